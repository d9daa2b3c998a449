import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../scripts/history/read-text.ts';
import { significantLines } from '../../scripts/history/significant-lines.ts';
import { parseFrontMatter } from '../../scripts/history/statements/front-matter.ts';
import { findVersions, legalFacts } from '../../scripts/history/versions.ts';
import type { DatedVersion } from '../../scripts/law/dated-version.ts';
import { versionInForceOn } from '../../scripts/law/in-force.ts';

test('Line ends and blank lines say nothing, indentation does', () => {
  const linesOf = (text: string) => [...significantLines(text)];
  assert.deepEqual(linesOf('\na  \r\n\r\n\r\nb'), linesOf('a\n\nb\n'));
  for (const after of ['a\nb', 'a\n\n  b', 'a\n\nb\n\nc', 'a']) assert.notDeepEqual(linesOf(after), linesOf('a\n\nb'));
});

const groupings: [name: string, revisions: [date: string, yaml: string, body: string][], expected: string[]][] = [
  [
    'each change of text without a label',
    [
      ['2024-01-01', '', 'a'],
      ['2024-02-01', '', 'b'],
    ],
    ['2024-01-01 2024-01-01 a c0', '2024-02-01 2024-02-01 b c1'],
  ],
  [
    'several on one day',
    [
      ['2024-01-01', '', 'a'],
      ['2024-01-01', '', 'b'],
      ['2024-01-01', '', 'a'],
    ],
    ['2024-01-01 2024-01-01 a c0', '2024-01-01.2 2024-01-01 b c1', '2024-01-01.3 2024-01-01 a c2'],
  ],
  [
    'revisions with one label',
    [
      ['2024-01-01', 'version: 8\npublished: 2023-12-24', 'a'],
      ['2024-02-01', 'version: 8\npublished: 2024-02-01', 'b'],
      ['2024-03-01', 'version: 9', 'b'],
    ],
    ['8 2023-12-24 b c1 revised 2024-02-01', '9 2024-03-01 b c2'],
  ],
  [
    'a revision that states the id of its file alone',
    [
      ['2024-01-01', 'version: 8', 'a'],
      ['2024-02-01', 'version: 8\nid: code', 'a'],
    ],
    ['8 2024-01-01 a c0'],
  ],
  [
    'a label that comes back',
    [
      ['2024-01-01', 'version: 8', 'a'],
      ['2024-02-01', 'version: 9', 'b'],
      ['2024-03-01', 'version: 8', 'a'],
    ],
    ['8 2024-01-01 a c0', '9 2024-02-01 b c1', '8.2 2024-03-01 a c2'],
  ],
  [
    'a label given later, front matter and white space alone',
    [
      ['2024-01-01', '', 'a'],
      ['2024-02-01', 'effective: 2024-07-01', 'a'],
      ['2024-03-01', 'version: 1\neffective: 2024-08-01', '\na  \n'],
    ],
    ['1 2024-01-01 a c0 from 2024-08-01 revised 2024-03-01'],
  ],
  [
    'nothing written yet, and emptied again',
    [
      ['2024-01-01', '', ' \n'],
      ['2024-02-01', '', 'a'],
      ['2024-03-01', '', ''],
      ['2024-04-01', '', 'a'],
    ],
    ['2024-02-01 2024-02-01 a c1'],
  ],
];
for (const [name, revisions, expected] of groupings) {
  test(`Versions are made of revisions: ${name}`, () => {
    const read = revisions.map(([date, yaml, body], index) => {
      const hash = `c${index}`;
      const text = readText(yaml === '' ? body : `---\n${yaml}\n---\n${body}`);
      return { commit: hash, date, path: 'a.md', blob: `${index} ${body}`, text };
    });
    const { versions } = findVersions('a', read);
    const lines = versions.map(({ label, published, revised, blob, commit, effective }) => {
      const from = effective.all === published ? '' : ` from ${effective.all}`;
      const again = revised === published ? '' : ` revised ${revised}`;
      return `${label} ${published} ${blob.slice(2).trim()} ${commit}${from}${again}`;
    });
    assert.deepEqual(lines, expected);
  });
}

function dated(label: string, effective: Record<string, string>, yaml = ''): DatedVersion {
  const facts = legalFacts(parseFrontMatter(yaml, 'a.md').frontMatter);
  return { document: 'a', label, published: '2024-01-01', stated: ['published'], effective, advanced: null, ...facts };
}
const plain = [dated('1', { all: '2024-01-01' }), dated('2', { all: '2024-06-01' })];
const cohorts = [plain[0]!, dated('2', { new: '2024-05-01', existing: '2024-06-01' })];
const announced = [...plain, dated('3', { all: '2024-03-01' })];
const announcedAgain = [...announced, dated('4', { all: '2024-06-01' })];
const withdrawn = [plain[0]!, dated('2', { all: '2024-06-01' }, 'withdrawn: { on: 2024-05-20, reason: x }')];
const corrected = [...plain, dated('3', { all: '2024-05-02' }, 'change: { corrects: 2 }')];
const retired = [plain[0]!, dated('2', { all: '2024-06-01' }, 'retired: 2025-02-26')];
const days: [name: string, versions: DatedVersion[], date: string, cohort: string | undefined, label?: string][] = [
  ['nothing before the first', plain, '2023-12-31', undefined],
  ['the first until the second takes effect', plain, '2024-05-31', undefined, '1'],
  ['the second from its day on', plain, '2024-06-01', undefined, '2'],
  ['a cohort that begins earlier', cohorts, '2024-05-01', 'new', '2'],
  ['a cohort that begins later', cohorts, '2024-05-31', 'existing', '1'],
  ['nobody in particular before the last cohort', cohorts, '2024-05-31', undefined, '1'],
  ['a cohort that no version names', cohorts, '2024-06-01', 'constructor', '2'],
  ['an interim version until the announced one', announced, '2024-05-31', undefined, '3'],
  ['the later declared one still on the day of what was announced before it', announced, '2024-06-01', undefined, '3'],
  ['an interim version until what was announced is declared again', announcedAgain, '2024-05-31', undefined, '3'],
  [
    'the announced one after an interim version, where it is declared again',
    announcedAgain,
    '2024-06-01',
    undefined,
    '4',
  ],
  ['no withdrawn version', withdrawn, '2024-07-01', undefined, '1'],
  ['no corrected version', corrected, '2024-07-01', undefined, '3'],
  ['the last day of a retired document', retired, '2025-02-25', undefined, '2'],
  ['nothing of a retired document', retired, '2025-02-26', undefined],
];
for (const [name, versions, date, cohort, label] of days) {
  test(`In force is ${name}`, () => assert.equal(versionInForceOn(versions, date, cohort)?.label, label));
}
