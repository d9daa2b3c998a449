import { nameClause } from '../../clauses/name-clause.ts';
import { isOperative } from '../../clauses/operative.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import type { Rule } from '../rule.ts';

export const leadInEmpty: Rule = {
  name: 'lead-in-empty',
  level: 'warning',
  what: 'A sentence announces a list, and none follows',
  why: 'What it forbids or grants is not said; a list that lost its markup, or stands under the next heading, reads as nothing.',
  mend: 'Put the list right below it, or end the sentence with a full stop.',
  example: {
    wrong: { text: '## Use\n\nYou must not use the services in order to:\n\n## Fees\n\nYou must pay.' },
    right: {
      text: '## Use\n\nYou must not use the services in order to:\n\n- scan faces.\n\n## Fees\n\nYou must pay.',
    },
  },
  *find({ tree }) {
    for (const clause of tree.clauses) {
      if (clause.heading || clause.children.length > 0 || !/[:：]\s*$/u.test(clause.text)) continue;
      if (clause.type === 'row' || clause.type === 'code' || !isOperative(clause)) continue;
      // "Go to next chapter: Fees" turns a page.
      if (PAGE_TURNER.test(clause.key)) continue;
      // "Version:" in a form is a place to fill in.
      if (clause.text.length < SHORTEST) continue;
      const next = tree.clauses[clause.index + 1];
      if (next !== undefined && (next.heading ? opensBelow(clause, next) : !isBeside(clause, next))) continue;
      yield {
        line: clause.start,
        endLine: clause.end,
        message: `${nameClause(clause, 'sentence')} ends with a colon, and nothing follows that it governs`,
        expected: 'a list below it, or a full stop',
      };
    }
  },
};

const SHORTEST = 40;
const PAGE_TURNER = /^(?:go to |back to |continue to )?(?:the )?(?:next|previous|index|table of contents)\b/iu;

/** Sections below the one that the sentence stands in may be what it announces. */
function opensBelow({ parent }: Clause, heading: Clause): boolean {
  return parent === null ? heading.depth > 1 : heading.parent === parent;
}

/** An item whose next item stands beside it has no list of its own; any other clause may go on in the next paragraph. */
function isBeside(clause: Clause, next: Clause): boolean {
  return clause.type === 'item' && next.type === 'item' && next.block.nesting <= clause.block.nesting;
}
