import { conditionsOf } from '../../diff/compare-surroundings.ts';
import type { DescribedChange } from '../../diff/describe-changes.ts';
import { quote } from '../quote-words.ts';

/**
 * What is to be said of a change beside its words: for whom the text is printed now, and which footnotes belong to it. Each a
 * sentence; none where there is nothing to say.
 */
export function saySurroundings({ kind, pairing, surroundings }: DescribedChange): readonly string[] {
  if (kind === 'added') return sayAllOf(conditionsOf(pairing.after), 'is');
  if (kind === 'removed') return sayAllOf(conditionsOf(pairing.before), 'was');
  if (surroundings === undefined) return [];
  const { conditions, notesGained, notesLost } = surroundings;
  return [
    ...(conditions === null ? [] : [sayCondition(conditions)]),
    ...notesGained.map((text) => `A footnote belongs to it now: ${quote(text, LONGEST)}.`),
    ...notesLost.map((text) => `A footnote no longer belongs to it: ${quote(text, LONGEST)}.`),
  ];
}

const LONGEST = 140;

function sayAllOf(conditions: readonly string[], verb: 'is' | 'was'): readonly string[] {
  if (conditions.every((condition) => condition === '')) return [];
  return conditions.length === 1
    ? [`It ${verb} printed only where ${name(conditions[0]!)}${OF_GENERATOR}.`]
    : [`Some of it ${verb} printed for some readers only${OF_GENERATOR}.`];
}

function sayCondition({
  before,
  after,
}: {
  readonly before: readonly string[];
  readonly after: readonly string[];
}): string {
  if (before.length > 1 || after.length > 1) return `It is printed for other readers now${OF_GENERATOR}.`;
  const [old, current] = [before[0]!, after[0]!];
  if (old === '') return `It is printed only where ${name(current)} now${OF_GENERATOR}.`;
  if (current === '') return `It was printed only where ${name(old)}${OF_GENERATOR}, and is printed for all now.`;
  return `It is printed only where ${name(current)} now, and was printed only where ${name(old)}${OF_GENERATOR}.`;
}

/** No words of the terms. */
const OF_GENERATOR = ' (a condition of the publishing system)';

function name(condition: string): string {
  return quote(condition, LONGEST);
}
