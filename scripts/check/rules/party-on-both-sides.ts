import type { Rule } from '../rule.ts';
import { quoteAround } from '../words/quote-around.ts';
import { readPassages } from '../words/read-passages.ts';

export const partyOnBothSides: Rule = {
  name: 'party-on-both-sides',
  level: 'warning',
  what: 'A party is to indemnify itself, or to pay what it is itself held to pay',
  why: 'A clause that was copied for the other party and kept one of its names protects nobody.',
  mend: 'Write the other party where it is meant.',
  example: {
    wrong: { text: 'Customer must defend us against claims and pay the damages that are awarded against Customer.' },
    right: { text: 'Customer must defend us against claims and pay the damages that are awarded against us.' },
  },
  *find(draft) {
    for (const { text, clause, lineOf } of readPassages(draft)) {
      if (clause === null) continue;
      for (const match of text.matchAll(INDEMNIFIES)) {
        const { 0: words, 1: who = '', 2: whom = '', index } = match;
        if (PARTY[whom.toLowerCase()] !== PARTY[who.toLowerCase()] || !sameParty(who, whom)) continue;
        const at = index + words.length;
        yield {
          line: lineOf(words.slice(-40)),
          message: `${quoteAround(text, at - words.slice(-30).length, at)}: “${whom}” is whom it binds, and whom it is to protect`,
          expected: 'the other party in one of the two places',
        };
      }
    }
  },
};

/** "Customer must indemnify …", then whom, or against whom the damages are awarded. */
const INDEMNIFIES =
  /\b(Customer|Client|Licensee|Subscriber|Provider|Supplier|Vendor|Licensor|You|We|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:must|shall|will|agrees? to) (?:[\p{L},]+ ){0,6}?(?:indemnify(?:,? and hold harmless)? |hold harmless |(?:[^.;]{1,400}?)\b(?:finally )?(?:awarded|entered|made) against )(\p{L}+(?: \p{Lu}\p{L}+)?)/gu;

const PARTY: Readonly<Record<string, string>> = { you: 'you', us: 'we', we: 'we' };

function sameParty(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => PARTY[name.toLowerCase()] ?? name.toLowerCase());
  return first === second;
}
