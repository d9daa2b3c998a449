import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readText } from '../../scripts/history/read-text.ts';
import { findVersions } from '../../scripts/history/versions.ts';

/** A revision for each text, a day apart from 2026-12-01 on. */
function versionsOf(...texts: readonly (readonly [yaml: string, body: string])[]) {
  const revisions = texts.map(([yaml, body], index) => {
    const { warnings: _, ...text } = readText(`---\n${yaml}\n---\n${body}\n`);
    const date = `2026-12-${String(index + 1).padStart(2, '0')}`;
    return { commit: `c${index}`, date, path: 'terms/a.md', blob: `b${index}`, text };
  });
  return findVersions('a', revisions).versions.map(({ label, effective, postponed, withdrawn, revised }) => ({
    ...{ label, effective, revised },
    ...(postponed !== null && { postponed }),
    ...(withdrawn !== null && { withdrawn }),
  }));
}

const SIX = ['version: 6\neffective: 2027-01-15', 'Six.'] as const;
const SEVEN = 'version: 7\neffective: 2027-03-01';
const seven = { label: '7', effective: { all: '2027-03-01' } };

suite('what a file states of a version before its own', () => {
  test('withdraws that one, from the revision on that says so', () => {
    const said = `${SEVEN}\nwithdrawn: [{ version: 6, on: 2026-12-03, reason: A slip. }]`;
    const withdrawn = { on: '2026-12-03', reason: 'A slip.' };
    assert.deepEqual(versionsOf(SIX, [SEVEN, 'Seven.'], [said, 'Seven.'], [said, 'Seven!']), [
      { label: '6', effective: { all: '2027-01-15' }, revised: '2026-12-03', withdrawn },
      { ...seven, revised: '2026-12-04' },
    ]);
  });

  test('postpones that one for all whose day it was', () => {
    const six = ['version: 6\neffective: { new: 2026-12-01, existing: 2027-01-15, us: 2027-01-15 }', 'Six.'] as const;
    const said = `${SEVEN}\npostponed: [{ version: 6, from: 2027-01-15, to: 2027-02-01, reason: Time. }]`;
    const [first] = versionsOf(six, [said, 'Seven.']);
    assert.deepEqual(first?.effective, { new: '2026-12-01', existing: '2027-02-01', us: '2027-02-01' });
    assert.deepEqual(first?.postponed, { from: '2027-01-15', reason: 'Time.' });
  });

  test('or for one group alone', () => {
    const six = ['version: 6\neffective: { us: 2027-01-10, eu: 2027-01-15 }', 'Six.'] as const;
    const said = `${SEVEN}\npostponed: [{ version: 6, from: 2027-01-10, to: { us: 2027-02-01 }, reason: Time. }]`;
    assert.deepEqual(versionsOf(six, [said, 'Seven.'])[0]?.effective, { us: '2027-02-01', eu: '2027-01-15' });
  });

  test('stays said when the next version is begun, and is taken back with its line', () => {
    const said = [`${SEVEN}\nwithdrawn: [{ version: 6, on: 2026-12-02, reason: A slip. }]`, 'Seven.'] as const;
    const eight = ['version: 8\neffective: 2027-04-01', 'Eight.'] as const;
    assert.deepEqual(versionsOf(SIX, said, eight)[0]?.withdrawn, { on: '2026-12-02', reason: 'A slip.' });
    assert.equal(versionsOf(SIX, said, [SEVEN, 'Seven.'])[0]?.withdrawn, undefined);
  });

  for (const [name, statement] of [
    ['no version', 'withdrawn: [{ version: 5, on: 2026-12-02, reason: A slip. }]'],
    ['a version to come', 'withdrawn: [{ version: 8, on: 2026-12-02, reason: A slip. }]'],
    ['an earlier day', 'postponed: [{ version: 6, from: 2027-01-15, to: 2027-01-10, reason: Time. }]'],
    ['a day that was never announced', 'postponed: [{ version: 6, from: 2027-01-14, to: 2027-02-10, reason: Time. }]'],
  ] as const)
    test(`says nothing where it names ${name}`, () => {
      const [first] = versionsOf(SIX, [`${SEVEN}\n${statement}`, 'Seven.'], ['version: 8', 'Eight.']);
      assert.deepEqual(first, { label: '6', effective: { all: '2027-01-15' }, revised: '2026-12-01' });
    });
});
