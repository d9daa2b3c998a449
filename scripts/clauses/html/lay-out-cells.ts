import { HEADS_APART, type HtmlRow, type Span } from './html-table.ts';
import { readCellText } from './html-text.ts';

/** A cell as it is written in HTML. */
export interface Cell {
  readonly html: string;
  /** True for `<th>`. */
  readonly head: boolean;
  readonly columns: number;
  /** 0 for all rows that follow. */
  readonly rows: number;
}

interface Row {
  readonly cells: readonly Cell[];
  /** True where it stands in `<thead>`. */
  readonly inHead: boolean;
}

/** A table of more columns, or of more cells with all that are merged, is read as text. */
const MOST_COLUMNS = 100;
const MOST_CELLS = 100_000;

/**
 * Puts the cells of a table into its columns, a merged cell into each column and row that it spans. The rows at the top that stand in
 * `<thead>`, or have `<th>` alone, are its head.
 * @returns a row for each; null for a table that is too large
 */
export function layOutCells(rows: readonly Row[]): readonly (HtmlRow & { readonly text: string })[] | null {
  const texts = rows.map(({ cells }) => cells.map(({ html }) => readCellText(html)));
  const grid = spread(rows, texts);
  if (grid === null) return null;
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  const below = rows.findIndex(
    ({ cells, inHead }) => !inHead && !(cells.length > 0 && cells.every(({ head }) => head)),
  );
  const heads = below < 0 ? rows.length : below;
  const columns = Array.from({ length: width }, (_, column) =>
    [...new Set(grid.slice(0, heads).map((row) => row[column] ?? ''))].filter((text) => text !== '').join(HEADS_APART),
  );
  const isMerged = rows.some(({ cells }) => cells.some((cell) => cell.columns !== 1 || cell.rows !== 1));
  return rows.map(({ cells }, index) => {
    const own = texts[index]!;
    const silent = own.every((text) => text === '');
    const row = { header: index < heads, cells: own, columns, text: silent ? '' : own.join(' | ') };
    if (!isMerged) return row;
    const spans = cells.map((cell): Span => ({ columns: cell.columns, rows: rowsShown(cell, index, texts) }));
    return {
      ...row,
      merged: { byColumn: Array.from({ length: width }, (_, column) => grid[index]![column] ?? ''), spans },
    };
  });
}

/** Rows in which no cell says anything are not shown. */
function rowsShown({ rows }: Cell, index: number, texts: readonly (readonly string[])[]): number {
  const spanned = texts.slice(index, rows === 0 ? texts.length : index + rows);
  return Math.max(1, spanned.filter((row) => row.some((text) => text !== '')).length);
}

function spread(rows: readonly Row[], texts: readonly (readonly string[])[]): readonly (readonly string[])[] | null {
  const grid: (string | undefined)[][] = rows.map(() => []);
  let filled = 0;
  for (const [index, { cells }] of rows.entries()) {
    let column = 0;
    for (const [at, cell] of cells.entries()) {
      while (grid[index]![column] !== undefined) column++;
      const end = cell.rows === 0 ? rows.length : Math.min(rows.length, index + cell.rows);
      if (column + cell.columns > MOST_COLUMNS) return null;
      filled += cell.columns * (end - index);
      if (filled > MOST_CELLS) return null;
      for (let row = index; row < end; row++)
        for (let offset = 0; offset < cell.columns; offset++) grid[row]![column + offset] ??= texts[index]![at]!;
      column += cell.columns;
    }
  }
  return grid.map((row) => Array.from(row, (text) => text ?? ''));
}
