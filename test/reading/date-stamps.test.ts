import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { compare } from '../../scripts/index.ts';

/** A head with another date or version, and what of it changed; null where it is no stamp that is shown to be one. */
const HEADS: readonly (readonly [before: string, after: string, says: string | null])[] = [
  ['Effective date: 1 May 2026. Version 1.0', 'Effective date: 4 July 2027. Version 2.0', 'date of the document'],
  [
    'Effective: May 1, 2026 | Version 1.0',
    'Effective: July 4, 2027 | Version 2.0',
    'Only the date of the document and the number of its version changed.',
  ],
  ['**Version:** 1.0', '**Version:** 2.0', 'Only the number of the version changed.'],
  ['v1.0 (May 2026)', 'v1.0 (July 2026)', 'Only the date of the document changed.'],
  ['Acme Boats GmbH, effective date: 1 May 2026.', 'Acme Boats GmbH, effective date: 4 July 2027.', 'the date'],
  ['Acme Ltd — Last updated 1 May 2026', 'Acme Ltd — Last updated 4 July 2027', 'the date'],
  ['Late fees, effective 1 May 2026', 'Late fees, effective 4 July 2027', null],
  ['Acme Boats GmbH, effective 1 May 2026', 'Acme Ferries GmbH, effective 4 July 2027', null],
  ['Acme Boats GmbH pays from 1 May 2026', 'Acme Boats GmbH pays from 4 July 2027', null],
  ['Effective date: 1 May 2026', 'Effective date: 4 July 2027 for new customers', null],
];

suite('the head of a document', () => {
  for (const [before, after, says] of HEADS)
    test(`${says === null ? 'is read as any text where it says more' : 'may bear another stamp'}: ${after}`, () => {
      const text = (head: string) => `# Terms of Service\n\n${head}\n\n## 1. Fees\n\nYou pay the fees.\n`;
      const { changes } = compare(text(before), text(after));
      const [change] = changes;
      assert.equal(changes.length, 1);
      assert.equal(change!.significance, says === null ? 'substantive' : 'editorial', change!.summary);
      if (says !== null) assert.ok(change!.summary.includes(says), change!.summary);
    });

  test('is no head further down, where a company may take part from some day on', () => {
    const text = (day: string) =>
      `# Terms\n\n${'## A title\n\nYou pay the fees.\n\n'.repeat(4)}Acme Boats GmbH, effective ${day}.\n`;
    assert.equal(compare(text('1 May 2026'), text('4 July 2027')).changes[0]!.significance, 'substantive');
  });
});
