import { leadInOf } from '../../clauses/lead-in.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { type Bag, joinBags, shareIn } from './bag.ts';
import { CONTAINED, type Direction } from './longest-run.ts';
import { pairsOf, wordsOf } from './words.ts';

/** A sentence that stands apart from the rest of its clause has at least this many words, and this share of its word pairs in that clause. */
const APART = 8;
const WHOLLY = 0.85;

/**
 * Adds sentences of the whole that became clauses of their own in the same section, with other clauses between: they say what
 * they said, under the same heading and lead-in.
 */
export function withSetApart(
  run: readonly Clause[],
  seeds: readonly Clause[],
  whole: Clause,
  left: Bag,
  { wholeOf }: Direction,
): readonly Clause[] {
  const all = [...run];
  for (const part of seeds) {
    if (all.includes(part) || part.heading || wordsOf(part).length < APART) continue;
    if (shareIn(pairsOf(part), left) < WHOLLY || shareIn(pairsOf(part), joinBags(all.map(pairsOf))) >= CONTAINED)
      continue;
    const [section, leadIn] = [sectionOf(part), leadInOf(part)];
    const sameSection = section === null ? sectionOf(whole) === null : wholeOf(section) === sectionOf(whole);
    if (sameSection && (leadIn === null || wholeOf(leadIn) === leadInOf(whole))) all.push(part);
  }
  return all.sort((one, other) => one.index - other.index);
}

/** The heading that a clause stands under. */
function sectionOf(clause: Clause): Clause | null {
  let above = clause.parent;
  while (above !== null && !above.heading) above = above.parent;
  return above;
}
