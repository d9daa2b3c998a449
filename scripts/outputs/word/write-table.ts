import type { TextClause } from '../../texts/version-text.ts';
import type { EditCell, EditRow } from '../edit-script/edit-script.ts';
import { formatRuns, readSpans } from './format-runs.ts';
import type { Revisions } from './number-revisions.ts';
import { writeLabel } from './write-paragraph.ts';
import { isRightToLeft, TRACKED, type TrackedRun, type Tracking, writeRuns } from './write-runs.ts';

/** Width of what is written on, in twentieths of a point. */
const WIDTH = 9070;

/** Rows of one table as XML. Word tracks rows that are new or gone, and knows no rows that moved. */
export function writeTable(rows: readonly EditRow[], revise: Revisions): string {
  const columns = Math.max(...rows.map((row) => row.cells.reduce((sum, cell) => sum + columnsOf(cell, row), 0)), 1);
  const width = Math.floor(WIDTH / columns);
  return [
    '<w:tbl><w:tblPr><w:tblStyle w:val="ClauseTable"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>',
    `<w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>`,
    ...rows.map((row) => writeRow(row, width, revise)),
    '</w:tbl>',
  ].join('');
}

function columnsOf({ before, after }: EditCell, row: EditRow): number {
  const span = after === null ? row.before?.spans?.[before!] : row.after?.spans?.[after];
  return Math.max(1, Math.min(span?.columns ?? 1, 60));
}

/** What all of a row is: where it moved, it is gone in one place and new in the other. */
const WHOLE: Readonly<Partial<Record<EditRow['op'], 'ins' | 'del'>>> = {
  inserted: 'ins',
  'moved-to': 'ins',
  deleted: 'del',
  'moved-from': 'del',
};

function writeRow(row: EditRow, width: number, revise: Revisions): string {
  const whole = WHOLE[row.op];
  const clause = (row.op === 'moved-from' ? row.before : (row.after ?? row.before))!;
  const cells = row.cells.filter(({ end }) => whole !== 'ins' || end !== 'delete');
  const properties = [
    '<w:cantSplit/>',
    clause.header ? '<w:tblHeader/>' : '',
    whole === undefined ? '' : `<w:${whole} ${revise.next()}/>`,
  ].join('');
  const written = cells.map((cell, index) => {
    const label = index === 0 ? writeLabel({ label: row.label, op: 'changed' }) : [];
    return writeCell(cell, { row, clause, whole, width, label, revise });
  });
  return `<w:tr><w:trPr>${properties}</w:trPr>${written.join('')}</w:tr>`;
}

interface CellContext {
  readonly row: EditRow;
  readonly clause: TextClause;
  readonly whole: 'ins' | 'del' | undefined;
  readonly width: number;
  readonly label: readonly TrackedRun[];
  readonly revise: Revisions;
}

function writeCell(cell: EditCell, { row, clause, whole, width, label, revise }: CellContext): string {
  const columns = columnsOf(cell, row);
  const own = whole ?? TRACKED[cell.end];
  const cellMark =
    whole === undefined && own !== 'none' ? `<w:cell${own === 'ins' ? 'Ins' : 'Del'} ${revise.next()}/>` : '';
  const text = formatRuns(
    cell.runs.filter(({ op }) => whole !== 'ins' || op !== 'delete'),
    readSpans(row.before?.cells[cell.before ?? -1] ?? ''),
    readSpans(row.after?.cells[cell.after ?? -1] ?? ''),
  ).map((run): TrackedRun => ({ ...run, tracking: whole ?? TRACKED[run.op] }));
  const runs = [...label.map((run) => ({ ...run, tracking: whole ?? run.tracking })), ...text];
  return [
    `<w:tc><w:tcPr><w:tcW w:w="${width * columns}" w:type="dxa"/>`,
    columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '',
    `${cellMark}</w:tcPr><w:p><w:pPr><w:pStyle w:val="${clause.header ? 'ClauseCellHead' : 'ClauseCell'}"/>`,
    isRightToLeft(cell.runs.map((run) => run.text).join('')) ? '<w:bidi/>' : '',
    `${markOf(own, revise)}</w:pPr>${writeRuns(runs, revise)}</w:p></w:tc>`,
  ].join('');
}

function markOf(tracking: Tracking, revise: Revisions): string {
  return tracking === 'none' ? '' : `<w:rPr><w:${tracking} ${revise.next()}/></w:rPr>`;
}
