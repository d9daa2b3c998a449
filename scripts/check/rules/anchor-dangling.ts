import { findReferences } from '../../clauses/find-references.ts';
import { resolveReference } from '../../clauses/resolve-reference.ts';
import type { Rule } from '../rule.ts';

export const anchorDangling: Rule = {
  name: 'anchor-dangling',
  level: 'warning',
  what: 'A link within the text leads to no heading of it',
  why: 'Who follows it stays where he is.',
  mend: 'Write the heading’s name in small letters with hyphens, as in the example.',
  example: {
    wrong: { text: '# Fees\n\nSee [the end](#ending).' },
    right: { text: '# Fees\n\nSee [the fees](#fees).' },
  },
  *find({ tree, body }) {
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
    }
  },
};

/** `<a name="fees">` and `<a id='fees'>`, which older texts have. */
function isNamed(body: string, name: string): boolean {
  return [`"${name}"`, `'${name}'`].some((quoted) => body.includes(`name=${quoted}`) || body.includes(`id=${quoted}`));
}
