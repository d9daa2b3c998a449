import type { Clause } from '../../clauses/parse-clauses.ts';
import { type Bag, distinct, joinBags, shareIn, subtractBag } from './bag.ts';
import type { Matching } from './matching.ts';
import { pairsOf, wordsOf } from './words.ts';

/** A part found by its words alone has at least this many: shorter ones are found in long clauses by chance. */
const SHORTEST_PART = 4;
/** The share of a part's word pairs that stand in the whole. */
const CONTAINED = 0.6;
/** The same for a reworded part right beside the others, which in turn accounts for as much of what is left of the whole. */
const REWORDED = 0.4;
/** The same for text that comes along: a lead-in whose items are parts, or what stands between two parts. */
const CARRIED_ALONG = 0.25;
/** The share of the whole's word pairs that parts without a paired one among them must account for. */
const COVERED = 0.5;
/** The same for three parts and more. */
const COVERED_BY_MANY = 0.35;

/** One direction of the search: `wholes` became or were several `parts`. */
interface Direction {
  readonly wholes: readonly Clause[];
  readonly parts: readonly Clause[];
  readonly partOf: (whole: Clause) => Clause | undefined;
  readonly wholeOf: (part: Clause) => Clause | undefined;
  readonly isGrouped: (clause: Clause) => boolean;
  readonly group: (whole: Clause, parts: readonly Clause[], score: number) => void;
}

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
  const seeds = [...found].filter((part) => shareIn(pairsOf(part), left) >= CONTAINED);
  if (partner !== undefined) seeds.push(partner);
  if (seeds.length === 0) return null;
  const run = extend(longestRun(direction, seeds, partner, whole, left), whole, left, direction);
  if (run.length < 2) return null;
  const covered = shareIn(pairsOf(whole), joinBags(run.map((part) => distinct(pairsOf(part)))));
  const enough = partner !== undefined || covered >= (run.length > 2 ? COVERED_BY_MANY : COVERED);
  return enough ? { whole, run, covered } : null;
}

/** A run of parts and the word pairs they hold. */
interface Run {
  readonly parts: Clause[];
  pairs: Bag;
}

/**
 * The run of seeds that accounts for most of the whole, around the whole's partner where it has one. A part that only
 * repeats what the run already holds begins another, from after what it repeats: of rows that end in one list, each that is
 * taken apart keeps its own copy.
 *
 *     | Reach | by post, by phone |     →     Reach      by post    by phone
 *     | Tell  | by post, by phone |           Tell       by post    by phone
 */
function longestRun(
  { parts, wholeOf }: Direction,
  seeds: readonly Clause[],
  partner: Clause | undefined,
  whole: Clause,
  left: Bag,
): readonly Clause[] {
  const runs: Run[] = [];
  for (const part of seeds.toSorted((one, other) => one.index - other.index)) {
    const pairs = pairsOf(part);
    const last = runs.at(-1);
    const repeats = last !== undefined && shareIn(pairs, last.pairs) >= CONTAINED;
    const run = repeats ? afterRepeated(last, pairs) : last;
    const between = run === undefined ? [] : parts.slice(run.parts.at(-1)!.index + 1, part.index);
    if (run !== undefined && mayStandBetween(between, [...run.parts, part], left, wholeOf)) {
      run.parts.push(
        ...between.filter((other) => wholeOf(other) === undefined && shareIn(pairsOf(other), left) >= CARRIED_ALONG),
        part,
      );
      run.pairs = joinBags([run.pairs, pairs]);
      if (repeats) runs.push(run);
    } else runs.push({ parts: [part], pairs });
  }
  const around = partner === undefined ? runs : runs.filter((run) => run.parts.includes(partner));
  const most = Math.max(...around.map((run) => run.pairs.length));
  const fullest = around.filter((run) => run.pairs.length >= NEARLY_MOST * most);
  if (fullest.length === 1) return fullest[0]!.parts;
  const turns = new Map(fullest.map((run) => [run, countTurns(run.parts, whole)]));
  return fullest.sort((one, other) => turns.get(one)! - turns.get(other)! || other.pairs.length - one.pairs.length)[0]!
    .parts;
}

/** Of runs that account for nearly as much of the whole, the one in the order of the whole is meant. */
const NEARLY_MOST = 0.8;

/** How often a part stands before the part that it follows, in the whole. */
function countTurns(parts: readonly Clause[], whole: Clause): number {
  const all = wordsOf(whole);
  const places = parts.map((part) => {
    const [first, second] = wordsOf(part);
    return all.findIndex((word, at) => word === first && (second === undefined || all[at + 1] === second));
  });
  const found = places.filter((place) => place >= 0);
  return found.filter((place, index) => index > 0 && place < found[index - 1]!).length;
}

/** What of a run stands after the last part that says the same; undefined where nothing does. */
function afterRepeated(run: Run, pairs: Bag): Run | undefined {
  const parts = run.parts.slice(run.parts.findLastIndex((part) => shareIn(pairs, pairsOf(part)) >= CONTAINED) + 1);
  if (parts.length === 0 || parts.length === run.parts.length) return undefined;
  return { parts, pairs: joinBags(parts.map(pairsOf)) };
}

function size(run: readonly Clause[]): number {
  return run.reduce((sum, part) => sum + wordsOf(part).length, 0);
}

/** Words of other text that may stand among the parts, as a share of theirs: what was added when the clause was taken apart. */
const AMONG = 0.25;

/** Between two parts may stand clauses that are new as well, with little text of their own, and such as are paired but in the whole too. */
function mayStandBetween(
  between: readonly Clause[],
  run: readonly Clause[],
  left: Bag,
  wholeOf: Direction['wholeOf'],
): boolean {
  let foreign = 0;
  for (const clause of between) {
    const contained = shareIn(pairsOf(clause), left);
    if (wholeOf(clause) !== undefined && contained < CONTAINED) return false;
    foreign += wordsOf(clause).length * (1 - contained);
  }
  return foreign < Math.max(SHORTEST_PART, AMONG * size(run));
}

/** Adds what stands right before and after a run and in the whole too, however short: "Term", "security purposes"; but nothing twice. */
function extend(run: readonly Clause[], whole: Clause, left: Bag, { parts, wholeOf }: Direction): readonly Clause[] {
  const extended = [...run];
  const held = joinBags(run.map(pairsOf));
  const repeats = (part: Clause) => wordsOf(part).length >= SHORTEST_PART && shareIn(pairsOf(part), held) >= CONTAINED;
  const belongs = (part: Clause | undefined): part is Clause =>
    part !== undefined &&
    wholeOf(part) === undefined &&
    (isIn(part, whole, left) || governs(part, extended, left)) &&
    !repeats(part);
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
