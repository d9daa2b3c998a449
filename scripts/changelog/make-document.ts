import type { LimitError } from '../clauses/limits.ts';
import type { Diagnostic } from '../history/input-error.ts';
import type { DocumentHistory } from '../history/read-document.ts';
import type { Version } from '../history/versions.ts';
import type { DocumentHeading, Edition } from './edition.ts';
import type { Entry, EntryHeading } from './entry.ts';
import { makeEntry, type Publisher } from './make-entry.ts';
import { type TraceOptions, traceVersions } from './trace-versions.ts';

/** The part of a document's history that its changelog is made of. */
export type ReadableHistory = Pick<DocumentHistory, 'id' | 'path' | 'title' | 'language' | 'retired' | 'versions'>;

/** Makes the entries of all versions of a document, oldest first, one at a time. */
export function* makeEntries(
  document: ReadableHistory,
  publisher: Publisher,
  { onUnreadable, ...options }: EntryOptions = {},
): Generator<Entry> {
  for (const traced of traceVersions(document, publisher, options)) {
    const { unreadable, version } = traced;
    if (unreadable !== null) onUnreadable?.(warnOfLimit(unreadable, version));
    yield makeEntry(traced);
  }
}

/** How to trace, and whom to tell of versions that could not be compared. */
export interface EntryOptions extends TraceOptions {
  readonly onUnreadable?: (warning: Diagnostic) => void;
}

function warnOfLimit({ problem, expected, line, limit }: LimitError, { path, commit }: Version): Diagnostic {
  const message = `This version is not compared: ${problem}`;
  return { severity: 'warning', file: path, line: line ?? 1, message, expected, cause: `limit ${limit}`, commit };
}

/** The document as lists and indexes show it. Which document replaced it is known only when all have been read. */
export function makeDocumentHeading(
  document: ReadableHistory,
  entries: readonly EntryHeading[],
  publisher: Publisher,
): DocumentHeading {
  return {
    id: document.id,
    title: document.title,
    path: document.path,
    language: document.language ?? publisher.configuration.language,
    retired: document.retired,
    supersededBy: null,
    versions: entries,
  };
}

/** Puts the documents together, and each superseded one under the document that replaced it. */
export function makeEdition(
  documents: readonly DocumentHeading[],
  { configuration, topics }: Publisher,
  today: string,
): Edition {
  const replacedBy = new Map(
    documents.flatMap(({ id, versions }) =>
      versions.flatMap(({ supersedes }) => supersedes.map((old) => [old, id] as const)),
    ),
  );
  return {
    publisher: configuration.publisher,
    site: configuration.site,
    language: configuration.language,
    today,
    topics: Object.fromEntries(topics.map(({ id, name }) => [id, name])),
    documents: documents.map((document) => ({ ...document, supersededBy: replacedBy.get(document.id) ?? null })),
  };
}

/** An entry without its changes. */
export function headingOf({ changes: _, ...heading }: Entry): EntryHeading {
  return heading;
}
