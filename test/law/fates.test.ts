import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { DatedVersion } from '../../scripts/law/dated-version.ts';
import { fatesOf } from '../../scripts/law/fates.ts';
import { versionInForceOn } from '../../scripts/law/in-force.ts';
import { isWithdrawnBeforeEffect, versionBefore, versionBetween } from '../../scripts/law/version-before.ts';
import { datedVersions } from '../worlds/dated-versions.ts';

type Part = Partial<DatedVersion>;
const on = (all: string, part: Part = {}): Part => ({ effective: { all }, ...part });
/** Published a day before it takes effect, where nothing else is said. */
const first = on('2026-01-01', { published: '2026-01-01' });

suite('what becomes of each version', () => {
  const cohorts = { new: '2026-02-01', existing: '2026-04-01' };
  const split = { published: '2026-02-01', effective: cohorts };
  for (const [name, versions, cohort, expected] of [
    ['each takes effect on its day', [first, on('2026-02-01')], 'all', '1, 2'],
    ['the later of two of one day', [first, on('2026-02-01'), on('2026-02-01')], 'all', '1, 2 overtaken by 3, 3'],
    [
      'an older text does not undo a later one',
      [first, on('2026-06-01'), on('2026-03-01')],
      'all',
      '1, 2 overtaken by 3, 3',
    ],
    [
      'declared again after an interim one, it does',
      [first, on('2026-06-01'), on('2026-03-01'), on('2026-06-01')],
      'all',
      '1, 2 overtaken by 3, 3, 4',
    ],
    [
      'a cohort that began keeps what it began with',
      [split, on('2026-03-01', { published: '2026-03-01' })],
      'new',
      '1, 2',
    ],
    [
      'a cohort that had not begun never does',
      [split, on('2026-03-01', { published: '2026-03-01' })],
      'existing',
      '1 overtaken by 2, 2',
    ],
    ['one that is withdrawn', [first, on('2026-02-01', { withdrawn: { on: '2026-01-20' } })], 'all', '1, 2 withdrawn'],
    [
      'what is withdrawn overtakes nothing',
      [first, on('2026-06-01'), on('2026-03-01', { withdrawn: { on: '2026-02-20' } })],
      'all',
      '1, 2, 3 withdrawn',
    ],
    [
      'one that is corrected before its day, even by one of a later day',
      [first, on('2026-06-01'), on('2026-07-01', { published: '2026-05-31', corrects: '2' })],
      'all',
      '1, 2 corrected by 3, 3',
    ],
    [
      'one that is corrected on its day is in effect by then',
      [first, on('2026-06-01'), on('2026-07-01', { published: '2026-06-01', corrects: '2' })],
      'all',
      '1, 2, 3',
    ],
    [
      'a correction that is withdrawn corrects nothing',
      [
        first,
        on('2026-06-01'),
        on('2026-07-01', { published: '2026-05-01', corrects: '2', withdrawn: { on: '2026-05-02' } }),
      ],
      'all',
      '1, 2, 3 withdrawn',
    ],
    [
      'a correction that is withdrawn on the day of what it corrects does not bring that back',
      [
        first,
        on('2026-06-01'),
        on('2026-07-01', { published: '2026-05-01', corrects: '2', withdrawn: { on: '2026-06-01' } }),
      ],
      'all',
      '1, 2 corrected by 3, 3 withdrawn',
    ],
    [
      'a correction that is corrected itself still does',
      [
        first,
        on('2026-06-01'),
        on('2026-06-01', { published: '2026-05-01', corrects: '2' }),
        on('2026-06-02', { published: '2026-05-02', corrects: '3' }),
      ],
      'all',
      '1, 2 corrected by 3, 3 corrected by 4, 4',
    ],
    [
      'what is corrected before its day overtakes nothing',
      [
        first,
        on('2026-06-01'),
        on('2026-05-01', { published: '2026-04-01' }),
        on('2026-08-01', { published: '2026-04-02', corrects: '3' }),
      ],
      'all',
      '1, 2, 3 corrected by 4, 4',
    ],
    [
      'of several corrections the one that was published first decides, though it was declared last',
      [
        first,
        on('2026-06-01'),
        on('2026-07-01', { published: '2026-06-02', corrects: '2' }),
        on('2026-08-01', { published: '2026-05-01', corrects: '2' }),
      ],
      'all',
      '1, 2 corrected by 4, 3, 4',
    ],
    [
      'of several corrections the one that was published first decides, and a later one adds nothing',
      [
        first,
        on('2026-06-01'),
        on('2026-07-01', { published: '2026-05-01', corrects: '2' }),
        on('2026-08-01', { published: '2026-06-02', corrects: '2' }),
      ],
      'all',
      '1, 2 corrected by 3, 3, 4',
    ],
    [
      'of two corrections published on one day the one that was declared first decides',
      [
        first,
        on('2026-06-01'),
        on('2026-07-01', { published: '2026-05-01', corrects: '2' }),
        on('2026-08-01', { published: '2026-05-01', corrects: '2' }),
      ],
      'all',
      '1, 2 corrected by 3, 3, 4',
    ],
    ['nobody corrects a version to come', [on('2026-02-01', { corrects: '2' }), on('2026-06-01')], 'all', '1, 2'],
    [
      'what is put off counts on its new day',
      [first, on('2026-05-01', { postponed: { from: '2026-02-01' } }), on('2026-06-01')],
      'all',
      '1, 2, 3',
    ],
    [
      'what is put off beyond a later one is overtaken by it',
      [first, on('2026-07-01', { postponed: { from: '2026-02-01' } }), on('2026-06-01')],
      'all',
      '1, 2 overtaken by 3, 3',
    ],
    [
      'whom no date names waits for the last one',
      [{ effective: cohorts }, on('2026-03-01')],
      'partners',
      '1 overtaken by 2, 2',
    ],
  ] as const) {
    test(name, () => {
      const fates = fatesOf(datedVersions('a', ...versions), cohort).map(({ version: { label }, fate }) =>
        fate.kind === 'takes-effect'
          ? label
          : 'by' in fate
            ? `${label} ${fate.kind} by ${fate.by.label}`
            : `${label} ${fate.kind}`,
      );
      assert.equal(fates.join(', '), expected);
    });
  }
});

suite('the version in force', () => {
  const cohorts = { new: '2026-02-01', existing: '2026-04-01' };
  const versions = datedVersions(
    'a',
    first,
    { published: '2026-02-01', effective: cohorts },
    on('2026-05-01', { retired: '2026-06-01' }),
  );
  for (const [day, whom, label] of [
    ['2025-12-31', 'new', null],
    ['2026-01-31', 'new', '1'],
    ['2026-02-01', 'new', '2'],
    ['2026-02-01', 'existing', '1'],
    ['2026-04-01', 'existing', '2'],
    ['2026-03-31', 'partners', '1'],
    ['2026-04-01', 'partners', '2'],
    ['2026-02-01', { cohort: null, regions: null }, '2'],
    ['2026-02-01', { cohort: 'existing', regions: ['new'] }, '2'],
    ['2026-02-01', { cohort: 'existing', regions: null }, '1'],
    ['2026-02-01', { cohort: 'new', regions: null }, '2'],
    ['2026-05-31', 'all', '3'],
    ['2026-06-01', 'all', null],
  ] as const)
    test(`on ${day} for ${JSON.stringify(whom)} is ${label}`, () =>
      assert.equal(versionInForceOn(versions, day, whom)?.label ?? null, label));
});

suite('the version before, and what stands between', () => {
  const next = on('2026-03-01');
  const withdrawn = on('2026-02-01', { withdrawn: { on: '2026-01-20' } });
  const correction = on('2026-02-01', { corrects: '2' });
  for (const [name, versions, expected] of [
    ['is none of the first', [first], null],
    ['is the one in force', [first, on('2026-02-01'), next], '2'],
    ['is one that is yet to take effect where it does so first', [on('2026-12-01'), on('2026-12-02')], '1'],
    ['is not what was withdrawn', [first, withdrawn, next], '1'],
    ['is not what was corrected before it bound', [first, on('2026-02-01'), correction], '1, not 2'],
    ['is the one corrected where that bound', [first, on('2026-02-01'), on('2026-02-05', { corrects: '2' })], '2'],
    ['is not what is overtaken', [first, on('2026-06-01'), next], '1, not 2'],
    ['is the text of an earlier day', [first, on('2026-03-01'), on('2026-03-01'), next], '1, not 3'],
    ['is what binds some', [first, { effective: { new: '2026-02-01', existing: '2026-04-01' } }, next], '2'],
    ['is none where only what never bound came before', [withdrawn, next], null],
    ['is none of a text that was corrected before it bound', [on('2026-02-01'), next, on('2026-02-01')], 'none, not 2'],
    ['is any where none ever binds', [withdrawn, withdrawn, withdrawn], '2'],
  ] as const)
    test(`${name}: ${expected}`, () => {
      const dated = datedVersions('a', ...versions);
      const before = versionBefore(dated, dated.length - 1)?.label ?? null;
      const between = versionBetween(dated, dated.length - 1)?.label;
      assert.equal(between === undefined ? before : `${before ?? 'none'}, not ${between}`, expected);
    });

  test('is another where its text is beyond what can be compared', () => {
    const dated = datedVersions('a', first, on('2026-02-01'), next);
    assert.equal(versionBefore(dated, 2, new Set([dated[1]!]))?.label, '1');
    assert.equal(versionBetween(dated, 2, new Set([dated[1]!])), null);
  });

  test('was taken back in time only where it bound nobody yet', () => {
    const effective = { new: '2026-02-01', existing: '2026-04-01' };
    assert.equal(isWithdrawnBeforeEffect({ effective, withdrawn: { on: '2026-02-01' } }), true);
    assert.equal(isWithdrawnBeforeEffect({ effective, withdrawn: { on: '2026-03-01' } }), false);
  });
});
