import { diffArrays } from 'diff/lib/diff/array.js';
import { looksTheSame } from '../../clauses/normalise-text.ts';
import type { RedlineRun } from '../../diff/describe-changes.ts';
import type { TextClause } from '../../texts/version-text.ts';
import type { DrawnChange } from './edit-script.ts';

/** Clauses of two texts that are one: one to one, one that became several, or several that became one; or one alone. */
export interface ClauseGroup {
  /** Positions in each text, one after another; none where it is new or gone. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** As the change has it; empty where there is nothing to draw. */
  readonly redline: readonly RedlineRun[];
  readonly moved: boolean;
}

type Clauses = readonly TextClause[];

/**
 * Gives each clause of both texts to exactly one group. What changes say comes first, the narrower before the wider, for a change
 * in a section that moved is a change of its own; what none speaks of stands in both texts, in the same order.
 */
export function pairClauses(before: Clauses, after: Clauses, changes: readonly DrawnChange[]): readonly ClauseGroup[] {
  const groups: ClauseGroup[] = [];
  const taken = { before: new Set<number>(), after: new Set<number>() };
  const isFree = (group: Pick<ClauseGroup, 'before' | 'after'>) =>
    group.before.every((index) => index in before && !taken.before.has(index)) &&
    group.after.every((index) => index in after && !taken.after.has(index));
  const take = (group: ClauseGroup) => {
    for (const one of withinShape(group, before, after)) {
      if (!isFree(one)) continue;
      for (const index of one.before) taken.before.add(index);
      for (const index of one.after) taken.after.add(index);
      groups.push(one);
    }
  };
  const pairRest = (old: readonly number[], now: readonly number[], moved: boolean) => {
    const [one, other] = [old.filter((at) => !taken.before.has(at)), now.filter((at) => !taken.after.has(at))];
    for (const [was, is] of findEqual(one, other, before, after))
      take({ before: [was], after: [is], redline: [], moved });
  };
  const ranges = changes.map((change) => ({
    change,
    before: rangesOf(change.before, before.length),
    after: rangesOf(change.after, after.length),
  }));
  for (const { change, ...at } of ranges)
    if (!isSection(change) && at.before.length > 0 && at.after.length > 0)
      for (const group of groupsOf(change, at.before.flat(), at.after.flat())) take(group);
  for (const { before, after } of ranges)
    if (before.length === 0 || after.length === 0) {
      for (const index of before.flat()) take({ ...ALONE, before: [index] });
      for (const index of after.flat()) take({ ...ALONE, after: [index] });
    }
  const sections = ranges.filter(({ change }) => isSection(change));
  const size = (section: (typeof sections)[number]) => section.before.flat().length + section.after.flat().length;
  for (const section of sections.sort((one, other) => size(one) - size(other)))
    pairRest(section.before.flat(), section.after.flat(), section.change.moved);
  pairRest([...before.keys()], [...after.keys()], false);
  for (const index of before.keys()) take({ ...ALONE, before: [index] });
  for (const index of after.keys()) take({ ...ALONE, after: [index] });
  return groups;
}

const ALONE: ClauseGroup = { before: [], after: [], redline: [], moved: false };

/** The positions that each reference covers: of a section, all in it. */
function rangesOf(refs: DrawnChange['before'], length: number): readonly (readonly number[])[] {
  return refs.map(({ index, parts }) =>
    Array.from({ length: parts?.length ?? 1 }, (_, by) => index + by).filter((at) => at < length),
  );
}

/** A section that moved speaks for all in it that no other change speaks of. */
function isSection({ kind, before, after }: DrawnChange): boolean {
  return kind === 'moved' && [...before, ...after].some(({ parts }) => (parts?.length ?? 1) > 1);
}

/** Pairs of what was only renumbered are told together, an entry for each on both sides. */
function groupsOf(
  { kind, moved, redline }: DrawnChange,
  before: readonly number[],
  after: readonly number[],
): readonly ClauseGroup[] {
  if (kind === 'split' || kind === 'merged' || before.length !== after.length)
    return [{ before, after, redline, moved }];
  return before.map((index, at) => ({ before: [index], after: [after[at]!], redline, moved }));
}

/**
 * A paragraph cannot become a table row within one document, nor can clauses between others be parted or joined: of a group that
 * asks for that, the first two stay one where they can, and all others are new or gone.
 */
function withinShape(group: ClauseGroup, before: Clauses, after: Clauses): readonly ClauseGroup[] {
  const old = group.before.map((index) => before[index]?.type === 'row');
  const now = group.after.map((index) => after[index]?.type === 'row');
  const rows = new Set([...old, ...now]);
  const single = group.before.length <= 1 && group.after.length <= 1;
  const joined =
    (group.before.length === 1 || group.after.length === 1) &&
    isRun(group.before) &&
    isRun(group.after) &&
    !rows.has(true);
  if (group.before.length === 0 || group.after.length === 0 || joined || (single && rows.size === 1)) return [group];
  const together = old[0] === now[0];
  const first = { ...group, before: group.before.slice(0, 1), after: group.after.slice(0, 1), redline: [] };
  return [
    ...(together ? [first] : []),
    ...group.before.slice(together ? 1 : 0).map((index) => ({ ...ALONE, before: [index] })),
    ...group.after.slice(together ? 1 : 0).map((index) => ({ ...ALONE, after: [index] })),
  ];
}

function isRun(indexes: readonly number[]): boolean {
  return indexes.every((index, at) => at === 0 || index === indexes[at - 1]! + 1);
}

/** Which of these clauses are the same in both texts: in the same order, and where that is not so, of the same words. */
function findEqual(
  one: readonly number[],
  other: readonly number[],
  before: Clauses,
  after: Clauses,
): readonly (readonly [number, number])[] {
  const alike = (was: number, is: number) =>
    before[was]!.type === after[is]!.type && looksTheSame(before[was]!.text, after[is]!.text);
  if (one.length === other.length && one.every((was, at) => alike(was, other[at]!)))
    return one.map((was, at) => [was, other[at]!]);
  const pairs: [number, number][] = [];
  let [old, now] = [0, 0];
  const [lostBefore, newAfter]: [number[], number[]] = [[], []];
  for (const { added, removed, value } of diffArrays([...one], [...other], { comparator: alike })) {
    if (added) newAfter.push(...other.slice(now, now + value.length));
    else if (removed) lostBefore.push(...one.slice(old, old + value.length));
    else value.forEach((_, by) => void pairs.push([one[old + by]!, other[now + by]!]));
    if (!added) old += value.length;
    if (!removed) now += value.length;
  }
  for (const was of lostBefore) {
    const at = newAfter.findIndex((is) => alike(was, is));
    if (at >= 0) pairs.push([was, newAfter.splice(at, 1)[0]!]);
  }
  return pairs;
}
