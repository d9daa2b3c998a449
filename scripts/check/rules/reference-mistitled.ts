import { findReferences } from '../../clauses/find-references.ts';
import { nameClause } from '../../clauses/name-clause.ts';
import type { Clause, ClauseTree } from '../../clauses/parse-clauses.ts';
import { resolveReference } from '../../clauses/resolve-reference.ts';
import { writtenNumber } from '../references/written-number.ts';
import type { Rule } from '../rule.ts';

export const referenceMistitled: Rule = {
  name: 'reference-mistitled',
  level: 'error',
  what: 'A cross-reference names a clause by its number and by its title, and these are two clauses',
  why: 'Which of them is meant nobody can say.',
  mend: 'Write the number of the clause that has the title.',
  example: {
    wrong: {
      text: '## 1. Fees\n\nYou must pay.\n\n## 2. Liability\n\nWe are liable.\n\n## 3. End\n\nSection 1 (Liability) outlasts the end.',
    },
    right: {
      text: '## 1. Fees\n\nYou must pay.\n\n## 2. Liability\n\nWe are liable.\n\n## 3. End\n\nSection 2 (Liability) outlasts the end.',
    },
  },
  *find({ tree }) {
    const titled = titlesOf(tree);
    for (const clause of tree.clauses) {
      for (const reference of findReferences(clause)) {
        if (reference.kind !== 'label' || reference.external || !/^(?:section|clause|article)$/.test(reference.name))
          continue;
        const after = clause.text.slice(reference.start + reference.text.length);
        const title = TITLE.exec(after)
          ?.slice(1)
          .find((part) => part !== undefined);
        if (title === undefined) continue;
        const found = resolveReference(tree, reference);
        const [meant, ...others] = titled.get(fold(title)) ?? [];
        // A title that a clause above or below bears as well may be that of the part meant.
        if (found === null || meant === undefined || others.length > 0 || found === meant) continue;
        if (fold(found.title) === '' || isWithin(found, meant) || isWithin(meant, found)) continue;
        const number = writtenNumber(meant);
        yield {
          line: clause.start,
          endLine: clause.end,
          message: `“${reference.text} (${title})” leads to ${nameClause(found, 'sentence')}; ${nameClause(meant, 'sentence')} has that title`,
          expected: `${reference.name} ${number}`,
          example: `${reference.name.replace(/^./, (letter) => letter.toUpperCase())} ${number} (${title})`,
        };
      }
    }
  },
};

/** Section 5 (Liability), Section 5, “Liability”, Section 5 – Liability */
const TITLE = /^(?:,?\s?\(["“„]?([^()]{3,80}?)["”“]?\)|,?\s(?:\(["“„]?)?["“„]([^"“”„]{3,80})["”“])/u;

function titlesOf({ clauses }: ClauseTree): ReadonlyMap<string, readonly Clause[]> {
  const titles = new Map<string, Clause[]>();
  for (const clause of clauses) {
    if (clause.title === '' || clause.label === '') continue;
    const key = fold(clause.title);
    titles.set(key, [...(titles.get(key) ?? []), clause]);
  }
  return titles;
}

function fold(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function isWithin(clause: Clause, above: Clause): boolean {
  return clause.index >= above.index && clause.index < above.until;
}
