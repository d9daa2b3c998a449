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
    for (const { line, message, expected, example, cause } of problems) {
      const isBroken = cause === 'broken-yaml';
      const usual = isBroken ? 'a key, a colon, a space and a value on each line' : 'one of the known keys';
      const own = example ?? (isBroken ? 'title: "Terms: a value with a colon stands in quotation marks"' : undefined);
      yield { line, message, expected: expected ?? usual, ...(own !== undefined && { example: own }) };
    }
  },
};
