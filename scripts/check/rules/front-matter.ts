import type { Rule } from '../rule.ts';

export const frontMatter: Rule = {
  name: 'front-matter',
  level: 'error',
  what: 'A line of front matter cannot be read or is not known',
  why: 'What cannot be read states nothing: a date with a slip of the pen is no date.',
  mend: 'Write the line as in the example.',
  example: {
    wrong: { yaml: 'efective: 2027-01-04' },
    right: { yaml: 'effective: 2027-01-04' },
  },
  *find({ problems }) {
    for (const { line, message, expected, example } of problems)
      yield { line, message, expected: expected ?? 'one of the known keys', ...(example !== undefined && { example }) };
  },
};
