import type { Clause } from '../../clauses/parse-clauses.ts';

/** The rows of one table. */
export interface Table {
  /** The last row of the table's head; null where it has none that says anything. */
  readonly head: Clause | null;
  /** The rows below the head, in order. */
  readonly rows: readonly Clause[];
  /** What stands over each column; empty texts where nothing does. */
  readonly columns: readonly string[];
}

/**
 * The table that a row stands in. Rows of one table follow one another and have the very same list of columns.
 * @param clauses all clauses of the row's version
 */
export function tableOf(row: Clause, clauses: readonly Clause[]): Table {
  const known = tables.get(row);
  if (known !== undefined) return known;
  const { columns } = row.block;
  const belongs = (index: number) => clauses[index]?.type === 'row' && clauses[index]!.block.columns === columns;
  let [start, end] = [row.index, row.index + 1];
  // Of two copies of a table that follow one another, the head of the second begins it.
  while (!beginsHead(start, clauses) && belongs(start - 1)) start--;
  while (belongs(end) && !beginsHead(end, clauses)) end++;
  const all = clauses.slice(start, end);
  const table = {
    head: all.findLast(({ block }) => block.header) ?? null,
    rows: all.filter(({ block }) => !block.header),
    columns,
  };
  for (const one of all) tables.set(one, table);
  return table;
}

const tables = new WeakMap<Clause, Table>();

/** True for the first row of a head. */
function beginsHead(index: number, clauses: readonly Clause[]): boolean {
  return clauses[index]!.block.header && clauses[index - 1]?.block.header !== true;
}

/** What a row says in each of its columns; a merged cell counts for each column and row that it spans. */
export function cellsOf({ block }: Clause): readonly string[] {
  return block.byColumn ?? block.cells;
}
