import type { IndexedChange } from './change-index.ts';

/** What a reader asks the list of changes for; an empty string asks for anything. */
export interface Filter {
  /** Document id. */
  readonly document: string;
  /** Topic id. */
  readonly topic: string;
  readonly significance: string;
  readonly kind: string;
  /** Words that must all stand in the headline, the summary or the names, in any order. */
  readonly words: string;
}

export const NO_FILTER: Filter = { document: '', topic: '', significance: '', kind: '', words: '' };

/** The changes that a filter lets through, in the order in which they came. */
export function matchChanges(changes: readonly IndexedChange[], filter: Filter): readonly IndexedChange[] {
  const words = fold(filter.words).split(/\s+/).filter(Boolean);
  return changes.filter(
    (change) =>
      (filter.document === '' || change.document === filter.document) &&
      (filter.significance === '' || change.significance === filter.significance) &&
      (filter.topic === '' || change.topics.includes(filter.topic)) &&
      (filter.kind === '' || change.counts.some(([kind]) => kind === filter.kind)) &&
      hasWords(change, words),
  );
}

function hasWords({ headline, summary, title, version, remarks }: IndexedChange, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = fold([headline, summary, title, version, ...remarks].join('\n'));
  return words.every((word) => text.includes(word));
}

/** Without case and accents: who searches for `cafe` means `Café`. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
