import { createHash } from 'node:crypto';
import { type PlannedEntry, planEntries } from '../changelog/plan-entries.ts';
import type { DocumentHistory } from '../history/read-document.ts';
import type { Topic } from '../history/topics.ts';

/** An entry to be made, with the names under which its parts are kept. */
export interface KeyedEntry {
  readonly planned: PlannedEntry;
  /** Of the comparison: the two texts and the options; null for a first version. */
  readonly comparison: string | null;
  /** Of the heading: all that it is made from, the entries before it included. */
  readonly heading: string;
}

/** Plans the entries of a document and names what they are made from, so that a name found again means the same result. */
export function keyEntries(history: Pick<DocumentHistory, 'id' | 'versions'>, topics: readonly Topic[]): KeyedEntry[] {
  const options = hashOf(JSON.stringify({ topics })).slice(0, 16);
  let chain = '';
  return planEntries(history).map((planned) => {
    const { version, previous, returnsTo, slug } = planned;
    const comparison = previous === null ? null : `${previous.blob}-${version.blob}-${options}`;
    chain = hashOf(JSON.stringify([chain, version, previous?.label ?? null, returnsTo, slug, comparison]));
    return { planned, comparison, heading: chain };
  });
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
