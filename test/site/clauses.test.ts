import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { EntryChange } from '../../scripts/changelog/entry.ts';
import { browserMissing, launchBrowser } from '../support/browser.ts';
import { findBrokenLinks } from '../support/find-broken-links.ts';
import { makeFolder, type TestRepository } from '../support/git-repository.ts';
import { runTerms } from '../support/run-terms.ts';
import { HOSTILE, makeHouseRules } from '../worlds/house-rules.ts';

const out = join(makeFolder(), 'site');
let repository: TestRepository;
let firstAddresses: readonly string[];

before(async () => {
  const { repository: made, amend } = await makeHouseRules();
  repository = made;
  await publish();
  firstAddresses = clausePages();
  amend();
  await publish();
});

async function publish(): Promise<void> {
  const args = ['--repo', repository.directory, '--today', '2024-06-01'];
  const { code, stderr } = await runTerms(['publish', '--out', out, ...args]);
  assert.equal(code, 0, stderr);
}

/** Addresses of all clauses' pages: `rules/quiet-1a2b`. */
function clausePages(): readonly string[] {
  const folders = readdirSync(join(out, 'clauses'));
  return folders.flatMap((id) => readdirSync(join(out, 'clauses', id)).map((clause) => `${id}/${clause}`));
}

function pageOf(start: string): string {
  return clausePages().find((address) => address.startsWith(start)) ?? assert.fail(`no page of ${start}`);
}

/** The words of a page's main part. */
function read(address: string): string {
  const html = readFileSync(join(out, 'clauses', address, 'index.html'), 'utf8');
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

suite('the page of a clause', () => {
  test('says what it is today, since when, and which version brought which words', () => {
    const text = read(pageOf('rules/hall-quiet'));
    assert.match(
      text,
      /On record Unchanged since 1 February 2024 Other words from 1 July 2024 1\.1 “The hall is quiet from eight\./,
    );
    assert.match(
      text,
      /The history of a clause of House Rules\. It was first seen in version 1, recorded on 1 January 2024\./,
    );
    assert.match(text, /Brought by Announced Words .*Version 1 1 January 2024 Guests may sing until nine\./);
    assert.match(text, /Version 2 1 February 2024 The hall is quiet from eight\./);
    assert.match(
      text,
      /Two changes .* Version 5 .*Announced on 20 May 2024\. Takes effect on 1 July 2024\..* Version 2 /,
    );
  });

  test('of one that is gone says since when, and what is to come of it', () => {
    const text = read(pageOf('rules/pets'));
    assert.match(text, /Announced, from 1 July 2024 .*The text to come 2\. Pets/);
    assert.match(text, /Version 5 Added .* Version 4 Removed/);
    assert.match(read(pageOf('rules/no-drums')), /Removed on 1 February 2024 .*The text as it last stood/);
  });

  test('of one that was split leads to its parts, and theirs back', () => {
    const doors = pageOf('rules/doors-locked');
    const [part] = clausePages().filter((address) => address.startsWith(doors) && address !== doors);
    for (const [from, to] of [
      [doors, part!],
      [part!, doors],
    ] as const)
      assert.ok(
        readFileSync(join(out, 'clauses', from, 'index.html'), 'utf8').includes(`href="../../../clauses/${to}/"`),
      );
    assert.match(read(doors), /Version 3 Split .*Announced on 1 March 2024\. Took effect on 15 March 2024\./);
  });

  test('goes on through the documents that were replaced, and those lead to it', () => {
    const report = read(pageOf('arms/report-damage'));
    assert.match(report, /before that it stood in Rules for Swords and Rules for Bows\./);
    assert.match(
      report,
      /Two changes in Rules for the Armoury .* Version 2 .* Version 1 Merged .*Before that, in Rules for Swords .* Version 2 Changed .*Before that, in Rules for Bows/,
    );
    const old = read(pageOf('swords/report-damage'));
    assert.match(old, /The document ended on 1 April 2024 .*Continues in another document Rules for the Armoury/);
    assert.match(read(pageOf('arms/wipe-blade')), /In force Unchanged since 1 January 2024/);
  });

  test('exists for no clause of which there is nothing to tell', () => {
    assert.ok(!clausePages().some((address) => address.startsWith('rules/house-rules')));
    assert.ok(
      !clausePages().some((address) => address.startsWith('rules/each-dog')),
      'it came and went with its section',
    );
    assert.ok(!clausePages().some((address) => address.startsWith('swords/never-point')));
  });

  test('keeps its address whatever comes later', () => {
    assert.ok(firstAddresses.length > 8);
    for (const address of firstAddresses) assert.ok(clausePages().includes(address), address);
  });

  test('is linked from each change to its clause, and from the text in force', () => {
    const page = pageOf('rules/hall-quiet');
    for (const from of ['changes/rules/2', 'changes/rules/5', 'documents/rules'])
      assert.ok(readFileSync(join(out, from, 'index.html'), 'utf8').includes(`clauses/${page}/"`), from);
  });

  test('stands in the text in force with what is announced of it, and after it what is new', () => {
    const html = readFileSync(join(out, 'documents/rules/index.html'), 'utf8');
    const ahead = [...html.matchAll(/<div class="ahead">[\s\S]*?<\/div>/g)].map(([aside]) => aside);
    assert.equal(ahead.length, 2, html);
    const words = ahead.map((aside) => aside.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
    assert.match(words.join('\n'), /From 1 July 2024, this clause reads: See the change/);
    assert.match(
      words.join('\n'),
      /From 1 July 2024, a new clause follows: See the change .*Each dog is led on a rope\./,
    );
    for (const aside of ahead) assert.match(aside, /href="\.\.\/\.\.\/changes\/rules\/5\/#[\w-]+"/);
  });

  test('links only to pages and anchors that exist', () => assert.deepEqual(findBrokenLinks(out), []));
});

suite('in a browser', { skip: browserMissing() ?? false }, () => {
  let browser: Browser;
  let server: Server;
  const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

  before(async () => {
    browser = await launchBrowser();
    server = createServer(({ url = '/' }, response) => {
      const file = join(out, url.endsWith('/') ? `${url}index.html` : url);
      const type = file.endsWith('.css') ? 'css' : file.endsWith('.js') ? 'javascript' : 'html';
      response.setHeader('content-type', `text/${type}; charset=utf-8`);
      response.writeHead(existsSync(file) ? 200 : 204).end(existsSync(file) ? readFileSync(file) : '');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  async function visit(address: string, look: object, use: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext(look);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/clauses/${address}/`);
    await page.evaluate("for (const it of document.querySelectorAll('details')) it.open = true");
    await use(page);
    await context.close();
    assert.deepEqual(complaints, [], address);
  }

  for (const colorScheme of ['light', 'dark'])
    for (const width of [320, 390, 1280])
      test(`axe finds nothing, and nothing has to be scrolled sideways, ${colorScheme}, ${width} wide`, async () => {
        for (const start of ['rules/hall-quiet', 'rules/doors-locked', 'arms/report-damage', 'swords/report-damage'])
          await visit(pageOf(start), { colorScheme, viewport: { width, height: 900 } }, async (page) => {
            await page.evaluate(`${axe};0`);
            const violations = await page.evaluate(
              "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 200))]))",
            );
            assert.deepEqual(violations, [], start);
            assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width, start);
          });
      });

  test('the words of each change are those of both versions, character for character', async () => {
    const { stdout } = await runTerms(['changelog', '--json', '--repo', repository.directory]);
    const entries = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    let compared = 0;
    for (const address of clausePages())
      await visit(address, {}, async (page) => {
        const shown = (await page.evaluate(`[...document.querySelectorAll('article.clause')].map((article) => {
          const words = article.querySelector('p.inline');
          const without = (name) => { const copy = words?.cloneNode(true); copy?.querySelectorAll(name + ', span').forEach((mark) => mark.remove()); return copy?.textContent; };
          return [article.querySelector('h3 a').getAttribute('href'), without('ins'), without('del')];
        })`)) as [string, string, string][];
        for (const [link, was, is] of shown) {
          const [, document, version, anchor] = /changes\/([^/]+)\/([^/]+)\/#(.+)$/.exec(link)!;
          const entry = entries.find((each) => each.document === document && each.version === version);
          const change: EntryChange = entry.changes.find((each: EntryChange) => each.anchor === anchor);
          const spell = (left: string) =>
            change.redline.flatMap(({ op, text }) => (op === left ? [] : [text])).join('');
          if (was === undefined || change.redline.length === 0) continue;
          assert.deepEqual([was, is], [spell('insert'), spell('delete')], link);
          compared++;
        }
      });
    assert.ok(compared > 10, `${compared} changes`);
  });

  test('the text in force is the clause, hostile characters and all', async () => {
    await visit(pageOf('rules/hall-quiet'), {}, async (page) => {
      const text = await page.evaluate("document.querySelector('#text ~ .text p').textContent");
      assert.equal(text, `The hall is quiet from eight. Guests may sing until nine. Nobody says ${HOSTILE} two.`);
    });
  });
});
