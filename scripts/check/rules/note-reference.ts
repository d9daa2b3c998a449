import { findReferences } from '../../clauses/find-references.ts';
import type { Clause, ClauseTree } from '../../clauses/parse-clauses.ts';
import { resolveReference } from '../../clauses/resolve-reference.ts';
import type { Draft } from '../draft.ts';
import type { Rule } from '../rule.ts';

export const noteReference: Rule = {
  name: 'note-reference',
  level: 'error',
  what: 'The author’s note names a section that there is not',
  why: 'Customers look it up and do not find what was announced.',
  mend: 'Write the number that the section has.',
  example: {
    wrong: {
      yaml: 'change: { summary: Section 7 is new. }',
      text: '## 1. Fees\n\nNone.\n\n## 2. Use\n\nAny.\n\n## 3. End\n\nNow.',
    },
    right: {
      yaml: 'change: { summary: Section 3 is new. }',
      text: '## 1. Fees\n\nNone.\n\n## 2. Use\n\nAny.\n\n## 3. End\n\nNow.',
    },
  },
  *find(draft) {
    const { frontMatter, tree, previous, isNew, lineOf } = draft;
    const [first] = tree.clauses;
    if (!isNew || frontMatter.change === null || first === undefined || !isNumbered(tree)) return;
    for (const key of ['title', 'summary', 'why', 'actions', 'benefits', 'risks'] as const) {
      for (const text of [frontMatter.change[key] ?? []].flat()) {
        for (const reference of findReferences(speaking(text, first))) {
          const { kind, name, number, external } = reference;
          if (kind !== 'label' || external || !NAMES.test(name) || !/^\d/.test(number) || namesAnother(text, draft))
            continue;
          const trees = [tree, ...(previous === null ? [] : [previous.tree])];
          if (trees.some((each) => resolveReference(each, reference) !== null)) continue;
          yield {
            line: lineOf('change', key),
            message: `\`${key}\` names “${reference.text}”, and no version has it`,
            expected: 'the number of a section',
          };
        }
      }
    }
  },
};

const NAMES = /^(?:section|clause|article)$/;

/** The author's words as those of a clause that stands under none. */
function speaking(text: string, clause: Clause): Clause {
  return { ...clause, text, marks: [], parent: null, block: { ...clause.block, text, marks: [] } };
}

/** A text whose clauses are not numbered has no sections to name. */
function isNumbered({ clauses }: ClauseTree): boolean {
  return clauses.filter(({ label }) => /\d/.test(label)).length >= 3;
}

/** The section may be one of another document that the note names. */
function namesAnother(text: string, { desk, id }: Draft): boolean {
  return desk.documents.some((document) => document.id !== id && text.includes(document.title));
}
