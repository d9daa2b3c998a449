import { nameAnchors } from '../clauses/anchors.ts';
import type { Clause, ClauseTree } from '../clauses/parse-clauses.ts';
import { type ClauseChange, type DescribedChange, describeChanges } from './describe-changes.ts';
import { matchClauses } from './match/match-clauses.ts';
import type { Matching } from './match/matching.ts';
import { markElsewhere } from './redline/mark-elsewhere.ts';

/** What differs between two versions, before anybody has read what it means. */
export interface Differences {
  /** In the order of the new version; what is gone stands where it was. */
  readonly changes: readonly ClauseChange[];
  /** How many clauses of the new version are as they were. */
  readonly unchanged: number;
  readonly matching: Matching;
  /** The same changes with the clauses themselves, from which their meaning is read. */
  readonly described: readonly DescribedChange[];
}

/** Matches and describes two parsed versions of one document: all that it takes to draw the redline. */
export function findDifferences(before: ClauseTree, after: ClauseTree): Differences {
  const matching = matchClauses(before, after);
  const described = markElsewhere(describeChanges(matching, anchorsOnDemand(before, after)));
  return {
    changes: described.map(withoutPairing),
    unchanged: countUntouched(after.clauses, described),
    matching,
    described,
  };
}

/** What of a described change leaves the engine. */
export function withoutPairing({ pairing: _, ...change }: DescribedChange): ClauseChange {
  return change;
}

/** How many clauses of the new version no change speaks of. */
export function countUntouched(after: readonly Clause[], described: readonly DescribedChange[]): number {
  return after.length - new Set(described.flatMap(({ pairing }) => pairing.after)).size;
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
