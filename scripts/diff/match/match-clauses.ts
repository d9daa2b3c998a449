import type { ClauseTree } from '../../clauses/parse-clauses.ts';
import { matchDefinitions, matchTitled } from './match-definitions.ts';
import { matchEqualElsewhere, matchEqualInOrder, matchEqualSubtrees } from './match-equal.ts';
import { matchSections } from './match-sections.ts';
import { matchInContext, matchInPlace, matchSameSlot, matchSimilar } from './match-similar.ts';
import { matchSplitAndMerged } from './match-split-merged.ts';
import { Matching } from './matching.ts';
import { Rarity } from './rarity.ts';

/**
 * Finds which clauses of two versions are one clause. Exact and cheap first; what a stage has paired no later stage
 * parts, but for a pair that turns out to be the largest part of a split.
 */
export function matchClauses(before: ClauseTree, after: ClauseTree): Matching {
  const matching = new Matching(before, after);
  matchEqualSubtrees(matching);
  matchEqualInOrder(matching);
  matchEqualElsewhere(matching);
  if (matching.loneBefore().length === 0 && matching.loneAfter().length === 0) return matching;
  const rarity = new Rarity(before.clauses, after.clauses);
  matchSections(matching, 'headings');
  matchSimilar(matching, rarity);
  matchSplitAndMerged(matching);
  matchSections(matching);
  matchDefinitions(matching, rarity);
  matchTitled(matching, rarity);
  matchInContext(matching, rarity);
  matchInPlace(matching, rarity);
  matchSections(matching);
  matchSplitAndMerged(matching);
  matchSameSlot(matching, rarity);
  return matching;
}
