import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { hasRedline } from '../../scripts/changelog/has-redline.ts';
import { sha256 } from '../../scripts/commands/sha256.ts';
import { compare } from '../../scripts/index.ts';
import { openDataFolder } from '../../scripts/loading/data-folder.ts';
import { checkWordSeal } from '../../scripts/outputs/record/seal-word.ts';
import { statedVersion } from '../../scripts/outputs/record/stated-version.ts';
import { wordFiles } from '../../scripts/outputs/word/word-files.ts';
import { visibleText } from '../../scripts/outputs/word/word-text.ts';
import { type Redline, writeRedline } from '../../scripts/outputs/word/write-redline.ts';
import { renderClauses } from '../../scripts/texts/render-clauses.ts';
import type { TextClause } from '../../scripts/texts/version-text.ts';
import { makeFolder } from '../support/git-repository.ts';
import { listComparedVersions } from '../support/list-compared-versions.ts';
import { firstDifference } from '../support/word/apply-edit-script.ts';
import { findWordProblems } from '../support/word/check-word.ts';
import {
  applyRevisions,
  descend,
  find,
  readWord,
  readXml,
  type WordParts,
  type XmlElement,
} from '../support/word/read-word.ts';
import { ENTRIES, HOSTILE, northwind, writeEdition } from '../worlds/northwind-edition.ts';

function clausesOf(markdown: string): readonly TextClause[] {
  return renderClauses(markdown).map((clause, index) => ({ id: `c${index}`, ...clause }));
}

function redlineOf(before: string, after: string, parts: Partial<Redline> = {}): Redline {
  return {
    before: clausesOf(before),
    after: clausesOf(after),
    changes: compare(before, after).changes,
    title: 'Terms',
    from: { version: '1', published: '2026-01-01' },
    to: { document: 'terms', version: '2', published: '2026-02-01', textHash: sha256(after) },
    publisher: 'Northwind AI',
    language: 'en-GB',
    address: null,
    ...parts,
  };
}

/** What is wrong with a redline, as a file and as two texts; none where nothing is. */
function problemsOf(redline: Redline, parts = readWord(writeRedline(redline, sha256))): readonly string[] {
  const visible = (clauses: readonly TextClause[]) =>
    clauses.map((clause) => ({ ...clause, label: visibleText(clause.label), text: visibleText(clause.text) }));
  return [
    ...findWordProblems(parts),
    firstDifference(applyRevisions(parts, 'accept'), visible(redline.after)),
    firstDifference(applyRevisions(parts, 'reject'), visible(redline.before)),
  ].filter((problem) => problem !== null);
}

function bodyOf(parts: WordParts): XmlElement {
  return find(parts.get('word/document.xml'), 'w:body')!;
}

function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAIRS = join(ROOT, 'test/pairs');

suite('Accepting all changes of a Word redline gives the new text, rejecting all the old one', () => {
  for (const name of readdirSync(PAIRS)) {
    const [one, other] = ['before', 'after'].map((side) => readFileSync(join(PAIRS, name, `${side}.md`), 'utf8'));
    test(name, () => {
      assert.deepEqual(problemsOf(redlineOf(one!, other!)), []);
      assert.deepEqual(problemsOf(redlineOf(other!, one!)), []);
    });
  }

  test('of every version of the sample terms', { skip: !existsSync(join(ROOT, '.git')) && 'not a clone' }, async () => {
    for (const { name, before, after } of await listComparedVersions(ROOT, 'terms'))
      if (before.length === 1) assert.deepEqual(problemsOf(redlineOf(before[0]!.markdown, after)), [], name);
  });

  test('whatever stands in them: control characters, markup, other directions, lone halves of characters', () => {
    const hostile = `${HOSTILE.replaceAll('\n', ' ')} \u0007\u000b\ufffe \ud800 ]]> <w:p/> שלום \u202e abc \u2066`;
    const [one, other] = [
      `# Terms\n\n(a) ${hostile}\n\n- ${hostile}\n`,
      `# Terms\n\n(b) ${hostile}!\n\nNew ${hostile}\n`,
    ];
    assert.deepEqual(problemsOf(redlineOf(one, other, { title: hostile, publisher: hostile, language: '"><x/>' })), []);
    const parts = readWord(writeRedline(redlineOf(one, other), sha256));
    assert.ok(textOf(bodyOf(parts)).includes('\ufffd'), 'what XML cannot carry is to be seen');
  });

  test('of a table of 400 rows, and of 10,000 clauses', () => {
    const rows = Array.from({ length: 400 }, (_, at) => `| Firm ${at} | Town ${at % 7} |`);
    const table = (all: readonly string[]) => `# T\n\n| Firm | Place |\n|---|---|\n${all.join('\n')}\n`;
    assert.deepEqual(problemsOf(redlineOf(table(rows), table(rows.toSpliced(7, 3, '| New | Peru |')))), []);
    const [rule] = clausesOf('A rule.');
    const rules = Array.from({ length: 10_000 }, (_, at) => ({ ...rule!, text: `Rule ${at}.`, html: `Rule ${at}.` }));
    const long = { ...redlineOf('', ''), before: rules, after: rules.toSpliced(5000, 1) };
    assert.deepEqual(problemsOf(long), []);
  });

  test('of nothing', () => {
    assert.deepEqual(problemsOf(redlineOf('', '# Terms\n\nPay in time.\n')), []);
    assert.deepEqual(problemsOf(redlineOf('# Terms\n\n| A | B |\n|---|---|\n| 1 | 2 |\n', '')), []);
    assert.deepEqual(problemsOf(redlineOf('# Terms\n', '# Terms\n', { title: '', publisher: ' ' })), []);
  });
});

const SECTION = '## 1. Fees\n\n1.1 Pay in time.\n\n1.2 Fees are never paid back to anybody.\n';
const REST = '## 2. Data\n\nData is kept for a year.\n\nData is erased on request.\n\nA copy is yours on request.\n';
const MOVED = redlineOf(`# T\n\n${SECTION}\n${REST}`, `# T\n\n${REST}\n${SECTION.replace('never', 'not')}`);

test('What moved is tracked as moved, at both its places with the same words', () => {
  const parts = readWord(writeRedline(MOVED, sha256));
  const said = (name: string) =>
    [...descend(bodyOf(parts))]
      .filter((each) => each.name === name)
      .map(textOf)
      .join('|');
  assert.equal(said('w:moveFrom'), said('w:moveTo'));
  assert.match(said('w:moveFrom'), /Pay in time\./);
  assert.deepEqual(
    [said('w:del'), said('w:ins')],
    ['never', 'not'].map((word) => `|${word}`).map((text) => text.slice(1)),
  );
});

test('A clause that was split ends its paragraph by an insertion, and one that was merged by a deletion', () => {
  const one = 'Either party may end this agreement by letter; the letter must arrive ninety days before the end.';
  const two = one.replace('; the', '.\n\nThe');
  const ends = (redline: Redline) =>
    [...descend(bodyOf(readWord(writeRedline(redline, sha256))))].flatMap((each) =>
      each.name === 'w:p' ? [['w:ins', 'w:del'].find((name) => find(each, 'w:pPr', 'w:rPr', name)) ?? ''] : [],
    );
  assert.equal(ends(redlineOf(`# T\n\n${one}\n`, `# T\n\n${two}\n`)).filter((end) => end === 'w:ins').length, 1);
  assert.equal(ends(redlineOf(`# T\n\n${two}\n`, `# T\n\n${one}\n`)).filter((end) => end === 'w:del').length, 1);
});

test('A heading that became a paragraph, and words that became bold, are changes of how they are set', () => {
  const parts = readWord(
    writeRedline(redlineOf('# T\n\n## Fees\n\nPay in time.\n', '# T\n\n### Fees\n\nPay **in time**.\n'), sha256),
  );
  const changed = [...descend(bodyOf(parts))].filter(({ name }) => /PrChange$/.test(name));
  assert.deepEqual(
    changed.map(({ name }) => name),
    ['w:pPrChange', 'w:rPrChange'],
  );
  assert.equal(find(changed[0], 'w:pPr', 'w:pStyle')?.attributes['w:val'], 'Heading2');
});

test('The publisher made all changes, on the day of publication; the head names both versions and is not tracked', () => {
  const address = 'https://terms.northwind.example/changes/terms/2/';
  const parts = readWord(writeRedline(redlineOf('# T\n\nOne.\n', '# T\n\nTwo.\n', { address }), sha256));
  const [change] = [...descend(bodyOf(parts))].filter(({ name }) => name === 'w:ins');
  const { 'w:author': author, 'w:date': date } = change!.attributes;
  assert.deepEqual([author, date], ['Northwind AI', '2026-02-01T00:00:00Z']);
  const head = bodyOf(parts).children.slice(0, 4) as readonly XmlElement[];
  assert.deepEqual(head.map(textOf), [
    'Terms',
    'Northwind AI: version 2 (1 February 2026) compared with version 1 (1 January 2026).',
    'All that was inserted, deleted or moved is a tracked change: accepting all of them gives version 2, rejecting all gives version 1. Only the text of the document is binding.',
    address,
  ]);
  const core = parts.get('docProps/core.xml')!;
  assert.equal(textOf(find(core, 'dc:title')!), 'Terms: version 1 to 2');
  assert.equal(textOf(find(core, 'dcterms:modified')!), '2026-02-01T00:00:00Z');
});

test('The same input gives the same bytes, in any time zone', () => {
  const zone = process.env.TZ;
  const written = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'].map((name) => {
    process.env.TZ = name;
    return Buffer.from(writeRedline(MOVED, sha256)).toString('base64');
  });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  assert.equal(new Set(written).size, 1);
});

test('A redline is sealed, and says of which text it is', () => {
  const bytes = writeRedline(MOVED, sha256);
  assert.equal(checkWordSeal(bytes, sha256), 'holds');
  const { document, version, textHash } = MOVED.to;
  assert.deepEqual(statedVersion(bytes), { document, version, textHash });
});

suite('The redlines of a site', () => {
  const folder = makeFolder();
  before(() => writeEdition(folder, northwind(), ENTRIES));

  test('lie beside the pages of the changes that have one, and nowhere else', () => {
    const files = [...wordFiles(openDataFolder(folder), sha256)];
    const expected = northwind()
      .documents.flatMap(({ versions }) => versions.filter(hasRedline))
      .map(({ slug }) => `changes/${slug}/redline.docx`);
    assert.deepEqual(
      files.map(({ path }) => path),
      expected,
    );
    assert.ok(expected.length > 0);
    for (const { path, content } of files)
      assert.deepEqual(findWordProblems(readWord(content as Uint8Array)), [], path);
  });

  test('say nothing of a first version, or where nothing changed', () => {
    const [heading] = northwind().documents.flatMap(({ versions }) => versions.filter(hasRedline));
    assert.equal(hasRedline({ ...heading!, previous: null }), false);
    assert.equal(hasRedline({ ...heading!, counts: {} }), false);
    assert.equal(hasRedline({ ...heading!, unreadable: 'It is too long.' }), false);
  });
});

test('What Word would call unreadable is found', () => {
  const xml = new TextDecoder().decode(unzipSync(writeRedline(MOVED, sha256))['word/document.xml']);
  const broken: readonly (readonly [of: string, wrong: string, problem: RegExp])[] = [
    ['w:id="2"', 'w:id="1"', /one id/],
    [' w:name="move1"', ' w:name="move9"', /moved from/],
    ['<w:moveFromRangeEnd w:id="', '<w:moveToRangeEnd w:id="', /range/],
    ['<w:delText xml:space="preserve">', '<w:t xml:space="preserve">', /w:t in/],
    ['<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="Nothing"/>', /no style/],
    ['<w:pStyle w:val="Heading2"/><w:rPr>', '<w:rPr/><w:pStyle w:val="Heading2"/><w:rPr>', /w:pPr has/],
    ['T00:00:00Z"', '"', /no author or date/],
  ];
  for (const [of, wrong, problem] of broken) {
    const damaged = xml.replace(of, wrong).replace(wrong.startsWith('<w:t ') ? '</w:delText>' : '\0', '</w:t>');
    assert.notEqual(damaged, xml, of);
    const parts = new Map(readWord(writeRedline(MOVED, sha256)));
    parts.set('word/document.xml', readXml(damaged));
    assert.match(findWordProblems(parts).join('\n'), problem, of);
  }
});
