import type { Rule } from '../rule.ts';

export const tooLarge: Rule = {
  name: 'too-large',
  level: 'error',
  what: 'The text is beyond what can be read in good time',
  why: 'It would be published without being compared, and nobody would learn what changed.',
  mend: 'Split the text as the message says.',
  example: {
    wrong: { text: '> '.repeat(41) },
    right: { text: '> A quote.' },
  },
  *find({ limit }) {
    if (limit !== null) yield { line: limit.line ?? 1, message: limit.problem, expected: limit.expected };
  },
};
