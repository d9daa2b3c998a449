import type { Diagnostic } from '../history/input-error.ts';
import { type Prevailing, translatedText } from '../history/translated-text.ts';
import type { Version } from '../history/versions.ts';
import type { DocumentHeading } from './edition.ts';
import type { ReadableHistory } from './make-document.ts';

/** A document in another language. It has no versions, dates or changes of its own: those are the document's. */
export interface TranslationHeading {
  /** Id of the file, by which nothing is published. */
  readonly id: string;
  /** Newest path below the folder of documents. */
  readonly path: string;
  readonly language: string;
  /** Title of the newest text. */
  readonly title: string;
  /** Null where the publisher does not say. */
  readonly prevails: Prevailing | null;
  /** The versions of the document that were translated, in the document's order; one at least. */
  readonly versions: readonly TranslatedVersion[];
}

/** The translation of one version. */
export interface TranslatedVersion {
  /** Label of the document's version. */
  readonly version: string;
  /** Address of that version's entry. */
  readonly slug: string;
  readonly title: string;
  /** ISO date on which the translation, or what it states, was last changed. */
  readonly revised: string;
  readonly commit: string;
  /** SHA-256 of the translation without front matter, hex. */
  readonly textHash: string;
}

/** What a file that says of which text it is a translation comes to. */
export interface ReadTranslation {
  /** Null where nothing can be shown of it. */
  readonly heading: TranslationHeading | null;
  /** The texts, in the order of the heading's versions. */
  readonly texts: readonly Version[];
  readonly warnings: readonly Diagnostic[];
}

/**
 * Makes the heading of a translation. Each version of the document has at most one: the newest text that says that it is one of it.
 * @param original the document that the newest text names; undefined where there is none of that id that is no translation itself
 */
export function readTranslation(history: ReadableHistory, original: DocumentHeading | undefined): ReadTranslation {
  const { id, path, title, language, versions } = history;
  const { frontMatter } = versions.at(-1)!;
  const refuse = (message: string, expected: string, example: string): ReadTranslation => ({
    heading: null,
    texts: [],
    warnings: [
      { severity: 'warning', file: path, line: 1, message, expected, example, cause: `translation ${message}` },
    ],
  });
  if (original === undefined)
    return refuse(
      `It translates ${translatedText(frontMatter)?.document}, which is no document here, so it is not shown`,
      'the id of a document that is no translation itself, with the version',
      'translates: code-of-conduct@8',
    );
  if (language === null || language === original.language)
    return refuse(
      `It translates ${original.id} and does not say into which other language, so it is not shown`,
      'the language of this text',
      'language: de',
    );
  const texts = new Map<string, Version>();
  for (const version of versions) {
    const of = translatedText(version.frontMatter);
    if (of?.document === original.id && of.version !== null) texts.set(of.version, version);
  }
  const shown = original.versions.flatMap(({ version, slug }) => {
    const text = texts.get(version);
    return text === undefined ? [] : [{ text, heading: translatedVersion(text, { version, slug }) }];
  });
  if (shown.length === 0)
    return refuse(
      `It names no version of ${original.id} that there is, so it is not shown`,
      'the version that was translated',
      `translates: ${original.id}@${original.versions.at(-1)?.version ?? 1}`,
    );
  return {
    heading: {
      id,
      path,
      language,
      title,
      prevails: frontMatter.prevails,
      versions: shown.map(({ heading }) => heading),
    },
    texts: shown.map(({ text }) => text),
    warnings: [],
  };
}

function translatedVersion(
  { title, revised, commit, textHash }: Version,
  of: Pick<TranslatedVersion, 'version' | 'slug'>,
): TranslatedVersion {
  return { ...of, title, revised, commit, textHash };
}
