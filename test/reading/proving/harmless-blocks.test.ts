import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { compare } from '../../../scripts/index.ts';

const FRAME = '# Harbour rules\n\nYou keep your boat clean.\n\n';

/** The weightiest that is said of the changes between two texts. */
function levelOf(before: string, after: string): string {
  const { changes } = compare(`${FRAME}${before}\n`, `${FRAME}${after}\n`);
  const levels = changes.map(({ significance }) => significance as string);
  return ['substantive', 'clarifying', 'editorial'].find((level) => levels.includes(level)) ?? 'none';
}

const CASES: readonly (readonly [what: string, level: string, before: string, after: string])[] = [
  [
    'the year of a copyright line',
    'editorial',
    '©2018 WharfSide LLC. All rights reserved.',
    '©2022 Wharfside LLC. All rights reserved.',
  ],
  ['another holder of the copyright', 'substantive', '©2018 Wharfside LLC.', '©2018 Seven Seas LLC.'],
  [
    'a mailbox in lines that no language tells',
    'clarifying',
    'Wharf GmbH, Customer Care, Prager Strasse 10, 01069 Dresden, Germany, schutz@wharf.example (email)',
    'Wharf GmbH, Customer Care, Prager Strasse 10, 01069 Dresden, Germany, schutz@wharf2.example (email)',
  ],
  [
    'a block of addresses that is new',
    'clarifying',
    '',
    'Wharf AB, org no 556569-4642\nSankt Eriksgatan 117\n113 43 Stockholm, Sweden\n+46771-392 000\nprivacy@wharf.example',
  ],
  ['what must be sent to an address', 'substantive', '', 'Send your notice within 5 days to privacy@wharf.example.'],
  [
    'a rule in capitals beside an address',
    'substantive',
    '',
    'YOU MUST PAY ALL FEES AT 12 QUAY STREET, LEITH EH6 6AB.',
  ],
  ['hours beside an address', 'substantive', '', 'Returns Until Monday: 12 Quay Street, Leith EH6 6AB.'],
  ['reasons without a rule', 'clarifying', '## Reasoning\n\nBoats are best when they float.', ''],
  ['reasons with a rule', 'substantive', '## Reasoning\n\nMembers must be kind. Boats float.', ''],
  [
    'where a text was taken from',
    'clarifying',
    '## Attribution\n\nThis ladder was drawn up by the harbour of Leith.',
    '## Attribution\n\nThis ladder was drawn up by the harbour of Leith.\n\nThe pier of Hull provided a wealth of wood.',
  ],
  [
    'a person in a list of those who serve',
    'clarifying',
    '## Members of the committee\n\n- Ada Verne\n- Bo Lind, Vice Chair bo@club.example',
    '## Members of the committee\n\n- Ada Verne',
  ],
  [
    'cards that lead to other pages',
    'editorial',
    '## Related articles\n\n[Berths\nAll about berths and what they cost, how they are let, and what else there is to know of them for those who come by sea](https://x.example)',
    '',
  ],
];

suite('what is proved of a whole block', () => {
  for (const [what, level, before, after] of CASES)
    test(`${what} is ${level}`, () => assert.equal(levelOf(before, after), level));

  test('the title of the document may call it another kind of text', () => {
    const body = 'Wharfix runs it. Wharfix ends it. Wharfix rows.';
    const { changes } = compare(
      `**WHARFIX TERMS AND CONDITIONS OF SERVICE**\n===\n\n${body}`,
      `TERMS OF SERVICE\n\n${body}`,
    );
    assert.ok(changes.every(({ significance }) => significance !== 'substantive'));
  });
});

suite('a line that only dates the text', () => {
  const STAMPS: readonly (readonly [before: string, after: string])[] = [
    ['You row.', 'You row.\n\nRevision 2.2. Posted 4 February 2016.'],
    ['Effective: 2020-11-XX', 'Last updated: 2022-01-15'],
    [
      'Current Version Approved by The Board on December 6, 2023',
      'Current Version Approved by The Board on December 6, 2022',
    ],
    ['This guide was last updated on: July 19, 2017', 'This guide was last updated on: Oct 16, 2019'],
    ['You row.', 'You row.\n\nLast Updated: 2024-01-22 (View updates)'],
  ];
  for (const [before, after] of STAMPS)
    test(`is its stamp: ${after.split('\n').at(-1)}`, () => assert.equal(levelOf(before, after), 'editorial'));

  test('is none where somebody must act by the date', () => {
    for (const line of ['Report by # May 2026.', 'Updates available until # May 2027.', 'Review by # May 2026.'])
      assert.equal(levelOf(line.replace('#', '4'), line.replace('#', '9')), 'substantive', line);
  });
});

suite('words in another order', () => {
  const ORDERS: readonly (readonly [level: string, before: string, after: string])[] = [
    ['clarifying', 'You may store, show, send or copy the chart.', 'You may copy, send, store or show the chart.'],
    [
      'clarifying',
      'We tell members in advance about all planned works.',
      'We tell members about all planned works in advance.',
    ],
    ['substantive', 'We tell members of works only at night.', 'We tell only members of works at night.'],
    ['substantive', 'You pay us and we pay the club.', 'We pay the club and you pay us and him.'],
    ['substantive', 'You may sell or not lend the boat.', 'You may not sell or lend the boat.'],
  ];
  for (const [level, before, after] of ORDERS)
    test(`are ${level}: ${after}`, () => assert.equal(levelOf(before, after), level));
});

suite('what stands in front of a text', () => {
  const text = (first: string) => `# Rules\n\n${first}Boats are kept here.\n\n## Berths\n\nYou pay the dues.\n`;
  const level = (first: string) =>
    compare(text(''), text(`${first}\n\n`)).changes.map(({ significance }) => significance);
  test('may only introduce it', () => {
    assert.deepEqual(level('The club has been on this river for a century, and is proud of it.'), ['clarifying']);
  });
  test('may bind: in capitals, with a rule or an example that denies', () => {
    for (const first of [
      'HAS ARBITRATION AND A WAIVER.',
      'Members keep quiet here, and must be kind.',
      'For instance, dogs are no longer welcome.',
    ])
      assert.deepEqual(level(first), ['substantive'], first);
  });
});
