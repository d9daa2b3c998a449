import { nameAnchors } from '../clauses/anchors.ts';
import { parseClauses } from '../clauses/parse-clauses.ts';
import { describeChanges } from '../diff/describe-changes.ts';
import { matchClauses } from '../diff/match-clauses.ts';
import type { Topic } from '../history/topics.ts';
import { type Change, readChanges } from './read-change.ts';

/** What is different between two versions of one document. */
export interface Comparison {
  /** In the order of the new version; what is gone stands where it was. */
  readonly changes: readonly Change[];
  /** How many clauses of the new version are as they were. */
  readonly unchanged: number;
}

/** What a comparison may know beside the two texts. */
export interface ComparisonOptions {
  /** The publisher's own vocabulary, by which changes are sorted into topics. */
  readonly topics?: readonly Topic[];
}

/**
 * Compares two versions of one document, both as Markdown. Pure: no file, network or clock. Front matter is no clause.
 * Changes and unchanged clauses together hold every word of both versions.
 */
export function compare(before: string, after: string, { topics = [] }: ComparisonOptions = {}): Comparison {
  if (before === after) return { changes: [], unchanged: parseClauses(after).clauses.length };
  const [old, current] = [parseClauses(before), parseClauses(after)];
  const described = describeChanges(matchClauses(old, current), {
    before: nameAnchors(old),
    after: nameAnchors(current),
  });
  const touched = new Set(described.flatMap(({ pairing }) => pairing.after));
  return {
    changes: readChanges(described, { before: old.clauses, after: current.clauses, topics }),
    unchanged: current.clauses.length - touched.size,
  };
}
