import { nameClause } from '../../clauses/name-clause.ts';
import type { Rule } from '../rule.ts';

export const unitChanged: Rule = {
  name: 'unit-changed',
  level: 'warning',
  what: 'A figure stays, and its unit becomes another one',
  why: '48 days where it was 48 hours is a slip more often than a decision, and the figure looks as before.',
  mend: 'Write the unit that is meant; where it is this one, say so in `change.summary`.',
  example: {
    wrong: {
      text: 'We tell you within forty-eight (48) days.',
      before: { text: 'We tell you within forty-eight (48) hours.' },
    },
    right: {
      text: 'We tell you within two (2) days.',
      before: { text: 'We tell you within forty-eight (48) hours.' },
    },
  },
  *find({ tree, comparison }) {
    for (const { redline, after, kind } of comparison?.changes ?? []) {
      const [place] = after;
      if (place === undefined || kind === 'added') continue;
      const clause = tree.clauses[place.index];
      for (const [index, { op, text }] of redline.entries()) {
        const [left, next] = [redline[index - 1], redline[index + 1]];
        if (op !== 'delete' || next?.op !== 'insert' || left?.op !== 'equal') continue;
        const [old, current] = [text, next.text].map((words) => UNIT.exec(words)?.[1]?.toLowerCase());
        const [figure] = FIGURE.exec(left.text) ?? [];
        if (figure === undefined || old === undefined || current === undefined) continue;
        if (old.replace(/s$/, '') === current.replace(/s$/, '')) continue;
        yield {
          line: place.lines.start,
          endLine: place.lines.end,
          message: `${clause === undefined ? 'The clause' : nameClause(clause, 'sentence')}: “${figure.trim()}” stays, and is of ${current} now, where it was of ${old}`,
          expected: 'that this is meant',
        };
      }
    }
  },
};

/** Units of time, of data and of money in words. */
const UNIT =
  /^\s*(?:business |calendar |working )?((?:minute|hour|day|week|month|quarter|year|euro|dollar|pound|franc)s?|percent|per cent|[kmgt]i?b|Stunden?|Tagen?|Wochen?|Monaten?|Jahren?|heures?|jours?|semaines?|mois|ans|années?)\b/i;
/** The figure that stays before it, in digits or in words. */
const FIGURE =
  /(?:\(?\d[\d.,]*\)?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety)(?:-\w+)?)\s*$/i;
