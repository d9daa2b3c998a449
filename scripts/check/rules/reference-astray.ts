import { findReferences } from '../../clauses/find-references.ts';
import { nameClause } from '../../clauses/name-clause.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { resolveReference } from '../../clauses/resolve-reference.ts';
import { readHeirs } from '../references/heirs.ts';
import { readReferenceSet } from '../references/reference-sets.ts';
import { writtenNumber } from '../references/written-number.ts';
import type { Rule } from '../rule.ts';

export const referenceAstray: Rule = {
  name: 'reference-astray',
  level: 'warning',
  what: 'A cross-reference got a new number, and it is not that of the clause that it meant',
  why: 'In a sentence of which nothing but the numbers changes, they are meant to follow the clauses.',
  mend: 'Write the number that the clause now has, unless another clause is meant from now on.',
  example: {
    wrong: {
      text: '## 1. New\n\nYou may ask.\n\n## 2. Fees\n\nYou must pay the fees.\n\n## 3. Use\n\nYou may read.\n\n## 4. End\n\nSection 3 outlasts the end.',
      before: {
        text: '## 1. Fees\n\nYou must pay the fees.\n\n## 2. Use\n\nYou may read.\n\n## 3. End\n\nSection 1 outlasts the end.',
      },
    },
    right: {
      text: '## 1. New\n\nYou may ask.\n\n## 2. Fees\n\nYou must pay the fees.\n\n## 3. Use\n\nYou may read.\n\n## 4. End\n\nSection 2 outlasts the end.',
      before: {
        text: '## 1. Fees\n\nYou must pay the fees.\n\n## 2. Use\n\nYou may read.\n\n## 3. End\n\nSection 1 outlasts the end.',
      },
    },
  },
  *find({ tree, previous, comparison }) {
    if (previous === null || comparison === null) return;
    const heirs = readHeirs(comparison.succession, previous.tree, tree);
    for (const clause of tree.clauses) {
      const own = findReferences(clause).filter(({ kind }) => kind === 'label');
      const origin = own.length === 0 ? null : heirs.originOf(clause);
      if (origin === null || origin.text === clause.text || withoutNumbers(origin) !== withoutNumbers(clause)) continue;
      const before = findReferences(origin).filter(({ kind }) => kind === 'label');
      if (before.length !== own.length) continue;
      const { clauses: now } = readReferenceSet(tree, clause);
      const meantNow = new Set(
        [...readReferenceSet(previous.tree, origin).clauses].flatMap((each) => heirs.heirOf(each) ?? []),
      );
      for (const [index, reference] of own.entries()) {
        const old = before[index]!;
        const meant = resolveReference(previous.tree, old);
        const heir = meant === null ? null : heirs.heirOf(meant);
        const found = resolveReference(tree, reference);
        if (old.number === reference.number || heir === null || meant === null || found === null || found === heir)
          continue;
        if (now.has(heir) || meantNow.has(found) || heir.heading !== meant.heading || heir.label === '') continue;
        const number = writtenNumber(heir);
        yield {
          line: clause.start,
          endLine: clause.end,
          message: `“${old.text}” meant ${nameClause(heir, 'sentence')}; “${reference.text}” leads to ${nameClause(found, 'sentence')}`,
          expected: `${reference.name} ${number}`,
          example: `${reference.name.replace(/^./, (letter) => letter.toUpperCase())} ${number}`,
        };
      }
    }
  },
};

function withoutNumbers({ text }: Clause): string {
  return text.replace(/[\d.]+|\([a-z]{1,3}\)/g, '').replace(/\s+/g, ' ');
}
