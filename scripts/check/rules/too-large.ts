import type { Rule } from '../rule.ts';

export const tooLarge: Rule = {
  name: 'too-large',
  level: 'error',
  what: 'The text is beyond what can be read in good time',
  why: 'It would be published without being compared, and nobody would learn what changed.',
  mend: 'Split the text; where it came in by mistake, as from a word processor, take it out.',
  example: {
    wrong: { text: '> '.repeat(41) },
    right: { text: '> A quote.' },
  },
  *find({ limit }) {
    if (limit === null) return;
    const message = limit.problem.replace(/^./, (letter) => letter.toUpperCase());
    const inFiles = limit.limit === 'size' || limit.limit === 'lines';
    const example = inFiles ? 'fees.md beside terms.md' : 'You may leave. ⏎ ⏎ You must pay.';
    yield { line: limit.line ?? 1, message, expected: limit.expected, example };
  },
};
