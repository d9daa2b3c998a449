import { readHtmlText } from './html-text.ts';
import { type Cell, layOutCells } from './lay-out-cells.ts';

/** A part of a block of HTML that holds a table: a row, or what stands around the tables. */
export interface HtmlPart {
  /** Lines from the first of the block on, from 0, inclusive. */
  readonly start: number;
  readonly end: number;
  /** Its text; the cells of a row are joined by ` | `. */
  readonly text: string;
  /** Null for what is no row. */
  readonly row: HtmlRow | null;
}

export interface HtmlRow {
  readonly header: boolean;
  /** The texts of its own cells. */
  readonly cells: readonly string[];
  /** What stands over each column, the same list for all rows of the table; see `HEADS_APART`. */
  readonly columns: readonly string[];
  /** What it says in each column, and how many columns and rows each of its own cells takes; absent where the table has no merged cells. */
  readonly merged?: { readonly byColumn: readonly string[]; readonly spans: readonly Span[] };
}

/** How far a cell reaches. */
export interface Span {
  readonly columns: number;
  readonly rows: number;
}

/** A row as it is written. */
interface SourceRow {
  readonly from: number;
  to: number;
  readonly inHead: boolean;
  readonly cells: Cell[];
}

/** Between the heads of a column that stand in several rows. A cell has no empty line. */
export const HEADS_APART = '\n\n';

const OPENS_TABLE = /<table[\s>]/i;
const TAG = /<!--|<(\/?)(table|thead|tbody|tfoot|tr|th|td|caption|colgroup|col)\b([^<>]*)>/gi;

/**
 * Reads the tables in a block of HTML, rows with cells as those of Markdown:
 *
 *     <table><tr><th>Data</th></tr><tr><td>Names</td></tr></table>     →     Data, Names: two rows, the first the head
 *
 * @returns null where it holds no table, or one that is broken off, stands in another, or has words outside its cells: then its text is
 * read as that of any HTML
 */
export function readHtmlTables(html: string): readonly HtmlPart[] | null {
  if (!OPENS_TABLE.test(html)) return null;
  const parts: { readonly from: number; readonly to: number; readonly rows: readonly SourceRow[] | null }[] = [];
  let at = 0;
  while (at < html.length) {
    const opening = nextTable(html, at);
    if (opening === null) break;
    const table = readTable(html, opening.end);
    if (table === null) return null;
    parts.push({ from: at, to: opening.start, rows: null }, ...table.around, {
      from: opening.end,
      to: table.end,
      rows: table.rows,
    });
    at = table.end;
  }
  if (parts.length === 0) return null;
  parts.push({ from: at, to: html.length, rows: null });
  const lineAt = countLines(html);
  const read: HtmlPart[] = [];
  for (const { from, to, rows } of parts) {
    if (rows === null) {
      const slice = html.slice(from, to);
      const text = readHtmlText(slice);
      const indent = slice.length - slice.trimStart().length;
      if (text !== '')
        read.push({ start: lineAt(from + indent), end: lineAt(from + slice.trimEnd().length), text, row: null });
      continue;
    }
    const laid = layOutCells(rows.map(({ cells, inHead }) => ({ cells, inHead })));
    if (laid === null) return null;
    rows.forEach((row, index) => {
      const { text, ...cells } = laid[index]!;
      if (text !== '') read.push({ start: lineAt(row.from), end: lineAt(row.to), text, row: cells });
    });
  }
  return read;
}

/** Where the next table's opening tag begins and ends; one in a comment is none. */
function nextTable(html: string, from: number): { readonly start: number; readonly end: number } | null {
  TAG.lastIndex = from;
  for (let tag = TAG.exec(html); tag !== null; tag = TAG.exec(html)) {
    if (tag[0] === '<!--' && !skipComment(html)) return null;
    if (tag[1] === '' && tag[2]!.toLowerCase() === 'table') return { start: tag.index, end: TAG.lastIndex };
  }
  return null;
}

/** Goes on behind the comment that was just met; false where it does not end. */
function skipComment(html: string): boolean {
  const close = html.indexOf('-->', TAG.lastIndex);
  if (close >= 0) TAG.lastIndex = close + 3;
  return close >= 0;
}

type Around = { readonly from: number; readonly to: number; readonly rows: null };

/** The rows of a table from behind its opening tag on, and its caption; null where it is none that can be read. */
function readTable(
  html: string,
  from: number,
): { readonly rows: readonly SourceRow[]; readonly around: readonly Around[]; readonly end: number } | null {
  const rows: SourceRow[] = [];
  const around: Around[] = [];
  let [inHead, caption, at] = [false, -1, from];
  let [row, cell]: [SourceRow | null, (Omit<Cell, 'html'> & { readonly from: number }) | null] = [null, null];
  const endCell = (to: number) => {
    if (cell !== null) row!.cells.push({ ...cell, html: html.slice(cell.from, to) });
    cell = null;
  };
  TAG.lastIndex = from;
  for (let tag = TAG.exec(html); tag !== null; tag = TAG.exec(html)) {
    if (tag[0] === '<!--') {
      if (cell === null && saysWords(html.slice(at, tag.index))) return null;
      if (!skipComment(html)) return null;
      if (cell === null) at = TAG.lastIndex;
      continue;
    }
    const [, slash, written, attributes] = tag;
    const [closes, name] = [slash === '/', written!.toLowerCase()];
    if (cell === null && caption < 0 && saysWords(html.slice(at, tag.index))) return null;
    if (name === 'table' && !closes) return null;
    if (name === 'caption') {
      if (closes && caption >= 0) around.push({ from: caption, to: tag.index, rows: null });
      caption = closes ? -1 : TAG.lastIndex;
    } else if (name === 'td' || name === 'th') {
      endCell(tag.index);
      if (!closes) {
        if (row === null) return null;
        cell = {
          from: TAG.lastIndex,
          head: name === 'th',
          columns: spanOf(attributes!, 'colspan'),
          rows: spanOf(attributes!, 'rowspan'),
        };
      }
    } else if (name !== 'col' && name !== 'colgroup') {
      endCell(tag.index);
      if (row !== null) row.to = closes && name === 'tr' ? tag.index : Math.max(row.from, at - 1);
      row = null;
      if (name === 'table') return { rows, around, end: TAG.lastIndex };
      if (name === 'thead') inHead = !closes;
      if (name === 'tr' && !closes) {
        row = { from: tag.index, to: tag.index, inHead, cells: [] };
        rows.push(row);
      }
    }
    at = TAG.lastIndex;
  }
  return null;
}

function saysWords(html: string): boolean {
  return html.trim() !== '' && readHtmlText(html) !== '';
}

/** How many columns or rows a cell takes; 0 for all rows that follow. */
function spanOf(attributes: string, name: 'colspan' | 'rowspan'): number {
  if (!attributes.toLowerCase().includes(name)) return 1;
  const value = new RegExp(`\\b${name}\\s{0,3}=\\s{0,3}["']?(\\d{1,4})`, 'i').exec(attributes)?.[1];
  if (value === undefined) return 1;
  return name === 'rowspan' ? Number(value) : Math.max(1, Number(value));
}

/** Tells on which line a place stands, from 0. */
function countLines(html: string): (place: number) => number {
  const breaks: number[] = [];
  for (let at = html.indexOf('\n'); at >= 0; at = html.indexOf('\n', at + 1)) breaks.push(at);
  return (place) => {
    let [low, high] = [0, breaks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (breaks[middle]! < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
