import type { Change, ClauseRef, RedlineRun } from '../edition.ts';
import { drawRedline } from '../engine.ts';

/** The redline of one of several clauses that became one; of those that said the same, one for all. */
export interface MergedRedline {
  readonly before: readonly ClauseRef[];
  readonly runs: readonly RedlineRun[];
}

/** So much of their words nearly equal clauses share; those that were joined end to end share less with what they became. */
const NEAR = 0.6;

/**
 * Clauses that said nearly the same and became one: drawn together, all but one would look deleted, so each is drawn by itself.
 * @returns null for all other changes
 */
export function mergedRedlines({
  kind,
  before,
  after,
}: Pick<Change, 'kind' | 'before' | 'after'>): readonly MergedRedline[] | null {
  const [now] = after;
  if (kind !== 'merged' || now === undefined || before.length < 2) return null;
  if (before.some(({ text }) => likeness(text, now.text) < NEAR)) return null;
  const same = Map.groupBy(before, ({ text }) => text);
  return [...same].map(([text, refs]) => ({
    before: refs,
    runs: text === now.text ? [{ op: 'equal', text }] : drawRedline(text, now.text),
  }));
}

/** The share of their words that two texts have in common, 0 to 1. */
function likeness(one: string, other: string): number {
  const left = new Map<string, number>();
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first, second] = [words(one), words(other)];
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of second) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common++;
  }
  return first.length + second.length === 0 ? 1 : (2 * common) / (first.length + second.length);
}
