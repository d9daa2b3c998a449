import { nameClause } from '../../clauses/name-clause.ts';
import { isLessSignificant } from '../../law/significance.ts';
import { isNotRead } from '../../reading/proving/not-read.ts';
import { isNotShown } from '../../reading/proving/veto.ts';
import type { Change } from '../../reading/read-change.ts';
import { listWords } from '../count-words.ts';
import type { Rule } from '../rule.ts';
import { computedSignificance, weightiestChanges } from '../significance-of.ts';

export const declaredTooLow: Rule = {
  name: 'declared-too-low',
  level: 'error',
  what: 'The author calls a change less than it is read as',
  why: 'Who asked to be told of substantive changes alone would not be told, and would be right to complain.',
  mend: 'Declare the greater significance, take the quoted words out of the change, or overrule their reading with a reason.',
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
    const weightiest = weightiestChanges(comparison);
    const evidence = weightiest.map(({ before, after, summary }) => {
      const clause = (after[0] ?? before[0])!;
      return `${nameClause(clause, 'sentence')} (line ${clause.lines.start}): ${summary}`;
    });
    yield {
      line: lineOf('change', 'significance'),
      message: `The change is declared ${declared}, and ${weightiest.every(isUnproved) ? UNPROVED : `it is read as ${computed}`}: ${listWords(evidence)}`,
      expected: `significance: ${computed}`,
      example: `significance: ${computed}`,
    };
  },
};

const UNPROVED = 'its words are not shown to be harmless, so that it counts as substantive';

/** Whether nothing was found in a change but that nothing proves it harmless: no duty or right is known to be another. */
function isUnproved({ reasons, effects }: Change): boolean {
  return effects.length === 0 && reasons.every((reason) => isNotShown(reason) || isNotRead(reason));
}
