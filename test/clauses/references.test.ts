import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { findReferences } from '../../scripts/clauses/find-references.ts';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';
import { resolveReference } from '../../scripts/clauses/resolve-reference.ts';

const DOCUMENT = `# Agreement

## 2. Fees

2.1 Monthly fees are due:

(a) by card; or

(b) by letter.

2.2 Late fees.

## 4. Term

1. One year.
2. Two years:
   - (a) at most;
   - (b) at least.

## Article IX – Law

The law of Lisbon.

## L. Limits

L.3.b. No limit.

## Schedule 2

1\\. Prices.

## 第七条 语言

`;

/** A sentence of that document, and where its references lead: the first words of the clause, null where nowhere. */
const SENTENCES: readonly (readonly [sentence: string, leads: readonly (readonly [string, string | null])[]])[] = [
  ['see Section 2', [['Section 2', 'Fees']]],
  [
    'see section 2.1(b) or § 2.2',
    [
      ['section 2.1(b)', 'by letter.'],
      ['§ 2.2', 'Late fees.'],
    ],
  ],
  [
    'see Sections 2.1, 2.2 and 4',
    [
      ['Sections 2.1', 'Monthly fees are due:'],
      ['2.2', 'Late fees.'],
      ['4', 'Term'],
    ],
  ],
  ['see clause 4.2(b)', [['clause 4.2(b)', 'at least.']]],
  ['see Clause 4.1.', [['Clause 4.1', 'One year.']]],
  [
    'see Article IX and article 9',
    [
      ['Article IX', 'Law'],
      ['article 9', 'Law'],
    ],
  ],
  [
    'see Section L.3.b and Section L',
    [
      ['Section L.3.b', 'No limit.'],
      ['Section L', 'Limits'],
    ],
  ],
  ['see Schedule 2', [['Schedule 2', '']]],
  ['see Schedule 3', [['Schedule 3', null]]],
  ['参见第七条', [['第七条', '语言']]],
  [
    'see [there](#2-fees) and [here](#nowhere)',
    [
      ['#2-fees', 'Fees'],
      ['#nowhere', null],
    ],
  ],
  ['see Section 12', [['Section 12', null]]],
  ['see Article 28 of the GDPR', [['Article 28', null]]],
  ['see Section 2 of the Harbour Act', [['Section 2', null]]],
  ['see 17 U.S.C. § 2', [['§ 2', null]]],
  ['see Section 2 of this Agreement', [['Section 2', 'Fees']]],
  ['part of the section is new', []],
  ['Section A1 and 5 days, clause I hold', [['clause I', null]]],
];

suite('the references of a clause', () => {
  for (const [sentence, leads] of SENTENCES)
    test(`in "${sentence}"`, () => {
      const tree = parseClauses(`${DOCUMENT}\n${sentence}\n`);
      const references = findReferences(tree.clauses.at(-1)!);
      assert.deepEqual(
        references.map((reference) => [reference.text, resolveReference(tree, reference)?.text ?? null]),
        leads,
      );
    });

  test('to a letter lead to the nearest list', () => {
    const tree = parseClauses(
      `${DOCUMENT}\n## 5. End\n\n5.1 On notice:\n\n(a) ours, as in paragraph (b);\n\n(b) yours.\n`,
    );
    const [reference] = tree.clauses.flatMap((clause) => findReferences(clause));
    assert.equal(resolveReference(tree, reference!)?.text, 'yours.');
  });

  test('of laws are marked as such', () => {
    const [law, own] = findReferences(
      parseClauses('Under Article 6(1)(b) of Regulation (EU) 2016/679 and Section 3.').clauses[0]!,
    );
    assert.deepEqual([law!.external, law!.number, law!.name], [true, '6(1)(b)', 'article']);
    assert.deepEqual([own!.external, own!.number, own!.start], [false, '3', 54]);
  });

  test('to the name that an author gave', () => {
    const tree = parseClauses(
      '# Fees {#prices}\n\nPay.\n\n# Term\n{: #How-Long }\n\nSee [fees](#prices), [term](#how-long).\n',
    );
    assert.deepEqual(
      findReferences(tree.clauses.at(-1)!).map((reference) => resolveReference(tree, reference)?.text ?? null),
      ['Fees', 'Term'],
    );
  });

  test('to what was put in between', () => {
    const tree = parseClauses(
      '1.2 Leave.\n\n1.2A Pay.\n\n1.3 Return.\n\n## 4. Items\n\n(z) Scan.\n\n(aa) Lend.\n\n(ab) Sell.\n\n## 4bis. Late\n\n(1A) Sorry.\n\nSee Section 1.2A, Section 4(ab), Article 4bis and clause (1A), but not Section 2A.\n',
    );
    assert.deepEqual(
      findReferences(tree.clauses.at(-1)!).map((reference) => resolveReference(tree, reference)?.text ?? null),
      ['Pay.', 'Sell.', 'Late', 'Sorry.', null],
    );
  });
});
