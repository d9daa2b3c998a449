import { findReferences } from '../../clauses/find-references.ts';
import { LimitError } from '../../clauses/limits.ts';
import { linksOf } from '../../clauses/links.ts';
import { type Clause, type ClauseTree, parseClauses } from '../../clauses/parse-clauses.ts';
import { resolveReference } from '../../clauses/resolve-reference.ts';
import type { DeskDocument } from '../draft.ts';
import { readLinkPlace } from '../references/link-place.ts';
import type { Rule } from '../rule.ts';

export const anchorDangling: Rule = {
  name: 'anchor-dangling',
  level: 'warning',
  what: 'A link to a place of this text or of another document leads to no heading there',
  why: 'Who follows it stays where he is, or at the top of the other document.',
  mend: 'Write the heading’s name in small letters with hyphens, as in the example.',
  example: {
    wrong: { text: '# Fees\n\nSee [the end](#ending).' },
    right: { text: '# Fees\n\nSee [the fees](#fees).' },
  },
  *find({ tree, body, path, desk }) {
    for (const clause of tree.clauses) {
      for (const reference of findReferences(clause)) {
        if (reference.kind !== 'anchor' || reference.number === 'top') continue;
        if (resolveReference(tree, reference) !== null || isNamed(body, reference.number)) continue;
        yield {
          line: clause.start,
          endLine: clause.end,
          message: `The link to \`${reference.text}\` leads nowhere`,
          expected: 'the name of a heading of this document',
        };
      }
      for (const { target } of linksOf(clause)) {
        const place = readLinkPlace(target, path);
        if (place === null || place.path === '' || place.fragment === '') continue;
        const other = desk.documents.find((document) => document.path === place.path);
        if (other === undefined || other.path === path || holds(other, place.fragment, clause)) continue;
        yield {
          line: clause.start,
          endLine: clause.end,
          message: `The link to \`${target}\` leads to no heading of ${other.id}`,
          expected: `the name of a heading of ${other.id}`,
        };
      }
    }
  },
};

const known = new WeakMap<DeskDocument, ClauseTree | null>();

/** Whether another document has a place of that name; one that cannot be parsed may have it. */
function holds(document: DeskDocument, fragment: string, from: Clause): boolean {
  let tree = known.get(document);
  if (tree === undefined) {
    try {
      tree = parseClauses(document.markdown);
    } catch (error) {
      if (!(error instanceof LimitError)) throw error;
      tree = null;
    }
    known.set(document, tree);
  }
  const reference = { text: '', start: 0, kind: 'anchor', name: '', number: fragment, external: false, from } as const;
  return tree === null || resolveReference(tree, reference) !== null || isNamed(document.markdown, fragment);
}

/** `<a name="fees">` and `<a id='fees'>`, which older texts have. */
function isNamed(body: string, name: string): boolean {
  return [`"${name}"`, `'${name}'`].some((quoted) => body.includes(`name=${quoted}`) || body.includes(`id=${quoted}`));
}
