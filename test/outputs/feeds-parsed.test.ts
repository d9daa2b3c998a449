import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { writeAtom } from '../../scripts/outputs/feeds/write-atom.ts';
import { browserMissing, launchBrowser } from '../support/browser.ts';
import { feedOf, itemsOf } from '../support/read-feed.ts';
import { change, clause, ENTRIES, entry, HOSTILE } from '../worlds/northwind-edition.ts';

/** What XML cannot carry, half a pair, a text that runs backwards, the end of a CDATA section, line ends. */
const ODD = `a\u0000\u0008\u001b\ufffe\ud800b ]]> & &amp;amp; <ins>\u202Eevil\u2066 \r\n\u0085c\r😀 ${HOSTILE}`;
/** The same without what XML cannot carry. */
const ODD_AS_XML = ['\u0000', '\u0008', '\u001b', '\ufffe'].reduce(
  (text, it) => text.replaceAll(it, ''),
  ODD.toWellFormed(),
);

const odd = entry({
  document: 'odd-terms',
  title: ODD,
  version: '1',
  previous: '0',
  published: '2026-11-20',
  headline: ODD,
  summary: ODD,
  author: { actions: [ODD], corrects: ODD, exception: ODD },
  topics: [ODD],
  effective: { all: '2026-12-01', [ODD]: '2026-12-02' },
  withdrawn: { on: '2026-11-21', reason: ODD },
  changes: [
    change({
      kind: 'modified',
      summary: ODD,
      before: [clause('odd', `${ODD}old`, { title: ODD, label: ODD, trail: [ODD] })],
      after: [clause('odd', `${ODD}new`, { title: ODD, label: ODD, trail: [ODD] })],
      redline: [
        { op: 'equal', text: ODD },
        { op: 'delete', text: 'old' },
        { op: 'insert', text: 'new' },
      ],
    }),
    change({ kind: 'added', after: [clause('plain', ODD)] }),
  ],
});

/** What a strict reader finds in an entry. */
interface ReadEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly labels: readonly string[];
  readonly html: string;
  /** Names of the elements in the content. */
  readonly elements: readonly string[];
  readonly items: readonly string[];
  /** The words before and after of each clause. */
  readonly clauses: readonly (readonly [string, string])[];
}

suite('Atom, read by a strict XML parser,', { skip: browserMissing() ?? false }, () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
  });
  after(() => browser?.close());

  function read(atom: string): Promise<readonly ReadEntry[]> {
    return page.evaluate(`(${READ})(${JSON.stringify(atom)})`) as Promise<readonly ReadEntry[]>;
  }

  test('threat 18: is well-formed and gives every text back, whatever is in it', async () => {
    const [found] = await read(writeAtom(feedOf([odd])));
    const line = ODD_AS_XML.replace(/[\u202e\u2066]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    assert.equal(found!.title, `Withdrawn: ${line}, version 1: ${line}`);
    assert.equal(found!.summary, line);
    assert.deepEqual(found!.labels.at(-1), line);
    assert.deepEqual(found!.clauses, [
      [`${ODD_AS_XML}old`, `${ODD_AS_XML}new`],
      ['', ODD_AS_XML],
    ]);
    assert.ok(found!.items.includes(ODD_AS_XML));
    assert.ok(
      found!.elements.every((name) => 'P UL LI H2 H3 A BR INS DEL SPAN BLOCKQUOTE'.split(' ').includes(name)),
      String(found!.elements),
    );
  });

  test('says what JSON Feed says', async () => {
    const feed = feedOf([...ENTRIES, odd]);
    const items = itemsOf(feed);
    const found = await read(writeAtom(feed));
    assert.equal(found.length, ENTRIES.length + 1);
    for (const [index, { id, title, summary, html }] of found.entries()) {
      const item = items[index]!;
      assert.deepEqual([id, title, summary, html], [item.id, item.title, item.summary, item.content_html]);
    }
    assert.equal(new Set(found.map(({ id }) => id)).size, found.length);
  });
});

const READ = `(atom) => {
  const xml = new DOMParser().parseFromString(atom, 'application/xml');
  if (xml.querySelector('parsererror')) throw new Error(xml.querySelector('parsererror').textContent);
  return [...xml.querySelectorAll('entry')].map((entry) => {
    const text = (name) => entry.querySelector(name).textContent;
    const html = new DOMParser().parseFromString(text('content'), 'text/html').body;
    const left = (clause, name) => { const copy = clause.cloneNode(true); copy.querySelectorAll(name).forEach((it) => it.remove()); return copy.textContent; };
    return {
      id: text('id'), title: text('title'), summary: text('summary'), html: text('content'),
      labels: [...entry.querySelectorAll('category')].map((it) => it.getAttribute('label')),
      elements: [...new Set([...html.querySelectorAll('*')].map((it) => it.tagName))],
      items: [...html.querySelectorAll('li')].map((it) => it.textContent),
      clauses: [...html.querySelectorAll('blockquote p')].map((it) => [left(it, 'ins, span'), left(it, 'del, span')]),
    };
  });
}`;
