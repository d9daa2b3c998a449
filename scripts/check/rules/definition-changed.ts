import { findTermUses } from '../../clauses/find-term-uses.ts';
import { nameClause } from '../../clauses/name-clause.ts';
import { listWords } from '../count-words.ts';
import type { Rule } from '../rule.ts';

export const definitionChanged: Rule = {
  name: 'definition-changed',
  level: 'warning',
  what: 'A definition changes, and with it every clause that uses the term',
  why: 'The clauses that it reaches do not show as changed, and their meaning does.',
  mend: 'Read the clauses named, and say in `change.summary` what becomes of them.',
  example: {
    wrong: {
      text: '“Output” means images and text.\n\nYou must not sell Output.',
      before: { text: '“Output” means images.\n\nYou must not sell Output.' },
    },
    right: {
      text: '“Output” means images.\n\nYou must not sell Output or keys.',
      before: { text: '“Output” means images.\n\nYou must not sell Output.' },
    },
  },
  *find({ tree, comparison }) {
    for (const { findings = [], significance, after } of comparison?.changes ?? []) {
      if (significance === 'editorial' || after[0] === undefined) continue;
      for (const finding of findings) {
        if (finding.kind !== 'definition' || finding.change !== 'changed') continue;
        const reached = tree.clauses.filter((clause) =>
          findTermUses(tree, clause).some(({ term }) => term === finding.term),
        );
        if (reached.length === 0) continue;
        const number = reached.length === 1 ? 'one clause' : `${reached.length} clauses`;
        yield {
          line: after[0].lines.start,
          endLine: after[0].lines.end,
          message: `The definition of “${finding.term}” changes; it reaches ${number}: ${listWords(
            reached.map((clause) => nameClause(clause, 'sentence')),
            5,
          )}`,
          expected: 'a summary that says what becomes of them',
        };
      }
    }
  },
};
