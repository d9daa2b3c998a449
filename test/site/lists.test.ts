import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import type { ListedChange } from '../../site/src/changes/changes-by-date.ts';
import { foldEditorial } from '../../site/src/changes/fold-editorial.ts';
import { newCustomers } from '../../site/src/fate/new-customers.ts';
import { groupDocuments } from '../../site/src/group-documents.ts';
import { editorialInWords } from '../../site/src/words/editorial-in-words.ts';
import { kindOfDocument } from '../../site/src/words/kind-of-document.ts';
import { LISTS } from '../../site/src/words/language.ts';
import { nameAfterPublisher, siteName } from '../../site/src/words/site-name.ts';
import { wordsOf } from '../support/read-page.ts';
import { entry, northwind } from '../worlds/northwind-edition.ts';
import { buildNorthwind } from '../worlds/northwind-site.ts';

const named = (title: string, path = 'a.md', group?: string) => ({
  title,
  path,
  ...(group !== undefined && { group }),
});
const shown = (groups: ReturnType<typeof groupDocuments>) =>
  groups.map(({ title, documents }) => `${title}: ${documents.map((each) => each.title).join(', ')}`);
const many = (make: (index: number) => ReturnType<typeof named>) =>
  Array.from({ length: 13 }, (_, index) => make(index));

suite('documents', () => {
  for (const [title, kind] of [
    ['Northwind AI Services Agreement', 'Agreement'],
    ['Website Terms of Use', 'Terms'],
    ['Terms and Conditions (EU)', 'Terms'],
    ['Data Processing Addendum', 'Addendum'],
    ['Privacy Policy', 'Policy'],
    ['AI Services Code of Conduct', 'Code of conduct'],
    ['Community Guidelines', 'Guidelines'],
    ['Human Rights Statement', 'Statement'],
    ['Guide to the Privacy Policy', undefined],
    ['How we write our terms', undefined],
    ['Policy archive', undefined],
    ['Subprocessors', undefined],
    ['Code of conduct violations', undefined],
    ['Cookies and the agreement between us', undefined],
  ] as const)
    test(`are called what their titles end in, and nothing else: ${title}`, () => {
      assert.equal(kindOfDocument(title)?.one, kind);
    });

  test('that are few stand in one list', () => {
    assert.deepEqual(shown(groupDocuments([named('B', 'x/b.md'), named('A', 'y/a.md')], {})), [': B, A']);
    assert.deepEqual(groupDocuments([], {}), [{ title: '', documents: [] }]);
  });

  test('stand in the group that their front matter states, the others last', () => {
    const groups = groupDocuments([named('A', 'a.md', 'conduct'), named('B'), named('C', 'c.md', 'Data')], {
      conduct: 'Codes of conduct',
    });
    assert.deepEqual(shown(groups), ['Codes of conduct: A', 'Data: C', 'Other documents: B']);
  });

  test('that are many stand in their folders, with the capitals of their titles', () => {
    const groups = groupDocuments(
      many((index) =>
        index === 0
          ? named('NASA Terms', 'readme.md')
          : named(`T${index}`, `p/${index % 2 ? 'nasa-terms' : 'privacy_notes'}/${index}.md`),
      ),
      {},
    );
    assert.deepEqual(
      groups.map(({ title, documents }) => `${title} ${documents.length}`),
      ['NASA terms 6', 'Privacy notes 6', 'Other documents 1'],
    );
  });

  test('that are many in one folder stand by their kind', () => {
    const groups = groupDocuments(
      many((index) => named(index < 2 ? `X ${index} Policy` : index < 5 ? `Y ${index} Agreement` : `Z ${index}`)),
      {},
    );
    assert.deepEqual(
      groups.map(({ title, documents }) => `${title} ${documents.length}`),
      ['Agreements 3', 'Policies 2', 'Other documents 8'],
    );
  });

  test('take no name of a folder for anything else', () => {
    assert.ok(
      groupDocuments(
        many((index) => named(`T${index}`, `${index % 2 ? 'constructor' : '__proto__'}/${index}.md`)),
        {},
      ).length === 2,
    );
  });
});

suite('editorial changes', () => {
  const change = (
    version: string,
    parts: Parameters<typeof entry>[0] | object,
    end: ListedChange['end'] = null,
  ): ListedChange => ({
    heading: entry({ document: 'a', title: 'A', version, previous: '0', significance: 'editorial', ...parts }),
    on: '2026-01-01',
    end,
  });

  test('of a month are put aside; a first version and what never takes effect are not', () => {
    const all = [
      change('1', { previous: null }),
      change('2', {}),
      change('3', { significance: 'clarifying' }),
      change('4', { significance: 'substantive' }),
      change('5', {}, { on: '2026-01-01', by: null, corrected: false }),
    ];
    const { shown, folded } = foldEditorial(all);
    assert.deepEqual(
      folded.map(({ heading }) => heading.version),
      ['2'],
    );
    assert.deepEqual(
      shown.map(({ heading }) => heading.version),
      ['1', '3', '4', '5'],
    );
  });

  for (const [titles, words] of [
    [['A'], '1 editorial change: A'],
    [['A', 'A', 'B'], '3 editorial changes: A, B'],
    [['A', 'B', 'C', 'D'], '4 editorial changes: A, B, C, D'],
    [['A', 'B', 'C', 'D', 'E'], '5 editorial changes: A, B, C and 2 more documents'],
  ] as const)
    test(`are told in a line: ${words}`, () => assert.equal(editorialInWords(titles), words));
});

suite('words', () => {
  test('of a year count what took effect and what does not', () => {
    for (const [year, all, never, words] of [
      ['2024', 1, 0, '1 change to our terms in 2024, newest first.'],
      ['2024', 11, 1, '11 changes to our terms in 2024, newest first; 1 of them was announced and never took effect.'],
      ['2024', 11, 2, '11 changes to our terms in 2024, newest first; 2 of them were announced and never took effect.'],
      ['2025', 2, 1, '2 changes to our terms in 2025, newest first; 1 of them was announced and does not take effect.'],
      ['2025', 2, 2, '2 changes to our terms in 2025, newest first; 2 of them were announced and do not take effect.'],
    ] as const)
      assert.equal(LISTS.year(year, all, never, year < '2025'), words);
  });

  test('of clauses that are left out agree with their number', () => {
    assert.deepEqual([-1, 0, 1, 2].map(LISTS.moreClauses), ['', '', ' and 1 more clause', ' and 2 more clauses']);
  });

  test('of the site are the publisher’s, its own, or what it is', () => {
    for (const [brand, name, after] of [
      [{ name: null, named: true }, 'Northwind', 'Terms'],
      [{ name: 'Harbour', named: true }, 'Harbour', null],
      [{ name: null, named: false }, 'Terms', null],
    ] as const)
      assert.deepEqual([siteName(brand, 'Northwind'), nameAfterPublisher(brand)], [name, after]);
  });
});

suite('new and existing customers', () => {
  const [document] = northwind().documents;
  const version = {
    ...document!.versions[0]!,
    slug: 'a/2',
    version: '2',
    effective: { new: '2026-05-01', existing: '2026-06-01' },
  };
  const period = (from: string | null, slug: string | null) => ({ from, slug, replacedBy: [], reason: [] });
  const timelines = (fresh: string, existing: string, slug = 'a/2') => ({
    timelines: [
      { cohort: null, periods: [period(null, null)] },
      { cohort: 'existing', periods: [period(null, null), period(existing, slug)] },
      { cohort: 'new', periods: [period(null, null), period(fresh, slug)] },
    ],
  });
  const told = (
    standing: ReturnType<typeof timelines> | { timelines: [] },
    effective: Readonly<Record<string, string>> = version.effective,
  ) => newCustomers({ ...document!, versions: [{ ...version, effective }] }, standing as never);

  test('are told by the days of the version, while it has begun for new customers alone', () => {
    const { general, days } = told(timelines('2026-05-01', '2026-06-01'));
    assert.match(general, /^New customers are those who become customers on or after the day/);
    assert.deepEqual(days, [
      {
        from: '2026-05-01',
        until: '2026-05-31',
        words:
          'For version 2, whoever becomes a customer on 1 May 2026 or later is a new customer; whoever was a customer before is an existing one, for whom it takes effect on 1 June 2026.',
      },
    ]);
  });

  test('are not told of a document without dates of their own, nor of a version that never took effect for them', () => {
    assert.deepEqual(told({ timelines: [] }), { general: '', days: [] });
    assert.deepEqual(told(timelines('2026-05-01', '2026-06-01', 'a/3')).days, []);
    assert.deepEqual(
      told(timelines('2026-05-01', '2026-05-01'), { new: '2026-05-01', existing: '2026-05-01' }).days,
      [],
    );
  });
});

suite('an archive', () => {
  let site: string;
  before(async () => {
    site = await buildNorthwind({ site: 'https://x.example' });
  });

  test('tells of each change its document, significance and summary, and leads to the other years', () => {
    const words = wordsOf(site, 'archive/2026/');
    assert.match(
      words,
      /2 changes to our terms in 2026, newest first; 2 of them were announced and do not take effect\./,
    );
    assert.match(
      words,
      /14 November AI Services Code of Conduct, version 7 Facial .* Corrected by version 8 before it took effect Substantive change/,
    );
    assert.match(words, /All changes by year 2026 2025 2024 2023/);
    for (const year of ['2023', '2024', '2025', '2026']) {
      const text = wordsOf(site, `archive/${year}/`);
      assert.doesNotMatch(text, / \.|took effect in/);
      assert.match(
        readFileSync(join(site, 'archive', year, 'index.html'), 'utf8'),
        new RegExp(`aria-current="page">${year}<`),
      );
    }
  });

  test('folds what is editorial into a line of its month', () => {
    assert.match(wordsOf(site, 'archive/2024/'), /1 editorial change: Service Agreement/);
  });
});
