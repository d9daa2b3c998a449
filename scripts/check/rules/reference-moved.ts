import { findReferences, type Reference } from '../../clauses/find-references.ts';
import { nameClause } from '../../clauses/name-clause.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { resolveReference } from '../../clauses/resolve-reference.ts';
import { readHeirs } from '../references/heirs.ts';
import { type ReferenceSet, readReferenceSet } from '../references/reference-sets.ts';
import { writtenNumber } from '../references/written-number.ts';
import type { Rule } from '../rule.ts';

export const referenceMoved: Rule = {
  name: 'reference-moved',
  level: 'error',
  what: 'A cross-reference stayed, and the clause that it meant has another number',
  why: 'It now leads to another clause, or to none, and changes what the sentence means without a word of it changing.',
  mend: 'Write the number that the clause now has.',
  example: {
    wrong: {
      text: '## 1. New\n\nYou may ask.\n\n## 2. Fees\n\nYou must pay the fees.\n\n## 3. End\n\nSection 1 outlasts the end.',
      before: { text: '## 1. Fees\n\nYou must pay the fees.\n\n## 2. End\n\nSection 1 outlasts the end.' },
    },
    right: {
      text: '## 1. New\n\nYou may ask.\n\n## 2. Fees\n\nYou must pay the fees.\n\n## 3. End\n\nSections 2 and 3 outlast the end.',
      before: { text: '## 1. Fees\n\nYou must pay the fees.\n\n## 2. End\n\nSections 1 and 2 outlast the end.' },
    },
  },
  *find({ tree, previous, comparison }) {
    if (previous === null || comparison === null) return;
    const heirs = readHeirs(comparison.succession, previous.tree, tree);
    for (const clause of tree.clauses) {
      const own = findReferences(clause);
      const origin = own.length === 0 ? null : heirs.originOf(clause);
      if (origin === null) continue;
      const before = findReferences(origin);
      const [was, is] = [readReferenceSet(previous.tree, origin), readReferenceSet(tree, clause)];
      // A list of which no number changed was not brought to the new ones.
      const isLeft = numbersOf(was) === numbersOf(is);
      const told = new Set<string>();
      const meantNow = new Set([...was.clauses].flatMap((each) => heirs.heirOf(each) ?? []));
      for (const reference of own) {
        const same = before.find((each) => isSame(each, reference));
        const meant = same === undefined ? null : resolveReference(previous.tree, same);
        const heir = meant === null ? null : heirs.heirOf(meant);
        const found = resolveReference(tree, reference);
        if (meant === null || heir === null || found === heir || heir.label === '') continue;
        // "9 and 10" made "10 and 11": the 10 is the old 9, and what the old 10 was is there as well. Of a shorter list nobody knows
        // which was taken out.
        const isMapped = !isLeft && found !== null && meantNow.has(found);
        if (isMapped && (is.clauses.has(heir) || is.references.length < was.references.length)) continue;
        // Only a clause that bore this very number, and is a heading or a paragraph still, has surely got another one.
        if (!isNumber(meant, reference) || heir.heading !== meant.heading || !/\d|^[A-Z]/.test(heir.label)) continue;
        const number = writtenNumber(heir);
        if (number === reference.number || told.has(reference.number)) continue;
        told.add(reference.number);
        const now = found === null ? 'leads nowhere' : `leads to ${nameClause(found, 'sentence')}`;
        yield {
          line: clause.start,
          endLine: clause.end,
          message: `“${reference.text}” meant ${nameClause(heir, 'sentence')}, and now ${now}`,
          expected: `${reference.name} ${number}`,
          example: `${reference.name.replace(/^./, (letter) => letter.toUpperCase())} ${number}`,
        };
      }
    }
  },
};

function numbersOf({ references }: ReferenceSet): string {
  return references.map(({ number }) => number).join();
}

function isNumber(clause: Clause, { number }: Reference): boolean {
  return writtenNumber(clause).toLowerCase() === number.replace(/\.$/, '').toLowerCase();
}

function isSame(one: Reference, other: Reference): boolean {
  return one.kind === 'label' && one.kind === other.kind && one.name === other.name && one.number === other.number;
}
