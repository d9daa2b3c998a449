import { nameClause } from '../../clauses/name-clause.ts';
import type { Rule } from '../rule.ts';

export const definitionCircular: Rule = {
  name: 'definition-circular',
  level: 'warning',
  what: 'A definition says of a term nothing but the term itself',
  why: 'Whoever looks it up is where he was.',
  mend: 'Say what is meant.',
  example: {
    wrong: { text: '“Output” means the Output.\n\nYou own the Output.' },
    right: { text: '“Output” means what a model returns.\n\nYou own the Output.' },
  },
  *find({ tree }) {
    for (const clause of tree.clauses) {
      const term = CIRCLE.exec(clause.text)?.[1];
      if (term === undefined) continue;
      yield {
        line: clause.start,
        endLine: clause.end,
        message: `${nameClause(clause, 'sentence')} defines “${term}” by itself`,
        expected: 'what is meant',
        example: `“${term}” means …`,
      };
    }
  },
};

const CIRCLE =
  /[“"„«]([^“”"„«»]{2,60})[”"“»]\s(?:means|refers to|is|are|bezeichnet|désigne)\s(?:(?:the|an?|all|any|our|die|der|das|le|la|les)\s)?[“"„«]?\1s?[”"“»]?\s?(?:[.;]|$)/u;
