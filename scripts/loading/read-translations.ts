import type { DocumentHeading } from '../changelog/edition.ts';
import { readTranslation, type TranslationHeading } from '../changelog/translations.ts';
import { matchTranslation, type TranslatedPair } from '../diff/match/match-translation.ts';
import { compareText } from '../history/compare-text.ts';
import { type BlobReader, readMarkdown } from '../history/git/blob-reader.ts';
import type { Diagnostic } from '../history/input-error.ts';
import type { DocumentHistory } from '../history/read-document.ts';
import { originalOf } from '../history/translated-text.ts';
import type { Version } from '../history/versions.ts';
import type { DocumentFile } from '../texts/document-finder.ts';
import { documentFinder } from '../texts/document-finder.ts';
import { makeVersionText, type VersionText } from '../texts/version-text.ts';
import { type VersionTexts, withoutFrontMatter } from './open-version-texts.ts';

/** The translation of one version, and which of its clauses renders which. */
export interface TranslationText {
  readonly language: string;
  /** Of the version translated: its document, label and slug. */
  readonly text: VersionText;
  /** The clauses of the version and of this text, by index, in reading order. */
  readonly pairs: readonly TranslatedPair[];
  /** The Markdown without front matter. */
  readonly markdown: string;
}

/** Where the texts are, and who takes what is made of them. */
export interface TranslationSources {
  readonly files: readonly DocumentFile[];
  readonly blobs: BlobReader;
  readonly textsOf: ((history: DocumentHistory) => VersionTexts) | null;
  readonly take: ((text: TranslationText) => void | Promise<void>) | undefined;
}

/** A document with what was read of it. */
interface Original {
  readonly heading: DocumentHeading;
  readonly history: DocumentHistory;
}

/**
 * Puts each translation under the document that it is one of. Where two say that they are its text in one language, the later one in
 * the order of ids is left out, with a warning.
 */
export async function readTranslations(
  translations: readonly DocumentHistory[],
  originals: readonly Original[],
  sources: TranslationSources,
): Promise<{ readonly documents: readonly DocumentHeading[]; readonly warnings: readonly Diagnostic[] }> {
  const warnings: Diagnostic[] = [];
  const found = new Map<string, TranslationHeading[]>();
  for (const history of translations) {
    const original = originals.find(({ heading }) => heading.id === originalOf(history));
    const { heading, texts, warnings: met } = readTranslation(history, original?.heading);
    warnings.push(...met);
    if (heading === null || original === undefined) continue;
    const known = found.get(original.heading.id) ?? [];
    if (known.some(({ language }) => language === heading.language)) {
      warnings.push(warnOfSecond(heading, original.heading));
      continue;
    }
    found.set(original.heading.id, [...known, heading]);
    await takeTexts({ heading, texts, history }, original, sources);
  }
  const documents = originals.map(({ heading }): DocumentHeading => {
    const list = found.get(heading.id)?.sort((one, other) => compareText(one.language, other.language));
    return list === undefined ? heading : { ...heading, translations: list };
  });
  return { documents, warnings };
}

async function takeTexts(
  {
    heading,
    texts,
    history,
  }: { readonly heading: TranslationHeading; readonly texts: readonly Version[]; readonly history: DocumentHistory },
  original: Original,
  { files, blobs, textsOf, take }: TranslationSources,
): Promise<void> {
  if (textsOf === null || take === undefined) return;
  const [theirs, ours] = [textsOf(original.history), textsOf(history)];
  const findDocument = documentFinder(files);
  for (const [index, { version: label, slug }] of heading.versions.entries()) {
    const version = texts[index]!;
    const translated = original.history.versions.find((each) => each.label === label)!;
    const [before, clauses] = [await theirs.clausesOf(translated), await ours.clausesOf(version)];
    const ids = clauses.map((_, position) => `${heading.language.toLowerCase()}-${position + 1}`);
    const place = { document: original.heading.id, version: label, slug, ids, path: version.path, findDocument };
    await take({
      language: heading.language,
      text: makeVersionText(clauses, place),
      pairs: matchTranslation(before, clauses),
      markdown: withoutFrontMatter(await readMarkdown(version.blob, blobs)),
    });
  }
  theirs.close();
  ours.close();
}

function warnOfSecond({ path, language }: TranslationHeading, original: DocumentHeading): Diagnostic {
  return {
    severity: 'warning',
    file: path,
    line: 1,
    message: `Another file translates ${original.id} into ${language} already, so this one is not shown`,
    expected: 'one file for each language of a document',
    example: 'language: fr',
    cause: `translation-again ${language}`,
  };
}
