import { diffArrays } from 'diff/lib/diff/array.js';
import type { RedlineRun } from '../describe-changes.ts';
import { alignStretches } from './align-stretches.ts';
import { type Token, tokenise } from './tokenise.ts';

/** Edits beyond which the words of two clauses are not compared one by one: such a redline would be confetti. */
const MOST_EDITS = 1200;

/** A word or sign between two edits that says nothing by itself; keeping it would only chop the redline up. */
const FUNCTION_WORD =
  /^(?:a|an|the|of|to|in|on|by|for|with|as|at|is|be|it|its|that|this|any|our|your|from|[^\p{L}\p{N}])$/iu;

/** One edit script over tokens, before spaces are put back. */
interface Step {
  readonly op: RedlineRun['op'];
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

/**
 * Draws the redline between two texts of one clause.
 *
 *     within thirty (30) days of the notice
 *     within fourteen (14) days of the notice     →     within [-thirty (30)-]{+fourteen (14)+} days of the notice
 *
 * @returns runs whose equal and deleted texts spell `before`, whose equal and inserted texts spell `after`
 */
export function drawRedline(before: string, after: string): readonly RedlineRun[] {
  const stretches = alignStretches(tokenise(before), tokenise(after));
  const steps = stretches.flatMap((stretch) => findSteps(stretch.before, stretch.after));
  return joinRuns(joinIslands(steps).flatMap(spell));
}

function findSteps(before: readonly Token[], after: readonly Token[]): readonly Step[] {
  if (before.length === 0) return [{ op: 'insert', before, after }];
  if (after.length === 0) return [{ op: 'delete', before, after }];
  const result = diffArrays(before as Token[], after as Token[], {
    comparator: (left, right) => left.text === right.text,
    maxEditLength: MOST_EDITS,
  });
  if (result === undefined)
    return [
      { op: 'delete', before, after: [] },
      { op: 'insert', before: [], after },
    ];
  const steps: Step[] = [];
  let [atBefore, atAfter] = [0, 0];
  for (const { added, removed, value } of result) {
    const old = added ? [] : before.slice(atBefore, atBefore + value.length);
    const now = removed ? [] : after.slice(atAfter, atAfter + value.length);
    [atBefore, atAfter] = [atBefore + old.length, atAfter + now.length];
    steps.push({ op: added ? 'insert' : removed ? 'delete' : 'equal', before: old, after: now });
  }
  return steps;
}

/** Turns an equal run of one or two function words between two replacements into part of both. */
function joinIslands(steps: readonly Step[]): readonly Step[] {
  const joined: Step[] = [];
  steps.forEach((step, index) => {
    const island =
      step.op === 'equal' &&
      index > 0 &&
      index < steps.length - 1 &&
      step.after.length <= 2 &&
      step.after.every((token) => FUNCTION_WORD.test(token.text)) &&
      isReplacement(steps, index - 1, -1) &&
      isReplacement(steps, index + 1, 1);
    if (island)
      joined.push({ op: 'delete', before: step.before, after: [] }, { op: 'insert', before: [], after: step.after });
    else joined.push(step);
  });
  return gather(joined);
}

/** True where both a deletion and an insertion stand on that side. */
function isReplacement(steps: readonly Step[], index: number, direction: 1 | -1): boolean {
  const near = steps[index]?.op;
  const far = steps[index + direction]?.op;
  return near !== undefined && far !== undefined && near !== 'equal' && far !== 'equal' && near !== far;
}

/** Between two equal steps: all deletions first, then all insertions. */
function gather(steps: readonly Step[]): readonly Step[] {
  const gathered: Step[] = [];
  let [before, after]: [Token[], Token[]] = [[], []];
  const flush = () => {
    if (before.length > 0) gathered.push({ op: 'delete', before, after: [] });
    if (after.length > 0) gathered.push({ op: 'insert', before: [], after });
    [before, after] = [[], []];
  };
  for (const step of steps) {
    if (step.op === 'equal') {
      flush();
      gathered.push(step);
    } else {
      before.push(...step.before);
      after.push(...step.after);
    }
  }
  flush();
  return gathered;
}

/** Puts the spaces back; a space that itself differs is deleted and inserted. */
function spell({ op, before, after }: Step): readonly RedlineRun[] {
  if (op === 'delete') return [{ op, text: before.map(({ gap, text }) => gap + text).join('') }];
  if (op === 'insert') return [{ op, text: after.map(({ gap, text }) => gap + text).join('') }];
  const runs: RedlineRun[] = [];
  before.forEach((token, index) => {
    const other = after[index]!;
    if (token.gap === other.gap) runs.push({ op: 'equal', text: token.gap + token.text });
    else
      runs.push(
        { op: 'delete', text: token.gap },
        { op: 'insert', text: other.gap },
        { op: 'equal', text: token.text },
      );
  });
  return runs;
}

/** Joins neighbours of one kind, drops empty runs, and leaves spaces common to a deletion and an insertion outside both. */
function joinRuns(runs: readonly RedlineRun[]): readonly RedlineRun[] {
  const joined: RedlineRun[] = [];
  let [deleted, inserted] = ['', ''];
  const push = (op: RedlineRun['op'], text: string) => {
    if (text === '') return;
    const previous = joined.at(-1);
    if (previous?.op === op) joined[joined.length - 1] = { op, text: previous.text + text };
    else joined.push({ op, text });
  };
  const flush = () => {
    const lead = commonSpace(deleted, inserted);
    const trail = commonSpace(reverse(deleted.slice(lead)), reverse(inserted.slice(lead)));
    push('equal', deleted.slice(0, lead));
    push('delete', deleted.slice(lead, deleted.length - trail));
    push('insert', inserted.slice(lead, inserted.length - trail));
    push('equal', deleted.slice(deleted.length - trail));
    [deleted, inserted] = ['', ''];
  };
  for (const { op, text } of runs) {
    if (op === 'delete') deleted += text;
    else if (op === 'insert') inserted += text;
    else {
      flush();
      push(op, text);
    }
  }
  flush();
  return joined;
}

function commonSpace(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length] && /\s/.test(one[length]!)) length++;
  return length;
}

function reverse(text: string): string {
  return [...text].reverse().join('');
}
