import { nameClause } from '../../clauses/name-clause.ts';
import { findNamings } from '../../reading/norms/find-subject.ts';
import { readParties } from '../../reading/norms/read-parties.ts';
import type { Rule } from '../rule.ts';

export const partyExchanged: Rule = {
  name: 'party-exchanged',
  level: 'warning',
  what: 'A sentence names the other party where it named one of them',
  why: 'Whose duty or right it is has changed sides with one word; where only that word changed it may be a slip.',
  mend: 'Write the party that is meant, and say in `change.summary` who is bound now.',
  example: {
    wrong: {
      text: 'Northwind AI (“Northwind”, “we”) serves its customer (“Customer”, “you”).\n\nCustomer must confirm the deletion of all data in writing within ten days.',
      before: {
        text: 'Northwind AI (“Northwind”, “we”) serves its customer (“Customer”, “you”).\n\nNorthwind must confirm the deletion of all data in writing within ten days.',
      },
    },
    right: {
      text: 'Northwind AI (“Northwind”, “we”) serves its customer (“Customer”, “you”).\n\nNorthwind must confirm each deletion of all data in writing within ten days.',
      before: {
        text: 'Northwind AI (“Northwind”, “we”) serves its customer (“Customer”, “you”).\n\nNorthwind must confirm the deletion of all data in writing within ten days.',
      },
    },
  },
  *find({ tree, previous, comparison }) {
    if (previous === null || comparison === null) return;
    const parties = readParties([...previous.tree.clauses, ...tree.clauses]);
    const sideOf = (words: string) => {
      const found = findNamings(words, parties);
      const [only] = found;
      return found.length === 1 && only !== undefined && only.words.length === words.trim().length ? only.party : null;
    };
    for (const { redline, after, kind } of comparison.changes) {
      const [place] = after;
      const clause = place === undefined ? undefined : tree.clauses[place.index];
      if (place === undefined || clause === undefined || kind === 'added') continue;
      for (const [index, { op, text }] of redline.entries()) {
        const next = redline[index + 1];
        if (op !== 'delete' || next?.op !== 'insert') continue;
        const [one, other] = [sideOf(text), sideOf(next.text)];
        if (!((one === 'customer' && other === 'provider') || (one === 'provider' && other === 'customer'))) continue;
        yield {
          line: place.lines.start,
          endLine: place.lines.end,
          message: `${nameClause(clause, 'sentence')} says “${next.text.trim()}” where it said “${text.trim()}”`,
          expected: 'that this is meant',
        };
      }
    }
  },
};
