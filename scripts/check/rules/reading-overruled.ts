import { nameClause } from '../../clauses/name-clause.ts';
import type { Rule } from '../rule.ts';

export const readingOverruled: Rule = {
  name: 'reading-overruled',
  level: 'warning',
  what: 'The publisher overrules how a change is read',
  why: 'Who is told, and whether notice is owed, then follows from that statement and not from the words; customers see both.',
  mend: 'Have it approved by whoever answers for notices, or take it out of `reading`.',
  example: {
    wrong: {
      yaml: 'change: { reading: [{ clause: "1", significance: clarifying, because: Nobody scans faces }] }',
      text: '1. You must not scan faces.',
      before: { text: '1. You may scan faces.' },
    },
    right: {
      yaml: 'change: { significance: substantive }',
      text: '1. You must not scan faces.',
      before: { text: '1. You may scan faces.' },
    },
  },
  *find({ comparison, lineOf }) {
    for (const { before, after, significance, overruled } of comparison?.changes ?? []) {
      if (overruled === undefined) continue;
      const name = nameClause((after[0] ?? before[0])!, 'sentence');
      yield {
        line: lineOf('change', 'reading'),
        message: `The change of ${name} counts as ${significance}, and by its words it is ${overruled.significance}: ${overruled.because}`,
        expected: 'a decision of whoever answers for notices',
        example: `change: { significance: ${overruled.significance} }`,
      };
    }
  },
};
