import type { Clause } from '../../clauses/parse-clauses.ts';
import { shareIn } from './bag.ts';
import { findSpine, haveOneParent } from './match-equal.ts';
import type { Matching } from './matching.ts';
import type { Rarity } from './rarity.ts';
import { distinctWordsOf, pairsOf, wordsOf } from './words.ts';

/** Under one section, but in another order, this much of the words. */
const UNDER_ONE_PARENT = 0.4;
/** Candidates looked at for each clause. */
const CANDIDATES = 8;

/** Two clauses that may be one. */
export interface Candidate {
  readonly before: Clause;
  readonly after: Clause;
  /** The weight of the words they share, 0 to 1, or what of the shorter stands in the longer. */
  readonly alike: number;
  /** The same with what stands around them. */
  readonly score: number;
  readonly inPlace: boolean;
}

/**
 * Likely pairs among the clauses without a partner, best first; of equal scores the ones that stand first.
 * @param by whether a clause that the other holds counts too, once it is known that it is no part of a split
 */
export function findCandidates(
  matching: Matching,
  rarity: Rarity,
  by: 'words' | 'held too' = 'words',
): readonly Candidate[] {
  const gaps = numberGaps(matching);
  const index = indexWords(matching.loneAfter());
  const candidates: Candidate[] = [];
  for (const before of matching.loneBefore()) {
    const likely = likeliest(before, index, rarity, gaps);
    for (const after of likely) {
      const alike = Math.max(rarity.dice(before, after), by === 'words' ? 0 : measureHeld(before, after));
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

/** The share of the shorter clause's word pairs that the longer one holds, from which it is that clause cut short or drawn out. */
const HELD = 0.75;
/** A shorter text, in words, is found in a long one by chance, but where the long one begins with it. */
const SHORTEST_HELD = 12;
/** What that counts: a clause that shares as many of all its words is the likelier one. */
const HELD_COUNTS = 0.6;
/** The same for a text of few words, which needs its neighbours to agree. */
const OPENING_COUNTS = 0.3;

/**
 * How much speaks for one clause being the other cut short or drawn out, whose shared words are few beside all the new ones:
 *
 *     A quorum is half of the members.   →   Except where the rules say otherwise, a quorum is half of the members who
 *                                            voted. Members count as present if …
 */
function measureHeld(before: Clause, after: Clause): number {
  const [short, long] = wordsOf(before).length < wordsOf(after).length ? [before, after] : [after, before];
  if (short.heading !== long.heading) return 0;
  const [words, all] = [wordsOf(short), wordsOf(long)];
  if (words.length < SHORTEST_HELD)
    return words.length > 0 && words.every((word, index) => all[index] === word) ? OPENING_COUNTS : 0;
  const held = shareIn(pairsOf(short), pairsOf(long));
  return held >= HELD ? HELD_COUNTS * held : 0;
}

/** What speaks for or against a pair beside its words. */
function contextOf(matching: Matching, before: Clause, after: Clause): number {
  let context = 0;
  if (haveOneParent(matching, before, after)) context += 0.1;
  if (isNeighbour(matching, before, after, -1)) context += 0.1;
  if (isNeighbour(matching, before, after, 1)) context += 0.1;
  if (before.label !== '' && before.label === after.label) context += 0.05;
  if (before.type === 'row' && after.type === 'row' && firstCell(before) === firstCell(after)) context += 0.15;
  if (before.title !== '' && before.title.toLowerCase() === after.title.toLowerCase()) context += 0.15;
  if (before.heading !== after.heading) context -= 0.15;
  return context;
}

/** What a row of a table is about stands in its first cell. */
function firstCell({ key }: Clause): string {
  const end = key.indexOf(' | ');
  return end < 0 ? key : key.slice(0, end);
}

export function isNeighbour(matching: Matching, before: Clause, after: Clause, step: number): boolean {
  const [one, other] = [matching.before[before.index + step], matching.after[after.index + step]];
  if (one === undefined || other === undefined) return one === other;
  return matching.afterOf(one) === other;
}

interface Gaps {
  /** For each clause, how many pairs that kept their order stand before it: equal numbers stand in the same gap. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** For each clause of the old version, how much further down the new version its place is. */
  readonly shifts: Int32Array;
  /** Room to add up weights in, for each clause of the new version; all 0 between two uses. */
  readonly weights: Float64Array;
}

function numberGaps(matching: Matching): Gaps {
  const gaps = {
    before: new Int32Array(matching.before.length),
    after: new Int32Array(matching.after.length),
    shifts: new Int32Array(matching.before.length),
    weights: new Float64Array(matching.after.length),
  };
  for (const [before, after] of findSpine(matching)) {
    gaps.before[before.index] = 1;
    gaps.after[after.index] = 1;
    gaps.shifts[before.index] = after.index - before.index;
  }
  for (let index = 1; index < gaps.before.length; index++) {
    if (gaps.before[index] === 0) gaps.shifts[index] = gaps.shifts[index - 1]!;
  }
  for (const side of [gaps.before, gaps.after])
    for (let index = 1; index < side.length; index++) side[index]! += side[index - 1]!;
  return gaps;
}

function indexWords(clauses: readonly Clause[]): ReadonlyMap<number, readonly Clause[]> {
  const index = new Map<number, Clause[]>();
  for (const clause of clauses) {
    for (const word of distinctWordsOf(clause)) {
      const found = index.get(word);
      if (found === undefined) index.set(word, [clause]);
      else found.push(clause);
    }
  }
  return index;
}

/** A word that more clauses than this hold says little; only those nearest to where the clause is expected are looked at. */
const HOLDERS = 60;

/** Of clauses in order, those nearest to a position. */
function nearest(holders: readonly Clause[], position: number): readonly Clause[] {
  if (holders.length <= HOLDERS) return holders;
  let [low, high] = [0, holders.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holders[middle]!.index < position) low = middle + 1;
    else high = middle;
  }
  const start = Math.max(0, Math.min(low - HOLDERS / 2, holders.length - HOLDERS));
  return holders.slice(start, start + HOLDERS);
}

/** The clauses that share the most weight with one, by its rarest words, and all that stand in its own gap. */
function likeliest(
  before: Clause,
  index: ReadonlyMap<number, readonly Clause[]>,
  rarity: Rarity,
  gaps: Gaps,
): readonly Clause[] {
  const shift = gaps.shifts[before.index]!;
  const byRarity = Array.from(distinctWordsOf(before), (word) => ({ word, weight: rarity.of(word) })).sort(
    (one, other) => other.weight - one.weight || one.word - other.word,
  );
  const { weights } = gaps;
  const sharing: Clause[] = [];
  for (const { word, weight } of byRarity.slice(0, 40)) {
    for (const clause of nearest(index.get(word) ?? NONE, before.index + shift)) {
      if (weights[clause.index] === 0) sharing.push(clause);
      weights[clause.index]! += weight;
    }
  }
  const length = wordsOf(before).length;
  for (const clause of sharing) weights[clause.index]! /= length + wordsOf(clause).length;
  sharing.sort((one, other) => weights[other.index]! - weights[one.index]! || one.index - other.index);
  for (const clause of sharing) weights[clause.index] = 0;
  const gap = gaps.before[before.index];
  return sharing.filter((clause, at) => at < CANDIDATES || gaps.after[clause.index] === gap).slice(0, 4 * CANDIDATES);
}

const NONE: readonly Clause[] = [];
