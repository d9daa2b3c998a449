import { normaliseText } from '../../clauses/normalise-text.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { heaviestIncreasingSubsequence } from '../match/increasing-subsequence.ts';
import type { Matching, Pairing } from '../match/matching.ts';
import { cellsOf, type Table, tableOf } from './table-of.ts';

/**
 * Which column of a table is which in the other version:
 *
 *     | Firm | Work  | Country |   →   | Firm | Country | Job   |      from: 0, 2, 1
 */
export interface ColumnMatch {
  readonly before: Table;
  readonly after: Table;
  /** For each column of the new version, which of the old one it was; -1 for a new one. */
  readonly from: readonly number[];
  /** Columns of the old version that the new one does not have. */
  readonly gone: readonly number[];
  /** Columns of the new version that stand elsewhere among those that stayed. */
  readonly moved: ReadonlySet<number>;
  /** Rows below the heads that stand in both. */
  readonly rows: readonly (readonly [before: Clause, after: Clause])[];
}

/** So many columns no table of terms has; each is compared with each. */
const MOST_COLUMNS = 40;

/**
 * Matches the columns of the tables that two paired rows stand in: by their heads, then by what stands in them, then by their place.
 * @returns null for a pair that is not of two rows
 */
export function matchColumns({ before, after }: Pairing, matching: Matching): ColumnMatch | null {
  const [one, other] = [before[0]!, after[0]!];
  if (one.type !== 'row' || other.type !== 'row' || before.length + after.length > 2) return null;
  const tables = { before: tableOf(one, matching.before), after: tableOf(other, matching.after) };
  const known = matched.get(tables.before)?.get(tables.after);
  if (known !== undefined) return known;
  const match = matchTables(tables, matching);
  if (!matched.has(tables.before)) matched.set(tables.before, new WeakMap());
  matched.get(tables.before)!.set(tables.after, match);
  return match;
}

const matched = new WeakMap<Table, WeakMap<Table, ColumnMatch>>();

function matchTables(tables: Pick<ColumnMatch, 'before' | 'after'>, matching: Matching): ColumnMatch {
  const inside = new Set(tables.after.rows);
  const rows = tables.before.rows.flatMap((row): readonly (readonly [Clause, Clause])[] => {
    const partner = matching.afterOf(row);
    return partner !== undefined && inside.has(partner) ? [[row, partner]] : [];
  });
  const [old, current] = [widthOf(tables.before), widthOf(tables.after)];
  const from = same(tables) || Math.max(old, current) > MOST_COLUMNS ? inPlace(old, current) : find(tables, rows);
  const taken = new Set(from);
  return {
    ...tables,
    from,
    gone: Array.from({ length: old }, (_, index) => index).filter((index) => !taken.has(index)),
    moved: findMoved(from, old),
    rows,
  };
}

/** Rows may have more cells than their table has columns. */
function widthOf({ columns, rows }: Table): number {
  return rows.reduce((width, row) => Math.max(width, cellsOf(row).length), columns.length);
}

function same({ before, after }: Pick<ColumnMatch, 'before' | 'after'>): boolean {
  return (
    before.columns.length === after.columns.length &&
    before.columns.every((head, index) => normaliseText(head) === normaliseText(after.columns[index]!))
  );
}

function inPlace(old: number, current: number): readonly number[] {
  return Array.from({ length: current }, (_, index) => (index < old ? index : -1));
}

function find(tables: Pick<ColumnMatch, 'before' | 'after'>, rows: ColumnMatch['rows']): readonly number[] {
  const [old, current] = [headsOf(tables.before), headsOf(tables.after)];
  const from = new Array<number>(current.length).fill(-1);
  const open = new Set(old.keys());
  const pair = (one: number, other: number) => {
    from[other] = one;
    open.delete(one);
  };
  for (const [at, head] of current.entries()) {
    const known = head === '' ? undefined : [...open].find((index) => old[index] === head);
    if (known !== undefined) pair(known, at);
  }
  const left = () => current.flatMap((_, index) => (from[index] === -1 ? [index] : []));
  const alike = [...open].flatMap((one) =>
    left().map((other) => ({ one, other, share: shareOf(one, other, rows), off: Math.abs(one - other) })),
  );
  alike.sort((first, second) => second.share - first.share || first.off - second.off || first.other - second.other);
  for (const { one, other, share } of alike)
    if (share >= LEAST_SHARE && open.has(one) && from[other] === -1) pair(one, other);
  // As many that are left between the same neighbours are the same columns in the same order, whose heads and values changed.
  for (let start = 0; start < current.length; start++) {
    if (from[start] !== -1) continue;
    let end = start;
    while (end < current.length && from[end] === -1) end++;
    const first = start === 0 ? 0 : from[start - 1]! + 1;
    const next = end === current.length ? old.length : from[end]!;
    const stands = Array.from({ length: end - start }, (_, offset) => first + offset);
    if (next - first === end - start && stands.every((one) => open.has(one)))
      for (const one of stands) pair(one, start + one - first);
    start = end;
  }
  return from;
}

function headsOf(table: Table): readonly string[] {
  return Array.from({ length: widthOf(table) }, (_, index) => normaliseText(table.columns[index] ?? '').toLowerCase());
}

/** The share of the rows that stand in both in which two columns have the same words; of none, there is none. */
const LEAST_SHARE = 0.5;

function shareOf(one: number, other: number, rows: ColumnMatch['rows']): number {
  let [filled, equal] = [0, 0];
  for (const [before, after] of rows) {
    const [was, is] = [normaliseText(cellsOf(before)[one] ?? ''), normaliseText(cellsOf(after)[other] ?? '')];
    if (was === '' && is === '') continue;
    filled++;
    if (was === is) equal++;
  }
  return filled === 0 ? 0 : equal / filled;
}

/** Of the columns that stayed, those that changed their order: as few as can be. */
function findMoved(from: readonly number[], old: number): ReadonlySet<number> {
  const stayed = from.flatMap((one, other) => (one < 0 ? [] : [{ one, other }]));
  const still = heaviestIncreasingSubsequence(
    stayed.map(({ one }) => one),
    stayed.map(() => 1),
    old,
  );
  const kept = new Set(still.map((index) => stayed[index]!.other));
  return new Set(stayed.flatMap(({ other }) => (kept.has(other) ? [] : [other])));
}
