import { nameClause } from '../../clauses/name-clause.ts';
import { findRivalFigures } from '../figures/rival-figures.ts';
import type { Rule } from '../rule.ts';

export const figuresContradict: Rule = {
  name: 'figures-contradict',
  level: 'warning',
  what: 'Two clauses state two figures, or two laws, for one and the same thing',
  why: 'Whoever it favours will go by the one that suits, and a court may read the doubt against you.',
  mend: 'State it in one place, and let the other clause refer to it.',
  example: {
    wrong: {
      text: '## 1. Liability\n\nOur total liability is limited to EUR 50,000.\n\n## 2. General\n\nOur aggregate liability shall not exceed EUR 20,000.',
    },
    right: {
      text: '## 1. Liability\n\nOur total liability is limited to EUR 50,000.\n\n## 2. General\n\nThe total liability for free plans is limited to EUR 100.',
    },
  },
  *find({ tree }) {
    for (const { what, first, second } of findRivalFigures(tree))
      yield {
        line: second.clause.start,
        endLine: second.clause.end,
        message: `${nameClause(second.clause, 'sentence')} says “${second.words}” of ${what}, and ${nameClause(first.clause, 'sentence')} (line ${first.clause.start}) says “${first.words}”`,
        expected: 'the same in both',
      };
  },
};
