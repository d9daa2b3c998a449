import { heaviestIncreasingSubsequence } from '../../diff/match/increasing-subsequence.ts';
import type { TextClause } from '../../texts/version-text.ts';
import type { ClauseGroup } from './pair-clauses.ts';
import { tablesOf } from './tables-of.ts';

/** A group in its place among those of both texts. */
export interface PlacedGroup extends ClauseGroup {
  /** Where it stands: in both texts at once, or where one of them has it. */
  readonly side: 'both' | 'before' | 'after';
  /** One number for both places of what moved; else null. */
  readonly move: number | null;
}

/**
 * The groups in reading order: those that keep the order of both texts stand once, those that moved twice. Between two that
 * stayed, what is gone comes before what is new, but rows stay with the rows of their table.
 */
export function mergeGroups(
  groups: readonly ClauseGroup[],
  before: readonly TextClause[],
  after: readonly TextClause[],
): readonly PlacedGroup[] {
  const still = findStill(groups, before, after);
  const stays = new Set(still);
  const moves = groups
    .filter((group) => group.before.length > 0 && group.after.length > 0 && !stays.has(group))
    .sort((one, other) => one.after[0]! - other.after[0]!);
  const moveOf = new Map(moves.map((group, number) => [group, number]));
  const alone = (side: 'before' | 'after') =>
    groups
      .filter((group) => group[side].length > 0 && !stays.has(group))
      .sort((one, other) => one[side][0]! - other[side][0]!)
      .map((group): PlacedGroup => ({ ...group, side, move: moveOf.get(group) ?? null }));
  const [gone, fresh] = [alone('before'), alone('after')];
  const tables = { before: tablesOf(before), after: tablesOf(after) };
  const merged: PlacedGroup[] = [];
  let [old, now] = [0, 0];
  let above: ClauseGroup | null = null;
  for (const group of [...still, null]) {
    const from = { before: old, after: now };
    while (old < gone.length && (group === null || gone[old]!.before[0]! < group.before[0]!)) old++;
    while (now < fresh.length && (group === null || fresh[now]!.after[0]! < group.after[0]!)) now++;
    const between = [gone.slice(from.before, old), fresh.slice(from.after, now)] as const;
    merged.push(...orderBetween(between, { above, below: group, tables }));
    if (group !== null) merged.push({ ...group, side: 'both', move: null });
    above = group;
  }
  return merged;
}

/** The groups that stand in both texts and keep the order of one another: all but what the changes say moved, as a rule. */
function findStill(
  groups: readonly ClauseGroup[],
  before: readonly TextClause[],
  after: readonly TextClause[],
): readonly ClauseGroup[] {
  const pairs = groups
    .filter((group) => group.before.length > 0 && group.after.length > 0 && !group.moved)
    .sort((one, other) => one.after[0]! - other.after[0]!);
  const weight = (group: ClauseGroup) => 1 + group.after.reduce((sum, index) => sum + after[index]!.text.length, 0);
  const kept = heaviestIncreasingSubsequence(
    pairs.map((group) => group.before[0]!),
    pairs.map(weight),
    before.length,
  );
  return kept.map((index) => pairs[index]!);
}

interface Between {
  readonly above: ClauseGroup | null;
  readonly below: ClauseGroup | null;
  /** The table of each clause, by index; -1 for none. */
  readonly tables: { readonly before: readonly number[]; readonly after: readonly number[] };
}

function orderBetween(
  [gone, fresh]: readonly [readonly PlacedGroup[], readonly PlacedGroup[]],
  { above, below, tables }: Between,
): readonly PlacedGroup[] {
  const isOf = (neighbour: ClauseGroup | null, group: PlacedGroup) => {
    const side = group.side === 'before' ? 'before' : 'after';
    const table = tables[side][group[side][0]!]!;
    return neighbour !== null && table >= 0 && tables[side][neighbour[side].at(-1)!] === table;
  };
  const parts = [gone, fresh].map((groups) => {
    const head = groups.findIndex((group) => !isOf(above, group));
    const start = head < 0 ? groups.length : head;
    const tail = groups.findLastIndex((group) => !isOf(below, group)) + 1;
    const end = Math.max(start, tail);
    return [groups.slice(0, start), groups.slice(start, end), groups.slice(end)] as const;
  });
  return [0, 1, 2].flatMap((part) => parts.flatMap((own) => own[part]!));
}
