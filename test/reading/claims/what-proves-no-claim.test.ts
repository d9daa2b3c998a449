import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { compare } from '../../../scripts/index.ts';

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
    [
      'a noun that ends like a promise',
      'The pager is best effort.',
      'The pager is best effort.\n\nIf you need at-least-once guarantees, you will need a second pager.',
      /term on the liability/,
    ],
    [
      'what may differ from place to place',
      'All is well.',
      'All is well.\n\nDepending on where you moor, you may not have the same rights everywhere.',
      /prohibition/,
    ],
    [
      'a modal without a verb',
      'All is well.',
      'All is well.\n\nA harbour lawyer can help you to write to the insurer. We cannot.',
      /prohibition/,
    ],
    [
      'what a setting makes possible',
      'All is well.',
      'All is well.\n\nYou set your beacon so you can only be contacted by members who sail.',
      /prohibition/,
    ],
    [
      'those who are dealt with, of the verb that follows them',
      'All is well.',
      'All is well.\n\nWe will ban any cheats, smugglers, wreckers or thieves and may report them to the police.',
      /right of (?:thieves|wreckers)/,
    ],
    [
      'names of parts that go on',
      'All is well.',
      'All is well.\n\nThe terms end, except that the following sections shall go on: Release and Indemnification, Disclaimer; Limitation of Liability, Other.',
      /liability/,
    ],
    [
      'what one promises to have',
      'All is well.',
      'All is well.\n\nBy sending a chart you agree that you have the necessary rights to lend us the chart.',
      /right of customers/,
    ],
    [
      'what ought to be asked of somebody',
      'All is well.',
      'All is well.\n\nNote, the club cannot advise users on law, and we should ask users with questions of law to see a lawyer.',
      /duty of customers/,
    ],
    [
      'what somebody may be asked',
      'All is well.',
      'All is well.\n\nIf you are not kind, you may be asked to leave the harbour.',
      /(?:duty|right) of customers/,
    ],
    [
      'those who are counted as having opted out',
      'All is well.',
      'All is well.\n\nWhen the beacon is on, both older and younger users are considered opted-out of analytics.',
      /right of customers/,
    ],
    [
      'an explanation among things that are forbidden',
      'It is not allowed to bring:\n\n- knives;\n- dogs.',
      'It is not allowed to bring:\n\n- knives;\n- dogs.\n- Grey area: We are aware that there are many things that are not dangerous but odd.',
      /prohibition on customers is new/,
    ],
    [
      'another tense',
      'Credits will be granted if the member writes within ten days.',
      'Credits are granted if the member sends a letter within ten days.',
      /(?:duty|right).*(?:new|gone)/,
    ],
    [
      'an act that is condemned before and after',
      'We condemn:\n\n- Noise.\n- Do not use rude, loud or odd names for boats.',
      'We condemn:\n\n- Noise.\n- The use of rude, loud or odd names for boats.',
      /prohibition on customers is gone/,
    ],
    [
      '“by default”',
      'Your log will not be shown to guests without your consent.',
      'Your log will not be shown to guests by default and without your consent.',
      /covers (?:more|less)/,
    ],
    [
      'one word before “or”',
      'If you feel cold, wet, unwell or unsafe, call us.',
      'If you see or feel cold, wet, unwell or unsafe, call us.',
      /list gained/,
    ],
    [
      'what one is not bound to',
      'We have the right, but not the obligation, to monitor or look into your use of the quay at any time for the rules, our terms of hire, or any other agreement.',
      'We may, but are not required to, monitor or look into use of the quay for the rules, our terms, and any other agreement.',
      /list lost “the obligation”/,
    ],
    [
      'a name that loses its quotation marks',
      'The terms of the Mooring Agreement (the DPA) apply to each boat.\n\nThe DPA says how.',
      'The terms of the Mooring Agreement (available at wharf.example/dpa) (the “DPA”) apply to each boat.\n\nThe DPA says how.',
      /definition of “DPA” is new/,
    ],
    [
      'a numbered clause that is no entry of a list',
      '1. General Terms\n\n  1. A member may row.\n\n  1. A guest may look.',
      '1. General Terms\n\n  1. A member may row.\n\n  1. A guest may look.\n\n  1. Givers may only pay owners for the work of the boat.',
      /list (?:under|gains)/,
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

test('a name in brackets that was put for another is a new name', () => {
  const said = told(
    'Money is held in accounts at a bank (each a “Pooled Account”) for all members.',
    'Money is held in accounts at a bank (each a “Seller Account”) for all members.',
  );
  assert.match(said, /“Pooled Account” is now called “Seller Account”/);
  assert.doesNotMatch(said, /definition/);
});

test('a noun with an article is no provider, however often it acts', () => {
  const acts = 'A Crew is kind.\n\nCrews may row.\n\nCrews can sail.\n\nCrews must be on time.';
  assert.doesNotMatch(told(acts, `${acts}\n\nCrews may bring guests.`), /of the provider/);
});

test('a name for which two others were put was not renamed', () => {
  const said = told(
    'A Crew rows.\n\nA Crew sails.\n\nA Crew eats.\n\nA Crew naps.',
    'A Boat rows.\n\nA Boat sails.\n\nA Harbour eats.\n\nA Harbour naps.',
  );
  assert.doesNotMatch(said, /is now called/);
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

test('in a text that was written anew what may only describe is no rule', () => {
  const right = (word: string) => `You can ${word} along the outer ${word}ing wall, as every ${word}er does.`;
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
