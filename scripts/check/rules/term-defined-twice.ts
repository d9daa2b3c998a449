import { definedTerms } from '../../clauses/defined-terms.ts';
import { nameClause } from '../../clauses/name-clause.ts';
import { isOperative } from '../../clauses/operative.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { listWords } from '../count-words.ts';
import type { Rule } from '../rule.ts';

export const termDefinedTwice: Rule = {
  name: 'term-defined-twice',
  level: 'warning',
  what: 'A term is defined in two places',
  why: 'Where the two differ, nobody can say which of them governs.',
  mend: 'Define it once, and let the other clause use it.',
  example: {
    wrong: { text: '“Fees” means the price of a service.\n\n“Fees” means what an order states.' },
    right: { text: '“Fees” means the price of a service.\n\nFees are due each month.' },
  },
  *find({ tree }) {
    const first = new Map<string, Clause[]>();
    for (const clause of tree.clauses) {
      if (!isOperative(clause)) continue;
      for (const term of definedTerms(clause))
        if (!PRONOUN.test(term)) first.set(term, [...(first.get(term) ?? []), clause]);
    }
    for (const [term, places] of first) {
      // Two introductions in passing, (the “Site”) here and there, rarely differ; a definition proper and another one may.
      if (places.length < 2 || !places.some(({ text }) => isWhole(text, term))) continue;
      const clause = places[1]!;
      yield {
        line: clause.start,
        endLine: clause.end,
        message: `“${term}” is defined in ${listWords(places.map((each) => `${nameClause(each, 'sentence')} (line ${each.start})`))}`,
        expected: 'one definition',
      };
    }
  },
};

function isWhole(text: string, term: string): boolean {
  const at = text.indexOf(term);
  return (
    at !== -1 && /^.{0,60}?\b(?:means?|shall mean|refers? to|has the meaning)\b/.test(text.slice(at + term.length))
  );
}

/** Every document says once more who “we” and “you” are. */
const PRONOUN = /^(?:we|us|our|ours|you|your|yours)$/i;
