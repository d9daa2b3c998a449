import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { effectiveFor } from '../../scripts/history/effective-date.ts';

suite('the day on which a version takes effect', () => {
  const cohorts = { new: '2026-02-01', existing: '2026-04-01' };
  const regions = { eu: '2026-03-01', us: '2026-05-01', all: '2026-06-01' };
  for (const [effective, whom, expected] of [
    [cohorts, 'new', '2026-02-01 new'],
    [cohorts, 'existing', '2026-04-01 existing'],
    [cohorts, 'partners', '2026-04-01 existing, not its own'],
    [cohorts, 'all', '2026-04-01 existing, not its own'],
    [cohorts, 'constructor', '2026-04-01 existing, not its own'],
    [cohorts, { cohort: 'partners', regions: null }, '2026-02-01 new, not its own'],
    [cohorts, { cohort: 'existing', regions: null }, '2026-04-01 existing'],
    [regions, { cohort: null, regions: ['us', 'eu'] }, '2026-03-01 eu'],
    [regions, { cohort: null, regions: ['us'] }, '2026-05-01 us'],
    [regions, { cohort: 'new', regions: [] }, '2026-06-01 all'],
    [{ a: '2026-02-01', b: '2026-02-01' }, { cohort: null, regions: ['b', 'a'] }, '2026-02-01 a'],
    [{ new: '2026-02-01' }, 'existing', '2026-02-01 new, not its own'],
  ] as const)
    test(`of ${JSON.stringify(effective)} for ${JSON.stringify(whom)} is ${expected}`, () => {
      const { date, cohort, own } = effectiveFor({ effective }, whom);
      assert.equal(`${date} ${cohort}${own ? '' : ', not its own'}`, expected);
    });
});
