import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { DocumentStanding, StandingPeriod } from '../../scripts/changelog/standing.ts';
import { findEnd, findEndAhead } from '../../site/src/fate/find-end.ts';

function period(from: string | null, slug: string | null, replacedBy: readonly string[] = []): StandingPeriod {
  return { from, slug, replacedBy, reason: [] };
}

const NEVER = period(null, null);
const BEGUN = period('2024-01-01', 'old/1');

suite('the end of a document', () => {
  const cases: readonly [name: string, timelines: readonly (readonly StandingPeriod[])[], end: string | null][] = [
    ['is the day it was retired', [[NEVER, BEGUN, period('2025-01-01', null)]], '2025-01-01'],
    ['is the day another took its place', [[NEVER, BEGUN, period('2025-01-01', null, ['new'])]], '2025-01-01 new'],
    [
      'is the last, where groups of customers have days of their own',
      [
        [NEVER, BEGUN, period('2025-01-01', null)],
        [NEVER, BEGUN, period('2025-02-01', null, ['new'])],
      ],
      '2025-02-01 new',
    ],
    [
      'is none while it binds some',
      [
        [NEVER, BEGUN, period('2025-01-01', null)],
        [NEVER, BEGUN],
      ],
      null,
    ],
    ['is none while it is still to come', [[NEVER, BEGUN, period('2027-01-01', null)]], null],
    ['is none for a document that has not begun', [[NEVER, period('2027-01-01', 'old/1')]], null],
    [
      'is none where it took up again',
      [[NEVER, BEGUN, period('2025-01-01', null), period('2025-02-01', 'old/2')]],
      null,
    ],
  ];
  for (const [name, timelines, expected] of cases)
    test(name, () => {
      const standing = { timelines: timelines.map((periods) => ({ cohort: null, periods })) };
      const end = findEnd(standing as unknown as DocumentStanding, '2026-01-01');
      assert.equal(end && [end.on, ...end.replacedBy].join(' '), expected);
    });

  for (const [name, timelines, expected] of [
    ['the day that is to come', [[NEVER, BEGUN, period('2027-01-01', null, ['new'])]], '2027-01-01 new'],
    ['none where it has come', [[NEVER, BEGUN, period('2025-01-01', null)]], null],
    [
      'none while it stays for some',
      [
        [NEVER, BEGUN, period('2027-01-01', null)],
        [NEVER, BEGUN],
      ],
      null,
    ],
    ['none where it stays', [[NEVER, BEGUN]], null],
  ] as const)
    test(`as announced is ${name}`, () => {
      const standing = { timelines: timelines.map((periods) => ({ cohort: null, periods })) };
      const end = findEndAhead(standing as unknown as DocumentStanding, '2026-01-01');
      assert.equal(end && [end.on, ...end.replacedBy].join(' '), expected);
    });
});
