import type { DocumentHeading, Edition } from '../changelog/edition.ts';
import { findLateChanges, type LateChanges } from '../changelog/late-changes.ts';
import { makeDocumentHeading, makeEdition } from '../changelog/make-document.ts';
import { makeStandings } from '../changelog/standing.ts';
import { repositoryPath } from '../history/git/repository-path.ts';
import { uncommittedDocuments, uncommittedFiles } from '../history/git/uncommitted-documents.ts';
import type { Diagnostic } from '../history/input-error.ts';
import type { DocumentHistory } from '../history/read-document.ts';
import type { PublisherSettings } from '../history/statements/read-configuration.ts';
import { originalOf } from '../history/translated-text.ts';
import { type ChangelogTaker, DocumentReader } from './document-reader.ts';
import { type DocumentsOptions, withDocuments } from './open-documents.ts';
import { openVersionTexts } from './open-version-texts.ts';
import { readTranslations } from './read-translations.ts';

/** Where the documents are, which day it is, and how to work. */
export interface ChangelogOptions extends DocumentsOptions {
  /** ISO date that stands in for the clock. */
  readonly today: string;
}

/** What a reading of the whole changelog comes to, entries aside. */
export interface ReadChangelog {
  readonly edition: Edition;
  readonly publisher: PublisherSettings;
  readonly warnings: readonly Diagnostic[];
}

/**
 * Reads a repository's documents and makes their changelog. Entries are handed over one by one and not kept: their
 * changes are most of the memory of a long history.
 * @throws InputError where the repository cannot be read or holds no documents
 */
export async function readChangelog(
  options: ChangelogOptions,
  take: ChangelogTaker,
  say: (text: string) => void,
): Promise<ReadChangelog> {
  say('Reading the history …');
  return await withDocuments(options, { ahead: true, since: take.since ? options.today : null }, async (open) => {
    const { ids, files, publisher, blobs, repository } = open;
    const changed = uncommittedDocuments(repository, options.path);
    const settings = uncommittedFiles(repository, options.path, SETTINGS);
    settings.catch(() => undefined);
    const documents: DocumentHeading[] = [];
    const histories: DocumentHistory[] = [];
    const lateChanges = new Map<string, LateChanges>();
    const translations: DocumentHistory[] = [];
    const warnings: Diagnostic[] = [];
    const textsOf = take.text ? openVersionTexts(options, blobs, files) : null;
    const reader = new DocumentReader(open, { today: options.today, textsOf });
    const late = new Set<string>();
    const read = new Set<string>();
    try {
      for (const [index, id] of ids.entries()) {
        say(`Comparing versions … ${index + 1} of ${ids.length} documents: ${id}`);
        const { history: known } = (await open.read(id))!;
        if (originalOf(known) !== null) {
          translations.push(known);
          warnings.push(...known.warnings);
          continue;
        }
        const { history, headings, lives, replaced, warnings: found } = await reader.read(id, take);
        read.add(id);
        for (const old of replaced) if (read.has(old)) late.add(old);
        warnings.push(...found);
        if (headings.length === 0) continue;
        documents.push(makeDocumentHeading(history, headings, publisher));
        histories.push(history);
        lateChanges.set(id, findLateChanges(lives, headings, options.today));
      }
      for (const id of late) await reader.readAgain(id, take);
      warnings.push(...(await changed).map(warnOfUncommitted));
      const base = repositoryPath(options.path);
      const own = (await settings).filter((file) => !file.slice(base === '' ? 0 : base.length + 1).includes('/'));
      warnings.push(...own.map(warnOfUncommittedSettings));
    } finally {
      await changed.catch(() => undefined);
    }
    const originals = documents.map((heading, index) => ({ heading, history: histories[index]! }));
    const sources = { files, blobs, textsOf, take: take.translation };
    const translated = await readTranslations(translations, originals, sources);
    warnings.push(...translated.warnings);
    const edition = makeEdition(translated.documents, publisher, options.today);
    if (take.standing)
      for (const standing of makeStandings(edition, histories, lateChanges)) await take.standing(standing);
    return { edition, publisher, warnings };
  });
}

/** Beside the documents; pictures that they name are read from the same commit and refused where they are not there. */
const SETTINGS = /(?:^|\/)(?:terms\.config|topics)\.yaml$/;

function warnOfUncommittedSettings(file: string): Diagnostic {
  const message = 'The settings have changes that are not committed; they do not count yet';
  return {
    ...{ severity: 'warning', file, line: 1, message, cause: 'uncommitted-settings' },
    ...{ expected: 'settings that are committed', example: `git add ${file} && git commit -m "Settings"` },
  };
}

function warnOfUncommitted(file: string): Diagnostic {
  const message = 'The file has changes that are not committed; they are no version and are left out';
  return { severity: 'warning', file, line: 1, message, cause: 'uncommitted' };
}
