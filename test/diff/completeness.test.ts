import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { compare } from '../../scripts/index.ts';
import { findGaps } from '../support/find-gaps.ts';

// Nothing is dropped silently. Here nothing is said about whether a change is described well.

const CODE = `# Code of Conduct

This code binds everyone who uses the Harbour services.

## Use

You must not:

- scan the faces of passers-by;
- copy the voice of a living person;
- hide that a picture was made by a machine.

## Records

You must keep a list of all uses for two years.

We may ask for the list at any time.

## Contact

Write to code@harbour.example with questions.
`;

const AGREEMENT = `# Agreement

## 1. Fees

1.1 Customer shall pay each invoice within forty-five (45) days.

1.2 Fees are not refunded.

## 2. Term

2.1 This agreement lasts one year and renews by itself. Either party may end it by letter; the letter must arrive ninety days before the end. Data is returned on request.

2.2 Section 1.2 applies after the end.

## 3. Law

The law of Lisbon governs.
`;

const TABLE = `# Subprocessors

| Name | Place | Purpose |
|---|---|---|
| Alder Hosting | Finland | Servers |
| Birch Mail | Ireland | Post |
| Cedar Desk | Canada | Support |

The list is kept up to date.
`;

const NESTED = `# Rights

- Customer may:
  - read its data;
  - export its data:
    - as text;
    - as a table;
  - erase its data.
- Provider may:
  - keep copies for thirty days.
`;

function replaceAll(text: string, ...swaps: readonly (readonly [string, string])[]): string {
  return swaps.reduce((swapped, [from, to]) => {
    assert.ok(swapped.includes(from), from);
    return swapped.replaceAll(from, to);
  }, text);
}

const RECORDS = CODE.slice(CODE.indexOf('## Records'), CODE.indexOf('## Contact'));

const PAIRS: readonly (readonly [string, string, string])[] = [
  [
    'an item, a paragraph and a section added',
    CODE,
    replaceAll(
      CODE,
      ['- copy', '- follow a person by their gait;\n- copy'],
      [
        '## Contact',
        'Lists may be kept on paper.\n\n## Children\n\n### Age\n\nNo one under sixteen.\n\n- Ask for proof.\n\n## Contact',
      ],
    ),
  ],
  ['an item and a section removed', CODE, replaceAll(CODE, ['- scan the faces of passers-by;\n', ''], [RECORDS, ''])],
  [
    'a section moved, one of its clauses reworded',
    CODE,
    `${replaceAll(CODE, [RECORDS, ''])}\n${replaceAll(RECORDS, ['two years', 'five years'])}`,
  ],
  [
    'a paragraph split into lettered items',
    AGREEMENT,
    replaceAll(
      AGREEMENT,
      [
        'itself. Either party may end it by letter; the letter',
        'itself.\n\n(a) Either party may end it by letter;\n\n(b) the letter',
      ],
      ['end. Data', 'end.\n\n(c) Data'],
    ),
  ],
  ['two paragraphs merged', CODE, replaceAll(CODE, ['two years.\n\nWe', 'two years. We'])],
  [
    'a section inserted and the others renumbered',
    AGREEMENT,
    replaceAll(
      AGREEMENT,
      ['## 3. Law', '## 4. Law'],
      ['## 2. Term', '## 3. Term'],
      ['2.1 ', '3.1 '],
      ['2.2 ', '3.2 '],
      ['## 3. Term', '## 2. Taxes\n\n2.1 Fees are without taxes.\n\n## 3. Term'],
    ),
  ],
  [
    'rows of a table added, removed, changed and moved',
    TABLE,
    replaceAll(
      TABLE,
      ['| Alder Hosting | Finland | Servers |\n', ''],
      ['| Ireland |', '| Malta |'],
      ['| Support |\n', '| Support |\n| Alder Hosting | Finland | Servers |\n| Dogwood Pay | Peru | Payments |\n'],
    ),
  ],
  [
    'a column of a table added',
    TABLE,
    TABLE.replaceAll(/^(\|.*\|)$/gm, (row) => `${row}${row.includes('---') ? '---' : ' Since 2021 '}|`),
  ],
  [
    'items of nested lists moved, added and reworded',
    NESTED,
    replaceAll(
      NESTED,
      ['    - as a table;\n', ''],
      ['  - erase its data.\n', '  - erase its data;\n    - as a table;\n    - at once.\n'],
      ['thirty days', 'ten days'],
    ),
  ],
  [
    'a defined term renamed throughout',
    AGREEMENT,
    replaceAll(AGREEMENT, ['Customer', 'Subscriber'], ['Fees', 'Charges']),
  ],
  [
    'typography and marks only',
    CODE,
    replaceAll(CODE, ['## Use', '**Use**'], ['passers-by', '*passers-by*'], ['- ', '* ']),
  ],
  ['the same clause twice, one of them gone', `${CODE}\nNo waiver.\n\nNo waiver.\n`, `${CODE}\nNo waiver.\n`],
  [
    'a heading moved below a clause that it held',
    '# Terms\n\n## Fees\n\n- Pay in ten days.\n',
    '# Terms\n\n- Pay in ten days.\n\n## Fees\n',
  ],
  [
    'a plain paragraph between a lettered one and a list',
    '# Terms\n',
    '# Terms\n\n(a) Pay in ten days.\n\nThis holds for all.\n\n- Also on Sundays.\n',
  ],
  ['nothing in common', CODE, TABLE],
  ['nothing before', '', CODE],
  ['nothing after', AGREEMENT, '\n'],
  ['front matter alone', `---\ntitle: One\n---\n${CODE}`, `---\ntitle: Two\nversion: 2\n---\n${CODE}`],
];

/** The pairs of the other tests hold here too. */
const FOLDER = fileURLToPath(new URL('../pairs/', import.meta.url));
const FILED = readdirSync(FOLDER).map((name) => {
  const read = (file: string) =>
    readFileSync(`${FOLDER}${name}/${file}`, 'utf8')
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n');
  return [`pairs/${name}`, read('before.md'), read('after.md')] as const;
});

suite('both versions can be rebuilt from changes and unchanged clauses', () => {
  for (const [name, one, other] of [...PAIRS, ...FILED])
    for (const [way, before, after] of [
      ['', one, other],
      [', backwards', other, one],
    ] as const)
      test(`${name}${way}`, () => {
        const { changes } = compare(before, after);
        assert.deepEqual(findGaps(before, after, changes), []);
      });

  test('of documents made of sentences put together at random', () => {
    const sentence = fc.constantFrom(
      ...[
        'You must pay in ten days.',
        'You may leave.',
        'We may change prices.',
        'Notice is in writing.',
        'No waiver.',
        '',
      ],
      ...[
        'We keep logs for a year, unless the law asks for longer.',
        'We keep logs for a week, unless the law asks for longer.',
      ],
    );
    const block = fc
      .tuple(fc.constantFrom('', '## ', '- ', '  - ', '> ', '(a) ', '### Part '), sentence)
      .map((parts) => parts.join(''));
    const markdown = fc.array(block, { maxLength: 14 }).map((blocks) => `# Terms\n\n${blocks.join('\n\n')}\n`);
    fc.assert(
      fc.property(markdown, markdown, (before, after) => {
        assert.deepEqual(findGaps(before, after, compare(before, after).changes), []);
      }),
      { seed: 20240501, numRuns: 300 },
    );
  });
});

test('A change that is left out, told twice or misquoted is found', () => {
  for (const [name, before, after] of PAIRS) {
    const { changes } = compare(before, after);
    changes.forEach((change, index) => {
      const others = changes.toSpliced(index, 1);
      const quiet = ['markup', 'renumbered', 'moved'].includes(change.kind);
      const misquoted = { ...change, redline: [...change.redline, { op: 'insert', text: '!' } as const] };
      // An item under another lead-in may stand where it stood: that is told, and its words are in place without it.
      if (change.kind !== 'markup' && (change.kind !== 'moved' || change.moved))
        assert.notDeepEqual(findGaps(before, after, others), [], `${name}: without ${change.summary}`);
      assert.notDeepEqual(findGaps(before, after, [...changes, change]), [], `${name}: twice ${change.summary}`);
      if (!quiet)
        assert.notDeepEqual(findGaps(before, after, [...others, misquoted]), [], `${name}: ${change.summary}`);
    });
  }
});
