import { nameClause } from '../../clauses/name-clause.ts';
import type { Rule } from '../rule.ts';

export const jointChanged: Rule = {
  name: 'joint-changed',
  level: 'warning',
  what: 'The word that joins the items of a list becomes “and” where it was “or”, or the reverse',
  why: 'Whether one of several grounds is enough or all must be met hangs on that word, and it is easily changed with the items around it.',
  mend: 'Read the list with its first sentence, and write the word that is meant.',
  example: {
    wrong: {
      text: 'We may suspend access where:\n\n- you do not pay; and\n- you break these terms.',
      before: { text: 'We may suspend access where:\n\n- you do not pay; or\n- you break these terms.' },
    },
    right: {
      text: 'We may suspend access where:\n\n- you do not pay us; or\n- you break these terms.',
      before: { text: 'We may suspend access where:\n\n- you do not pay; or\n- you break these terms.' },
    },
  },
  *find({ tree, comparison }) {
    for (const { before, after } of comparison?.changes ?? []) {
      const [old, place] = [before[0], after[0]];
      if (old === undefined || place === undefined) continue;
      const clause = tree.clauses[place.index];
      const [was, is] = [old.text, place.text].map((text) => JOINT.exec(text)?.[1]?.toLowerCase());
      if (
        clause === undefined ||
        (clause.type !== 'item' && clause.label === '') ||
        was === undefined ||
        is === undefined ||
        was === is
      )
        continue;
      yield {
        line: place.lines.start,
        endLine: place.lines.end,
        message: `${nameClause(clause, 'sentence')} ends with “${is}”, where it was “${was}”`,
        expected: 'that this is meant',
      };
    }
  },
};

/** At the end of an item. */
const JOINT = /[,;]?\s(and|or|and\/or|und|oder|et|ou)\s*$/i;
