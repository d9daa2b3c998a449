import type { Change, ClauseRef, RedlineRun } from '../edition.ts';
import { escapeHtml } from './html.ts';

/** Which words are shown: both versions' in one text, or one version's with its own marks. */
export type RedlineSide = 'both' | 'before' | 'after';

/**
 * A clause's redline as one HTML string for `set:html`, so that no formatter or compressor can add or eat a space.
 * Without its `del` the text content is the new text, without its `ins` the old one, character for character
 * (but U+0000, which HTML cannot carry).
 *
 * [{equal 'within '}, {delete '30'}, {insert '14'}, {equal ' days'}] → `within <del>30</del><ins>14</ins> days`
 */
export function redlineHtml(runs: readonly RedlineRun[], side: RedlineSide = 'both'): string {
  return runs
    .filter(({ op }) => op === 'equal' || side === 'both' || (op === 'delete') === (side === 'before'))
    .map(({ op, text }) => {
      if (op === 'equal' || text === '') return escapeHtml(text);
      return op === 'insert' ? `<ins>${escapeHtml(text)}</ins>` : `<del>${escapeHtml(text)}</del>`;
    })
    .join('');
}

/** The runs of any change, also of those that carry none: all inserted, all deleted, or the words as they stand. */
export function redlineRuns(change: Pick<Change, 'redline' | 'before' | 'after'>): readonly RedlineRun[] {
  if (change.redline.length > 0) return change.redline;
  const before = textOf(change.before);
  const after = textOf(change.after);
  if (before === after) return after === '' ? [] : [{ op: 'equal', text: after }];
  const runs: RedlineRun[] = [
    { op: 'delete', text: before },
    { op: 'insert', text: after },
  ];
  return runs.filter(({ text }) => text !== '');
}

function textOf(clauses: readonly ClauseRef[]): string {
  return clauses.map(({ text }) => text).join('\n');
}
