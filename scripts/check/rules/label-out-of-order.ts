import { labelSteps } from '../references/label-steps.ts';
import type { Rule } from '../rule.ts';

export const labelOutOfOrder: Rule = {
  name: 'label-out-of-order',
  level: 'warning',
  what: 'A number comes twice, is left out, or comes before a smaller one',
  why: 'Customers and other documents cite clauses by number; a number must lead to one clause.',
  mend: 'Number the clauses in order, and check what refers to them.',
  example: {
    wrong: { text: '4.1 You may leave.\n\n4.3 You must pay.' },
    right: { text: '4.1 You may leave.\n\n4.2 You must pay.' },
  },
  *find({ tree }) {
    for (const { clause, before, step } of labelSteps(tree)) {
      const message = {
        again: `${clause.label} comes twice in a row`,
        missing: `${clause.label} follows ${before.label}: a number between them is missing`,
        back: `${clause.label} follows ${before.label}, which is greater`,
      }[step];
      yield { line: clause.start, endLine: clause.end, message, expected: `the number after ${before.label}` };
    }
  },
};
