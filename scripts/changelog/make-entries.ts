import type { LimitError } from '../clauses/limits.ts';
import type { Diagnostic } from '../history/input-error.ts';
import type { Version } from '../history/versions.ts';
import type { CompareVersions } from './compare-versions.ts';
import type { Entry } from './entry.ts';
import type { ReadableHistory } from './make-document.ts';
import { makeEntry } from './make-entry.ts';
import { type TracedVersion, type TraceOptions, traceVersions } from './trace-versions.ts';

/** Makes the entries of all versions of a document, oldest first, one at a time. */
export function* makeEntries(
  document: ReadableHistory,
  compareVersions: CompareVersions,
  { onUnreadable, ...options }: EntryOptions = {},
): Generator<MadeEntry> {
  for (const traced of traceVersions(document, compareVersions, options)) {
    const { unreadable, version } = traced;
    if (unreadable !== null) onUnreadable?.(warnOfLimit(unreadable, version));
    yield { entry: makeEntry(traced), traced };
  }
}

/** An entry, and the version that it tells of with the ids of its clauses. */
export interface MadeEntry {
  readonly entry: Entry;
  readonly traced: TracedVersion;
}

/** How to trace, and whom to tell of versions that could not be compared. */
export interface EntryOptions extends TraceOptions {
  readonly onUnreadable?: (warning: Diagnostic) => void;
}

function warnOfLimit({ problem, expected, line, limit }: LimitError, { path, commit }: Version): Diagnostic {
  const message = `This version is not compared: ${problem}`;
  return { severity: 'warning', file: path, line: line ?? 1, message, expected, cause: `limit ${limit}`, commit };
}
