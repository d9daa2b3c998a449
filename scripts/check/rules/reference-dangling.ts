import { referencesOf } from '../../clauses/find-references.ts';
import { splitLabel } from '../../clauses/label-parts.ts';
import type { ClauseTree } from '../../clauses/parse-clauses.ts';
import { resolveReference } from '../../clauses/references.ts';
import { nameClause } from '../clause-words.ts';
import type { Rule } from '../rule.ts';

export const referenceDangling: Rule = {
  name: 'reference-dangling',
  level: 'warning',
  what: 'A cross-reference leads to no clause of the document',
  why: 'What the sentence refers to is not said, and the site has nothing to link.',
  mend: 'Write the number that the clause has, or say which other document is meant: “Section 5 of the Agreement”.',
  example: {
    wrong: { text: '1. You must pay.\n\n2. You may leave.\n\n3. Section 9 outlasts the end.' },
    right: { text: '1. You must pay.\n\n2. You may leave.\n\n3. Section 1 outlasts the end.' },
  },
  *find({ tree }) {
    const isNumbered = seriesOf(tree);
    for (const clause of tree.clauses) {
      for (const reference of referencesOf(clause)) {
        const { kind, name, number, external, text, start } = reference;
        if (external || kind !== 'label' || !CITED.test(name) || !isNumbered(number)) continue;
        if (ELSEWHERE.test(clause.text.slice(start + text.length, start + text.length + 60))) continue;
        if (resolveReference(tree, reference) !== null) continue;
        yield {
          line: clause.start,
          endLine: clause.end,
          message: `${nameClause(clause)} refers to “${text}”, and no clause has that number`,
          expected: 'the number of a clause of this document',
        };
      }
    }
  },
};

/** Schedules and annexes are often files of their own, and articles those of a law. */
const CITED = /^(?:section|clause)$/;
/** Section 5 of your order, of the main agreement, under the DPA, thereof */
const ELSEWHERE = /^[^.;]{0,12}\b(?:of|in|under|to)\s+(?!this\b|these\b|our\b)|^\s*(?:above|thereof)/i;

/** Whether a document numbers its clauses as a reference counts: where it has no such numbers, another document is meant. */
function seriesOf({ clauses }: ClauseTree): (number: string) => boolean {
  const kinds = clauses.map(({ label }) => kindOf(splitLabel(label).parts[0] ?? ''));
  return (number) => {
    const kind = kindOf(splitLabel(number).parts[0] ?? '');
    return kind !== '' && kinds.filter((each) => each === kind).length >= 3;
  };
}

function kindOf(part: string): string {
  return /^\d/.test(part) ? '1' : /^[A-Z]/.test(part) ? 'A' : /^[a-z]/.test(part) ? 'a' : '';
}
