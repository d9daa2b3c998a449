import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { leadInOf, leadInsOf } from '../../scripts/clauses/lead-in.ts';
import { linksOf } from '../../scripts/clauses/links.ts';
import { isOperative } from '../../scripts/clauses/operative.ts';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';

/** A paragraph, its label and the rest of it. */
const FORMS = [
  ['1\\. Fees are due.', '1.', 'Fees are due.'],
  ['12\\) Fees', '12)', 'Fees'],
  ['1.1 Fees', '1.1', 'Fees'],
  ['1.1 use of the service', '1.1', 'use of the service'],
  ['4.10.2. fees', '4.10.2.', 'fees'],
  ['1.1', '1.1', ''],
  ['4.2(b)(ii) Fees', '4.2(b)(ii)', 'Fees'],
  ['7(c) Fees', '7(c)', 'Fees'],
  ['(a) fees', '(a)', 'fees'],
  ['(a)(iv) fees', '(a)(iv)', 'fees'],
  ['(12) fees', '(12)', 'fees'],
  ['(bb) fees', '(bb)', 'fees'],
  ['(c) 20 berths', '(c)', '20 berths'],
  ['a. fees', 'a.', 'fees'],
  ['xiv) fees', 'xiv)', 'fees'],
  ['**A. Fees.** Monthly', 'A.', 'Fees. Monthly'],
  ['1A. Fees', '1A.', 'Fees'],
  ['(1A) fees', '(1A)', 'fees'],
  ['4bis. Fees', '4bis.', 'Fees'],
  ['§ 3a Fees', '§ 3a', 'Fees'],
  ['Section 4(b)(ii): Fees', 'Section 4(b)(ii)', 'Fees'],
  ['A.1. Fees', 'A.1.', 'Fees'],
  ['B.3.a. Fees', 'B.3.a.', 'Fees'],
  ['§ 5.2 Fees', '§ 5.2', 'Fees'],
  ['§5(a) fees', '§5(a)', 'fees'],
  ['Section 4. Fees', 'Section 4', 'Fees'],
  ['ARTICLE IX – Fees', 'ARTICLE IX', 'Fees'],
  ['Annex B: Fees', 'Annex B', 'Fees'],
  ['第三条 费用', '第三条', '费用'],
  ['第12章：费用', '第12章', '费用'],
  ['十二、费用', '十二、', '费用'],
  ['（三）费用', '（三）', '费用'],
  ['（3）费用', '（3）', '费用'],
  ['3、费用', '3、', '费用'],
  ['iii.费用', 'iii.', '费用'],
  ['①费用', '①', '费用'],
  ['1.\u00a0\u200bFees', '1.', 'Fees'],
  ...[
    '(c) 2026 Harbour Data',
    '(C) Copyright Harbour Data',
    '3.5 million users',
    '2.5 GB of storage',
    '99.9 percent of the time',
    '5 days',
    'I. e. all of it',
    'U.S. law applies',
    'U. S. law applies',
    'e.g. this',
    '(civil) claims',
    '(s)he may',
    '2026 is the year',
    '(2026) is the year',
    'A. man may',
    'v. 2.1 of the service',
    'Section 4 applies to all.',
    'Part of the fees',
    'A. Lindqvist wrote this',
    '1A fuses are used',
    '3.5G networks',
    '(or) a fee',
  ].map((text) => [text, '', text] as const),
] as const;

suite('clauses: labels', () => {
  for (const [markdown, label, text] of FORMS)
    test(label === '' ? `none in "${markdown}"` : `${label} in "${markdown}"`, () => {
      const clause = parseClauses(`Fees.\n\n${markdown}\n`).clauses[1]!;
      assert.deepEqual([clause.label, clause.text], [label, text]);
    });
});

test('A row knows the header cells of its table, and its own', () => {
  const { clauses } = parseClauses(
    '| Name | Place |\n|---|---|\n| **Alder** \\| Co | Finland |\n\n| | |\n|-|-|\n| Birch | |\n',
  );
  assert.deepEqual(
    clauses.map(({ block: { header, columns, cells } }) => ({ header, columns, cells })),
    [
      { header: true, columns: ['Name', 'Place'], cells: ['Name', 'Place'] },
      { header: false, columns: ['Name', 'Place'], cells: ['Alder | Co', 'Finland'] },
      { header: false, columns: ['', ''], cells: ['Birch', ''] },
    ],
  );
});

test('Lines are those of the file, front matter and all', () => {
  const { clauses } = parseClauses('---\ntitle: Terms\n---\n\n# Terms\n\nOne\ntwo.\n\n- three\n- four\n');
  assert.deepEqual(
    clauses.map(({ start, end }) => [start, end]),
    [
      [5, 5],
      [7, 8],
      [10, 10],
      [11, 11],
    ],
  );
});

const DOCUMENT = `# Code

## Contents

- [Use](#use)
- [Fees](#fees)

## Use

**Short version:** *Be kind.*

> Short version: be kind.

You must not:

- use the service to:
  - scan faces;
  - clone voices.
- resell it.

**We may:**

- look.

1.1 We may ask you to provide

(a) a name; and

(b) a [place](#place).

1.2 The terms end here.

- A list of its own.

| Fee | Due |
|---|---|
| [Use](#use) | never |

[Drafting note: check with finance.]

## Short version

Nothing binds here.

- Nor here.

## Fees

See [prices](https://harbour.example/prices), [](#top) and ![a seal](seal.png).
`;

suite('a clause of a document', () => {
  const tree = parseClauses(DOCUMENT);
  const find = (text: string) => tree.clauses.find((clause) => clause.text.startsWith(text))!;

  test('knows its lead-in', () => {
    for (const [text, leadIn] of [
      ['scan faces', 'use the service to:'],
      ['use the service to:', 'You must not:'],
      ['resell', 'You must not:'],
      ['look', 'We may:'],
      ['a name', 'We may ask you to provide'],
      ['A list of its own', null],
      ['Nothing binds', null],
      ['Fee | Due', null],
      ['You must not', null],
    ] as const)
      assert.equal(leadInOf(find(text))?.text ?? null, leadIn, text);
    assert.deepEqual(
      leadInsOf(find('clone')).map(({ text }) => text),
      ['You must not:', 'use the service to:'],
    );
  });

  test('knows its links', () => {
    assert.deepEqual(linksOf(find('See prices')), [
      { text: 'prices', target: 'https://harbour.example/prices' },
      { text: '', target: '#top' },
    ]);
  });

  test('is marked where the document shows that it binds nobody', () => {
    assert.deepEqual(
      tree.clauses.filter((clause) => !isOperative(clause)).map(({ text }) => text.slice(0, 12)),
      [
        'Contents',
        'Use',
        'Fees',
        'Short versio',
        'Short versio',
        'Use | never',
        '[Drafting no',
        'Short versio',
        'Nothing bind',
        'Nor here.',
      ],
    );
  });
});
