import type { Entry, EntryHeading } from '../changelog/entry.ts';
import type { DocumentHistory, NamedDocument } from '../history/read-document.ts';
import { makeHistory } from '../history/read-document.ts';
import type { Topic } from '../history/topics.ts';
import type { Family } from './families.ts';
import { keyEntries } from './key-entries.ts';
import type { Pack } from './pack.ts';
import { type PackedComparison, unpackJson } from './packed-comparison.ts';

/** An entry whose changes stay packed until somebody asks for them: they are most of the memory of a long history. */
export interface EntryRecord {
  readonly heading: EntryHeading;
  /** Null for a first version. */
  readonly comparison: PackedComparison | null;
}

/** A document with all its entries, oldest first. */
export interface DocumentRecord {
  readonly history: DocumentHistory;
  readonly entries: readonly EntryRecord[];
}

/** Reads the documents of a family out of its pack; null where anything is not in it. */
export function readRecords(
  { documents }: Family<NamedDocument>,
  pack: Pack,
  topics: readonly Topic[],
): DocumentRecord[] | null {
  const records: DocumentRecord[] = [];
  for (const document of documents) {
    if (document.revisions.some(({ blob }) => !pack.texts.has(blob))) return null;
    const history = makeHistory(document, pack.texts);
    const entries: EntryRecord[] = [];
    for (const keyed of keyEntries(history, topics)) {
      const heading = pack.headings.get(keyed.heading);
      const comparison = keyed.comparison === null ? null : pack.comparisons.get(keyed.comparison);
      if (heading === undefined || comparison === undefined) return null;
      entries.push({ heading, comparison });
    }
    records.push({ history, entries });
  }
  return records;
}

/** The JSON of an entry's changes. */
export function changesJson({ comparison }: EntryRecord): string {
  return comparison === null ? '[]' : unpackJson(comparison).changes;
}

/** The JSON of the whole entry, put together without being taken apart. */
export function entryJson({ heading, comparison }: EntryRecord): string {
  const { changes, rest } = comparison === null ? { changes: '[]', rest: '{}' } : unpackJson(comparison);
  const more = rest === '{}' ? '' : `,${rest.slice(1, -1)}`;
  return `${JSON.stringify(heading).slice(0, -1)},"changes":${changes}${more}}`;
}

export function entryOf(record: EntryRecord): Entry {
  return JSON.parse(entryJson(record)) as Entry;
}
