import type { Clause } from '../../clauses/parse-clauses.ts';
import { type Candidate, findCandidates, isNeighbour } from './find-candidates.ts';
import { haveOneParent, SHORT } from './match-equal.ts';
import type { Matching } from './matching.ts';
import type { Rarity } from './rarity.ts';
import { hashWords, wordsOf } from './words.ts';

/**
 * How alike two clauses must be. In place means: between the same two clauses that kept their order, or under
 * the same section, wherever that went. Measured on published terms: true pairs in place reach down to .45 and, where clauses around them agree, lower; wrong pairs across a document
 * reach up to .6 on boilerplate.
 */
const IN_PLACE = 0.5;
const ELSEWHERE = 0.65;
/** Half of a long clause found again elsewhere is no accident. */
const ELSEWHERE_LONG = 0.5;
/** Words from which a clause is long. */
const LONG = 30;
/** A better candidate must be better by this much, or the document is left with a missed move instead of a wrong one. */
const MARGIN = 0.08;
/** Of copies that are nearly equal, either may be the one: the margin does not matter. */
const NEARLY_EQUAL = 0.85;
/** Between the same neighbours a rewritten clause keeps at least this share of its words (measured: true rewrites go down to a tenth). */
const SANDWICHED = 0.08;
/** With what stands around it: a neighbour and the parent that agree are not enough, both neighbours are. */
const IN_CONTEXT = 0.38;

/** Pairs clauses that share half their words and more, by these alone, best first: what stands around them is asked later. */
export function matchSimilar(matching: Matching, rarity: Rarity): void {
  matchByScore(matching, rarity, ({ alike }) => alike >= IN_PLACE);
}

/** Pairs reworded clauses by the words they share and by what stands around them, best first. */
export function matchInContext(matching: Matching, rarity: Rarity): void {
  matchByScore(matching, rarity, () => true);
}

function matchByScore(matching: Matching, rarity: Rarity, may: (candidate: Candidate) => boolean): void {
  for (let round = 0; round < 3; round++) {
    const candidates = findCandidates(matching, rarity).filter(may);
    const rivals = {
      before: Map.groupBy(candidates, ({ before }) => before),
      after: Map.groupBy(candidates, ({ after }) => after),
    };
    let paired = 0;
    for (const { before, after, alike, score, inPlace } of candidates) {
      if (isPaired(matching, before, after)) continue;
      if (alike < IN_PLACE && !shareMeaning(before, after)) continue;
      if (!inPlace && isShort(before) && isShort(after) && !touches(matching, before, after)) continue;
      const others = [...rivals.before.get(before)!, ...rivals.after.get(after)!];
      const runnerUp = bestRival(matching, others, before, after);
      if (score < threshold(before, after, inPlace) || (!inPlace && score < NEARLY_EQUAL && score - runnerUp < MARGIN))
        continue;
      matching.pair(before, after, 'similar', score, runnerUp);
      paired++;
    }
    if (paired === 0) return;
  }
}

/**
 * "No stipulation." stands under many headings; that it is gone from one and new under another is no move. What short clauses stand
 * beside or under says whether they are one.
 */
function isShort(clause: Clause): boolean {
  return wordsOf(clause).length < SHORT;
}

function touches(matching: Matching, before: Clause, after: Clause): boolean {
  return (
    haveOneParent(matching, before, after) ||
    isNeighbour(matching, before, after, -1) ||
    isNeighbour(matching, before, after, 1)
  );
}

function threshold(before: Clause, after: Clause, inPlace: boolean): number {
  if (inPlace) return IN_PLACE;
  const words = Math.min(wordsOf(before).length, wordsOf(after).length);
  return ELSEWHERE - (ELSEWHERE - ELSEWHERE_LONG) * Math.min(1, words / LONG);
}

function isPaired(matching: Matching, before: Clause, after: Clause): boolean {
  return matching.afterOf(before) !== undefined || matching.beforeOf(after) !== undefined;
}

/** A clause of so few words may be replaced altogether and still be the same place in a list or the same heading. */
const FEW = 6;
/** The share of its words that a longer clause keeps where it alone was rewritten between neighbours that stayed. */
const REWRITTEN = 0.2;

/**
 * Pairs the one clause without a partner between two neighbours that kept theirs with the one that stands in its place.
 *
 *     * Stories      =      * Stories
 *     * Learning            * Guides       one item, renamed
 *     * Help         =      * Help
 */
export function matchSameSlot(matching: Matching, rarity: Rarity): void {
  for (const before of matching.loneBefore()) {
    const neighbour = matching.before[before.index - 1];
    const at = neighbour === undefined ? 0 : (matching.afterOf(neighbour)?.index ?? -2) + 1;
    const after = matching.after[at];
    if (after === undefined || isPaired(matching, before, after)) continue;
    if (before.type !== after.type || before.heading !== after.heading || !isNeighbour(matching, before, after, 1))
      continue;
    const few = wordsOf(before).length <= FEW && wordsOf(after).length <= FEW;
    const alike = rarity.dice(before, after);
    if (few || (alike >= REWRITTEN && shareMeaning(before, after))) matching.pair(before, after, 'in-place', alike);
  }
}

/** The best score among the candidates that share one of the two clauses; the list is sorted, best first, on each side. */
function bestRival(matching: Matching, others: readonly Candidate[], before: Clause, after: Clause): number {
  let best = 0;
  for (const other of others) {
    if (other.score <= best || (other.before === before && other.after === after)) continue;
    if (!isPaired(matching, other.before, other.after)) best = other.score;
  }
  return best;
}

/**
 * Between the same neighbours a clause may be reworded beyond recognition elsewhere. Two paragraphs that share only such words as
 * any two do are not one: one was taken out, and another put in its place.
 */
export function matchInPlace(matching: Matching, rarity: Rarity): void {
  for (const { before, after, alike, score, inPlace } of findCandidates(matching, rarity)) {
    if (!inPlace || alike < SANDWICHED || isPaired(matching, before, after)) continue;
    if (before.heading !== after.heading || !shareMeaning(before, after)) continue;
    // Of a heading few words are left to be alike; that it stands in the same section has to do.
    const close = haveOneParent(matching, before, after) || (before.parent === null && after.parent === null);
    if (score >= IN_CONTEXT || (before.heading && close))
      matching.pair(before, after, 'in-place', score);
  }
}

/** Words that any two sentences share. Of another language none is known, and any shared word counts. */
const SAID_BY_ALL: ReadonlySet<number> = new Set(
  hashWords(
    (
      'a an the and or nor but if of to in on at by for with from as into about under over out up off than then so ' +
      'is are was were be been being am has have had do does did not no can could may might must shall should will would ' +
      'i we us our ours you your yours he she it its they them their this that these those who whom which what when where how ' +
      'any all each other such only also more most some same own very e g etc'
    ).split(' '),
  ),
);

function shareMeaning(before: Clause, after: Clause): boolean {
  const words = new Set(wordsOf(before));
  return wordsOf(after).some((word) => words.has(word) && !SAID_BY_ALL.has(word));
}
