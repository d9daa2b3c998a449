import type { Clause } from '../../clauses/parse-clauses.ts';
import { type Bag, joinBags, shareIn } from './bag.ts';
import { pairsOf, wordsOf } from './words.ts';

/** A part found by its words alone has at least this many: shorter ones are found in long clauses by chance. */
export const SHORTEST_PART = 4;
/** The share of a part's word pairs that stand in the whole. */
export const CONTAINED = 0.6;
/** The same for text that comes along: a lead-in whose items are parts, or what stands between two parts. */
export const CARRIED_ALONG = 0.25;

/** One direction of the search: `wholes` became or were several `parts`. */
export interface Direction {
  readonly wholes: readonly Clause[];
  readonly parts: readonly Clause[];
  readonly partOf: (whole: Clause) => Clause | undefined;
  readonly wholeOf: (part: Clause) => Clause | undefined;
  readonly isGrouped: (clause: Clause) => boolean;
  readonly group: (whole: Clause, parts: readonly Clause[], score: number) => void;
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
export function longestRun(
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

/** How many words a run has. */
export function size(run: readonly Clause[]): number {
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
