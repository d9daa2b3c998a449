import { alphabetsOf, countOf, countsOn, splitLabel } from '../../clauses/labels/label-parts.ts';
import type { Clause, ClauseTree } from '../../clauses/parse-clauses.ts';

/** Two labels of one series where the second is not the next number. */
export interface LabelStep {
  readonly before: Clause;
  readonly clause: Clause;
  readonly step: 'again' | 'missing' | 'back';
}

/**
 * Where the labels of clauses that stand beside one another do not count on. A series that begins anew at 1 or (a) is another
 * series; numbers that Markdown gives by position always count on.
 */
export function* labelSteps({ roots, clauses }: ClauseTree): Generator<LabelStep> {
  yield* stepsAmong(roots, clauses);
  for (const { children } of clauses) yield* stepsAmong(children, clauses);
}

function* stepsAmong(siblings: readonly Clause[], clauses: readonly Clause[]): Generator<LabelStep> {
  const last = new Map<string, Clause>();
  for (const clause of siblings) {
    if (clause.label === '' || clause.block.ordinal !== '' || clause.type === 'row') continue;
    const { parts, shape } = splitLabel(clause.label);
    const series = `${clause.heading} ${parts.slice(0, -1).join('.')} ${shape}`;
    const before = last.get(series);
    last.set(series, clause);
    if (before === undefined) continue;
    const step = stepBetween(splitLabel(before.label).parts.at(-1) ?? '', parts.at(-1) ?? '', parts.length > 1);
    if (step === null || (step === 'missing' && standsBetween(before, clause, clauses))) continue;
    yield { before, clause, step };
  }
}

/** Whether the number before a label is printed on the way to it: below another clause, or within a paragraph. */
function standsBetween(before: Clause, { label, index }: Clause, clauses: readonly Clause[]): boolean {
  const { parts } = splitLabel(label);
  const last = parts.at(-1)!;
  const number = /^\d/.test(last) ? String(Number.parseInt(last, 10) - 1) : String.fromCharCode(last.charCodeAt(0) - 1);
  const wanted = [...parts.slice(0, -1), number].join('.');
  const printed = new RegExp(`(?:^|[\\s(])${wanted.replaceAll('.', '\\.')}[.)]?\\s`);
  return clauses
    .slice(before.index, index)
    .some((clause) => splitLabel(clause.label).parts.join('.') === wanted || printed.test(clause.text));
}

/** Where a letter may be a roman, the reading that counts on is the one meant. */
function stepBetween(before: string, after: string, composite: boolean): LabelStep['step'] | null {
  const steps = alphabetsOf(after).flatMap((alphabet) => {
    const [from, to] = [countOf(before, alphabet), countOf(after, alphabet)];
    if (Number.isNaN(from) || Number.isNaN(to)) return [];
    // "1." after "1." begins another list; "4.1" after "4.1" is the same number again.
    const isNext = countsOn(before, after, alphabet) || (to === 1 && !(composite && from === 1));
    return [isNext ? null : to === from ? 'again' : to > from ? 'missing' : 'back'] as const;
  });
  return steps.includes(null) ? null : (steps[0] ?? null);
}
