import type { ImportedCell, ImportedTable, TextSpan } from '../imported-text.ts';
import { writeInline } from './write-inline.ts';

/**
 * A table as Markdown. One without a head gets an empty one, which GitHub's Markdown wants and nobody reads; one with merged cells,
 * which it does not know, is HTML, a row a line.
 */
export function writeTable(table: ImportedTable): string {
  const rows = table.rows.map((row) => (row.header ? { ...row, cells: row.cells.map(withoutBold) } : row));
  const merged = rows.some(({ cells }) => cells.some((cell) => cell.columns > 1 || cell.rows > 1));
  const heads = rows.findIndex(({ header }) => !header);
  if (merged || heads < 0 || heads > 1) return writeHtml(rows);
  const width = Math.max(...rows.map(({ cells }) => cells.length), 1);
  const empty = Array.from({ length: width }, (): ImportedCell => ({ columns: 1, rows: 1, lines: [] }));
  const head = heads === 1 ? rows[0]!.cells : empty;
  const line = (cells: readonly ImportedCell[]) => `| ${cells.map(writeCell).join(' | ')} |`;
  return [
    line(head),
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.slice(heads).map(({ cells }) => line(cells)),
  ].join('\n');
}

function writeCell({ lines }: ImportedCell): string {
  return lines.map((line) => writeInline(line).replace(/\\\n/g, '<br>').replace(/\\?\|/g, '\\|')).join('<br>');
}

function writeHtml(rows: ImportedTable['rows']): string {
  const written = rows.map(
    ({ header, cells }) => `<tr>${cells.map((cell) => writeHtmlCell(cell, header ? 'th' : 'td')).join('')}</tr>`,
  );
  return ['<table>', ...written, '</table>'].join('\n');
}

function writeHtmlCell({ columns, rows, lines }: ImportedCell, name: 'th' | 'td'): string {
  const span = (columns > 1 ? ` colspan="${columns}"` : '') + (rows > 1 ? ` rowspan="${rows}"` : '');
  return `<${name}${span}>${lines.map((line) => line.map(writeHtmlSpan).join('')).join('<br>')}</${name}>`;
}

/** HTML that runs over several blocks would end at a blank line; a cell has none. A footnote's number cannot stand here. */
function writeHtmlSpan({ text, strong, emphasis, raised, note }: TextSpan): string {
  if (note !== undefined) return `[${note}]`;
  const words = text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[{}]/g, (brace) => `&#${brace.charCodeAt(0)};`)
    .replace(/\s*\n\s*/g, '<br>');
  const tags = [...(strong ? ['strong'] : []), ...(emphasis ? ['em'] : []), ...(raised === undefined ? [] : [raised])];
  return tags.reduceRight((inner, tag) => `<${tag}>${inner}</${tag}>`, words);
}

/** A head is bold as such. */
function withoutBold(cell: ImportedCell): ImportedCell {
  return { ...cell, lines: cell.lines.map((line) => line.map(({ strong, ...span }) => span)) };
}
