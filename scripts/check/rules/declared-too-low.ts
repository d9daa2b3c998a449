import { nameClause } from '../../clauses/name-clause.ts';
import { isLessSignificant } from '../../law/significance.ts';
import { listWords } from '../count-words.ts';
import type { Rule } from '../rule.ts';
import { computedSignificance, weightiestChanges } from '../significance-of.ts';

export const declaredTooLow: Rule = {
  name: 'declared-too-low',
  level: 'error',
  what: 'The author calls a change less than the words show',
  why: 'Who asked to be told of substantive changes alone would not be told, and would be right to complain.',
  mend: 'Declare the greater significance, or take the quoted words out of the change.',
  example: {
    wrong: {
      yaml: 'change: { significance: editorial }',
      text: 'You must not scan faces.',
      before: { text: 'You may scan faces.' },
    },
    right: {
      yaml: 'change: { significance: editorial }',
      text: 'You may scan faces!',
      before: { text: 'You may scan faces.' },
    },
  },
  *find({ comparison, frontMatter, lineOf }) {
    const declared = frontMatter.change?.significance;
    if (declared === undefined || comparison === null) return;
    const computed = computedSignificance(comparison);
    if (!isLessSignificant(declared, computed)) return;
    const evidence = weightiestChanges(comparison).map(({ before, after, summary }) => {
      const clause = (after[0] ?? before[0])!;
      return `${nameClause(clause, 'sentence')} (line ${clause.lines.start}): ${summary}`;
    });
    yield {
      line: lineOf('change', 'significance'),
      message: `The change is declared ${declared}, and the words are ${computed}: ${listWords(evidence)}`,
      expected: `significance: ${computed}`,
      example: `significance: ${computed}`,
    };
  },
};
