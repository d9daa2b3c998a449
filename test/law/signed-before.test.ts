import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { signedBefore } from '../../scripts/law/signed-before.ts';
import { datedDocument } from '../worlds/dated-versions.ts';

const TODAY = '2026-06-01';

function on(...days: readonly string[]) {
  return days.map((all) => ({ effective: { all } }));
}

function asked(document: ReturnType<typeof datedDocument>, others: readonly ReturnType<typeof datedDocument>[] = []) {
  const found = signedBefore(document, TODAY, [document, ...others]);
  const labels = (versions: readonly { readonly label: string }[]) => versions.map(({ label }) => label).join(' ');
  return found && `${labels(found.signed)} → ${found.inForce.label} | ${labels(found.announced)}`;
}

suite('versions that somebody may have signed', () => {
  test('are those that took effect before the one in force for all', () => {
    assert.equal(asked(datedDocument('terms', ...on('2026-01-01', '2026-02-01', '2026-03-01'))), '1 2 → 3 | ');
  });

  test('are none of those that never took effect', () => {
    const withdrawn = { effective: { all: '2026-02-01' }, withdrawn: { on: '2026-01-20' } };
    const [first, last] = on('2026-01-01', '2026-03-01');
    assert.equal(asked(datedDocument('terms', first!, withdrawn, last!)), '1 → 3 | ');
    assert.equal(asked(datedDocument('terms', ...on('2026-01-01', '2026-04-01', '2026-03-01'))), '1 → 3 | ');
  });

  test('include one that took effect for some customers alone', () => {
    const some = { effective: { new: '2026-02-01', existing: '2026-09-01' } };
    const [first, last] = on('2026-01-01', '2026-03-01');
    assert.equal(asked(datedDocument('terms', first!, some, last!)), '1 2 → 3 | ');
  });

  test('are not those that bind only some so far, which are announced to the others', () => {
    const [first, second] = on('2026-01-01', '2026-02-01');
    const some = { effective: { new: '2026-05-01', existing: '2026-09-01' } };
    assert.equal(asked(datedDocument('terms', first!, second!, some)), '1 → 2 | 3');
  });

  test('are the newest eight, up to the text in force and the next two announced', () => {
    const days = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}-01`);
    const ahead = ['2026-07-01', '2026-08-01', '2026-09-01'];
    assert.equal(asked(datedDocument('terms', ...on(...days, ...ahead))), '4 5 6 7 8 9 10 11 → 12 | 13 14');
  });

  test('are the newest two of those of which no date is stated', () => {
    const recorded = on('2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01').map((each) => ({
      ...each,
      stated: [],
    }));
    assert.equal(asked(datedDocument('terms', ...recorded)), '2 3 → 4 | ');
  });

  test('are none where no version is in force: none yet, ended, or replaced by another document', () => {
    assert.equal(asked(datedDocument('terms', ...on('2026-07-01'))), null);
    const [first, last] = on('2026-01-01', '2026-02-01');
    assert.equal(asked(datedDocument('terms', first!, { ...last!, retired: '2026-03-01' })), null);
    const heir = datedDocument('heir', { effective: { all: '2026-04-01' }, supersedes: ['terms'] });
    assert.equal(asked(datedDocument('terms', first!, last!), [heir]), null);
  });
});
