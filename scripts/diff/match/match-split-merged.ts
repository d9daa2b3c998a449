import type { Clause } from '../../clauses/parse-clauses.ts';
import { type Bag, distinct, joinBags, shareIn, subtractBag } from './bag.ts';
import { CARRIED_ALONG, CONTAINED, type Direction, longestRun, SHORTEST_PART, size } from './longest-run.ts';
import type { Matching } from './matching.ts';
import { withSetApart } from './with-set-apart.ts';
import { pairsOf, wordsOf } from './words.ts';

/** The share of word pairs for a reworded part right beside the others, which in turn accounts for as much of what is left of the whole. */
const REWORDED = 0.4;
/** The share of the whole's word pairs that parts without a paired one among them must account for. */
const COVERED = 0.5;
/** The same for three parts and more. */
const COVERED_BY_MANY = 0.35;

/**
 * Finds clauses that became several and several that became one: the parts stand next to each other, and their words,
 * two by two, stand in the whole. Both ways are one search, read backwards.
 *
 *     1. Term. It lasts a year. It may be     →     ### 1. Term
 *     renewed: (a) by us, (b) by you.               It lasts a year. It may be renewed:
 *                                                   * by us,
 *                                                   * by you.
 */
export function matchSplitAndMerged(matching: Matching): void {
  findGroups({
    wholes: matching.before,
    parts: matching.after,
    partOf: (whole) => matching.afterOf(whole),
    wholeOf: (part) => matching.beforeOf(part),
    isGrouped: (clause) => matching.isGrouped(clause),
    group: (whole, parts, score) => matching.group([whole], parts, 'split', score),
  });
  findGroups({
    wholes: matching.after,
    parts: matching.before,
    partOf: (whole) => matching.beforeOf(whole),
    wholeOf: (part) => matching.afterOf(part),
    isGrouped: (clause) => matching.isGrouped(clause),
    group: (whole, parts, score) => matching.group(parts, [whole], 'merged', score),
  });
}

/** Parts that one clause may have become. */
interface Proposal {
  readonly whole: Clause;
  readonly run: readonly Clause[];
  /** The share of the whole that the parts account for. */
  readonly covered: number;
}

/** Of two clauses that could have become the same parts, the one that they account for more fully comes first. */
function findGroups(direction: Direction): void {
  const { wholes, parts, partOf, wholeOf, group } = direction;
  const lone = parts.filter((part) => wholeOf(part) === undefined);
  if (lone.length === 0) return;
  const byPair = indexPairs(lone.filter((part) => wordsOf(part).length >= SHORTEST_PART));
  const proposals = wholes.flatMap((whole) => propose(whole, byPair, direction) ?? []);
  proposals.sort(
    (one, other) =>
      other.covered * size(other.run) - one.covered * size(one.run) || one.whole.index - other.whole.index,
  );
  for (const proposal of proposals) {
    const { whole } = proposal;
    const free = proposal.run.every((part) => wholeOf(part) === undefined || part === partOf(whole));
    const now = free ? proposal : propose(whole, byPair, direction);
    if (now !== null) group(whole, now.run, now.covered);
  }
}

function propose(whole: Clause, byPair: ReadonlyMap<number, readonly Clause[]>, direction: Direction): Proposal | null {
  const { partOf, wholeOf, isGrouped } = direction;
  const partner = partOf(whole);
  if (isGrouped(whole) || (partner !== undefined && isGrouped(partner))) return null;
  if (partner !== undefined && (wholeOf(partner) !== whole || partner.key === whole.key)) return null;
  if (wordsOf(whole).length < SHORTEST_PART || whole.heading) return null;
  const left = partner === undefined ? pairsOf(whole) : subtractBag(pairsOf(whole), pairsOf(partner));
  const found = new Set<Clause>();
  for (const pair of left) for (const part of byPair.get(pair) ?? []) if (wholeOf(part) === undefined) found.add(part);
  const seeds = [...found].filter(
    (part) => shareIn(pairsOf(part), left) >= CONTAINED && !goesOn(part, whole, direction),
  );
  if (partner !== undefined) seeds.push(partner);
  if (seeds.length === 0) return null;
  const near = extend(longestRun(direction, seeds, partner, whole, left), whole, left, direction);
  const run = partner === undefined ? near : withSetApart(near, seeds, whole, left, direction);
  if (run.length < 2) return null;
  const covered = shareIn(pairsOf(whole), joinBags(run.map((part) => distinct(pairsOf(part)))));
  const enough = partner !== undefined || covered >= (run.length > 2 ? COVERED_BY_MANY : COVERED);
  return enough ? { whole, run, covered } : null;
}

/** The share of a clause's word pairs from which a part is that clause drawn out. */
const WHOLLY_HELD = 0.85;

/**
 * True where a part is the clause beside the whole, with what the whole lost put to it: a sentence changed its clause, and
 * both clauses stay.
 */
function goesOn(part: Clause, whole: Clause, { wholes, partOf }: Direction): boolean {
  return [wholes[whole.index - 1], wholes[whole.index + 1]].some(
    (beside) =>
      beside !== undefined &&
      !beside.heading &&
      partOf(beside) === undefined &&
      wordsOf(beside).length >= SHORTEST_PART &&
      shareIn(pairsOf(beside), pairsOf(part)) >= WHOLLY_HELD,
  );
}

/** Adds what stands right before and after a run and in the whole too, however short: "Term", "security purposes"; but nothing twice. */
function extend(run: readonly Clause[], whole: Clause, left: Bag, direction: Direction): readonly Clause[] {
  const { parts, wholeOf } = direction;
  const extended = [...run];
  const held = joinBags(run.map(pairsOf));
  const repeats = (part: Clause) => wordsOf(part).length >= SHORTEST_PART && shareIn(pairsOf(part), held) >= CONTAINED;
  const belongs = (part: Clause | undefined): part is Clause =>
    part !== undefined &&
    wholeOf(part) === undefined &&
    (isIn(part, whole, left) || governs(part, extended, left)) &&
    !repeats(part) &&
    !goesOn(part, whole, direction);
  while (belongs(parts[extended[0]!.index - 1])) extended.unshift(parts[extended[0]!.index - 1]!);
  while (belongs(parts[extended.at(-1)!.index + 1])) extended.push(parts[extended.at(-1)!.index + 1]!);
  return extended;
}

/** A lead-in comes along with its items, where some of its own words stand in the whole. */
function governs(part: Clause, run: readonly Clause[], left: Bag): boolean {
  const leads =
    run[0]!.parent === part ||
    (run[0]!.type === 'item' && part.type === 'paragraph' && part.index + 1 === run[0]!.index);
  return leads && shareIn(pairsOf(part), left) >= CARRIED_ALONG;
}

/** A word alone counts where it opens the whole, as a heading that was run in, or closes it, as a mark that was put below. */
function isIn(part: Clause, whole: Clause, left: Bag): boolean {
  const [words, all] = [wordsOf(part), wordsOf(whole)];
  if (words.length === 0) return false;
  const opens = words.every((word, index) => all[index] === word);
  if (part.heading) return opens;
  if (words.every((word, index) => all[all.length - words.length + index] === word)) return true;
  const contained = shareIn(pairsOf(part), left);
  if (words.length < 2 * SHORTEST_PART)
    return words.length > 1 && contained >= (words.length < SHORTEST_PART ? 1 : CONTAINED);
  return contained >= CONTAINED || (contained >= REWORDED && shareIn(left, pairsOf(part)) >= REWORDED);
}

function indexPairs(clauses: readonly Clause[]): ReadonlyMap<number, readonly Clause[]> {
  const index = new Map<number, Clause[]>();
  for (const clause of clauses) {
    for (const pair of distinct(pairsOf(clause))) {
      const found = index.get(pair);
      if (found === undefined) index.set(pair, [clause]);
      else found.push(clause);
    }
  }
  return index;
}
