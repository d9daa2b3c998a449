import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type WeekGroup, weekGroup } from '../../scripts/changelog/week-group.ts';
import { weeksOf } from '../../scripts/changelog/weeks.ts';
import type { EditionReader } from '../../scripts/outputs/output-file.ts';
import { weekFiles } from '../../scripts/outputs/weeks/week-files.ts';
import { change, clause, ENTRIES, entry, northwind } from '../worlds/northwind-edition.ts';

suite('weeks', () => {
  // Of ISO 8601: a week is of the year of its Thursday.
  for (const [date, id, from] of [
    ['2024-05-01', '2024-W18', '2024-04-29'],
    ['2024-12-30', '2025-W01', '2024-12-30'],
    ['2021-01-03', '2020-W53', '2020-12-28'],
    ['2026-01-01', '2026-W01', '2025-12-29'],
    ['1969-12-31', '1970-W01', '1969-12-29'],
  ] as const) {
    test(`have ${date} in ${id}`, () => {
      const [week] = weeksOf([{ versions: [entry({ document: 'a', title: 'A', version: '1', published: date })] }]);
      assert.deepEqual([week!.id, week!.from], [id, from]);
    });
  }

  test('are those with a change, the newest first, and leave out what was but a step of its day', () => {
    const of = (version: string, published: string, parts = {}) =>
      entry({ document: 'a', title: 'A', version, published, ...parts });
    const versions = [
      of('1', '2026-03-02'),
      of('2', '2026-03-18', { stepTo: '3' }),
      of('3', '2026-03-18'),
      of('4', '2026-03-22'),
    ];
    assert.deepEqual(
      weeksOf([{ versions }]).map(({ id, versions }) => [id, versions.map(({ version }) => version)]),
      [
        ['2026-W12', ['4', '3']],
        ['2026-W10', ['1']],
      ],
    );
    assert.deepEqual(weeksOf([]), []);
  });
});

suite('a change of a week', () => {
  const made = (parts: Parameters<typeof change>[0], of: Parameters<typeof entry>[0] | object = {}) =>
    entry({
      ...{ document: 'a', title: 'A', version: '2', previous: '1' },
      changes: [
        change({ before: [clause('a', 'Old.')], after: [clause('a', 'New.')], significance: 'substantive', ...parts }),
      ],
      ...of,
    });
  const effect = (norm: 'prohibition' | 'permission', party: 'customer' | 'provider', how: 'added' | 'removed') =>
    [{ norm, party, change: how }] as const;
  const cases: readonly (readonly [string, WeekGroup, ReturnType<typeof entry>])[] = [
    [
      'prohibits customers more',
      'duties',
      made({ kind: 'modified', effects: effect('prohibition', 'customer', 'added') }),
    ],
    [
      'prohibits customers less',
      'other',
      made({ kind: 'modified', effects: effect('prohibition', 'customer', 'removed') }),
    ],
    ['binds the publisher', 'other', made({ kind: 'modified', effects: effect('prohibition', 'provider', 'added') })],
    ['takes a right', 'rights', made({ kind: 'modified', effects: effect('permission', 'customer', 'removed') })],
    ['changes an amount', 'rights', made({ kind: 'modified', effects: [], facets: ['quantity'] })],
    ['changes a time limit', 'dates', made({ kind: 'modified', effects: [], facets: ['deadline'] })],
    ['is substantive', 'other', made({ kind: 'modified', effects: [], facets: [] })],
    [
      'only clarifies',
      'clarifying',
      made({ kind: 'modified', effects: effect('prohibition', 'customer', 'added') }, { significance: 'clarifying' }),
    ],
    ['is withdrawn', 'never', made({ kind: 'modified' }, { withdrawn: { on: '2026-12-01', reason: '' } })],
    ['is overtaken for all', 'never', made({ kind: 'modified' }, { overtaken: { all: '3' } })],
    ['is the first', 'first', made({ kind: 'added' }, { previous: null })],
  ];
  for (const [what, group, of] of cases)
    test(`that ${what} stands under ${group}`, () => assert.equal(weekGroup(of), group));
});

suite('the feed of weeks', () => {
  const edition = { ...northwind(), site: 'https://x.example/terms' };
  const data = { edition: () => edition, entry: (slug: string) => ENTRIES.find((each) => each.slug === slug)! };
  const files = new Map(
    [...weekFiles(data as unknown as EditionReader)].map(({ path, content }) => [path, `${content}`]),
  );
  const feed = JSON.parse(files.get('weeks/feed.json')!);

  test('has an entry for each week, with benefits and risks where the author gave them, and links', () => {
    assert.deepEqual([...files.keys()], ['weeks/feed.xml', 'weeks/feed.json']);
    const [newest] = feed.items;
    assert.equal(newest.id, 'tag:x.example,2026:terms/weeks/2026-W46');
    assert.equal(newest.url, 'https://x.example/terms/weeks/2026-W46/');
    assert.equal(newest.title, 'Week 46 of 2026: 2 changes');
    assert.match(newest.content_html, /What it brings:<\/p><ul><li>The people whom cameras see are safer<\/li>/);
    assert.match(newest.content_html, /What to watch for:<\/p><ul><li>Body-camera products may have to change<\/li>/);
    assert.match(newest.content_html, /href="https:\/\/x\.example\/terms\/changes\/ai-code-of-conduct\/8\/"/);
  });

  test('tells what was withdrawn as that, and hostile words as text', () => {
    const html = feed.items.map(({ content_html }: { content_html: string }) => content_html).join('\n');
    assert.match(
      html,
      /<h2>Announced or recorded, and never in effect<\/h2>\n<ul>\n<li lang="en"><a [^>]*>Service Agreement, version 4:/,
    );
    assert.match(html, /Withdrawn on 20 October 2026\. It is being written again\./);
    assert.doesNotMatch(html, /<script/);
  });
});
