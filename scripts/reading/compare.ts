import { nameAnchors } from '../clauses/anchors.ts';
import { type ClauseTree, parseClauses } from '../clauses/parse-clauses.ts';
import { type DescribedChange, describeChanges } from '../diff/describe-changes.ts';
import { type Succession, traceNothing, traceSuccession } from '../diff/lineage/succession.ts';
import { matchClauses } from '../diff/match/match-clauses.ts';
import { Matching } from '../diff/match/matching.ts';
import type { Topic } from '../history/statements/topics.ts';
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

/** What is different, with the matching and its description from which more can be read. */
export interface FoundChanges extends Pick<Comparison, 'changes' | 'unchanged'> {
  readonly matching: Matching;
  readonly described: readonly DescribedChange[];
}

/**
 * Compares two versions of one document, both as Markdown. Pure: no file, network or clock. Front matter is no clause.
 * Changes and unchanged clauses together hold every word of both versions.
 * @throws LimitError where a text is beyond what can be parsed in good time
 */
export function compare(before: string, after: string, options: ComparisonOptions = {}): Comparison {
  const [old, current] = [parseClauses(before), parseClauses(after)];
  if (before === after) return sameAsBefore(current.clauses.length);
  const { matching, described, ...found } = findChanges(old, current, options);
  return { ...found, succession: traceSuccession(matching, described) };
}

/** The same between parsed versions, without what lineage is made of: a reader's browser need not load that. */
export function findChanges(
  before: ClauseTree,
  after: ClauseTree,
  { topics = [] }: ComparisonOptions = {},
): FoundChanges {
  const matching = matchClauses(before, after);
  const described = describeChanges(matching, anchorsOnDemand(before, after));
  const touched = new Set(described.flatMap(({ pairing }) => pairing.after));
  return {
    changes: readChanges(described, { before: before.clauses, after: after.clauses, topics }),
    unchanged: after.clauses.length - touched.size,
    matching,
    described,
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

function sameAsBefore(count: number): Comparison {
  return { changes: [], unchanged: count, succession: traceNothing(count) };
}
