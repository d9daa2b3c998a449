import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { DatedDocument } from '../../scripts/law/dated-version.ts';
import { inForceOn } from '../../scripts/law/in-force-on.ts';
import { cohortsOf, timelineOf } from '../../scripts/law/timeline.ts';

interface Facts {
  readonly effective: Readonly<Record<string, string>>;
  readonly published?: string;
  readonly corrects?: string;
  readonly withdrawn?: string;
  readonly retired?: string;
  readonly supersedes?: readonly string[];
}

function documentOf(id: string, versions: readonly Facts[]): DatedDocument {
  return {
    id,
    versions: versions.map(({ published, effective, corrects, withdrawn, retired, supersedes = [] }, index) => ({
      document: id,
      label: String(index + 1),
      published: published ?? '2024-01-01',
      stated: ['published', 'effective'],
      effective,
      postponed: null,
      advanced: null,
      withdrawn: withdrawn === undefined ? null : { on: withdrawn },
      corrects: corrects ?? null,
      exception: null,
      retired: retired ?? null,
      supersedes,
      incorporates: [],
    })),
  };
}

/** `1 from 2024-01-01` for each period. */
function turns(document: DatedDocument, cohort?: string, documents = [document]): readonly string[] {
  return timelineOf(document, { ...(cohort !== undefined && { cohort }), documents }).map(
    ({ from, version, replacedBy }) => `${version?.label ?? (replacedBy.join() || 'none')} from ${from}`,
  );
}

suite('the periods of a document', () => {
  const code = documentOf('code', [
    { effective: { all: '2024-01-01' } },
    { effective: { new: '2024-03-01', existing: '2024-06-01' } },
    { effective: { all: '2024-09-01' }, withdrawn: '2024-07-01' },
    { effective: { all: '2024-10-01' }, retired: '2025-01-01' },
  ]);

  test('has one end, whatever later versions of what took its place are still to come', () => {
    const old = documentOf('old', [{ effective: { all: '2024-01-01' } }]);
    const heir = documentOf('heir', [
      { effective: { all: '2024-06-01' }, supersedes: ['old'] },
      { effective: { all: '2030-01-01' }, supersedes: ['old'] },
    ]);
    const periods = timelineOf(old, { documents: [old, heir], today: '2025-01-01' });
    assert.deepEqual(
      periods.map(({ from, version }) => `${version?.label} from ${from}`),
      ['undefined from null', '1 from 2024-01-01', 'undefined from 2024-06-01'],
    );
  });

  for (const [cohort, expected] of [
    ['new', ['none from null', '1 from 2024-01-01', '2 from 2024-03-01', '4 from 2024-10-01', 'none from 2025-01-01']],
    [
      'existing',
      ['none from null', '1 from 2024-01-01', '2 from 2024-06-01', '4 from 2024-10-01', 'none from 2025-01-01'],
    ],
    [
      undefined,
      ['none from null', '1 from 2024-01-01', '2 from 2024-06-01', '4 from 2024-10-01', 'none from 2025-01-01'],
    ],
  ] as const) {
    test(`for ${cohort ?? 'everyone else'} begin on their own dates`, () =>
      assert.deepEqual(turns(code, cohort), expected));
  }

  test('end where another document takes its place, for each cohort on its own date', () => {
    const old = documentOf('old', [{ effective: { all: '2024-01-01' } }]);
    const heir = documentOf('heir', [{ effective: { new: '2024-05-01', all: '2024-07-01' }, supersedes: ['old'] }]);
    const documents = [old, heir];
    assert.deepEqual(cohortsOf(old, documents), ['new']);
    assert.deepEqual(turns(old, 'new', documents), ['none from null', '1 from 2024-01-01', 'heir from 2024-05-01']);
    assert.deepEqual(turns(old, undefined, documents), ['none from null', '1 from 2024-01-01', 'heir from 2024-07-01']);
  });

  test('answer for every day what in-force answers, with the same reason', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2024-02-${String(number).padStart(2, '0')}`);
    const effective = fc.oneof(
      day.map((all) => ({ all })),
      fc.record({ new: day, existing: day }),
      fc.record({ all: day, new: day }),
    );
    const facts = fc.record(
      {
        effective,
        published: day,
        corrects: fc.constantFrom('1', '2', '3'),
        withdrawn: day,
        retired: day,
        supersedes: fc.constantFrom(['a'], ['b']),
      },
      { requiredKeys: ['effective'] },
    );
    const versions = fc.array(facts, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        versions,
        versions,
        fc.constantFrom(undefined, 'new', 'existing'),
        day,
        (one, other, cohort, date) => {
          const documents = [documentOf('a', one), documentOf('b', other)];
          const context = { ...(cohort !== undefined && { cohort }), documents };
          const periods = timelineOf(documents[0]!, context);
          const { from: _, ...period } = periods.findLast(({ from }) => from === null || from <= date)!;
          assert.deepEqual(period, inForceOn(documents[0]!, date, context));
        },
      ),
    );
  });
});
