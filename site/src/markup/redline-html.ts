import type { Change, ClauseRef, RedlineRun } from '../edition.ts';
import { escapeHtml } from './html.ts';

/** Which words are shown: both versions' in one text, or one version's with its own marks. */
export type RedlineSide = 'both' | 'before' | 'after';

/** Between words that came and words that went, so that they are two words to whoever copies them: not `mustmay`. */
export const BETWEEN = '<span> </span>';

/**
 * A clause's redline as one HTML string for `set:html`, so that no formatter or compressor can add or eat a space.
 * Without its `del` and `span` the text content is the new text, without its `ins` and `span` the old one, character for character
 * (but U+0000, which HTML cannot carry).
 *
 * [{equal 'within '}, {delete '30'}, {insert '14'}, {equal ' days'}] → `within <del>30</del><span> </span><ins>14</ins> days`
 */
export function redlineHtml(runs: readonly RedlineRun[], side: RedlineSide = 'both'): string {
  const shown = runs.filter(
    ({ op, text }) => text !== '' && (op === 'equal' || side === 'both' || (op === 'delete') === (side === 'before')),
  );
  return shown
    .map((run, index) => {
      const { op, text } = run;
      if (op === 'equal') return escapeHtml(text);
      const element = op === 'insert' ? 'ins' : 'del';
      // A space alone is no word, and a tint without one looks like a mistake.
      const space = text.trim() === '' ? ' class="w"' : '';
      return `${joins(shown[index - 1], run) ? BETWEEN : ''}<${element}${space}>${escapeHtml(text)}</${element}>`;
    })
    .join('');
}

/** Whether two runs that are not of one text meet without a space. */
function joins(left: RedlineRun | undefined, right: RedlineRun): boolean {
  if (left === undefined || left.op === 'equal' || left.op === right.op) return false;
  return !/\s$/u.test(left.text) && !/^\s/u.test(right.text);
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
