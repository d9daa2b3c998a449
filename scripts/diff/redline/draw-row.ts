import type { RedlineRun } from '../describe-changes.ts';
import type { Pairing } from '../match/matching.ts';
import type { ColumnMatch } from '../tables/match-columns.ts';
import { drawRedline } from './draw-redline.ts';

const GAP = ' | ';

/**
 * Draws the redline of a table row cell by cell, so that no word of one column is set against one of another.
 *
 *     Birch | mail | Norway
 *     Birch | mail | 30 days | Denmark     →     Birch | mail |{+ 30 days |+} [-Norway-]{+Denmark+}
 *
 * Cells whose column went elsewhere in the table are taken out and put in.
 * @returns runs whose equal and deleted texts spell the row before, whose equal and inserted texts spell the row after
 */
export function drawRow(
  { before: [before], after: [after] }: Pick<Pairing, 'before' | 'after'>,
  { from, moved }: Pick<ColumnMatch, 'from' | 'moved'>,
): readonly RedlineRun[] {
  if (before === undefined || after === undefined) return [];
  const [old, current] = [before.block.cells, after.block.cells];
  const merged = before.block.byColumn !== undefined || after.block.byColumn !== undefined;
  if (merged && old.length !== current.length) return drawRedline(before.text, after.text);
  const partnerOf = (other: number) => (merged ? other : (from[other] ?? -1));
  const runs: RedlineRun[] = [];
  const push = (op: RedlineRun['op'], text: string) => {
    if (text === '') return;
    const last = runs.at(-1);
    if (last?.op === op) runs[runs.length - 1] = { op, text: last.text + text };
    else runs.push({ op, text });
  };
  const gap = (index: number) => (index === 0 ? '' : GAP);
  let at = 0;
  const dropUntil = (end: number) => {
    for (; at < end; at++) push('delete', `${gap(at)}${old[at]}`);
  };
  for (const [other, cell] of current.entries()) {
    const one = partnerOf(other);
    if (one < at || one >= old.length || (moved.has(other) && !merged)) {
      push('insert', `${gap(other)}${cell}`);
      continue;
    }
    dropUntil(one);
    if (gap(one) === gap(other)) push('equal', gap(one));
    else push(one === 0 ? 'insert' : 'delete', GAP);
    for (const { op, text } of drawRedline(old[one]!, cell)) push(op, text);
    at = one + 1;
  }
  dropUntil(old.length);
  return runs;
}
