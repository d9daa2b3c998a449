import type { DocumentHeading, Edition } from '../changelog/edition.ts';
import type { Entry, EntryHeading } from '../changelog/entry.ts';
import { type ClauseLife, describeLives, type LifeChange } from '../changelog/lives.ts';
import { headingOf, makeDocumentHeading, makeEdition, makeEntries } from '../changelog/make-document.ts';
import type { Publisher } from '../changelog/make-entry.ts';
import { Lineage } from '../diff/lineage.ts';
import type { Diagnostic } from '../history/input-error.ts';
import { openRepository } from '../history/open-repository.ts';
import { readConfiguration } from '../history/read-configuration.ts';
import { openHistory } from '../history/read-history.ts';
import { uncommittedDocuments } from '../history/uncommitted-documents.ts';
import { ReplacedDocuments } from './replaced-documents.ts';

/** Where the documents are, and which day it is. */
export interface ChangelogOptions {
  /** A git repository or bare clone. */
  readonly repo: string;
  /** The folder of documents in it; `.` takes all Markdown. */
  readonly path: string;
  /** ISO date that stands in for the clock. */
  readonly today: string;
}

/** What a reading of the whole changelog comes to, entries aside. */
export interface ReadChangelog {
  readonly edition: Edition;
  readonly publisher: Publisher;
  readonly warnings: readonly Diagnostic[];
}

/** What is handed over as it is made, documents by id and versions oldest first. */
export interface ChangelogTaker {
  entry(entry: Entry): void | Promise<void>;
  /** After the entries of a document: the lives of its clauses. */
  lives?(document: string, lives: readonly ClauseLife[]): void | Promise<void>;
}

/**
 * Reads a repository's documents and makes their changelog. Entries are handed over one by one and not kept: their
 * changes are most of the memory of a long history.
 * @throws InputError where the repository cannot be read or holds no documents
 */
export async function readChangelog(
  { repo, path, today }: ChangelogOptions,
  take: ChangelogTaker,
  say: (text: string) => void,
): Promise<ReadChangelog> {
  say('Reading the history …');
  const repository = await openRepository(repo);
  const publisher = await readConfiguration(repository, path);
  const documents: DocumentHeading[] = [];
  const warnings: Diagnostic[] = [];
  const onUnreadable = (warning: Diagnostic) => void warnings.push(warning);
  let total = 0;
  const onCount = (count: number) => {
    total = count;
  };
  const history = await openHistory(repository, { path, onCount });
  const older = new ReplacedDocuments(history, publisher);
  try {
    for (const id of history.ids) {
      say(`Comparing versions … ${documents.length + 1} of ${total} documents: ${id}`);
      const document = (await history.read(id))!;
      const { replaced, warnings: found } = await older.replacedBy(document);
      const lineage = new Lineage<LifeChange>(id);
      const headings: EntryHeading[] = [];
      for (const entry of makeEntries(document, publisher, { replaced, lineage, onUnreadable })) {
        await take.entry(entry);
        headings.push(headingOf(entry));
      }
      await take.lives?.(id, describeLives(id, lineage));
      warnings.push(...document.warnings, ...found);
      if (headings.length > 0) documents.push(makeDocumentHeading(document, headings, publisher));
    }
  } finally {
    await history.close();
  }
  warnings.push(...(await uncommittedDocuments(repository, path)).map(warnOfUncommitted));
  return { edition: makeEdition(documents, publisher, today), publisher, warnings };
}

function warnOfUncommitted(file: string): Diagnostic {
  const message = 'The file has changes that are not committed; they are no version and are left out';
  return { severity: 'warning', file, line: 1, message, cause: 'uncommitted' };
}
