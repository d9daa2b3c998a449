import type { Clause } from '../../clauses/parse-clauses.ts';
import { shareIn } from './bag.ts';
import { type Candidate, findCandidates, isNeighbour } from './find-candidates.ts';
import { haveOneParent, SHORT } from './match-equal.ts';
import type { Matching } from './matching.ts';
import type { Rarity } from './rarity.ts';
import { hashWords, pairsOf, wordsOf } from './words.ts';

/**
 * How alike two clauses must be. In place means: between the same two clauses that kept their order, or under
 * the same section, wherever that went. Measured on published terms: true pairs in place reach down to .45 and, where clauses around them agree, lower; wrong pairs across a document
 * reach up to .6 on boilerplate.
 */
const IN_PLACE = 0.5;
const ELSEWHERE = 0.65;
/** Half of a long clause found again elsewhere is no accident. */
const ELSEWHERE_LONG = 0.5;
/** An item and a heading are one clause only where nearly all words are: else the item stands in a list of contents. */
const AS_HEADING = 0.75;
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
/** The same of a heading, which has fewer words. */
const HEADING_IN_CONTEXT = 0.3;
/** The words of a heading that alone under its parent has no partner (measured: true ones reach down to .135, wrong ones up to .125). */
const ALONE = 0.13;

/** Pairs clauses that share half their words and more, by these alone, best first: what stands around them is asked later. */
export function matchSimilar(matching: Matching, rarity: Rarity): void {
  matchByScore(matching, () => findCandidates(matching, rarity).filter(({ alike }) => alike >= IN_PLACE));
}

/** Pairs reworded clauses by the words they share and by what stands around them, best first. */
export function matchInContext(matching: Matching, rarity: Rarity): void {
  matchByScore(matching, () => findCandidates(matching, rarity, 'held too'));
}

function matchByScore(matching: Matching, find: () => readonly Candidate[]): void {
  for (let round = 0; round < 3; round++) {
    const candidates = find();
    const rivals = {
      before: Map.groupBy(candidates, ({ before }) => before),
      after: Map.groupBy(candidates, ({ after }) => after),
    };
    let paired = 0;
    for (const { before, after, alike, score, inPlace } of candidates) {
      if (isPaired(matching, before, after)) continue;
      if (alike < IN_PLACE && !shareMeaning(before, after)) continue;
      if (alike < AS_HEADING && isEntryOf(before, after)) continue;
      if (!inPlace && isBoilerplate(matching, before, after)) continue;
      const others = [...rivals.before.get(before)!, ...rivals.after.get(after)!];
      const runnerUp = bestRival(matching, others, before, after);
      if (score < threshold(before, after, inPlace) || (!inPlace && score < NEARLY_EQUAL && score - runnerUp < MARGIN))
        continue;
      for (const [one, other] of whatStayed(matching, before, after) ?? [[before, after]])
        matching.pair(one, other, 'similar', score, runnerUp);
      paired++;
    }
    if (paired === 0) return;
  }
}

function isEntryOf(before: Clause, after: Clause): boolean {
  const isItem = ({ type, heading }: Clause) => type === 'item' && !heading;
  return (isItem(before) && after.heading) || (before.heading && isItem(after));
}

/**
 * "No stipulation." stands under many headings; that it is gone from one and new under another is no move. Of a short text that
 * stands more than once, what it stands beside or under says whether two are one.
 */
function isBoilerplate(matching: Matching, before: Clause, after: Clause): boolean {
  if (wordsOf(before).length >= SHORT || wordsOf(after).length >= SHORT) return false;
  const once = (clauses: readonly Clause[], { key }: Clause) => countKeys(clauses).get(key) === 1;
  if (once(matching.before, before) && once(matching.after, after)) return false;
  return !haveOneParent(matching, before, after) && ![-1, 1].some((step) => isNeighbour(matching, before, after, step));
}

/** How often each text stands in a version; counted once for each version. */
function countKeys(clauses: readonly Clause[]): ReadonlyMap<string, number> {
  const known = counted.get(clauses);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const { key } of clauses) counts.set(key, (counts.get(key) ?? 0) + 1);
  counted.set(clauses, counts);
  return counts;
}

const counted = new WeakMap<readonly Clause[], ReadonlyMap<string, number>>();

/** The share of a clause's word pairs from which another is that clause drawn out. */
const WHOLLY_HELD = 0.85;

/**
 * Where the words that two clauses share are a sentence that went from one to the next while both stay, the pairs that stay:
 *
 *     1. Pay in time. We charge interest.      =      1. Pay in time.
 *     2. Dispute an invoice.                   =      2. Dispute an invoice. We charge interest.
 */
function whatStayed(matching: Matching, before: Clause, after: Clause): readonly (readonly [Clause, Clause])[] | null {
  for (const step of [-1, 1]) {
    const [beside, left] = [matching.before[before.index + step], matching.after[after.index - step]];
    if (beside === undefined || left === undefined || isPaired(matching, beside, left)) continue;
    if (isHeld(beside, after) && isHeld(left, before))
      return [
        [before, left],
        [beside, after],
      ];
  }
  return null;
}

function isHeld(short: Clause, long: Clause): boolean {
  if (short.heading || wordsOf(short).length < SHORT) return false;
  return shareIn(pairsOf(short), pairsOf(long)) >= WHOLLY_HELD;
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
    // Over rows that stayed, other heads are the same row of heads, whatever they say.
    const heads = before.block.header && after.block.header;
    if (heads || few || (alike >= REWRITTEN && shareMeaning(before, after)))
      matching.pair(before, after, 'in-place', alike);
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
  const candidates = findCandidates(matching, rarity, 'held too').filter(
    ({ before, after, alike, inPlace }) =>
      inPlace && alike >= SANDWICHED && before.heading === after.heading && shareMeaning(before, after),
  );
  const headings = [matching.loneBefore(), matching.loneAfter()].map((lone) =>
    Map.groupBy(
      lone.filter(({ heading }) => heading),
      ({ parent }) => parent,
    ),
  );
  for (const { before, after, alike, score } of candidates) {
    if (isPaired(matching, before, after)) continue;
    // Of a heading few words are left to be alike; that no other could be meant has to do.
    const alone =
      before.heading &&
      alike >= ALONE &&
      (before.parent === after.parent || haveOneParent(matching, before, after)) &&
      [before, after].every(({ parent }, side) => headings[side]!.get(parent)!.length === 1);
    if (alone || score >= (before.heading ? HEADING_IN_CONTEXT : IN_CONTEXT))
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
