import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { compare } from '../../scripts/index.ts';

const FRAME = '# Harbour rules\n\nYou keep your boat clean.\n\n';

/** All that is said of one change of a clause: its reasons and its summary. */
function told(before: string, after: string): string {
  const { changes } = compare(`${FRAME}${before}\n`, `${FRAME}${after}\n`);
  return changes.flatMap(({ reasons = [], summary }) => [...reasons, summary]).join('\n');
}

suite('no claim is made by', () => {
  const CASES: readonly (readonly [what: string, before: string, after: string, not: RegExp])[] = [
    [
      'a joint that was missing',
      'You may be required moor at the quay.',
      'You may be required to moor at the quay.',
      /duty of customers/,
    ],
    [
      'how a right is used',
      'We may close a berth that nobody uses.',
      'At our own discretion we may close a berth that nobody uses.',
      /right of/,
    ],
    [
      'one time in two forms',
      'Logs are kept only as long as necessary here.',
      'Logs are kept only for as long as necessary here, by us.',
      /period or date is new/,
    ],
    [
      'the second figure of a range',
      'The vote lasts at least seven but no more than 14 calendar days.',
      'The vote lasts at least seven calendar days.',
      /14 calendar days →/,
    ],
    [
      'a verb before its subject',
      'Other clubs, should we plan to join with or be bought by that club, get it.',
      'Other clubs in the event we plan to join that club get it.',
      /list lost “should”/,
    ],
    [
      'a blank in an address',
      'Wharfside AB, Sankt Eriksgatan 117,113 43 Stockholm, Sweden, is your keeper.',
      'Wharfside AB, Sankt Eriksgatan 117, 113 43 Stockholm, Sweden, is the keeper.',
      /Eriksgatan 117 →/,
    ],
    [
      'who does not tolerate it',
      'We and our guests do not tolerate noise.',
      'We do not tolerate noise.',
      /covers less/,
    ],
    [
      'a place beyond which it is so',
      'We protect your data when it is transferred outside of the EEA.',
      'We protect your data when it is transferred outside of the EU/EEA.',
      /covers more/,
    ],
    [
      'a ground below a lead-in that is new as well',
      'All is well.',
      'All is well.\n\nWe may suspend a member if any of these is true:\n\n- it fails an audit;\n- its audit is revoked.',
      /covers more|new ground/,
    ],
    [
      'a word after a name',
      'A berth by Wharf under lease is yours.\n\nA crane by Wharf under lease is ours.',
      'A berth by Quay under lease is yours.\n\nA crane by Quay under lease is ours.',
      /“Wharf under” is now called/,
    ],
  ];
  for (const [what, before, after, not] of CASES) test(what, () => assert.doesNotMatch(told(before, after), not));

  test('a number in a reference that no clause had before', () => {
    const said = told(
      '## 2.2 Votes\n\nAs in Section 2.3, you vote.\n\n## 2.2 Ballots\n\nA ballot is secret.',
      '## 2.2 Ends\n\nA member may go.\n\n## 2.3 Votes\n\nAs in Section 2.4, you vote.\n\n## 2.4 Ballots\n\nA ballot is secret.',
    );
    assert.doesNotMatch(said, /points elsewhere/);
  });
});

test('what is done because a customer asks for it is owed', () => {
  const said = told('All is well.', 'All is well.\n\nUpon your request, we will transfer your data to another club.');
  assert.match(said, /A duty of the provider is new/);
});

test('a new ground below a lead-in that stands is more of its right', () => {
  const said = told(
    'We may suspend you if:\n\n- you fail to pay;\n- you harm others.',
    'We may suspend you if:\n\n- you fail to pay;\n- you steal;\n- you harm others.',
  );
  assert.match(said, /A right of the provider has a new ground/);
});

test('in a text that was written anew no rule is called gone', () => {
  const right = (word: string) => `You may ${word} along the outer ${word}ing wall, as every ${word}er does.`;
  const story = (word: string) => `Grandmother began to ${word} ${word}ed things near her kitchen, humming old tunes.`;
  const sea =
    'row sail moor steer anchor paddle drift tack jibe reef heave haul splice whip belay bail luff gybe warp dock ferry scull'.split(
      ' ',
    );
  const oven =
    'bake boil fry roast grill toast knead whisk stir chop slice peel grate mince sear dice poach braise stew simmer glaze'.split(
      ' ',
    );
  const [before, after] = [sea.map(right).join('\n\n'), oven.map(story).join('\n\n')];
  assert.doesNotMatch(told(before, after), /right of customers is (?:gone|new)/);
});
