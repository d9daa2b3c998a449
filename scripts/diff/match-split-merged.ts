import type { Clause } from '../clauses/parse-clauses.ts';
import type { Matching } from './matching.ts';
import { wordsOf } from './words.ts';

/** A part has at least this many words: shorter ones are found in long clauses by chance. */
const SHORTEST_PART = 4;
/** The share of a part's word pairs that stand in the whole. */
const CONTAINED = 0.6;
/** The share of the whole's word pairs that its parts must account for together. */
const COVERED = 0.55;

/**
 * Finds clauses that became several and several that became one: the parts stand next to each other, and their words,
 * two by two, stand in the whole. Both ways are one search, read backwards.
 */
export function matchSplitAndMerged(matching: Matching): void {
  findGroups(
    matching.before,
    matching.after,
    (whole) => matching.afterOf(whole),
    (part) => matching.beforeOf(part),
    (whole, parts, score) => matching.group([whole], parts, 'split', score),
  );
  findGroups(
    matching.after,
    matching.before,
    (whole) => matching.beforeOf(whole),
    (part) => matching.afterOf(part),
    (whole, parts, score) => matching.group(parts, [whole], 'merged', score),
  );
}

function findGroups(
  wholes: readonly Clause[],
  parts: readonly Clause[],
  partnerOf: (whole: Clause) => Clause | undefined,
  wholeOf: (part: Clause) => Clause | undefined,
  group: (whole: Clause, parts: readonly Clause[], score: number) => void,
): void {
  const lone = parts.filter((part) => wholeOf(part) === undefined && wordsOf(part).length >= SHORTEST_PART);
  if (lone.length === 0) return;
  const byPair = indexPairs(lone);
  for (const whole of wholes) {
    const partner = partnerOf(whole);
    if (partner !== undefined && (wholeOf(partner) !== whole || partner.key === whole.key)) continue;
    if (wordsOf(whole).length < 2 * SHORTEST_PART || whole.heading) continue;
    const left = pairsOf(whole);
    const size = left.size;
    if (partner !== undefined) for (const pair of pairsOf(partner)) left.delete(pair);
    const found = new Set<Clause>();
    for (const pair of left)
      for (const part of byPair.get(pair) ?? []) if (wholeOf(part) === undefined) found.add(part);
    const contained = [...found]
      .filter((part) => share(pairsOf(part), left) >= CONTAINED)
      .sort((one, other) => one.index - other.index);
    const run = longestRun(parts, contained, partner, wholeOf);
    if (run.length < 2) continue;
    const all = new Set(run.flatMap((part) => [...pairsOf(part)]));
    const covered = share(pairsOf(whole), all);
    if (covered >= COVERED && size > 0) group(whole, run, covered);
  }
}

/** The longest run of parts that stand next to each other, around the whole's partner where it has one. */
function longestRun(
  parts: readonly Clause[],
  contained: readonly Clause[],
  partner: Clause | undefined,
  wholeOf: (part: Clause) => Clause | undefined,
): readonly Clause[] {
  const members =
    partner === undefined ? contained : [...contained, partner].sort((one, other) => one.index - other.index);
  let best: Clause[] = [];
  let run: Clause[] = [];
  for (const part of members) {
    const previous = run.at(-1);
    if (previous !== undefined && !isNext(parts, previous, part, wholeOf)) run = [];
    run.push(part);
    if (run.length > best.length && (partner === undefined || run.includes(partner))) best = [...run];
  }
  return best;
}

/** Parts may be parted only by short clauses that are new as well. */
function isNext(
  parts: readonly Clause[],
  one: Clause,
  other: Clause,
  wholeOf: (part: Clause) => Clause | undefined,
): boolean {
  for (let index = one.index + 1; index < other.index; index++) {
    const between = parts[index]!;
    if (wholeOf(between) !== undefined || wordsOf(between).length >= SHORTEST_PART) return false;
  }
  return true;
}

function share(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of part) if (whole.has(pair)) shared++;
  return part.size === 0 ? 0 : shared / part.size;
}

/** The words of a clause two by two. */
function pairsOf(clause: Clause): Set<string> {
  const words = wordsOf(clause);
  const pairs = new Set<string>();
  for (let index = 1; index < words.length; index++) pairs.add(`${words[index - 1]} ${words[index]}`);
  return pairs;
}

function indexPairs(clauses: readonly Clause[]): ReadonlyMap<string, readonly Clause[]> {
  const index = new Map<string, Clause[]>();
  for (const clause of clauses) {
    for (const pair of pairsOf(clause)) {
      const found = index.get(pair);
      if (found === undefined) index.set(pair, [clause]);
      else found.push(clause);
    }
  }
  return index;
}
