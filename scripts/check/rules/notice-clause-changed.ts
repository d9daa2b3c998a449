import { nameClause } from '../../clauses/name-clause.ts';
import type { Rule } from '../rule.ts';

export const noticeClauseChanged: Rule = {
  name: 'notice-clause-changed',
  level: 'warning',
  what: 'A clause changes that promises notice or says how the terms may be changed',
  why: 'It decides how customers learn of every later change; the promise in force still governs this one.',
  mend: 'Have it approved by whoever answers for notices, and set `notice` to what the clause now promises.',
  example: {
    wrong: {
      text: 'We will notify you 14 days before a change of these terms.',
      before: { text: 'We will notify you 30 days before a change of these terms.' },
    },
    right: {
      text: 'We will notify you of a breach within 14 days.',
      before: { text: 'We will notify you of a breach within 30 days.' },
    },
  },
  *find({ comparison }) {
    for (const { findings = [], significance, before, after, summary } of comparison?.changes ?? []) {
      if (significance === 'editorial' || !findings.some(({ kind }) => kind === 'notice-promise')) continue;
      const clause = (after[0] ?? before[0])!;
      if (![...before, ...after].some(({ text }) => TERMS.test(text))) continue;
      yield {
        // A clause that is gone has no line in the new text.
        line: after.length === 0 ? 1 : clause.lines.start,
        endLine: after.length === 0 ? 1 : clause.lines.end,
        message: `${nameClause(clause, 'sentence')} promises notice of changes, and it changes: ${summary}`,
        expected: 'a decision of whoever answers for notices',
      };
    }
  },
};

/** A notice of changes to something else, such as a beta feature, is a duty like others. */
const TERMS = /\b(?:terms|agreement|polic(?:y|ies)|addendum|statement|conditions|code)\b/i;
