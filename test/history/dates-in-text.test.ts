import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { datesInText } from '../../scripts/history/statements/dates-in-text.ts';

suite('the dates that a text states of itself', () => {
  for (const [text, expected] of [
    ['Effective date: October 10, 2023', 'effective 2023-10-10'],
    ['**Last updated: 6 January 2023**', 'updated 2023-01-06'],
    ['_Effective as of: **May 25th, 2018**_', 'effective 2018-05-25'],
    ['## Effective June 1, 2026', 'effective 2026-06-01'],
    ['Last updated on 1 June 2024. Effective: 1 July 2024', 'updated 2024-06-01, effective 2024-07-01'],
    ['Revised Sept. 4, 2020 | In effect since 2020-10-01', 'updated 2020-09-04, effective 2020-10-01'],
    ['These terms of use were last revised on March 3, 2022.', 'updated 2022-03-03'],
    ['| Effective date | June 1, 2026 |', 'effective 2026-06-01'],
    ['<p>Stand: 1. März 2024</p>', 'updated 2024-03-01'],
    ['Gültig ab 01.02.2025', 'effective 2025-02-01'],
    ['Dernière mise à jour : 1er mai 2024', 'updated 2024-05-01'],
    ['Entrée en vigueur le 3 août 2023', 'effective 2023-08-03'],
    ['Last updated: June 1, 2026\n\nText.\n\nLast updated: 1 June 2026', 'updated 2026-06-01'],
    ['This section takes effect on 1 March 2027, and ends a year later.', ''],
    ['You must register before 31 March 2026.', ''],
    ['We charge the fees in effect on June 1, 2026 to all.', ''],
    ['Effective 04/06/2026', ''],
    ['Effective February 31, 2024', ''],
    ['Last updated: soon', ''],
    [`Effective June 1, 2026 ${'and so on '.repeat(20)}`, ''],
  ] as const)
    test(`${JSON.stringify(text.slice(0, 70))}: ${expected || 'none'}`, () => {
      assert.equal(
        datesInText(text)
          .map(({ kind, date }) => `${kind} ${date}`)
          .join(', '),
        expected,
      );
    });

  test('are quoted as printed, without marks', () => {
    assert.deepEqual(
      datesInText('> **Effective   Date:** _May 25, 2018_\n').map(({ words }) => words),
      ['Effective Date: May 25, 2018'],
    );
  });

  test('stand at its head or its foot', () => {
    const clause = `${'You must pay. '.repeat(10)}\n`;
    const stamp = 'Last updated: June 1, 2026\n';
    assert.equal(datesInText(`${stamp}${clause.repeat(100)}`).length, 1);
    assert.equal(datesInText(`${clause.repeat(100)}${stamp}`).length, 1);
    assert.equal(datesInText(`${clause.repeat(50)}${stamp}${clause.repeat(50)}`).length, 0);
  });
});
