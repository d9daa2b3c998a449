import type { Version } from '../history/versions.ts';
import { compare } from '../reading/compare.ts';
import type { Entry } from './entry.ts';
import type { ReadableHistory } from './make-document.ts';
import { makeEntry, type Publisher } from './make-entry.ts';
import { planEntries } from './plan-entries.ts';

/**
 * Makes the entries of all versions of a document, oldest first, one at a time.
 * @param markdownOf gives a version's whole file
 */
export function* makeEntries(
  document: ReadableHistory,
  { topics }: Publisher,
  markdownOf: (version: Version) => string,
): Generator<Entry> {
  for (const planned of planEntries(document)) {
    const { version, previous } = planned;
    const comparison = previous === null ? null : compare(markdownOf(previous), markdownOf(version), { topics });
    yield makeEntry(planned, comparison);
  }
}
