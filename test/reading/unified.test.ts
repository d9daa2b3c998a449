import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { compare, describeFindings } from '../../scripts/index.ts';
import { compareWithReplaced } from '../../scripts/reading/compare-replaced.ts';

const PIER = `# Rules of the pier

## 1. Scope

1.1 "Rope Paper" means a list of the ropes of a boat.

## 2. Duties

2.1 You must inform the warden before you change the berth, the place or the purpose of a moored boat.

2.2 You must keep each Rope Paper dry, and you must show each Rope Paper to the warden within thirty (30) days.

2.3 On request, you must give the warden the list that Section 2.2 requires you to keep within ten days.

2.4 You must delete each Rope Paper within thirty (30) days after its owner asks for it, or after the season has ended.

## 3. Prohibited uses

You must not use the pier to:

- sell ropes of guests or lend Rope Papers to strangers;
- paint hulls at night without a lamp.
`;

const QUAY = `# Rules of the quay

A.1. "Sail Paper" means a list of the sails of a boat.

B.1. You must inform the warden before you change the name of a moored boat, its owner or its crew. The change requires a new berth under C.1.

B.2. You must delete each Sail Paper within thirty (30) days after the race has ended.

B.3. Each skipper must have a way to contest a fine.

B.4. If you break these rules, we may move your boat as the law has it, and we may withdraw a berth under paragraph 4 of "Berths".

C.1. The warden decides on each berth within ten days.
`;

const ONE = `# Rules of the harbour

1.1 "Boat Paper" means a list of the ropes or of the sails of a boat.

2.1 You must inform the warden before you change the name of a moored boat, its owner or its crew. The change requires a new berth under Section 3.1.

2.2 You must keep each Boat Paper dry, and you must show each Boat Paper to the warden within thirty (30) days.

2.3 You must delete each Boat Paper within thirty (30) days after the race has ended, or one (1) year after it was made.

2.4 On request, you must give the warden the list that Section 2.2 requires you to keep, and the papers under Section 2.3, within ten days.

2.5 You must not sell, lend or give a Boat Paper to strangers, except to the crew.

2.6 Each skipper who is fined in a race must have a way to contest the fine, in writing.

2.7 If you break these rules, we may move your boat as the law has it, and we may withdraw a berth under Section 3.1.

3.1 The warden decides on each berth within ten days.
`;

/** Of two codes that became one: what is said, and what would be false because the other code says it, or the new one in other words. */
const UNIFIED: readonly (readonly [kind: string, says: RegExp, never: RegExp])[] = [
  [
    'a duty that the other code has too still stands',
    /Much of this stands in 2\.1 now: “You must inform the warden before you change the berth/,
    /duty of customers is gone: “You must inform/,
  ],
  ['a term that covers more is no other name of the old one', /“Boat” instead of “Rope”/, /is now called “Boat Paper”/],
  ['the new term is new, and did not change', /The definition of “Boat Paper” is new/, /“Boat Paper” changed/],
  ['a period that the new code has is not gone', /Rope Paper within thirty/, /is gone: thirty/],
  ['a number of one code follows that code', /A cross-reference follows the new numbers/, /points elsewhere/],
  ['the number of a clause is no figure', /“Section 3\.1” instead of “paragraph 4 of ‘Berths’”/, /A number changed\./],
  [
    'a number of the new code is no new reference',
    /the papers under Section 2\.3/,
    /reference to Section 2\.\d is new/,
  ],
  [
    'a prohibition is not gone of which a part stands',
    /It says “You must not sell/,
    /gone: “You must not use the pier to(?:”| sell)|lost “sell ropes/,
  ],
  [
    'a prohibition is gone of which no part stands',
    /prohibition on customers is gone: “You must not use the pier to paint hulls/,
    /“paint hulls at night[^”]*” stands/,
  ],
];

suite('what is printed of several documents that became one', () => {
  const printed = compareWithReplaced(
    [
      { document: 'pier', markdown: PIER },
      { document: 'quay', markdown: QUAY },
    ],
    ONE,
  )
    .changes.flatMap((change) => [change.summary, ...change.reasons, ...describeFindings(change)])
    .join('\n');
  for (const [kind, says, never] of UNIFIED)
    test(kind, () => {
      assert.match(printed, says);
      assert.doesNotMatch(printed, never);
    });
});

test('of the rules of a community no customers are named', () => {
  const before = '# Code of conduct\n\nBe kind to one another.';
  const { changes } = compare(before, `${before}\n\nYou must not shout at the pier.`);
  assert.match(changes[0]!.summary, /^A prohibition on those bound is new: /);
});
