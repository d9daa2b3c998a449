import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { DatedVersion } from '../../scripts/law/dated-version.ts';
import { noticeCountsFrom, revivedOn } from '../../scripts/law/revived-on.ts';
import { datedVersions } from '../worlds/dated-versions.ts';

const on = (all: string, part: Partial<DatedVersion> = {}): Partial<DatedVersion> => ({ effective: { all }, ...part });
const first = on('2026-01-01', { published: '2026-01-01' });
const announced = on('2026-06-01', { published: '2026-04-01' });
const correction = on('2026-06-01', { published: '2026-04-02', corrects: '2' });

suite('the day on which a version comes back to life', () => {
  for (const [name, versions, expected] of [
    ['none while its correction stands', [first, announced, correction], null],
    ['that of the withdrawal', [first, announced, { ...correction, withdrawn: { on: '2026-04-20' } }], '2026-04-20'],
    [
      'of what would have overtaken it as well',
      [first, announced, on('2026-05-01', { published: '2026-04-02', withdrawn: { on: '2026-04-20' } })],
      '2026-04-20',
    ],
    [
      'the last of several',
      [
        ...[first, announced, { ...correction, withdrawn: { on: '2026-04-20' } }],
        on('2026-06-01', { published: '2026-04-10', withdrawn: { on: '2026-04-25' } }),
      ],
      '2026-04-25',
    ],
    [
      'none where a later version had taken nothing from it',
      [first, announced, on('2026-07-01', { published: '2026-04-02', withdrawn: { on: '2026-04-20' } })],
      null,
    ],
    [
      'none where it is withdrawn itself',
      [first, { ...announced, withdrawn: { on: '2026-04-21' } }, { ...correction, withdrawn: { on: '2026-04-20' } }],
      null,
    ],
    [
      'none where the day had come before',
      [first, announced, { ...correction, withdrawn: { on: '2026-06-01' } }],
      null,
    ],
    [
      'none where what took its place was gone on the day of its own publication',
      [first, announced, { ...correction, withdrawn: { on: '2026-04-02' } }],
      null,
    ],
  ] as const)
    test(`${name}`, () => {
      const all = datedVersions('code', ...versions);
      assert.equal(revivedOn(all[1]!, all), expected);
      assert.equal(noticeCountsFrom(all[1]!, all), expected ?? '2026-04-01');
    });

  test('is asked for each group of customers', () => {
    const [one, two, three] = datedVersions(
      'code',
      first,
      { published: '2026-04-01', effective: { new: '2026-04-05', existing: '2026-06-01' } },
      { ...correction, published: '2026-04-10', withdrawn: { on: '2026-04-20' } },
    );
    const all = [one!, two!, three!];
    assert.deepEqual(
      ['new', 'existing'].map((cohort) => revivedOn(two!, all, cohort)),
      [null, '2026-04-20'],
    );
  });
});
