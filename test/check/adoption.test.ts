import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { formatAdoption } from '../../scripts/check/adoption/format-adoption.ts';
import { insertFrontMatter } from '../../scripts/check/adoption/insert-front-matter.ts';
import { proposeFrontMatter } from '../../scripts/check/adoption/propose-front-matter.ts';
import { statedLabels } from '../../scripts/check/adoption/stated-labels.ts';
import { yamlText } from '../../scripts/check/adoption/yaml-text.ts';
import { readText } from '../../scripts/history/read-text.ts';
import { findVersions } from '../../scripts/history/versions.ts';

/** What is proposed and what is not, for a text of which each earlier one is given with the day of its commit. */
function adopt(
  texts: readonly (readonly [day: string, markdown: string])[],
  { neighbours = [], formerPaths = [] as readonly string[] } = {} as {
    readonly neighbours?: readonly { readonly id: string; readonly title: string; readonly path: string }[];
    readonly formerPaths?: readonly string[];
  },
) {
  const revisions = texts.map(([date, markdown], index) => ({
    ...{ commit: `c${index}`, date, path: 'terms/a.md', blob: `b${index}` },
    text: readText(markdown),
  }));
  const { versions } = findVersions('a', revisions);
  const markdown = texts.at(-1)![1];
  const { proposals, unproved } = proposeFrontMatter(
    { id: 'a', path: 'terms/a.md', formerPaths, markdown, versions },
    neighbours,
  );
  return {
    proposed: Object.fromEntries(proposals.map(({ key, value }) => [key, value])),
    sources: Object.fromEntries(proposals.map(({ key, source }) => [key, source])),
    open: Object.fromEntries(unproved.map(({ key, why }) => [key, why])),
  };
}

const TEXT = `# Terms of Use

Version 3.1
**Last updated:** 4 June 2026

We tell you at least 30 days before a change of these terms takes effect, by notice to you.
`;

suite('what a text proves of its own front matter', () => {
  test('is proposed with the line that states it', () => {
    const { proposed, sources, open } = adopt([['2026-06-05', TEXT]]);
    assert.deepEqual(proposed, {
      title: 'Terms of Use',
      version: '3.1',
      published: '2026-06-04',
      notice: '30 days',
    });
    assert.match(sources.version!, /^line 3 states “Version 3\.1”$/);
    assert.match(sources.published!, /^line 4 states “Last updated: 4 June 2026”/);
    assert.match(sources.notice!, /\(line 6\) promises “We tell you at least 30 days before/);
    assert.deepEqual(Object.keys(open), ['effective']);
  });

  test('is not what front matter states already', () => {
    const stated = `---\ntitle: Ours\nversion: 2\n---\n${TEXT}`;
    assert.deepEqual(Object.keys(adopt([['2026-06-05', stated]]).proposed), ['published', 'notice']);
  });

  for (const [what, texts, key, why] of [
    [
      'a stamp that an earlier text with other words bears as well',
      [
        ['2026-06-05', TEXT],
        ['2026-07-01', TEXT.replace('30 days', '14 days')],
      ],
      ...['published', /as the text of 2026-06-05 did with other words/],
    ],
    [
      'a day after the text was recorded',
      [['2026-06-01', TEXT]],
      ...['published', /which is after 2026-06-01, since when it is on record/],
    ],
    [
      'a day before the text that stood before it was recorded',
      [
        ['2026-06-10', '# Terms of Use\n\nYou pay.\n'],
        ['2026-06-11', TEXT],
      ],
      ...['published', /the text before it is on record since 2026-06-10/],
    ],
    [
      'one of two days',
      [['2026-06-05', `${TEXT}\nLast updated: 1 May 2026\n`]],
      ...['published', /states several: line 4 .* line 8/],
    ],
    [
      'a day on which the text binds before anybody could read it, as far as is known',
      [['2026-06-05', '# Terms\n\nEffective: 1 June 2026\n\nYou pay.\n']],
      ...['effective', /no day of publication before that is proved \(2026-06-05 is\): state both/],
    ],
    [
      'a section’s heading',
      [['2026-06-05', '## 1. Scope\n\nThese terms apply.\n']],
      ...['title', /“1\. Scope”, which seems to be a section's/],
    ],
    [
      'a heading below other text',
      [['2026-06-05', 'Home | Terms | Privacy\n\n## Cookies\n\nWe use some.\n\n## Other\n\nNone.\n']],
      ...['title', /the first heading is “Cookies”, after other text/],
    ],
    [
      'an effort to give notice',
      [
        [
          '2026-06-05',
          '# T\n\nWe will make reasonable efforts to give you 30 days’ notice of a material change to these terms.\n',
        ],
      ],
      ...['notice', /may promise it/],
    ],
    [
      'notice of a change of the service',
      [
        [
          '2026-06-05',
          '# T\n\n## Changes to these terms\n\nWe will notify you 30 days before a material change of the services.\n',
        ],
      ],
      ...['notice', /may promise it/],
    ],
    [
      'one of two periods',
      [
        [
          '2026-06-05',
          '# T\n\nWe give 30 days’ notice of a material change to these terms.\n\nWe give 14 days’ notice of a material change to these terms by mail.\n',
        ],
      ],
      ...['notice', /different periods: 30 days by .*; 14 days by/],
    ],
  ] as unknown as readonly (readonly [string, readonly (readonly [string, string])[], string, RegExp])[]) {
    test(`is not ${what}`, () => {
      const { proposed, open } = adopt(texts);
      assert.equal(proposed[key], undefined);
      assert.match(open[key] ?? '', why);
    });
  }

  test('is what it incorporates, where the name is that of one document alone', () => {
    const text = '# Agreement\n\nThe Acceptable Use Policy is incorporated into this Agreement by reference.\n';
    const policy = (id: string) => ({ id, title: 'Acceptable Use Policy', path: `terms/${id}.md` });
    const one = adopt([['2026-06-05', text]], { neighbours: [policy('use')] });
    assert.equal(one.proposed.incorporates, '[use]');
    assert.match(one.sources.incorporates!, /^use: line 3 says “The Acceptable Use Policy is incorporated/);
    const two = adopt([['2026-06-05', text]], { neighbours: [policy('use'), policy('old-use')] });
    assert.equal(two.proposed.incorporates, undefined);
    assert.match(two.open.incorporates!, /which may mean use, old-use: they share a title/);
  });

  test('says of a file that was moved that its document may be known by another name', () => {
    assert.match(
      adopt([['2026-06-05', TEXT]], { formerPaths: ['old/a.md'] }).open.id!,
      /^the file was old\/a\.md before/,
    );
  });
});

suite('an adopted file', () => {
  const proposals = [
    { key: 'title', value: 'Terms', source: 'line 1' },
    { key: 'version', value: '3', source: 'line 2' },
  ] as const;
  for (const [what, before, after] of [
    ['has front matter of its own', '# A\n', '---\ntitle: Terms\nversion: 3\n---\n# A\n'],
    [
      'keeps what front matter says',
      '---\na: 1 # why\n---\n# A\n',
      '---\na: 1 # why\ntitle: Terms\nversion: 3\n---\n# A\n',
    ],
    ['keeps the line ends of Windows', '# A\r\n', '---\r\ntitle: Terms\r\nversion: 3\r\n---\r\n# A\r\n'],
    ['keeps the mark at its start', '\ufeff# A\n', '\ufeff---\ntitle: Terms\nversion: 3\n---\n# A\n'],
    ['keeps a rule that the text begins with', '---\n\n# A\n', '---\ntitle: Terms\nversion: 3\n---\n---\n\n# A\n'],
    ['is left where its front matter is TOML', '+++\na = 1\n+++\n# A\n', null],
    ['is left where its front matter is broken', '---\na: [\n---\n# A\n', null],
    ['is left where it is not in UTF-8', '# A \ufffd\n', null],
  ] as const) {
    test(what, () => assert.equal(insertFrontMatter(before, proposals), after));
  }

  test('is shown as lines that git passes over and a diff that it applies', () => {
    const document = { id: 'a', path: 'a b.md', markdown: '# A\n', isDirty: false, proposals: proposals.slice(0, 1) };
    const edited = insertFrontMatter('# A\n', document.proposals);
    const open = [{ key: 'effective', why: '', silent: true }] as const;
    assert.equal(
      formatAdoption({ ...document, edited, unproved: open }),
      '# a b.md (a)\n#   title: Terms   line 1\n#   not stated by the text: effective\ndiff --git a/a b.md b/a b.md\n--- a/a b.md\n+++ b/a b.md\n@@ -1,1 +1,4 @@\n+---\n+title: Terms\n+---\n # A\n',
    );
  });
});

test('a label is what a line says and nothing else', () => {
  for (const [line, label] of [
    ['Version 3.1', '3.1'],
    ['**Version:** 7', '7'],
    ['v2.0', '2.0'],
    ['Version 2.0 of the Covenant', undefined],
    ['Version 23/6–2025.', undefined],
    ['Version effective date: April 27, 2026', undefined],
  ] as const)
    assert.equal(statedLabels(`# A\n\n${line}\n`, 1)[0]?.label, label, line);
});

test('a title is quoted where YAML would take it for anything else', () => {
  assert.deepEqual(
    ['Terms of Use', 'A: B', 'Yes', '2026', '#1'].map(yamlText),
    ['Terms of Use', '"A: B"', '"Yes"', '"2026"', '"#1"'].map((text) => (text === '"Yes"' ? 'Yes' : text)),
  );
});
