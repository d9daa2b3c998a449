import { InputError } from '../../history/input-error.ts';

/** A row of a table, and where it begins. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** 1-based. */
  readonly line: number;
}

/**
 * Reads CSV (RFC 4180): values in quotes may hold anything; lines end in any way; a semicolon parts values where the first line has one and no
 * comma, as spreadsheets write it in many countries. Rows without any value are passed over.
 * @throws InputError with the line where a quotation is not ended, or goes on after its end
 */
export function readCsv(text: string, file: string): readonly CsvRow[] {
  const source = text.replace(/^\ufeff/, '');
  const first = source.slice(0, source.search(/[\r\n]|$/));
  const comma = first.includes(';') && !first.includes(',') ? ';' : ',';
  // A value, quoted or bare, and what ends it.
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${comma}\\r\\n]*))(${comma}|\\r\\n|\\n|\\r|$)`, 'y');
  const rows: CsvRow[] = [];
  let [line, begun, cells] = [1, 1, [] as string[]];
  while (cell.lastIndex < source.length || cells.length > 0) {
    const found = cell.exec(source);
    if (found === null)
      throw new InputError('A value in quotes is not ended, or goes on after its end', {
        ...{ file, line, expected: 'quotes around a whole value, and each quote within it doubled' },
        example: '"Terms of ""Vision"""',
      });
    const [all, quoted, bare, end] = found;
    cells.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
    line += all.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === comma) continue;
    if (cells.some((value) => value !== '')) rows.push({ cells, line: begun });
    [begun, cells] = [line, []];
    if (end === '') break;
  }
  return rows;
}
