import type { RedlineRun } from '../../diff/describe-changes.ts';

/** One place where words were replaced, added or taken out. */
export interface Hunk {
  readonly deleted: string;
  readonly inserted: string;
  /** The kept text up to here from the start of the sentence, and after it. */
  readonly left: string;
  readonly right: string;
  /** Offsets in the sentence before and in the one after. */
  readonly atBefore: number;
  readonly atAfter: number;
}

/** The hunks of a redline between two sentences, in order. Found once for each redline. */
export function findHunks(runs: readonly RedlineRun[]): readonly Hunk[] {
  const hunks = found.get(runs) ?? gather(runs);
  found.set(runs, hunks);
  return hunks;
}

const found = new WeakMap<readonly RedlineRun[], readonly Hunk[]>();

function gather(runs: readonly RedlineRun[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [before, after, index] = ['', '', 0];
  const whole = runs.map(({ op, text }) => (op === 'delete' ? '' : text)).join('');
  while (index < runs.length) {
    const { op, text } = runs[index]!;
    if (op === 'equal') {
      before += text;
      after += text;
      index++;
      continue;
    }
    const next = runs[index + 1];
    const replaced = op === 'delete' && next?.op === 'insert';
    const deleted = op === 'delete' ? text : '';
    const inserted = op === 'insert' ? text : replaced ? next.text : '';
    const end = after.length + inserted.length;
    hunks.push({
      deleted,
      inserted,
      left: after,
      right: whole.slice(end),
      atBefore: before.length,
      atAfter: after.length,
    });
    before += deleted;
    after += inserted;
    index += replaced ? 2 : 1;
  }
  return hunks;
}
