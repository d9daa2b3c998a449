import type { RedlineRun } from '../../diff/describe-changes.ts';

/**
 * Cuts the redline of clauses that one clause was split into, or that became one, into those of each of them.
 *
 *     Pay in time[-. Late payments-]{+;\nlate sums+} bear interest   →   Pay in time[-. Late payments-]{+;+} ¶ {+late sums+} bear interest
 * @param lengths characters of each of these clauses; in the redline a line break stands between two
 * @param side on which there are several
 */
export function cutRuns(
  runs: readonly RedlineRun[],
  lengths: readonly number[],
  side: 'before' | 'after',
): readonly (readonly RedlineRun[])[] {
  const other = side === 'before' ? 'insert' : 'delete';
  const cuts: RedlineRun[][] = [[]];
  let left = lengths[0]!;
  const push = (run: RedlineRun) => {
    if (run.text !== '') cuts.at(-1)!.push(run);
  };
  for (const run of runs) {
    if (run.op === other) {
      push(run);
      continue;
    }
    let { text } = run;
    while (text.length > left && cuts.length < lengths.length) {
      push({ ...run, text: text.slice(0, left) });
      // A line break that the one clause has too is there no end of a paragraph, but a break within it.
      if (run.op === 'equal') push({ op: other, text: '\n' });
      text = text.slice(left + 1);
      left = lengths[cuts.length]!;
      cuts.push([]);
    }
    push(run.text === text ? run : { ...run, text });
    left -= text.length;
  }
  // Clauses without words at the end.
  while (cuts.length < lengths.length) cuts.push([]);
  return cuts;
}
