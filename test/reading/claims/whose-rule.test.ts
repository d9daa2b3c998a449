import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { compare } from '../../../scripts/index.ts';

const FRAME = '# Harbour rules\n\nYou keep your boat clean.\n\n';

/** All that is said of one change of a clause: its reasons and its summary. */
function told(before: string, after: string): string {
  const { changes } = compare(`${FRAME}${before}\n`, `${FRAME}${after}\n`);
  return changes.flatMap(({ reasons = [], summary }) => [...reasons, summary]).join('\n');
}

suite('whose a rule is', () => {
  const CASES: readonly (readonly [what: string, before: string, after: string, says: RegExp, not: RegExp])[] = [
    [
      'is whose noun stands behind “by”',
      'All is well.',
      'All is well.\n\nOpen points must be brought by the secretary to the next meeting.',
      /./,
      /duty of customers/,
    ],
    [
      'is not that of those whom something is done to',
      'All is well.',
      'All is well.\n\nMembers can be recalled by any monthly meeting.',
      /./,
      /right of members/,
    ],
    [
      'is not that of who asks for it',
      'All is well.',
      'All is well.\n\nWe will require an outline to be given a week before the talk.',
      /./,
      /duty of the provider/,
    ],
    [
      'is nobody’s where somebody only believes it',
      'All is well.',
      'All is well.\n\nIt is hard to list all, and we know this team will find ways to help.',
      /./,
      /duty/,
    ],
    [
      'is nobody’s where a meeting is held',
      'The meeting should be held each month.',
      'The meeting shall be held each month.',
      /./,
      /duty of customers/,
    ],
  ];
  for (const [what, before, after, says, not] of CASES)
    test(what, () => {
      assert.match(told(before, after), says);
      assert.doesNotMatch(told(before, after), not);
    });
});

test('a modal put for another makes a duty stricter, and no wider', () => {
  const said = told('Members should pay the dues each month.', 'Members shall pay the dues each month.');
  assert.match(said, /duty of members is stricter: it says “shall” instead of “should”/);
  assert.doesNotMatch(said, /covers more/);
});

test('one more way to do what must be done is no more of a duty', () => {
  const said = told('A talk must be a lecture.', 'A talk must be a lecture or a panel.');
  assert.doesNotMatch(said, /covers more/);
});

test('a name that holds a figure is no number', () => {
  assert.doesNotMatch(told('The 18F code binds you.', 'The TTS code binds you.'), /number/i);
});

test('one of two bodies that is gone is no new name of the other', () => {
  const line = (who: string) => `The ${who} decides.\n\nThe ${who} votes.\n\nThe ${who} meets.`;
  const said = told(line('Steering and Berth Committees'), line('Steering Committee'));
  assert.doesNotMatch(said, /is now called/);
});

test('a reason defines nothing', () => {
  const said = told('Since “Crews” are the heart of it, we row.\n\nCrews sail.', 'We row.\n\nCrews sail.');
  assert.doesNotMatch(said, /definition/);
});
