import type { Clause } from '../clauses/parse-clauses.ts';
import { findSpine, haveOneParent } from './match-equal.ts';
import type { Matching } from './matching.ts';
import { bagOf, type Rarity, weigh, weighShared, wordsOf } from './words.ts';

/**
 * How alike two clauses must be. In place means: between the same two clauses that kept their order, or under
 * the same section, wherever that went. Measured on published
 * terms: true pairs in place reach down to .45 and, where clauses around them agree, lower; wrong pairs across a document
 * reach up to .6 on boilerplate.
 */
const IN_PLACE = 0.5;
const ELSEWHERE = 0.65;
/** Under one section, but in another order, this much of the words. */
const UNDER_ONE_PARENT = 0.4;
/** Half of a long clause found again elsewhere is no accident. */
const ELSEWHERE_LONG = 0.5;
/** Words from which a clause is long. */
const LONG = 30;
/** A better candidate must be better by this much, or the document is left with a missed move instead of a wrong one. */
const MARGIN = 0.08;
/** Of copies that are nearly equal, either may be the one: the margin does not matter. */
const NEARLY_EQUAL = 0.85;
/** Candidates looked at for each clause. */
const CANDIDATES = 8;
/** Between the same neighbours a reworded clause keeps at least this share of its words. */
const SANDWICHED = 0.22;

interface Candidate {
  readonly before: Clause;
  readonly after: Clause;
  /** The weight of the words they share, 0 to 1. */
  readonly alike: number;
  /** The same with what stands around them. */
  readonly score: number;
  readonly inPlace: boolean;
}

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
    for (const { before, after, score, inPlace } of candidates) {
      if (isPaired(matching, before, after)) continue;
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
const REWRITTEN = 0.12;

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
    const alike = dice(before, after, rarity);
    if (few || alike >= REWRITTEN) matching.pair(before, after, 'in-place', alike);
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

/** Between the same neighbours, and under the same parent, a clause may be reworded beyond recognition elsewhere. */
export function matchInPlace(matching: Matching, rarity: Rarity): void {
  for (const { before, after, score, inPlace } of findCandidates(matching, rarity)) {
    if (!inPlace || score < SANDWICHED || isPaired(matching, before, after)) continue;
    if (before.heading !== after.heading) continue;
    const close = haveOneParent(matching, before, after) || (before.parent === null && after.parent === null);
    if (close || score >= 0.35) matching.pair(before, after, 'in-place', score);
  }
}

/** Likely pairs among the clauses without a partner, best first; of equal scores the ones that stand first. */
function findCandidates(matching: Matching, rarity: Rarity): readonly Candidate[] {
  const gaps = numberGaps(matching);
  const index = indexWords(matching.loneAfter());
  const candidates: Candidate[] = [];
  for (const before of matching.loneBefore()) {
    const likely = likeliest(before, index, rarity, gaps);
    for (const after of likely) {
      const alike = dice(before, after, rarity);
      const inGap = gaps.before[before.index] === gaps.after[after.index];
      const inPlace = inGap || (alike >= UNDER_ONE_PARENT && haveOneParent(matching, before, after));
      candidates.push({
        before,
        after,
        alike,
        inPlace,
        score: alike + contextOf(matching, before, after) * (inPlace ? 1 : 0.5),
      });
    }
  }
  return candidates.sort(
    (one, other) =>
      other.score - one.score || one.before.index - other.before.index || one.after.index - other.after.index,
  );
}

/** What speaks for or against a pair beside its words. */
function contextOf(matching: Matching, before: Clause, after: Clause): number {
  let context = 0;
  if (haveOneParent(matching, before, after)) context += 0.1;
  if (isNeighbour(matching, before, after, -1)) context += 0.1;
  if (isNeighbour(matching, before, after, 1)) context += 0.1;
  if (before.label !== '' && before.label === after.label) context += 0.05;
  if (before.title !== '' && before.title.toLowerCase() === after.title.toLowerCase()) context += 0.15;
  if (before.heading !== after.heading) context -= 0.15;
  return context;
}

/** Twice the weight of the shared words over the weight of all: 1 for equal bags of words, 0 for none in common. */
export function dice(before: Clause, after: Clause, rarity: Rarity): number {
  const [one, other] = [bagOf(before), bagOf(after)];
  const all = weigh(one, rarity) + weigh(other, rarity);
  return all === 0 ? 0 : (2 * weighShared(one, other, rarity)) / all;
}

function isNeighbour(matching: Matching, before: Clause, after: Clause, step: 1 | -1): boolean {
  const [one, other] = [matching.before[before.index + step], matching.after[after.index + step]];
  if (one === undefined || other === undefined) return one === other;
  return matching.afterOf(one) === other;
}

/** For each clause, how many pairs that kept their order stand before it: equal numbers stand in the same gap. */
function numberGaps(matching: Matching): { readonly before: Int32Array; readonly after: Int32Array } {
  const gaps = { before: new Int32Array(matching.before.length), after: new Int32Array(matching.after.length) };
  for (const [before, after] of findSpine(matching)) {
    gaps.before[before.index] = 1;
    gaps.after[after.index] = 1;
  }
  for (const side of [gaps.before, gaps.after])
    for (let index = 1; index < side.length; index++) side[index]! += side[index - 1]!;
  return gaps;
}

function indexWords(clauses: readonly Clause[]): ReadonlyMap<string, readonly Clause[]> {
  const index = new Map<string, Clause[]>();
  for (const clause of clauses) {
    for (const word of bagOf(clause).keys()) {
      const found = index.get(word);
      if (found === undefined) index.set(word, [clause]);
      else found.push(clause);
    }
  }
  return index;
}

/** The clauses that share the most weight with one, by its rarest words, and all that stand in its own gap. */
function likeliest(
  before: Clause,
  index: ReadonlyMap<string, readonly Clause[]>,
  rarity: Rarity,
  gaps: ReturnType<typeof numberGaps>,
): readonly Clause[] {
  const shared = new Map<Clause, number>();
  const byRarity = [...bagOf(before).keys()].sort(
    (one, other) => rarity(other) - rarity(one) || (one < other ? -1 : 1),
  );
  for (const word of byRarity.slice(0, 40)) {
    const holders = index.get(word) ?? [];
    if (holders.length > 60 && shared.size >= CANDIDATES) continue;
    for (const clause of holders) shared.set(clause, (shared.get(clause) ?? 0) + rarity(word));
  }
  const length = wordsOf(before).length;
  const ranked = [...shared].sort(
    ([one, weight], [other, otherWeight]) =>
      otherWeight / (length + wordsOf(other).length) - weight / (length + wordsOf(one).length) ||
      one.index - other.index,
  );
  const gap = gaps.before[before.index];
  return ranked
    .flatMap(([clause], at) => (at < CANDIDATES || gaps.after[clause.index] === gap ? [clause] : []))
    .slice(0, 4 * CANDIDATES);
}
