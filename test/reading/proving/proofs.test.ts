import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { compare } from '../../../scripts/index.ts';
import { CLARIFYING_EXAMPLES } from '../../../scripts/reading/proving/clarifying-examples.ts';
import { EDITORIAL_EXAMPLES } from '../../../scripts/reading/proving/editorial-examples.ts';
import { listProofs } from '../../../scripts/reading/proving/list-proofs.ts';

const HEAD =
  '# Rules of the boat club\n\nHarbourlight Ltd ("Harbourlight", "we", "us") runs the club. Members ("you") follow these rules.\n\n';

/** What the one change between two texts of a clause amounts to, and why. */
function judge(before: string, after: string) {
  const { changes } = compare(`${HEAD}${before}\n`, `${HEAD}${after}\n`);
  return {
    levels: new Set(changes.map(({ significance }) => significance)),
    reasons: changes.flatMap(({ reasons }) => reasons),
  };
}

suite('a proof of harmlessness', () => {
  test('has an entry among the examples, and every entry its proof', () => {
    assert.deepEqual(
      Object.keys({ ...EDITORIAL_EXAMPLES, ...CLARIFYING_EXAMPLES }),
      listProofs().map(({ name }) => name),
    );
  });

  for (const { name, level, says, examples, not } of listProofs()) {
    for (const [before, after] of examples)
      test(`${name}: ${before} → ${after}`, () => {
        const { levels, reasons } = judge(before, after);
        assert.deepEqual([...levels], [level]);
        assert.ok(
          reasons.some((reason) => reason.includes(says)),
          reasons.join(' / '),
        );
      });
    for (const [before, after] of not)
      test(`${name}, but not: ${before} → ${after}`, () => {
        assert.ok(judge(before, after).levels.has('substantive'), `${judge(before, after).reasons}`);
      });
  }
});

/** What escaped before every word had to be accounted for, each standing for its kind; all must be told as substantive. */
const MUST_BE_TOLD: readonly (readonly [kind: string, before: string, after: string])[] = [
  ['another word of law', 'We will refund the fee.', 'We will refuse the fee.'],
  [
    'another country',
    'These rules are governed by the laws of Iceland.',
    'These rules are governed by the laws of Ireland.',
  ],
  ['either, neither', 'Either party may assign this agreement.', 'Neither party may assign this agreement.'],
  ['another order of size', 'You indemnify us up to two million euros.', 'You indemnify us up to two billion euros.'],
  ['least and most', 'The minimum term is a season.', 'The maximum term is a season.'],
  [
    'another language, one letter',
    'Le membre doit rendre la clef au garde.',
    'Le membre doit vendre la clef au garde.',
  ],
  [
    'another language, a suffix',
    'Üye ücreti ödemeli ve kulübe bildirmeli.',
    'Üye ücreti ödememeli ve kulübe bildirmeli.',
  ],
  ['a combining mark', 'आप शुल्क दो और नाव रखो।', 'आप शुल्क दे और नाव रखो।'],
  ['another currency', 'The berth costs $40 a week.', 'The berth costs €40 a week.'],
  ['a share and a sum', 'Late dues bear interest of 4%.', 'Late dues bear interest of $4.'],
  ['a comparison', 'Skippers must be ≥ 16 years old.', 'Skippers must be ≤ 16 years old.'],
  ['an open age', 'The bar serves members aged 18+ here.', 'The bar serves members aged 18 here.'],
  ['a tick', '| Use | Allowed |\n|---|---|\n| Racing | ✓ |', '| Use | Allowed |\n|---|---|\n| Racing | ✗ |'],
  [
    'a cell that wanders',
    '| Use | Guests | Members |\n|---|---|---|\n| Racing | x | |',
    '| Use | Guests | Members |\n|---|---|---|\n| Racing | | x |',
  ],
  ['struck out', 'We may sell your log. We keep ropes.', '~~We may sell your log.~~ We keep ropes.'],
  ['brackets round a negation', 'You must (not) anchor here.', 'You must not anchor here.'],
  ['a doubled stem', 'You pay the yearly early mooring fee.', 'You pay the yearly mooring fee.'],
  [
    'a deadline near the word version',
    'You must stop using version 2 of the lock by 1 June 2027.',
    'You must stop using version 2 of the lock by 1 March 2027.',
  ],
  ['a date that is no stamp', 'The trial ends on 1 March 2027.', 'The trial ends on 1 May 2027.'],
  [
    'a date of a person in a table',
    '| Name | Until |\n|---|---|\n| Warden | 31 October 2026 |',
    '| Name | Until |\n|---|---|\n| Warden | 31 July 2027 |',
  ],
  ['a figure at the head of an item', '- 12.50 euros per week', '- 99.50 euros per week'],
  ['days in brackets at the head', '- (30) days of notice', '- (10) days of notice'],
  ['a figure alone', '- 30.', '- 60.'],
  [
    'a section in a list of those that survive',
    'These survive:\n\n- Section 4\n- Section 6',
    'These survive:\n\n- Section 5\n- Section 6',
  ],
  ['a footnote that becomes a figure', 'within 30¹ days of the race', 'within 301 days of the race'],
  [
    'and, or between items',
    'Members:\n\n- pay the dues; and\n- keep watch',
    'Members:\n\n- pay the dues; or\n- keep watch',
  ],
  [
    'an exception that becomes a rule',
    'You may:\n\n- use the log, except:\n  - selling it\n- publish results',
    'You may:\n\n- use the log, except:\n- selling it\n- publish results',
  ],
  [
    'a rule whose verb nobody listed',
    'You may leave.',
    'You may leave. We do not voluntarily give the log to the police.',
  ],
  [
    'a limit of place dropped',
    'For some members in Portugal, the app sends requests to our partner.',
    'For some members, the app sends requests to our partner.',
  ],
  [
    'an exception in an exception',
    'We hand logs to the police only to the extent that a court order requires it.',
    'We hand logs to the police only to the extent that a court order requires it, or in an emergency.',
  ],
  [
    'who else sees it',
    'Your address is used and shared on our board.',
    'Your address is used and shared with other members on our board.',
  ],
  ['how it renews', 'Berths renew automatically.', 'Berths renew only on request.'],
  ['a prefix', 'All dues are non-refundable.', 'All dues are refundable.'],
  [
    'who owns it',
    'Harbourlight owns the brand. All rights in the photos belong to the members.',
    'Harbourlight owns the brand. All rights in the photos belong to Harbourlight.',
  ],
  [
    'what prevails',
    'In a conflict, the hire form prevails over these rules.',
    'In a conflict, these rules prevail over the hire form.',
  ],
  [
    'on and off',
    'Tracking of your boat is off unless you turn it on.',
    'Tracking of your boat is on unless you turn it off.',
  ],
  ['for now', 'We do not sell your log.', 'We do not currently sell your log.'],
  [
    'a penalty in an example',
    'You must pay the dues.',
    'You must pay the dues, for example by card, and a penalty of 500 euros for each late day.',
  ],
  [
    'a price behind a pointer',
    'See the price list: storage costs 5 euros.',
    'See the price list: storage costs 50 euros.',
  ],
  [
    'another foundation',
    'Alder Foundation takes care to protect your log.',
    'Birch Foundation takes care to protect your log.',
  ],
  ['a range and two', 'Sections 4-6 survive the end.', 'Sections 4 and 6 survive the end.'],
  ['the title over a list', '## Allowed uses\n\n- Racing\n- Fishing', '## Prohibited uses\n\n- Racing\n- Fishing'],
  [
    'from one list to its opposite',
    '## Permitted\n\n- Racing\n- Fishing\n\n## Prohibited\n\n- Fires',
    '## Permitted\n\n- Fishing\n\n## Prohibited\n\n- Fires\n- Racing',
  ],
  [
    'a defined term written small',
    'We keep Club Secrets safe. "Club Secrets" means the log.',
    'We keep club secrets safe. "Club Secrets" means the log.',
  ],
  [
    'a wider address',
    'In scope are harbour.example and docks.example.',
    'In scope are *.harbour.example and docks.example.',
  ],
  [
    'another text made part',
    'You agree to the rules at https://club.example.com/fees.',
    'You agree to the rules at https://club.example.com/penalties.',
  ],
];

suite('what may change what somebody must do is told', () => {
  for (const [kind, before, after] of MUST_BE_TOLD)
    test(kind, () => {
      const { levels, reasons } = judge(before, after);
      assert.ok(levels.has('substantive'), reasons.join(' / ') || 'nothing is reported');
    });
});

test('The same sentences in another order are told, with a reason', () => {
  const { levels, reasons } = judge('You pay. We refund.', 'We refund. You pay.');
  assert.deepEqual([...levels], ['clarifying']);
  assert.deepEqual(reasons, ['The same sentences stand in another order.']);
});
