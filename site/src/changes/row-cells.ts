import type { RedlineRun } from '../edition.ts';
import { drawRedline } from '../engine.ts';
import { type CutClause, cutRedline } from './redline-pieces.ts';

/** A cell of a table row in a redline, and what stands over it. */
export interface RowCell {
  readonly head: string;
  readonly runs: readonly RedlineRun[];
}

/** True for a clause that is a table row. */
export function isRow(clause: CutClause | undefined): clause is CutClause {
  return clause?.parts?.length === 1 && clause.parts[0]!.cells !== undefined;
}

/** The cells of a row on one side, or of both with what changed in each. */
export function rowCells(
  runs: readonly RedlineRun[],
  before: CutClause | undefined,
  after: CutClause | undefined,
): readonly RowCell[] {
  const one = before === undefined ? null : cellsOf(before);
  const other = after === undefined ? null : cellsOf(after);
  if (one === null || other === null) {
    const [ref, own] = after === undefined ? ([before, 'delete'] as const) : ([after, 'insert'] as const);
    const cells = ref === undefined ? [] : cutRedline(runs, [ref], own)[0]!.cells;
    return cells.map((cell, index) => ({ head: ref?.heads?.[index] ?? '', runs: cell }));
  }
  const partners = pairColumns(one, other, before?.heads, after?.heads);
  const gone = one.map((_, index) => index).filter((index) => !partners.includes(index));
  const cells = other.map((cell, index): RowCell & { readonly at: number } => {
    const old = partners[index] === null ? '' : one[partners[index]!]!;
    return { at: partners[index] ?? -1, head: after?.heads?.[index] ?? '', runs: compareCells(old, cell) };
  });
  // A cell that is gone stands behind the one that it stood behind.
  for (const index of gone) {
    const place = cells.findLastIndex(({ at }) => at >= 0 && at < index) + 1;
    const runs = one[index] === '' ? [] : [{ op: 'delete' as const, text: one[index]! }];
    cells.splice(place, 0, { at: index, head: before?.heads?.[index] ?? '', runs });
  }
  return cells.map(({ head, runs }) => ({ head, runs }));
}

function compareCells(before: string, after: string): readonly RedlineRun[] {
  if (before === after) return after === '' ? [] : [{ op: 'equal', text: after }];
  return drawRedline(before, after);
}

function cellsOf({ text, parts }: CutClause): readonly string[] {
  let at = 0;
  return (parts?.[0]?.cells ?? [text.length]).map((length) => {
    const cell = text.slice(at, at + length);
    at += length + 3;
    return cell;
  });
}

/** Which cell before each cell is: that below the same head, where each column has one of its own; else that in the same place. */
function pairColumns(
  before: readonly string[],
  after: readonly string[],
  headsBefore: readonly string[] = [],
  headsAfter: readonly string[] = [],
): readonly (number | null)[] {
  if (isDistinct(headsBefore) && isDistinct(headsAfter))
    return after.map((_, index) => found(headsBefore.indexOf(headsAfter[index] ?? '')));
  if (before.length === after.length) return after.map((_, index) => index);
  const taken = new Set<number>();
  return after.map((cell) => {
    const at = before.findIndex((old, index) => !taken.has(index) && old === cell);
    taken.add(at);
    return found(at);
  });
}

function isDistinct(heads: readonly string[]): boolean {
  return heads.length > 0 && new Set(heads).size === heads.length && !heads.includes('');
}

function found(index: number): number | null {
  return index < 0 ? null : index;
}
