import { findNoticeClauses } from '../../reading/promises/find-notice-clauses.ts';
import type { Rule } from '../rule.ts';

export const noticeDisagrees: Rule = {
  name: 'notice-disagrees',
  level: 'error',
  what: 'Front matter states another period of notice than the clause that promises it',
  why: 'The longer one governs every later change, and legal would plan by the shorter.',
  mend: 'Set `notice` to what the clause promises.',
  example: {
    wrong: { yaml: 'notice: 14 days', text: 'We will give you 30 days’ notice of any change to these Terms.' },
    right: { yaml: 'notice: 30 days', text: 'We will give you 30 days’ notice of any change to these Terms.' },
  },
  *find({ tree, frontMatter, lineOf }) {
    const [clause] = findNoticeClauses(tree.clauses);
    if (frontMatter.notice === null || clause === undefined || clause.days === frontMatter.notice) return;
    yield {
      line: lineOf('notice'),
      message: `Front matter states ${frontMatter.notice} days of notice; ${clause.clause} (line ${clause.line}) promises ${clause.days}`,
      expected: 'the period that the clause promises',
      example: `notice: ${clause.days} days`,
    };
  },
};
