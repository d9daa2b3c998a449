import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Citation } from '../../scripts/clauses/cite-clauses.ts';
import { joinNumber } from '../../scripts/clauses/labels/join-number.ts';
import { parseClauses } from '../../scripts/clauses/parse-clauses.ts';

suite('a number is put together', () => {
  for (const [above, label, expected] of [
    ['', '(b)', '(b)'],
    ['', '12.', '12'],
    ['15.3', '(b)', '15.3(b)'],
    ['15.3(b)', '(ii)', '15.3(b)(ii)'],
    ['4', '1.', '4.1'],
    ['4', '4.2', '4.2'],
    ['4', '3)', '4.3'],
    ['B', '1.', 'B.1'],
    ['B.1', 'a.', 'B.1(a)'],
    ['4(a)', '1.', '4(a)(1)'],
    ['4', '1. (a)', '4.1(a)'],
    ['Section 5', '(b)', 'Section 5(b)'],
    ['Section 5', '2.', 'Section 5.2'],
    ['SECTION II', '2.', 'SECTION II, 2'],
    ['Annex A', '4.2', 'Annex A, 4.2'],
    ['Chapter 2', '4.2', '4.2'],
    ['Part II', 'Section 4', 'Section 4'],
  ] as const)
    test(`${label} below ${above || 'nothing'}: ${expected}`, () => assert.equal(joinNumber(above, label), expected));
});

suite('the clauses of a version are cited', () => {
  const cite = (markdown: string) => parseClauses(markdown).clauses.map(({ cite }) => show(cite));

  test('by the numbers above them, and by which they are of those without one', () => {
    assert.deepEqual(
      cite(`# Terms

Of all of it.

## 4. Claims

1. To claim, you must:
   - say when,
   - say how:
     - by mail.
2. We decide.

Nothing else counts.

## 5. Support

1. You may call.

| Priority | Reply |
| --- | --- |
| 1 | 30 minutes |
`),
      [
        '',
        ' paragraph 1',
        '4',
        '4.1',
        '4.1 bullet 1',
        '4.1 bullet 2',
        '4.1 bullet 2 1',
        '4.2',
        '4 paragraph 1',
        '5',
        '5.1',
        '5 row',
        '5 row 1',
      ],
    );
  });

  test('a number that two lists below one heading would share is given to the first alone', () => {
    assert.deepEqual(cite('## 4. Claims\n\n1. One.\n\nThen:\n\n1. Another.\n').filter(Boolean), [
      '4',
      '4.1',
      '4 paragraph 1',
      '1',
    ]);
  });
});

function show({ number, kind, nth = [] }: Citation): string {
  return [number, ...(kind === undefined ? [] : [kind, ...nth])].join(' ');
}
