import type { Clause } from '../../clauses/parse-clauses.ts';
import type { Matching, Pairing } from './matching.ts';
import { Rarity } from './rarity.ts';
import { wordsOf } from './words.ts';

/** Two clauses of documents that were written for different products are twins when they share this much of their words. */
const NEARLY_EQUAL = 0.85;
/** One that says another thing went into what became of a clause beside it where that has this much of its words. */
const LARGELY_THERE = 0.75;
/** Shorter ones are twins only where they are equal and headings, or stand under equal clauses. */
const SHORT = 5;

/**
 * In a comparison with several documents at once: finds the clauses without a partner that say what a clause of another
 * of these documents says, and makes them part of what became of that one. All were replaced by the same clause.
 *
 *     Face code    3.2 Ask for consent.   ─┬─   4.1 Ask for consent.   One code
 *     Speech code  2.5 Ask for consent.   ─┘
 *
 *     Face code    3.3 sell images.       ─┬─   4.2 sell images or recordings.
 *     Speech code  2.6 sell recordings.   ─┘
 *
 * @param sourceOf which document a clause of the old version stood in
 * @returns the clauses that were so joined
 */
export function matchTwins(matching: Matching, sourceOf: (clause: Clause) => number): ReadonlySet<Clause> {
  const rarity = new Rarity(matching.before, matching.after);
  const pairings = matching.pairings();
  const found = new Map<Pairing, Clause[]>();
  for (const lone of matching.loneBefore()) {
    if (wordsOf(lone).length === 0) continue;
    let best: { readonly pairing: Pairing; readonly alike: number } | null = null;
    for (const pairing of pairings) {
      for (const clause of pairing.before) {
        if (sourceOf(clause) === sourceOf(lone)) continue;
        const alike = likeness(lone, clause, rarity);
        if (alike >= NEARLY_EQUAL && alike > (best?.alike ?? 0)) best = { pairing, alike };
      }
      if (best?.pairing !== pairing && pairing.before.every((clause) => sourceOf(clause) !== sourceOf(lone))) {
        const there = containedIn(lone, pairing, rarity);
        if (there >= LARGELY_THERE && there > (best?.alike ?? 0)) best = { pairing, alike: there };
      }
    }
    if (best !== null) found.set(best.pairing, [...(found.get(best.pairing) ?? []), lone]);
  }
  for (const [{ before, after, score }, twins] of found)
    matching.group([...before, ...twins], after, after.length > 1 ? 'split' : 'merged', score);
  return new Set([...found.values()].flat());
}

/** How much of a clause stands in what became of one of another document; they stand under the same words. */
function containedIn(lone: Clause, { before, after }: Pairing, rarity: Rarity): number {
  const [other] = before;
  const [whole] = after;
  if (other === undefined || whole === undefined || after.length > 1 || lone.heading || whole.type !== lone.type)
    return 0;
  if (wordsOf(lone).length < SHORT || lone.key === whole.key || lone.children.length > 0) return 0;
  if (lone.parent?.key !== other.parent?.key && lone.parent?.key !== whole.parent?.key) return 0;
  return rarity.contained(lone, whole);
}

function likeness(lone: Clause, other: Clause, rarity: Rarity): number {
  const [length, otherLength] = [wordsOf(lone).length, wordsOf(other).length];
  if (lone.key === other.key) {
    const known = length >= SHORT || (lone.heading && other.heading) || lone.parent?.key === other.parent?.key;
    return known ? 1 : 0;
  }
  if (length < SHORT || (2 * Math.min(length, otherLength)) / (length + otherLength) < 0.7) return 0;
  return rarity.dice(lone, other);
}
