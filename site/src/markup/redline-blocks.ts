import { type CutClause, cutRedline, type RedlinePiece } from '../changes/redline-pieces.ts';
import { isRow, type RowCell, rowCells } from '../changes/row-cells.ts';
import type { RedlineRun } from '../edition.ts';
import { langOf } from '../words/lang-of.ts';
import { Html, html } from './html.ts';
import { type RedlineSide, redlineHtml } from './redline-html.ts';

/** The words of one change, and the clauses that they are of. */
export interface DrawnChange {
  readonly before: readonly CutClause[];
  readonly after: readonly CutClause[];
  readonly runs: readonly RedlineRun[];
}

/** Whether a redline is more than one paragraph: a row of a table, the parts of a split, a section with its clauses. */
export function hasParts({ before, after }: DrawnChange): boolean {
  return isRow(after[0] ?? before[0]) || partsOf(after) > 1 || (after.length === 0 && partsOf(before) > 1);
}

function partsOf(refs: readonly CutClause[]): number {
  return refs.reduce((count, { parts }) => count + (parts?.length ?? 1), 0);
}

/** A redline of several clauses with their numbers, or of a table row as a table, on one side or for both. */
export function redlineBlocks({ before, after, runs }: DrawnChange, side: RedlineSide, language: string): Html {
  const own = langOf(language);
  const lang = own !== undefined && html` lang="${own}"`;
  const [old, now] = [side === 'after' ? [] : before, side === 'before' ? [] : after];
  if (isRow(after[0] ?? before[0]) && before.length < 2 && after.length < 2) {
    const own = runs.filter(({ op }) => op === 'equal' || side === 'both' || (op === 'delete') === (side === 'before'));
    return tables([{ cells: rowCells(own, old[0], now[0]), side }], lang);
  }
  const refs = now.length > 0 ? now : old;
  return blocks(cutRedline(runs, refs, now.length > 0 ? 'insert' : 'delete'), side, lang);
}

function blocks(pieces: readonly RedlinePiece[], side: RedlineSide, lang: Html | false): Html {
  const parts: Html[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const { label, heading, cells, row } = pieces[index]!;
    if (row === null) {
      const words = new Html(redlineHtml(cells.flat(), side));
      const number = label !== '' && html`<b class="n">${label}</b> `;
      parts.push(html`<p dir="auto"${lang}>${number}${heading ? html`<b>${words}</b>` : words}</p>`);
      continue;
    }
    // Rows that follow one another are one table.
    const rows: { cells: readonly RowCell[]; side: RedlineSide }[] = [];
    let heads: readonly string[] = [];
    for (; pieces[index]?.row; index++) {
      const each = pieces[index]!;
      if (each.row === 'head' && rows.length > 0) break;
      if (each.row === 'head') heads = each.cells.map((runs) => runs.map(({ text }) => text).join(''));
      else rows.push({ cells: each.cells.map((runs, at) => ({ head: heads[at] ?? '', runs })), side });
    }
    index--;
    if (rows.length > 0) parts.push(tables(rows, lang));
    else parts.push(html`<p dir="auto"${lang}><b>${heads.join(', ')}</b></p>`);
  }
  return html`${parts}`;
}

function tables(rows: readonly { cells: readonly RowCell[]; side: RedlineSide }[], lang: Html | false): Html {
  const heads = rows[0]!.cells.map(({ head }) => head.replace(/\s+/g, ' ').trim());
  const head =
    heads.some((each) => each !== '') &&
    html`<thead><tr>${heads.map((each) => html`<th scope="col">${each}</th>`)}</tr></thead>`;
  const cell = ({ head, runs }: RowCell, side: RedlineSide) =>
    html`<td${head.trim() !== '' && html` data-h="${head.replace(/\s+/g, ' ').trim()}"`}>${new Html(redlineHtml(runs, side))}</td>`;
  return html`<table class="idx stack" dir="auto"${lang}>${head}<tbody>${rows.map(({ cells, side }) => html`<tr>${cells.map((each) => cell(each, side))}</tr>`)}</tbody></table>`;
}
