import { definitionsOf } from '../../clauses/defined-terms.ts';
import { nameClause } from '../../clauses/name-clause.ts';
import type { Rule } from '../rule.ts';
import { foldTerm, writtenTerms } from '../written-terms.ts';

export const termNearDuplicate: Rule = {
  name: 'term-near-duplicate',
  level: 'warning',
  what: 'A defined term is also written in another way',
  why: '“Customer Data” and “Customer’s Data” read as two things; only one of them is defined.',
  mend: 'Write the term as it is defined.',
  example: {
    wrong: { text: '“Customer Data” means files.\n\nWe keep the Customer’s Data safe.' },
    right: { text: '“Customer Data” means files.\n\nWe keep the Customer Data safe.' },
  },
  *find({ tree }) {
    const definitions = definitionsOf(tree);
    const byFold = new Map(
      [...definitions.keys()].filter((term) => /\s/.test(term)).map((term) => [foldTerm(term), term]),
    );
    for (const { phrase, clauses } of writtenTerms(tree)) {
      const term = byFold.get(foldTerm(phrase));
      if (term === undefined || definitions.has(phrase) || isNumberOf(phrase, term)) continue;
      const clause = clauses[0]!;
      yield {
        line: clause.start,
        endLine: clause.end,
        message: `${nameClause(clause, 'sentence')} says “${phrase}”; the defined term is “${term}”`,
        expected: `“${term}”`,
        example: term,
      };
    }
  },
};

/** One is the plural or the possessive of the other as a whole: "Authorized Users", "the Authorized User's". */
function isNumberOf(phrase: string, term: string): boolean {
  const stem = (text: string) =>
    text
      .toLowerCase()
      .replace(/['’]s?$/u, '')
      .replace(/ies$/u, 'y')
      .replace(/s$/u, '');
  return stem(phrase) === stem(term);
}
