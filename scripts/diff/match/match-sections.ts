import type { Clause } from '../../clauses/parse-clauses.ts';
import type { Matching } from './matching.ts';
import { wordsOf } from './words.ts';

/** The share of a section's matched words that must have gone to one section for the two to be one. */
const MOST = 0.5;

/**
 * Pairs headings and lead-ins without a partner by what stands under them, so that a section survives its retitling:
 *
 *     ## Payment            ## Fees and taxes
 *     4.1 …          =      4.1 …
 *     4.2 …          =      4.2 …
 */
export function matchSections(matching: Matching): void {
  for (const before of matching.loneBefore().toReversed()) {
    if (before.children.length === 0) continue;
    const [after, share] = destination(matching.before, before, (clause) => matching.afterOf(clause));
    if (
      after === undefined ||
      share <= MOST ||
      matching.beforeOf(after) !== undefined ||
      after.heading !== before.heading
    )
      continue;
    const [back, backShare] = destination(matching.after, after, (clause) => matching.beforeOf(clause));
    if (back === before && backShare > MOST) matching.pair(before, after, 'section', Math.min(share, backShare));
  }
}

/** The clause under which most of the words below this one stand in the other version, and their share. */
function destination(
  clauses: readonly Clause[],
  section: Clause,
  partnerOf: (clause: Clause) => Clause | undefined,
): readonly [Clause | undefined, number] {
  const votes = new Map<Clause, number>();
  let all = 0;
  for (let index = section.index + 1; index < section.until; index++) {
    const clause = clauses[index]!;
    const depth = depthBelow(section, clause);
    const weight = wordsOf(clause).length + 1;
    let above = partnerOf(clause);
    if (above === undefined) continue;
    for (let step = 0; step < depth && above !== undefined; step++) above = above.parent ?? undefined;
    all += weight;
    if (above !== undefined) votes.set(above, (votes.get(above) ?? 0) + weight);
  }
  let best: readonly [Clause | undefined, number] = [undefined, 0];
  for (const [clause, weight] of votes) if (weight / all > best[1]) best = [clause, weight / all];
  return best;
}

function depthBelow(section: Clause, clause: Clause): number {
  let depth = 0;
  for (let above: Clause | null = clause; above !== null && above !== section; above = above.parent) depth++;
  return depth;
}
