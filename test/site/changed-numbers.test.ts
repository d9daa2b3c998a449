import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { compare } from '../../scripts/index.ts';
import { changedNumbers } from '../../site/src/changes/changed-numbers.ts';
import { figureOf } from '../../site/src/changes/plain-figures.ts';
import { whatMatters } from '../../site/src/changes/what-matters.ts';

function changesOf(before: string, after: string) {
  return compare(before, after).changes.map((change, index) => ({ ...change, anchor: `c-${index}` }));
}

function numbersIn(before: string, after: string): readonly string[] {
  return changedNumbers(changesOf(before, after)).map((row) => `${row.before ?? '–'} → ${row.after ?? '–'}`);
}

const OPENING = '# Terms\n\nThese terms apply to all customers of the harbour, whoever they are.\n\n';

suite('the numbers that changed', () => {
  for (const [what, before, after, rows] of [
    ['a period', 'You must pay within 30 days.', 'You must pay within 14 days.', ['30 days → 14 days']],
    ['an amount', 'The fee is $5,000 a year.', 'The fee is $500 a year.', ['$5,000 a year → $500 a year']],
    [
      'a figure in words and digits',
      'We answer within forty-five (45) days of a request.',
      'We answer within thirty (30) days of a request.',
      ['forty-five (45) days → thirty (30) days'],
    ],
    [
      'another unit',
      'You have 24 hours to answer us.',
      'You have 1 business day to answer us.',
      ['24 hours → 1 business day'],
    ],
    [
      'the number of a clause',
      'Sections 9 through 21 of this text survive.',
      'Sections 9 through 22 of this text survive.',
      [],
    ],
    ['what is counted', 'No two given guests may quarrel here.', 'No two given visitors may quarrel here.', []],
    ['the same number', 'You must pay within 30 days of receipt.', 'You must pay us within 30 days of receipt.', []],
    ['the date of the document', 'Last updated: 1 May 2024', 'Last updated: 1 June 2025', []],
    ['no number at all', 'You must pay promptly.', 'You must pay us promptly.', []],
  ] as const)
    test(`say of ${what}: ${rows.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(numbersIn(`${OPENING}${before}\n`, `${OPENING}${after}\n`), rows));

  test('name a figure that came or went with a dash, after those that changed', () => {
    const [before, after] = [
      'We delete your data at your request.\n\nYou must pay within 30 days.',
      'We delete your data within 90 days of your request.\n\nYou must pay within 14 days.',
    ];
    assert.deepEqual(numbersIn(OPENING + before, OPENING + after), ['30 days → 14 days', '– → 90 days']);
  });

  test('name one that went into another clause nowhere', () => {
    const [before, after] = [
      'You must pay within 30 days, and we may charge interest for later payments.\n\nWe may suspend access.',
      'You must pay, and we may charge interest for later payments.\n\nWe may suspend access after 30 days of arrears.',
    ];
    assert.deepEqual(numbersIn(OPENING + before, OPENING + after), []);
  });

  test('name a change in many clauses once', () => {
    const text = (hours: number) =>
      `You may return a boat within ${hours} hours.\n\nAfter ${hours} hours no boat is taken back.`;
    const [row, ...others] = changedNumbers(changesOf(OPENING + text(24), OPENING + text(72)));
    assert.equal(others.length, 0);
    assert.equal(row?.changes.length, 2);
  });

  test('know a part of an amount for no amount', () => {
    assert.deepEqual(
      numbersIn(`${OPENING}Boats worth an estimated $1.5 trillion lie here.\n`, `${OPENING}Boats lie here.\n`),
      [],
    );
  });
});

suite('a figure as it is compared', () => {
  for (const [printed, words] of [
    ['thirty (30) days’', '30 day'],
    ['24-hour', '24 hour'],
    ['US$ 500', 'us$ 500'],
    ['95%', '95%'],
    ['6-9 months', '6-9 month'],
    ['three locations', '3 locations'],
    ['1 May 2024', '1 may 2024'],
    ['21 of this', null],
    ['as is', null],
  ] as const)
    test(`is ${words ?? 'none'} of ${printed}`, () => assert.equal(figureOf(printed)?.words ?? null, words));
});

suite('what matters of changes', () => {
  const BEFORE = `# Terms

## Use

You must not scan the faces of passers-by.

You may keep copies of your data for your own records.

## Answers

We must answer you within 30 days.

## Help

Our desk is in the old customs house by the harbour.
`;
  const AFTER = `# Terms

## Use

You must not scan the faces of passers-by.

You must not copy the voice of a living person with our services.

## Answers

We must answer you within 14 days.

## Help

Our desk is in the new lighthouse by the harbour.
`;

  test('comes in the order in which a customer looks for it, each change once', () => {
    const changes = changesOf(BEFORE, AFTER);
    const groups = whatMatters(changes);
    assert.deepEqual(
      groups.map(({ matter, changes }) => `${matter} ${changes.length}`),
      ['prohibited 1', 'times 1', 'rights 1', 'others 1'],
    );
    assert.equal(groups.flatMap((group) => group.changes).length, changes.length);
  });

  test('is nothing that the summary of a change does not say', () => {
    const silent = changesOf(BEFORE, AFTER).map((change) => ({
      ...change,
      summary: 'The wording changed.',
      findings: [],
    }));
    assert.deepEqual(
      whatMatters(silent).map(({ matter }) => matter),
      ['others'],
    );
  });
});
