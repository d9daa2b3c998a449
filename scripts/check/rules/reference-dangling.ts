import { findReferences, type Reference } from '../../clauses/find-references.ts';
import { splitLabel } from '../../clauses/labels/label-parts.ts';
import { nameClause } from '../../clauses/name-clause.ts';
import type { Clause, ClauseTree } from '../../clauses/parse-clauses.ts';
import { resolveReference } from '../../clauses/resolve-reference.ts';
import type { Rule } from '../rule.ts';

export const referenceDangling: Rule = {
  name: 'reference-dangling',
  level: 'warning',
  what: 'A cross-reference leads to no clause of the document',
  why: 'What the sentence refers to is not said, and the site has nothing to link.',
  mend: 'Write the number that the clause has, or say which other document is meant: “Section 5 of the Agreement”.',
  example: {
    wrong: { text: '1. You must pay.\n\n2. You may leave.\n\n3. Section 1 and Section 9 outlast the end.' },
    right: { text: '1. You must pay.\n\n2. You may leave.\n\n3. Section 1 and Section 2 outlast the end.' },
  },
  *find({ tree, body }) {
    const isNumbered = seriesOf(tree);
    const own = new Set<string>();
    const lost: Reference[] = [];
    for (const reference of tree.clauses.flatMap(findReferences)) {
      const { kind, name, number, external, text, start, from } = reference;
      // "(d)" after "Sections 2(a), (b) and" goes on with another number.
      if (external || kind !== 'label' || !CITED.test(name) || !isNumbered(number) || number.startsWith('(')) continue;
      if (ELSEWHERE.test(from.text.slice(start + text.length, start + text.length + 60))) continue;
      if (leads(tree, reference, body)) own.add(name);
      else lost.push(reference);
    }
    for (const { text, name, from: clause } of lost) {
      // Where no "Clause 5" leads anywhere in a text of sections, clauses are those of another document.
      if (!own.has(name)) continue;
      yield {
        line: clause.start,
        endLine: clause.end,
        message: `${nameClause(clause, 'sentence')} refers to “${text}”, and no clause has that number`,
        expected: 'the number of a clause of this document',
      };
    }
  },
};

/** Schedules and annexes are often files of their own, and articles those of a law. */
const CITED = /^(?:section|clause)$/;
/** Section 5 of your order, of the main agreement, under the DPA, thereof */
const ELSEWHERE = /^[^.;]{0,12}\b(?:of|in|under|to)\s+(?!this\b|these\b|our\b)|^\s*(?:above|thereof)/i;

/** Whether a number is that of a clause, in capitals or not, or is printed within a paragraph: `8.4(c)`, `8. Term`, `(c)`. */
function leads(tree: ClauseTree, reference: Reference, body: string): boolean {
  if (resolveReference(tree, reference) !== null) return true;
  const [stem = '', ...brackets] = reference.number.toLowerCase().split(/(?=\()/);
  if (stem === '') return true;
  if (brackets.length > 0 && isPrinted(brackets[0]!, body.toLowerCase()))
    return leads(tree, { ...reference, number: stem.replace(/^[a-z]/, (letter) => letter.toUpperCase()) }, body);
  const holder = brackets.length === 0 ? null : resolveReference(tree, { ...reference, number: stem });
  if (holder !== null) return isCounted(tree, holder, brackets[0]!);
  const printed = stem.replace(/\.$/, '').replaceAll('.', '\\.');
  return /\d/.test(stem) && new RegExp(`(?:^|[\\s*#(])${printed}\\\\?[.):]?[\\s*]+["“*]*\\p{Lu}`, 'mu').test(body);
}

/** Whether a letter in brackets stands somewhere by itself: in “4.2(h)” it is cited, not printed. */
function isPrinted(bracket: string, body: string): boolean {
  for (let at = body.indexOf(bracket); at !== -1; at = body.indexOf(bracket, at + 1))
    if (at === 0 || !/[\w)]/.test(body[at - 1]!)) return true;
  return false;
}

/** Whether a clause has so many parts that one of them may be cited by the letter, printed or not. */
function isCounted(tree: ClauseTree, { index, until, children }: Clause, bracket: string): boolean {
  const letter = bracket.slice(1, -1);
  const count = /^\d+$/.test(letter) ? Number(letter) : /^[a-z]$/.test(letter) ? letter.charCodeAt(0) - 96 : 0;
  const parts = tree.clauses.slice(index + 1, until).length;
  return count === 0 || Math.max(children.length, parts) >= count || children.length === 0;
}

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
