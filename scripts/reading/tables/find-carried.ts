import { foldWords } from '../sentences/fold-words.ts';
import type { CellChange } from './compare-cells.ts';

/** A value of a row that stands in another column now, in the same words. */
export interface Carried {
  readonly value: string;
  readonly from: CellChange;
  readonly to: CellChange;
}

/** The values that went from one column of a row to another: what a cell lost is what another has gained, whole. */
export function findCarried(cells: readonly CellChange[]): readonly Carried[] {
  const taken = new Set<CellChange>();
  return cells.flatMap((from): readonly Carried[] => {
    const words = foldWords(from.before);
    if (words.trim() === '') return [];
    const to = cells.find((cell) => cell !== from && !taken.has(cell) && foldWords(cell.after) === words);
    if (to === undefined) return [];
    taken.add(to);
    return [{ value: from.before, from, to }];
  });
}

/** What is left to tell of the cells: that a value went from a cell or came to it is told once. */
export function withoutCarried(cells: readonly CellChange[], carried: readonly Carried[]): readonly CellChange[] {
  const [left, come] = [new Set(carried.map(({ from }) => from)), new Set(carried.map(({ to }) => to))];
  return cells
    .map((cell) => ({ ...cell, before: left.has(cell) ? '' : cell.before, after: come.has(cell) ? '' : cell.after }))
    .filter(({ before, after }) => before !== '' || after !== '');
}
