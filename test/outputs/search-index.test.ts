import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type IndexFiles, settleSearchIndex } from '../../scripts/commands/publish/settle-search-index.ts';
import { periodOn } from '../../scripts/law/timeline.ts';
import { type Cbor, readCbor, writeCbor } from '../../scripts/outputs/search/cbor.ts';
import { detailedVersions } from '../../scripts/outputs/search/detailed-versions.ts';
import { recordsInForce, recordsOfEntry } from '../../scripts/outputs/search/search-record.ts';
import { renderClauses } from '../../scripts/texts/render-clauses.ts';
import { CHANGES, ENTRIES, northwind } from '../worlds/northwind-edition.ts';

suite('CBOR', () => {
  const { tree } = fc.letrec<{ tree: Cbor }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.nat(0xffffffff),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(tie('tree'), { maxLength: 30 }),
    ),
  }));

  test('gives back what was written', () => {
    fc.assert(fc.property(tree, (value) => assert.deepEqual(readCbor(writeCbor(value)), value)));
  });

  for (const [hex, value] of [
    ['00', 0],
    ['17', 23],
    ['1818', 24],
    ['1903e8', 1000],
    ['1a000f4240', 1_000_000],
    ['6449455446', 'IETF'],
    ['62c3bc', 'ü'],
    ['8301820203820405', [1, [2, 3], [4, 5]]],
  ] as const) {
    // Of the examples in RFC 8949, appendix A.
    test(`of ${JSON.stringify(value)} is ${hex}`, () => {
      assert.equal(Buffer.from(writeCbor(value)).toString('hex'), hex);
      assert.deepEqual(readCbor(Buffer.from(hex, 'hex')), value);
    });
  }

  for (const hex of ['20', 'f4', 'a0', '1b000000e8d4a51000', '0000']) {
    test(`of another kind is refused: ${hex}`, () => assert.throws(() => readCbor(Buffer.from(hex, 'hex')), /CBOR/));
  }
});

suite('a search index', () => {
  const pack = (value: Cbor) => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), writeCbor(value)]), { level: 1 });
  const unpack = (packed: Uint8Array) => readCbor(gunzipSync(packed).subarray('pagefind_dcd'.length));

  function made(names: readonly [string, string], reverse: boolean): IndexFiles {
    const turn = <Item>(items: Item[]) => (reverse ? items.reverse() : items);
    return new Map<string, Uint8Array>([
      ['pagefind.js', Buffer.from('script')],
      ['pagefind-ui.js', Buffer.from('never loaded')],
      ['fragment/en_1.pf_fragment', Buffer.from('words')],
      [
        `filter/${names[0]}.pf_filter`,
        pack([
          'year',
          turn([
            ['2024', [1, 2]],
            ['2025', [300]],
          ]),
        ]),
      ],
      [`filter/${names[1]}.pf_filter`, pack(['kind', [['change', [1]]]])],
      [
        `pagefind.en_${names[0]}.pf_meta`,
        pack([
          '1.5.2',
          [['en_1', 3]],
          [],
          turn([
            ['year', names[0]],
            ['kind', names[1]],
          ]),
          [],
          ['title'],
        ]),
      ],
      [
        'pagefind-entry.json',
        Buffer.from(JSON.stringify({ version: '1.5.2', languages: { en: { hash: `en_${names[0]}`, page_count: 3 } } })),
      ],
    ]);
  }

  test('is the same in whatever order its filters were written, and its parts find one another', () => {
    const one = settleSearchIndex(made(['en_aaa', 'en_bbb'], false));
    assert.deepEqual(
      new Map([...one].sort()),
      new Map([...settleSearchIndex(made(['en_ccc', 'en_ddd'], true))].sort()),
    );
    const entry = JSON.parse(Buffer.from(one.get('pagefind-entry.json')!).toString());
    const meta = unpack(one.get(`pagefind.${entry.languages.en.hash}.pf_meta`)!) as [
      string,
      Cbor,
      Cbor,
      [string, string][],
    ];
    assert.deepEqual(
      meta[3].map(([name, file]) => [name, unpack(one.get(`filter/${file}.pf_filter`)!)]),
      [
        ['kind', ['kind', [['change', [1]]]]],
        [
          'year',
          [
            'year',
            [
              ['2024', [1, 2]],
              ['2025', [300]],
            ],
          ],
        ],
      ],
    );
    assert.ok(one.has('pagefind.js') && one.has('fragment/en_1.pf_fragment') && !one.has('pagefind-ui.js'));
  });

  test('of another version of Pagefind is refused', () => {
    const files = new Map(made(['en_a', 'en_b'], false)).set('filter/en_a.pf_filter', gzipSync('something else'));
    assert.throws(() => settleSearchIndex(files), /not as Pagefind 1\.5 writes it/);
  });
});

suite('search records', () => {
  test('are one for a version and one for each of its changes that touches words', () => {
    const records = recordsOfEntry(ENTRIES[2]!, true);
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

  test('of an old version in a long history are one, with all its changed words', () => {
    const [whole, ...rest] = recordsOfEntry(ENTRIES[2]!, false);
    assert.deepEqual([whole!.url, rest], ['changes/ai-code-of-conduct/8/', []]);
    assert.match(whole!.content, /facial recognition by or for a police[\s\S]*30 … 14/);
  });

  test('are one by one for the newest changes only, by whole versions', () => {
    const { documents } = northwind();
    const all = documents.flatMap(({ versions }) => versions.map(({ slug }) => slug));
    assert.deepEqual([...detailedVersions(documents)].sort(), all.sort());
    assert.deepEqual(
      [...detailedVersions(documents, 7)],
      ['ai-code-of-conduct/8', 'ai-code-of-conduct/7', 'service-agreement/4'],
    );
    assert.deepEqual([...detailedVersions(documents, 6)], []);
  });

  test('are one for each clause of the text in force, at its lasting address', () => {
    const document = northwind().documents[0]!;
    const version = document.versions[0]!;
    const clauses = renderClauses('# Code\n\n## 2. Use\n\nYou must not:\n\n* (a) resell.\n').map((clause, index) => ({
      ...clause,
      id: `id-${index}`,
    }));
    const text = { document: document.id, version: '6', slug: version.slug, clauses };
    const records = recordsInForce(document, version, text, true);
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

  test('are passages where the clauses in force are too many', () => {
    const document = northwind().documents[0]!;
    const version = document.versions[0]!;
    const words = (count: number) => 'word '.repeat(count).trim();
    const markdown = `# Code\n\n## 1. Use\n\nShort.\n\n## 2. Long\n\n${words(300)}\n\n${words(110)}\n\nThe end.\n\n## 3. Last\n\n${words(390)}\n`;
    const clauses = renderClauses(markdown).map((clause, index) => ({ ...clause, id: `id-${index}` }));
    const text = { document: document.id, version: '6', slug: version.slug, clauses };
    const records = recordsInForce(document, version, text, false);
    assert.deepEqual(
      records.map(({ url, title, content }) => [url.split('#')[1], title.slice(0, 9), content.slice(-8)]),
      [
        ['id-0', 'Code', 'ord word'], // up to the first long paragraph, as little stands before it
        ['id-5', '2, second', 'The end.'],
        ['id-7', '3. Last', 'ord word'],
      ],
    );
    assert.ok(records.every(({ content }) => content.length <= 2_000));
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
