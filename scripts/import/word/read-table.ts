import type { ImportedCell, ImportedTable, TextSpan } from '../imported-text.ts';
import { trimSpans, wordsOf } from '../imported-text.ts';
import { elementsOf, findElement, isOn, settingOf, type XmlElement } from '../package/read-xml.ts';
import type { WordParagraph } from './read-paragraph.ts';

/** Reads what stands in a cell: its paragraphs, tables inside taken apart into their lines. */
export type ReadCell = (cell: XmlElement) => readonly WordParagraph[];

/** A row while it is not yet known how far its cells reach down. */
type OpenCell = { -readonly [Key in keyof ImportedCell]: ImportedCell[Key] };

/**
 * A table with its merged cells. The first row is a head where Word repeats it on each page, or where all its words are bold and
 * those below are not.
 */
export function readTable(table: XmlElement, paragraph: number, read: ReadCell): ImportedTable {
  const above = new Map<number, OpenCell>();
  const rows = rowsOf(table).map((row) => {
    const cells: OpenCell[] = [];
    let column = Number(settingOf(row, 'w:trPr', 'w:gridBefore') ?? 0) || 0;
    for (const cell of elementsOf(row).flatMap(unwrap)) {
      if (cell.name !== 'w:tc') continue;
      const properties = findElement(cell, 'w:tcPr');
      const columns = Math.min(MOST_COLUMNS, Math.max(1, Number(settingOf(properties, 'w:gridSpan') ?? 1) || 1));
      const merge = findElement(properties, 'w:vMerge');
      const goesOn = merge !== undefined && merge.attributes['w:val'] !== 'restart';
      const open = above.get(column);
      const lines = read(cell)
        .map(lineOf)
        .filter((line) => wordsOf(line) !== '' || line.some(({ note }) => note !== undefined));
      if (goesOn && open !== undefined && open.columns === columns) {
        open.rows++;
        open.lines = [...open.lines, ...lines];
      } else {
        const own: OpenCell = { columns, rows: 1, lines };
        cells.push(own);
        above.set(column, own);
      }
      column += columns;
    }
    return { header: isOn(findElement(row, 'w:trPr'), 'w:tblHeader') === true, cells };
  });
  const says = rows.filter(({ cells }) => cells.length > 0);
  const [first, ...rest] = says;
  const isHead =
    first !== undefined &&
    !first.header &&
    rest.length > 0 &&
    isBold(first.cells) &&
    !rest.some(({ cells }) => isBold(cells));
  return {
    kind: 'table',
    position: 0,
    rows: says.map((row, at) => (at === 0 && isHead ? { ...row, header: true } : row)),
    paragraph,
  };
}

const MOST_COLUMNS = 60;

function rowsOf(table: XmlElement): readonly XmlElement[] {
  return elementsOf(table)
    .flatMap(unwrap)
    .filter(({ name }) => name === 'w:tr');
}

/** Rows and cells may stand in a control. */
function unwrap(element: XmlElement): readonly XmlElement[] {
  if (element.name !== 'w:sdt' && element.name !== 'w:customXml') return [element];
  return elementsOf(findElement(element, 'w:sdtContent') ?? element).flatMap(unwrap);
}

/** In a cell a number is a word like any other. */
function lineOf({ label, bullet, spans }: WordParagraph): readonly TextSpan[] {
  const mark = bullet ? '• ' : label === '' ? '' : `${label} `;
  return trimSpans(mark === '' ? spans : [{ text: mark }, ...spans]);
}

function isBold(cells: readonly ImportedCell[]): boolean {
  const spans = cells.flatMap(({ lines }) => lines.flat());
  return spans.length > 0 && spans.every(({ strong, text }) => strong === true || text.trim() === '');
}
