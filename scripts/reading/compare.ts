import { nameAnchors } from '../clauses/anchors.ts';
import { joinTrees } from '../clauses/join-trees.ts';
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

/** A document that another one replaces. */
export interface ReplacedDocument {
  /** Document id. */
  readonly document: string;
  readonly markdown: string;
}

/** A comparison across documents: which document each clause of the old texts stood in. */
export interface ReplacementComparison extends Comparison {
  /** For each change, the documents of its `before` clauses, in their order. */
  readonly origins: readonly (readonly string[])[];
}

/** Compares a document with several that it replaces, taken together: a clause may have come from any of them. */
export function compareWithReplaced(
  before: readonly ReplacedDocument[],
  after: string,
  { topics = [] }: ComparisonOptions = {},
): ReplacementComparison {
  const { tree, sourceOf } = joinTrees(before.map(({ markdown }) => parseClauses(markdown)));
  const current = parseClauses(after);
  const described = describeChanges(matchClauses(tree, current), {
    before: nameAnchors(tree),
    after: nameAnchors(current),
  });
  const touched = new Set(described.flatMap(({ pairing }) => pairing.after));
  return {
    changes: readChanges(described, { before: tree.clauses, after: current.clauses, topics }),
    unchanged: current.clauses.length - touched.size,
    origins: described.map(({ pairing }) => pairing.before.map((clause) => before[sourceOf.get(clause)!]!.document)),
  };
}
