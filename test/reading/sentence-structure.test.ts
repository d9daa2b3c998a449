import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import { findSubject } from '../../scripts/reading/norms/find-subject.ts';
import { locateCue } from '../../scripts/reading/norms/locate-cue.ts';
import { readOwnNorms } from '../../scripts/reading/norms/read-own-norms.ts';
import { readParties } from '../../scripts/reading/norms/read-parties.ts';

const PARTIES = readParties(
  parseClauses('Harbourlight Ltd ("Harbourlight", "we", "us") runs the club for you.').clauses,
);

/** The bar stands before the words whose place is asked for. */
const at = (marked: string) => ({ text: marked.replace('|', ''), offset: marked.indexOf('|') });

describe('the part of a sentence in which words stand', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['You |must pay.', 'main', 'You'],
    ['If you leave, we |may keep the deposit.', 'main', 'we'],
    ['If we |must close, we tell you.', 'condition', 'we'],
    ['Any data that we collect |must be kept.', 'main', 'Any data'],
    ['Pay with a card that you |have the right to use.', 'relative', 'you'],
    ['Members who row at night |must carry a lamp.', 'main', 'Members'],
    ['You must pay and |may leave.', 'main', 'You'],
    ['You agree that we |may open the shed.', 'main', 'we'],
    ['We know that you |may be busy.', 'relative', 'you'],
    ['We explain how you |can leave.', 'question', 'you'],
    ['Guests, crew and members |must sign.', 'main', 'Guests'],
    ['You must sign, unless you |are required to wait.', 'exception', 'you'],
    ['Boats must be dry; members |must be quiet.', 'main', 'members'],
    ['The pier is closed, because boats |may drift.', 'reason', 'boats'],
    ['Oars (which you |may borrow) are red.', 'relative', 'you'],
    ['Upon request, we |will open the gate.', 'main', 'we'],
    ['Pay the warden, who |may waive the fee.', 'relative', 'who'],
  ];
  for (const [marked, kind, from] of cases)
    it(marked, () => {
      const { text, offset } = at(marked);
      const place = locateCue(text, offset);
      assert.equal(place.kind, kind);
      if (from !== 'who') assert.ok(text.slice(place.from).startsWith(from), text.slice(place.from));
    });
});

describe('the subject', () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['The harbour committee |must answer.', 'person', 'provider'],
    ['Each member of the committee |must answer.', 'person', 'provider'],
    ['Each of the members |must answer.', 'party', 'customer'],
    ['Skippers |must sign.', 'person', 'customer'],
    ['Our partners |may read it.', 'person', 'third'],
    ['Your crew |must sign.', 'person', 'customer'],
    ['Your boat |must be dry.', 'thing', null],
    ['Harbourlight and its members |must answer.', 'party', 'both'],
    ['When you leave, the warden |will lock up.', 'person', 'provider'],
    ['The rules of the club |shall survive.', 'document', null],
    ['They |must pay.', 'pronoun', null],
    ['Boats used through Harbourlight |must carry a lamp.', 'thing', null],
    ['No later than in May, you |must pay.', 'party', 'customer'],
  ];
  for (const [marked, kind, party] of cases)
    it(marked, () => {
      const { text, offset } = at(marked);
      const subject = findSubject(text, offset, PARTIES);
      assert.deepEqual([subject?.kind, subject?.party], [kind, party], JSON.stringify(subject));
    });
});

describe('the norms of a sentence', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['You must pay.', ['obligation customer']],
    ['You agree to defend, indemnify and hold the club harmless.', ['liability customer']],
    ['Late members will not be able to vote.', ['prohibition customer']],
    ['You shall not be entitled to a refund.', ['permission customer']],
    ['In no event shall we be required to pay.', ['permission provider']],
    ['In no event shall the liability of the club exceed ten euros.', ['liability provider']],
    ['No refunds will be given.', ['liability provider']],
    ['It is your responsibility to lock the shed.', ['obligation customer']],
    ['The committee investigates each report.', ['obligation provider']],
    ['The committee review was long.', []],
    ['We will keep your record for two years.', ['permission provider']],
    ['We will keep your record secret.', ['obligation provider']],
    ['Idle berths may be sold.', []],
    ['Accounts that stay idle may be closed.', ['permission provider']],
    ['Members may be expelled.', ['permission provider']],
    ['Members will be given the option to vote by post.', ['permission customer']],
    ['Each party must keep the secrets of the other.', ['obligation both']],
    ['Third parties must not enter.', ['prohibition third']],
    ['Some countries do not allow such limits, so they may not apply to you.', ['liability provider']],
    ['This page explains what you may do.', []],
    ['We list the data we collect.', []],
    ['Sailors often have to wait for the tide, and it is theirs to choose.', ['obligation customer']],
    ['The knot that your crew must learn is hard.', []],
    ['Each member pays its own taxes.', []],
    ['You own your logbook.', ['permission customer']],
    ['The lamp allows you to see.', []],
    ['This licence allows you to sail.', ['permission customer']],
    ['We have a rule to prohibit staff from smoking.', []],
    ['Fog may end in delays.', []],
    ['Noise may end in a ban.', ['permission provider']],
    ['You may recall the storm.', []],
  ];
  for (const [text, norms] of cases)
    it(text, () =>
      assert.deepEqual([...new Set(readOwnNorms(text, PARTIES).map(({ norm, party }) => `${norm} ${party}`))], norms),
    );
});
