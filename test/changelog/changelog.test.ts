import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Entry } from '../../scripts/changelog/entry.ts';
import { makeDocumentHeading, makeEdition } from '../../scripts/changelog/make-document.ts';
import { headingOf } from '../../scripts/changelog/make-entry.ts';
import { entriesIn, historyOf, PUBLISHER, TEXT } from '../worlds/made-history.ts';

function entriesOf(...texts: Parameters<typeof historyOf> extends [string, ...infer Texts] ? Texts : never): Entry[] {
  return entriesIn(historyOf('terms', ...texts));
}

/** The second version's headline and summary. */
function told(before: string, after: string | readonly [string, string]): readonly [string, string] {
  const { headline, summary } = entriesOf(before, after)[1]!;
  return [headline, summary];
}

suite('an entry', () => {
  test('of a first version has no changes, but weight', () => {
    const [entry] = entriesOf(['title: Terms of Harbour\nproducts: [maps]\nincorporates: [code]', TEXT]);
    const { changes, counts, unchanged, previous, significance, headline, summary, topics, effective } = entry!;
    assert.deepEqual(
      { changes, counts, unchanged, previous, topics },
      { changes: [], counts: {}, unchanged: 0, previous: null, topics: [] },
    );
    assert.deepEqual(
      [significance, headline, summary],
      ['substantive', 'First published', 'The first version of this document.'],
    );
    assert.deepEqual(
      [entry!.title, entry!.products, entry!.incorporates, effective],
      ['Terms of Harbour', ['maps'], ['code'], { all: '2024-01-01' }],
    );
    const [one] = entriesOf(['supersedes: [face-code]', TEXT]);
    const [three] = entriesOf(['supersedes: [face-code, voice-code, old-code]', TEXT]);
    assert.deepEqual([one!.summary, three!.summary], ['Replaces another document.', 'Replaces other documents.']);
  });

  test('has the author’s title and summary first, each where there is one, and what was computed else', () => {
    const after = TEXT.replace('30', '14');
    const computed = told(TEXT, after);
    const both = 'change:\n  title: Pay sooner\n  summary: Fourteen days.';
    assert.deepEqual(told(TEXT, [both, after]), ['Pay sooner', 'Fourteen days.']);
    assert.deepEqual(told(TEXT, ['change: { title: Pay sooner }', after]), ['Pay sooner', computed[1]]);
    assert.deepEqual(told(TEXT, ['change: { summary: Fourteen days. }', after]), [computed[0], 'Fourteen days.']);
    const [first, second] = entriesOf(TEXT, ['change: { title: Pay sooner, significance: editorial }', after]);
    assert.deepEqual([first!.author, second!.author?.title], [null, 'Pay sooner']);
    assert.equal(
      second!.significance,
      'substantive',
      'the computed significance stands; where they disagree is for `check`',
    );
  });

  test('knows what it follows, and what stayed', () => {
    const [, second] = entriesOf(TEXT, TEXT.replace('30 days', '14 days'));
    const { document, version, previous, published, commit, slug, counts, unchanged } = second!;
    const place = [document, version, previous, published, commit, slug].join(' ');
    assert.equal(place, 'terms 2024-02-01 2024-01-01 2024-02-01 c1 terms/2024-02-01');
    assert.deepEqual([counts, unchanged], [{ modified: 1 }, 6]);
  });

  test('counts each clause of a run that was renumbered', () => {
    const numbered = (first: number) =>
      ['Use', 'Money', 'End'].map((title, index) => `## ${index + first}. ${title}\n\nAbout ${title}.\n`).join('\n');
    const [, second] = entriesOf(
      `# Terms\n\n${numbered(1)}`,
      `# Terms\n\n## 1. Words\n\nA day is a working day.\n\n${numbered(2)}`,
    );
    assert.deepEqual(second!.counts, { added: 1, renumbered: 3 });
    assert.equal(second!.changes.length, 2);
  });

  test('has its changes’ topics, each once, sorted', () => {
    const after = `${TEXT.replace('30', '14').replace('scan faces', 'scan or sell faces')}\nFees are due at once.\n`;
    const [, second] = entriesOf(TEXT, after);
    assert.deepEqual(second!.topics, ['faces', 'prices']);
  });
});

suite('slugs', () => {
  const slugsOf = (...labels: readonly string[]) => {
    const { versions, ...document } = historyOf('terms', TEXT);
    const labelled = labels.map((label) => ({ ...versions[0]!, label }));
    return entriesIn({ ...document, versions: labelled }).map(({ slug }) => slug);
  };

  test('are the labels, in lower case with hyphens', () => {
    assert.deepEqual(slugsOf('8', '2024-05-01', '2024-05-01.2', 'V1.0_RC'), [
      'terms/8',
      'terms/2024-05-01',
      'terms/2024-05-01-2',
      'terms/v1-0-rc',
    ]);
  });

  test('are safe in paths and addresses, whatever the label', () => {
    for (const slug of slugsOf('../../etc/passwd', 'a b?c#d', '<script>', 'Édition', '版', '', '.', 'CON:'))
      assert.match(slug, /^terms\/[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('are unique within a document, even where a label looks like another’s slug', () => {
    const slugs = slugsOf('1.0', '1-0', '1_0', '1-0-2', '版', '本', 'A', 'a');
    assert.equal(new Set(slugs).size, slugs.length, slugs.join(' '));
    assert.deepEqual(slugs.slice(0, 3), ['terms/1-0', 'terms/1-0-2', 'terms/1-0-3']);
  });
});

suite('an edition', () => {
  const documents = [
    historyOf('face-code', TEXT),
    historyOf('new-code', TEXT, ['supersedes: [face-code, unknown]', `${TEXT}\nMore.\n`]),
  ];
  const make = (day = '2024-06-01') =>
    makeEdition(
      documents.map((each) => makeDocumentHeading(each, entriesIn(each).map(headingOf), PUBLISHER)),
      PUBLISHER,
      day,
    );

  test('puts a document under the one that replaced it', () => {
    assert.deepEqual(
      make().documents.map(({ id, supersededBy }) => [id, supersededBy]),
      [
        ['face-code', 'new-code'],
        ['new-code', null],
      ],
    );
  });

  test('holds what lists need and no changes', () => {
    const { documents: headings, ...rest } = make();
    assert.deepEqual(rest, {
      publisher: 'Harbour',
      site: 'https://terms.example',
      language: 'pt',
      today: '2024-06-01',
      topics: { prices: 'Prices', faces: 'Face recognition' },
      segments: {},
      names: {},
    });
    assert.deepEqual(
      headings.map(({ id, title, path, language, versions }) => [id, title, path, language, versions.length]),
      [
        ['face-code', 'Terms', 'face-code.md', 'pt', 1],
        ['new-code', 'Terms', 'new-code.md', 'pt', 2],
      ],
    );
    for (const version of headings.flatMap(({ versions }) => versions)) assert.ok(!('changes' in version));
  });

  test('is the same for the same input, to the byte', () => {
    const all = () => JSON.stringify([make(), documents.map((each) => entriesIn(each))]);
    const first = all();
    assert.equal(all(), first);
    assert.deepEqual(JSON.parse(first)[0], make(), 'nothing in it is lost in JSON');
  });
});

suite('a version that is too large to read', () => {
  test('keeps its place, is not called harmless, and the next follows the one before it', () => {
    const huge = `# Terms\n\n${'x '.repeat(150_000)}\n`;
    const warnings: string[] = [];
    const document = historyOf('terms', '# Terms\n\nYou may leave.\n', huge, '# Terms\n\nYou must leave.\n');
    const entries = entriesIn(document, { onUnreadable: ({ message }) => void warnings.push(message) });
    assert.deepEqual(
      entries.map(({ significance, changes }) => [significance, changes.map(({ kind }) => kind)]),
      [
        ['substantive', []],
        ['substantive', []],
        ['substantive', ['modified']],
      ],
    );
    assert.match(entries[1]!.headline, /too large to compare/);
    assert.match(warnings.join(), /the line has 300,?[\s\u202f]?\d{3} characters/);
  });
});
