import { nameClause } from '../../clauses/name-clause.ts';
import { listWords } from '../count-words.ts';
import type { Rule } from '../rule.ts';
import { computedSignificance, weightiestChanges } from '../significance-of.ts';

export const versionStayed: Rule = {
  name: 'version-stayed',
  level: 'error',
  what: 'A text that was published changes in more than its spelling, and keeps its version',
  why: 'Two texts would bear one name: nobody could say which of them a customer was told of.',
  mend: 'Raise `version`, and give the new version its `published` and `effective` dates.',
  example: {
    wrong: {
      yaml: 'version: 1',
      text: 'You must pay within 14 days.',
      before: { yaml: 'version: 1', text: 'You must pay within 30 days.' },
    },
    right: {
      yaml: 'version: 1',
      text: 'You must pay within 30 days.',
      before: { yaml: 'version: 1', text: 'You must pay wihtin 30 days.' },
    },
  },
  *find({ edits, current, frontMatter, desk, body, lineOf }) {
    if (!/\S/.test(body) || edits === null || current === null || frontMatter.version === null) return;
    if (frontMatter.version !== current.frontMatter.version || current.version.published > desk.today) return;
    const significance = computedSignificance(edits);
    if (significance === 'editorial') return;
    const changes = weightiestChanges(edits);
    const named = changes.map(
      ({ before, after, summary }) => `${nameClause((after[0] ?? before[0])!, 'sentence')}: ${summary}`,
    );
    yield {
      line: lineOf('version'),
      message: `The text of version ${frontMatter.version} changes, and the change is ${significance}: ${listWords(named)}`,
      expected: 'the next version, or a change of spelling and formatting alone',
      example: `version: ${nextLabel(frontMatter.version)}`,
    };
  },
};

function nextLabel(label: string): string {
  return /^\d+$/.test(label) ? String(Number(label) + 1) : `${label}.2`;
}
