import type { Clause } from '../../clauses/parse-clauses.ts';
import { heaviestIncreasingSubsequence } from './increasing-subsequence.ts';
import type { Matching } from './matching.ts';
import { hashKey, wordsOf } from './words.ts';

/** Equal texts shorter than this, in words, are paired across the document only where their surroundings are: "Scope". */
export const SHORT = 5;

/** Passages that stand in both versions word for word with all below them, once in each: sections that were moved whole. */
export function matchEqualSubtrees(matching: Matching): void {
  const before = hashSubtrees(matching.before);
  const after = hashSubtrees(matching.after);
  const onceBefore = standOnce(matching.before, ({ index }) => before[index]!);
  const onceAfter = standOnce(matching.after, ({ index }) => after[index]!);
  for (let index = 0; index < matching.before.length; ) {
    const clause = matching.before[index]!;
    const hash = before[index]!;
    const partner = onceBefore.get(hash) === clause ? onceAfter.get(hash) : undefined;
    if (partner === undefined || clause.children.length === 0 || !sameSubtree(matching, clause, partner)) {
      index++;
      continue;
    }
    for (let below = 0; index + below < clause.until; below++) {
      matching.pair(matching.before[index + below]!, matching.after[partner.index + below]!, 'equal-subtree', 1);
    }
    index = clause.until;
  }
}

/** Equal clauses that keep their order: first those that stand once in each version, then the rest between them. */
export function matchEqualInOrder(matching: Matching): void {
  const onceAfter = standOnce(matching.loneAfter(), ({ key }) => key);
  const found: (readonly [Clause, Clause])[] = [];
  for (const clause of standOnce(matching.loneBefore(), ({ key }) => key).values()) {
    const partner = onceAfter.get(clause.key);
    if (partner !== undefined) found.push([clause, partner]);
  }
  for (const clause of matching.before) {
    const partner = matching.afterOf(clause);
    if (partner !== undefined) found.push([clause, partner]);
  }
  for (const [before, after] of inOrder(found, matching.after.length)) {
    if (matching.afterOf(before) === undefined) matching.pair(before, after, 'equal-in-order', 1);
  }
  fillGaps(matching);
}

/** Equal clauses that stand elsewhere: under a parent that is one clause, else long ones, in order where there are several. */
export function matchEqualElsewhere(matching: Matching): void {
  pairEqual(matching, haveOneParent);
  pairEqual(matching, (_, before) => wordsOf(before).length >= SHORT);
}

function pairEqual(matching: Matching, may: (matching: Matching, before: Clause, after: Clause) => boolean): void {
  const waiting = Map.groupBy(matching.loneAfter(), ({ key }) => key);
  for (const before of matching.loneBefore()) {
    const equal = waiting
      .get(before.key)
      ?.filter((after) => matching.beforeOf(after) === undefined && may(matching, before, after));
    if (equal === undefined || equal.length === 0) continue;
    // Of several copies, the one whose surroundings are the same; else the first, as the order of copies is kept.
    const after = equal.find((other) => before.parent?.key === other.parent?.key) ?? equal[0]!;
    matching.pair(before, after, 'equal-elsewhere', 1, equal.length > 1 ? 1 : 0);
  }
}

/** True where the clauses that two clauses stand under are one clause. */
export function haveOneParent(matching: Matching, before: Clause, after: Clause): boolean {
  return before.parent !== null && after.parent !== null && matching.afterOf(before.parent) === after.parent;
}

/** The pairs that keep their order, weighted by words, in the order of the old version. */
export function inOrder(
  pairs: readonly (readonly [Clause, Clause])[],
  bound: number,
): readonly (readonly [Clause, Clause])[] {
  const sorted = pairs.toSorted(([one], [other]) => one.index - other.index);
  const kept = heaviestIncreasingSubsequence(
    sorted.map(([, after]) => after.index),
    sorted.map(([before]) => wordsOf(before).length + 1),
    bound,
  );
  return kept.map((index) => sorted[index]!);
}

/** The pairs found so far that keep their order: what stands still while other clauses move around it. */
export function findSpine(matching: Matching): readonly (readonly [Clause, Clause])[] {
  const pairs = matching.before.flatMap((clause) => {
    const partner = matching.afterOf(clause);
    return partner === undefined || matching.beforeOf(partner) !== clause ? [] : [[clause, partner] as const];
  });
  return inOrder(pairs, matching.after.length);
}

/** Between two pairs that keep their order, pairs equal clauses in order, from both ends and then by common subsequence. */
function fillGaps(matching: Matching): void {
  const spine = findSpine(matching);
  let [fromBefore, fromAfter] = [0, 0];
  for (const [before, after] of [...spine, [undefined, undefined] as const]) {
    const endBefore = before?.index ?? matching.before.length;
    const endAfter = after?.index ?? matching.after.length;
    pairCommon(
      matching,
      matching.before.slice(fromBefore, endBefore).filter((clause) => matching.afterOf(clause) === undefined),
      matching.after.slice(fromAfter, endAfter).filter((clause) => matching.beforeOf(clause) === undefined),
    );
    [fromBefore, fromAfter] = [endBefore + 1, endAfter + 1];
  }
}

/** The largest gap, in clauses times clauses, whose common subsequence is computed; beyond it only the ends are paired. */
const LARGEST_GAP = 4_000_000;

function pairCommon(matching: Matching, before: readonly Clause[], after: readonly Clause[]): void {
  let start = 0;
  while (start < before.length && start < after.length && before[start]!.key === after[start]!.key) {
    matching.pair(before[start]!, after[start]!, 'equal-in-order', 1);
    start++;
  }
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > start && endAfter > start && before[endBefore - 1]!.key === after[endAfter - 1]!.key) {
    matching.pair(before[--endBefore]!, after[--endAfter]!, 'equal-in-order', 1);
  }
  const [rows, columns] = [endBefore - start, endAfter - start];
  if (rows === 0 || columns === 0 || rows * columns > LARGEST_GAP) return;
  const keys = new Set(before.slice(start, endBefore).map(({ key }) => key));
  if (!after.slice(start, endAfter).some(({ key }) => keys.has(key))) return;
  const longest = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      longest[row]![column] =
        before[start + row]!.key === after[start + column]!.key
          ? longest[row + 1]![column + 1]! + 1
          : Math.max(longest[row + 1]![column]!, longest[row]![column + 1]!);
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const [one, other] = [before[start + row]!, after[start + column]!];
    if (one.key === other.key) {
      matching.pair(one, other, 'equal-in-order', 1);
      row++;
      column++;
    } else if (longest[row + 1]![column]! >= longest[row]![column + 1]!) row++;
    else column++;
  }
}

/** A hash for each subtree, by which equal ones are found; whether two are equal, their texts say. */
function hashSubtrees(clauses: readonly Clause[]): Int32Array {
  let hashes = hashed.get(clauses);
  if (hashes === undefined) {
    hashes = new Int32Array(clauses.length);
    for (let index = clauses.length - 1; index >= 0; index--) {
      let hash = hashKey(clauses[index]!);
      for (const child of clauses[index]!.children) hash = Math.imul(hash ^ hashes[child.index]!, 0x9e3779b1) + 1;
      hashes[index] = hash;
    }
    hashed.set(clauses, hashes);
  }
  return hashes;
}

const hashed = new WeakMap<readonly Clause[], Int32Array>();

/** Clauses in reading order with as many right below each make one tree. */
function sameSubtree(matching: Matching, before: Clause, after: Clause): boolean {
  if (before.until - before.index !== after.until - after.index) return false;
  for (let below = 0; before.index + below < before.until; below++) {
    const [one, other] = [matching.before[before.index + below]!, matching.after[after.index + below]!];
    if (one.key !== other.key || one.children.length !== other.children.length) return false;
  }
  return true;
}

/** The clauses whose key occurs once among them, by key. */
function standOnce<Key>(clauses: readonly Clause[], keyOf: (clause: Clause) => Key): Map<Key, Clause> {
  const once = new Map<Key, Clause>();
  const twice = new Set<Key>();
  for (const clause of clauses) {
    const key = keyOf(clause);
    if (once.has(key)) twice.add(key);
    else once.set(key, clause);
  }
  for (const key of twice) once.delete(key);
  return once;
}
