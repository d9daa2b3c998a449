import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readChoice, writeChoice } from '../../../site/src/browser/compare/choice.ts';
import type { Comparable } from '../../../site/src/browser/compare/comparable.ts';
import { listComparable } from '../../../site/src/browser/compare/comparable.ts';
import { comparisonHtml } from '../../../site/src/browser/compare/comparison-html.ts';
import { meaningHtml } from '../../../site/src/browser/compare/meaning-html.ts';
import { html } from '../../../site/src/markup/html.ts';
import { northwind } from '../../worlds/northwind-edition.ts';

const comparable: Comparable = listComparable(northwind(), []);

suite('a choice of versions', () => {
  for (const [choice, query] of [
    [
      { document: 'ai-code-of-conduct', before: 'ai-code-of-conduct/7', after: 'ai-code-of-conduct/8' },
      '?document=ai-code-of-conduct&before=7&after=8',
    ],
    [
      { document: 'ai-code-of-conduct', before: 'face-code-of-conduct/1', after: 'ai-code-of-conduct/6' },
      '?document=ai-code-of-conduct&before=face-code-of-conduct/1&after=6',
    ],
  ] as const) {
    test(`is written as ${query} and read back`, () => {
      assert.equal(writeChoice(choice), query);
      const asked = readChoice(query, comparable);
      assert.ok(asked.kind === 'versions');
      const { document, before, after } = asked;
      assert.deepEqual({ document: document.id, before: before.version.slug, after: after.version.slug }, choice);
    });
  }

  for (const [query, kind] of [
    ['', 'nothing'],
    ['?before=7&after=8', 'nothing'],
    ['?document=ai-code-of-conduct', 'document'],
    ['?document=ai-code-of-conduct&after=8', 'document'],
    ['?document=unknown', 'unknown'],
    ['?document=ai-code-of-conduct&before=7&after=9', 'unknown'],
    // Only the older text can be another document's, and only one that was replaced.
    ['?document=ai-code-of-conduct&before=7&after=face-code-of-conduct/1', 'unknown'],
    ['?document=service-agreement&before=face-code-of-conduct/1&after=3', 'unknown'],
    ['?document=__proto__&before=constructor&after=toString', 'unknown'],
  ] as const) {
    test(`in ${query || 'no words'} is ${kind}`, () => assert.equal(readChoice(query, comparable).kind, kind));
  }
});

suite('what can be compared', () => {
  test('is every version, and of replaced documents those that are there', () => {
    const [code] = comparable.documents;
    assert.deepEqual([code!.id, code!.replaced], ['ai-code-of-conduct', ['face-code-of-conduct']]);
    assert.deepEqual(
      code!.versions.map(({ option }) => option),
      ['Version 6, 3 February 2025', 'Version 7, 13 November 2026', 'Version 8, 14 November 2026'],
    );
    const [, agreement] = comparable.documents;
    assert.deepEqual(
      agreement!.versions.map(({ option }) => option),
      [
        'Version of 1 May 2024',
        'Version of 1 May 2024 (2)',
        'Version 3, 1 September 2026',
        'Version 4, 1 October 2026, withdrawn',
      ],
    );
  });
});

suite('a comparison as HTML', () => {
  const request = {
    compared: { title: 'Terms', before: { version: '1' }, after: '2', replaces: false },
    names: { publisher: 'Northwind AI', topics: {}, documents: [] },
    topicWords: [],
    language: 'en',
  };

  test('comes in parts: the table first, then clauses, no part much longer than the others', () => {
    const clause = (words: string) => (_: unknown, index: number) =>
      `## ${index + 1}. Part ${index}\n\nThis ${words} number ${index}.\n`;
    const text = (words: string) => Array.from({ length: 200 }, clause(words)).join('\n');
    const parts = [...comparisonHtml({ ...request, before: text('was'), after: text('is now') })];
    assert.deepEqual([...new Set(parts.map(({ kind }) => kind))], ['table', 'clauses']);
    assert.ok(parts.length > 3);
    for (const { html } of parts.slice(1)) assert.ok(html.length < 60_000, `${html.length}`);
    assert.equal(parts.flatMap(({ html }) => html.match(/<article/g) ?? []).length, 200);
  });

  test('claims nothing before it is read, and then says of every clause what it means', () => {
    const text = (must: string) =>
      Array.from({ length: 50 }, (_, index) => `## ${index + 1}. Part ${index}\n\nYou ${must} keep ${index} days.\n`);
    const parts = comparisonHtml({ ...request, before: text('may').join('\n'), after: text('must').join('\n') });
    const drawn: string[] = [];
    let next = parts.next();
    for (; !next.done; next = parts.next()) drawn.push(next.value.html);
    const targets = [...drawn[0]!.matchAll(/<a href="#([^"]+)">\d+\. Part/g)].map(([, id]) => id);
    assert.equal(targets.length, 50);
    for (const id of targets) assert.ok(drawn.join('').includes(` id="${id}"`), id);
    assert.doesNotMatch(drawn.join(''), /Why we read it so|prohibition|duty|mean less/);
    const anchors = [...drawn.join('').matchAll(/<article class="clause" id="([^"]+)"/g)].map(([, id]) => id);
    const read = [...meaningHtml(next.value)];
    const [table] = read;
    assert.match(
      table?.kind === 'table' ? table.html : '',
      /1\. Part 0<\/a><\/th>\n<td>.*1 changed.*<\/td>\n<td><p><a href="#[^"]+">1, first paragraph<\/a>: A (?:duty|rule)/,
    );
    const meanings = read.flatMap((part) => (part.kind === 'meanings' ? part.meanings : []));
    assert.deepEqual(
      meanings.map(({ anchor }) => anchor),
      anchors,
    );
    for (const { says, why } of meanings) {
      assert.match(says, /^<p class="says">[^<]+<\/p>$/);
      assert.doesNotMatch(says, /The wording changes\./);
      assert.match(why, /^<details class="reading">.*<\/details>$/s);
    }
  });

  test('takes the first lines of a text for text, front matter or not', () => {
    const [table] = comparisonHtml({
      ...request,
      before: '---\nkey: You may.\n---\nEnd.',
      after: '---\nkey: You must.\n---\nEnd.',
    });
    assert.match(table!.html, /One clause changes/);
  });

  test('is escaped wherever a text or a name stands', () => {
    const hostile = '"><img src=x onerror=alert(1)>';
    assert.equal(
      html`<p title="${hostile}">${[hostile, html`<b>${1}</b>`, null, false]}</p>`.markup,
      '<p title="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;">&quot;&gt;&lt;img src=x onerror=alert(1)&gt;<b>1</b></p>',
    );
    const forged = { markup: hostile } as never;
    assert.throws(() => html`${forged}`);
  });
});
