import type { Clause } from '../../clauses/parse-clauses.ts';
import type { Matching } from './matching.ts';
import { wordsOf } from './words.ts';

/** The share of a section's matched words that must have gone to one section for the two to be one. */
const MOST = 0.5;
/**
 * The share of all its words, of the one or the other section: what else stands below may be new, but not nearly all
 * of both, unless they have one number. */
const FOUND = 0.2;

/**
 * Pairs headings and lead-ins without a partner by what stands under them, so that a section survives its retitling.
 * A lead-in says more than a heading, so its own words are asked first:
 *
 *     ## Payment            ## Fees and taxes
 *     4.1 …          =      4.1 …
 *     4.2 …          =      4.2 …
 */
export function matchSections(matching: Matching, which: 'headings' | 'all' = 'all'): void {
  for (const before of matching.loneBefore().toReversed()) {
    if (before.children.length === 0 || (which === 'headings' && !before.heading)) continue;
    const to = destination(matching.before, before, (clause) => matching.afterOf(clause));
    const after = to.section;
    if (
      after === undefined ||
      to.share <= MOST ||
      matching.beforeOf(after) !== undefined ||
      after.heading !== before.heading
    )
      continue;
    const back = destination(matching.after, after, (clause) => matching.beforeOf(clause));
    if (back.section !== before || back.share <= MOST) continue;
    const sameLabel = before.label !== '' && before.label === after.label;
    if (!sameLabel && Math.max(to.found, back.found) < FOUND) continue;
    matching.pair(before, after, 'section', Math.min(to.share, back.share));
  }
}

interface Destination {
  readonly section: Clause | undefined;
  /** Its share of the words below that have a partner. */
  readonly share: number;
  /** Its share of all words below. */
  readonly found: number;
}

/** The clause under which most of the words below this one stand in the other version, and their share. */
function destination(
  clauses: readonly Clause[],
  section: Clause,
  partnerOf: (clause: Clause) => Clause | undefined,
): Destination {
  const votes = new Map<Clause, number>();
  let [matched, all] = [0, 0];
  for (let index = section.index + 1; index < section.until; index++) {
    const clause = clauses[index]!;
    const depth = depthBelow(section, clause);
    const weight = wordsOf(clause).length + 1;
    all += weight;
    let above = partnerOf(clause);
    if (above === undefined) continue;
    for (let step = 0; step < depth && above !== undefined; step++) above = above.parent ?? undefined;
    matched += weight;
    if (above !== undefined) votes.set(above, (votes.get(above) ?? 0) + weight);
  }
  let best: Destination = { section: undefined, share: 0, found: 0 };
  for (const [clause, weight] of votes)
    if (weight / matched > best.share) best = { section: clause, share: weight / matched, found: weight / all };
  return best;
}

function depthBelow(section: Clause, clause: Clause): number {
  let depth = 0;
  for (let above: Clause | null = clause; above !== null && above !== section; above = above.parent) depth++;
  return depth;
}
