import { nameAnchors } from '../clauses/anchors.ts';
import { type ClauseTree, parseClauses } from '../clauses/parse-clauses.ts';
import { type DescribedChange, describeChanges } from '../diff/describe-changes.ts';
import { matchClauses } from '../diff/match-clauses.ts';
import { Matching } from '../diff/matching.ts';
import { type Succession, traceNothing, traceSuccession } from '../diff/succession.ts';
import type { Topic } from '../history/topics.ts';
import { type Change, readChanges } from './read-change.ts';

/** What is different between two versions of one document. */
export interface Comparison {
  /** In the order of the new version; what is gone stands where it was. */
  readonly changes: readonly Change[];
  /** How many clauses of the new version are as they were. */
  readonly unchanged: number;
  /** Which clause of the new version was which of the old one: what lineage is made of. */
  readonly succession: Succession;
}

/** What a comparison may know beside the two texts. */
export interface ComparisonOptions {
  /** The publisher's own vocabulary, by which changes are sorted into topics. */
  readonly topics?: readonly Topic[];
}

/** What is different, with the matching and its description from which more can be read; null where the texts are equal. */
export interface FoundChanges extends Pick<Comparison, 'changes' | 'unchanged'> {
  readonly matched: { readonly matching: Matching; readonly described: readonly DescribedChange[] } | null;
}

/**
 * Compares two versions of one document, both as Markdown. Pure: no file, network or clock. Front matter is no clause.
 * Changes and unchanged clauses together hold every word of both versions.
 */
export function compare(before: string, after: string, options: ComparisonOptions = {}): Comparison {
  const { matched, ...found } = findChanges(before, after, options);
  if (matched === null) return { ...found, succession: traceNothing(found.unchanged) };
  return { ...found, succession: traceSuccession(matched.matching, matched.described) };
}

/** The same without the succession, for readers: a browser need not load what lineage is made of. */
export function findChanges(before: string, after: string, { topics = [] }: ComparisonOptions = {}): FoundChanges {
  const [old, current] = [parseClauses(before), parseClauses(after)];
  if (before === after) return { changes: [], unchanged: current.clauses.length, matched: null };
  const matching = matchClauses(old, current);
  const described = describeChanges(matching, anchorsOnDemand(old, current));
  const touched = new Set(described.flatMap(({ pairing }) => pairing.after));
  return {
    changes: readChanges(described, { before: old.clauses, after: current.clauses, topics }),
    unchanged: current.clauses.length - touched.size,
    matched: { matching, described },
  };
}

/** Names are only asked for where something changed, which in most versions of a long history is little or nothing. */
function anchorsOnDemand(before: ClauseTree, after: ClauseTree) {
  return {
    get before() {
      return nameAnchors(before);
    },
    get after() {
      return nameAnchors(after);
    },
  };
}

/** The first version of a document: nothing changed, all its clauses are new. */
export function startComparison(markdown: string): Comparison {
  const matching = new Matching({ clauses: [], roots: [] }, parseClauses(markdown));
  return { changes: [], unchanged: 0, succession: traceSuccession(matching, []) };
}
