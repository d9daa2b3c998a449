import { nameClause } from '../../clauses/name-clause.ts';
import { readQuantities } from '../../reading/facets/quantities.ts';
import type { Rule } from '../rule.ts';

export const downtimeDisagrees: Rule = {
  name: 'downtime-disagrees',
  level: 'warning',
  what: 'So many minutes of a month are said to be what a share of availability leaves, and no share in the text leaves so many',
  why: 'A figure that follows from another one is forgotten when that one changes, and each side will hold the other to its own.',
  mend: 'Reckon the minutes anew: 0.05% of a month of thirty days are 22.',
  example: {
    wrong: {
      text: 'Availability is at least 99.99%.\n\nThat leaves about 22 minutes in a month of thirty days.',
    },
    right: {
      text: 'Availability is at least 99.95%.\n\nThat leaves about 22 minutes in a month of thirty days.',
    },
  },
  *find({ tree }) {
    const shares = tree.clauses.flatMap(({ text }) =>
      [...text.matchAll(/\b(9\d(?:\.\d+)?)\s?%/g)].map(([, share]) => Number(share)),
    );
    if (shares.length === 0) return;
    for (const clause of tree.clauses) {
      if (!DERIVED.test(clause.text)) continue;
      const minutes = readQuantities(clause.text).find(({ unit }) => /^minutes?$/.test(unit));
      if (minutes === undefined || shares.some((share) => leaves(share, minutes.value))) continue;
      yield {
        line: clause.start,
        endLine: clause.end,
        message: `${nameClause(clause, 'sentence')} speaks of ${minutes.words} of a month, which no share in the text leaves: ${Math.max(...shares)}% leaves ${Math.round(((100 - Math.max(...shares)) / 100) * MONTH * 10) / 10}`,
        expected: 'the minutes that the share leaves',
      };
    }
  },
};

/** Of thirty days, in minutes. */
const MONTH = 30 * 24 * 60;
/** "about twenty-two minutes in a month of thirty days", and not "at intervals of five minutes each month". */
const DERIVED =
  /\babout\b[^.;]{0,30}\bminutes\b[^.;]{0,30}\b(?:in|of|per|each|a) (?:a |each |any )?(?:calendar )?month\b|\bmonth of (?:thirty|\(?30)\b[^.;]{0,160}\babout\b[^.;]{0,30}\bminutes\b/i;

/** A month may have 28 to 31 days, and "about" rounds. */
function leaves(share: number, minutes: number): boolean {
  const all = ((100 - share) / 100) * MONTH;
  return minutes >= all * 0.9 - 1 && minutes <= all * 1.1 + 1;
}
