import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { periodOn } from '../../scripts/law/timeline.ts';
import type { EditionReader } from '../../scripts/outputs/output-file.ts';
import { recordsByIndex } from '../../scripts/outputs/search/records-by-index.ts';
import { recordsInForce, recordsOfEntry } from '../../scripts/outputs/search/search-record.ts';
import { renderClauses } from '../../scripts/texts/render-clauses.ts';
import { CHANGES, ENTRIES, northwind } from '../worlds/northwind-edition.ts';

suite('search records', () => {
  test('are one for a version and one for each of its changes that touches words', () => {
    const records = recordsOfEntry(ENTRIES[2]!);
    const told = CHANGES.filter(({ kind }) => !['moved', 'renumbered', 'markup'].includes(kind));
    assert.equal(records.length, told.length + 1);
    const [version, added, , notice] = records;
    assert.deepEqual(
      [version!.url, version!.title, version!.of, version!.version, version!.date],
      ['changes/ai-code-of-conduct/8/', ENTRIES[2]!.headline, 'AI Services Code of Conduct', '8', '2027-01-15'],
    );
    assert.match(version!.content, /Live identification[\s\S]*wording covered more[\s\S]*Check uses of the Vision API/);
    assert.equal(added!.above, 'You must not:');
    assert.equal(notice!.title, '3.5 Notice');
    assert.equal(notice!.content, 'The time to tell you is 14 days, not 30.\n30 … 14');
  });

  test('are one for each clause of the text in force, at its lasting address', () => {
    const document = northwind().documents[0]!;
    const version = document.versions[0]!;
    const clauses = renderClauses('# Code\n\n## 2. Use\n\nYou must not:\n\n* (a) resell.\n').map((clause, index) => ({
      ...clause,
      id: `id-${index}`,
    }));
    const text = { document: document.id, version: '6', slug: version.slug, clauses };
    const records = recordsInForce(document, version, text);
    assert.deepEqual(
      records.map(({ url, title, above }) => [url, title, above]),
      [
        ['documents/ai-code-of-conduct/#id-0', 'Code', undefined],
        ['documents/ai-code-of-conduct/#id-1', '2. Use', 'Code'],
        ['documents/ai-code-of-conduct/#id-2', '2, first paragraph: “You must not:”', '2. Use'],
        ['documents/ai-code-of-conduct/#id-3', '2(a) “resell.”', 'You must not:'],
      ],
    );
  });

  test('are as many in an index as take little memory, none twice and none lost', () => {
    const { documents, ...edition } = northwind();
    const data = {
      edition: () => ({ ...edition, documents }),
      entry: (slug: string) => ENTRIES.find((each) => each.slug === slug)!,
      standing: () => ({ timelines: [{ cohort: null, periods: [] }] }),
    } as unknown as EditionReader;
    const all = [...recordsByIndex(data)].flat();
    const indexes = [...recordsByIndex(data, 5)];
    assert.deepEqual(indexes.flat(), all);
    assert.ok(all.length > 10);
    assert.ok(indexes.slice(0, -1).every((each) => each.length === 5) && indexes.at(-1)!.length <= 5);
    const told = ENTRIES.flatMap(({ changes }) => changes).filter(
      ({ kind }) => !['moved', 'renumbered', 'markup'].includes(kind),
    );
    assert.equal(all.length, told.length + ENTRIES.length);
  });

  const period = (from: string | null, slug: string | null) => ({ from, slug, replacedBy: [], reason: [] });
  const timelines = [
    {
      cohort: null,
      periods: [
        period(null, null),
        period('2024-05-01', 'a/1'),
        period('2025-01-01', 'a/2'),
        period('2026-01-01', null),
      ],
    },
    { cohort: 'new', periods: [period(null, 'a/2')] },
  ];
  for (const [day, expected] of [
    ['2024-04-30', null],
    ['2024-05-01', 'a/1'],
    ['2025-06-01', 'a/2'],
    ['2026-01-01', null],
  ] as const) {
    test(`take ${expected ?? 'no text'} on ${day}`, () =>
      assert.equal(periodOn(timelines[0]!.periods, day)?.slug ?? null, expected));
  }
});
