import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildSite } from '../../scripts/commands/publish/build-site.ts';
import { browserMissing, launchBrowser } from '../support/browser.ts';
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts';
import { ENTRIES, northwind, writeEdition } from '../worlds/northwind-edition.ts';

let work: string;
before(async () => {
  work = await mkdtemp(join(tmpdir(), 'terms-search-test-'));
  await writeEdition(join(work, 'data'), northwind(), ENTRIES);
  const build = (name: string) =>
    buildSite({ edition: join(work, 'data'), out: join(work, name), site: 'https://x.example/terms' });
  await Promise.all([build('site'), build('again')]);
});
after(() => rm(work, { recursive: true, force: true }));

suite('the search index', () => {
  test('comes out the same, byte for byte, a second time', async () => {
    const [one, other] = await Promise.all(['site', 'again'].map((name) => contents(join(work, name, 'search'))));
    assert.ok(one!.size > 20);
    assert.deepEqual(one, other);
  });

  test('leads only to places that are there', async () => {
    const site = join(work, 'site');
    const fragments = [...(await contents(join(site, 'search', 'pagefind', 'fragment'))).values()];
    for (const fragment of fragments) {
      const { url } = JSON.parse(
        gunzipSync(Buffer.from(fragment, 'base64')).subarray('pagefind_dcd'.length).toString(),
      );
      const [page, place] = (url as string).split('#');
      const html = await readFile(join(site, page!, 'index.html'), 'utf8');
      assert.ok(place === undefined || html.includes(` id="${place}"`), url);
    }
    assert.ok(fragments.length > 50);
  });

  test('holds what the search page loads and no more', async () => {
    const names = await readdir(join(work, 'site', 'search', 'pagefind'));
    const kinds = names.map((name) => name.replace(/_\w+\./, '.')).sort();
    assert.deepEqual(kinds, [
      'filter',
      'fragment',
      'index',
      'indexes.json',
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.js',
      'pagefind.unknown.pf_meta',
      'wasm.unknown.pagefind',
    ]);
  });
});

suite('the search page in a browser', { skip: browserMissing() ?? false }, () => {
  let browser: Browser;
  let server: ServedFolder;
  before(async () => {
    browser = await launchBrowser();
    server = await serveFolder(join(work, 'site'), '/terms/');
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  async function visit(path: string, use: (page: Page) => Promise<void>, look: BrowserContextOptions = {}) {
    const context = await browser.newContext(look);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    server.asked.length = 0;
    await page.goto(server.address + path);
    await use(page);
    await context.close();
    assert.deepEqual(complaints, []);
  }

  const status = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words }).waitFor();
  const titles = (page: Page) => page.locator('#found a').allTextContents();
  const loaded = () => server.asked.some((path) => path.includes('pagefind'));

  test('loads the index there alone, and only when somebody turns to it', async () => {
    await visit('', async () => assert.ok(!loaded()));
    await visit('changes/ai-code-of-conduct/8/', async () => assert.ok(!loaded()));
    await visit('search/', async (page) => {
      assert.ok(!loaded());
      await page.locator('main input[name=q]').focus();
      await page.waitForRequest(/pagefind/).catch(() => null);
      assert.ok(loaded());
    });
  });

  test('is used by keyboard, tells what it found, and keeps the question in the address', async () => {
    await visit('search/', async (page) => {
      await page.locator('main input[name=q]').focus();
      await page.keyboard.type('rotate');
      await status(page, /^1 found\. Start again$/);
      assert.deepEqual(await titles(page), ['6 “Keep keys safe. Rotate them.”']);
      await page.keyboard.press('Enter');
      assert.equal(new URL(page.url()).search, '?q=rotate');
      await page.locator('select[name=kind]').selectOption('clause');
      await status(page, /^Nothing was found\. Try fewer or other words\. Start again$/);
      await page.goBack();
      await status(page, /^1 found/);
      await page.locator('#found a').click();
      assert.match(page.url(), /\/terms\/changes\/ai-code-of-conduct\/8\/#c-s-6$/);
      assert.equal(await page.locator(':target h3').textContent(), '6 “Keep keys safe. Rotate them.”');
    });
  });

  for (const [query, expected] of [
    [
      '?words=police',
      [
        'changes/ai-code-of-conduct/8/',
        'changes/ai-code-of-conduct/8/#c-b',
        'changes/ai-code-of-conduct/7/',
        'changes/service-agreement/3/#c-b',
      ],
    ],
    [
      '?words=Facial+police+departments&significance=substantive&year=2027&document=ai-code-of-conduct',
      ['changes/ai-code-of-conduct/8/', 'changes/ai-code-of-conduct/8/#c-b', 'changes/ai-code-of-conduct/7/'],
    ],
    ['?words=resell&kind=clause&document=ai-code-of-conduct', ['documents/ai-code-of-conduct/#clause-5']],
    ['?words=%22keep+keys+safe%22', ['changes/ai-code-of-conduct/8/#c-s-6']],
    ['?document=face-code-of-conduct', ['changes/face-code-of-conduct/1/']],
  ] as const) {
    test(`finds ${expected.length} for ${query}`, async () => {
      await visit(`search/${query}`, async (page) => {
        await status(page, /found\. Start again/);
        const links = await page.evaluate(
          "[...document.querySelectorAll('#found a')].map((it) => it.getAttribute('href'))",
        );
        assert.deepEqual([...(links as string[])].sort(), expected.map((it) => `../${it}`).sort());
      });
    });
  }

  test('finds the same where a long history has several indexes', async () => {
    const found = (query: string) =>
      new Promise<readonly string[]>((done) =>
        visit(`search/${query}`, async (page) => {
          await status(page, /found\. Start again/);
          const links = await page.locator('#found a').evaluateAll((all) => all.map((it) => it.getAttribute('href')!));
          done(links.sort());
        }),
      );
    const queries = ['?q=police', '?q=notice&kind=change', '?document=ai-code-of-conduct&kind=change'];
    const one = [];
    for (const query of queries) one.push(await found(query));
    await rm(join(work, 'site', 'search', 'pagefind'), { recursive: true });
    const script = fileURLToPath(new URL('../../scripts/commands/publish/index-search.ts', import.meta.url));
    await promisify(execFile)(process.execPath, [script, join(work, 'data'), join(work, 'site/search/pagefind'), '20']);
    const names = await readdir(join(work, 'site', 'search', 'pagefind'));
    assert.ok(names.includes('2') && names.includes('3'), names.join(' '));
    const several = [];
    for (const query of queries) several.push(await found(query));
    assert.deepEqual(several, one);
    assert.ok(one.every((links) => links.length > 1));
  });

  test('shows twenty, and more when asked', async () => {
    await visit('search/?kind=clause', async (page) => {
      await status(page, /^\d\d found/);
      assert.equal(await page.locator('#found li').count(), 20);
      await page.getByRole('button', { name: 'Show more' }).click();
      await page.locator('#found li').nth(20).waitFor();
      assert.equal(await page.evaluate("document.activeElement === document.querySelectorAll('#found a')[20]"), true);
    });
  });

  test('shows hostile text as text, and breaks no rule of accessibility', async () => {
    const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
    for (const colorScheme of ['light', 'dark'] as const) {
      await visit(
        'search/?words=onerror',
        async (page) => {
          await status(page, /found/);
          assert.ok((await titles(page)).some((title) => title.startsWith('<script>alert(1)</script> "q"')));
          const found = await page.evaluate(
            `${axe};axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html))`,
          );
          assert.deepEqual(found, []);
        },
        { colorScheme, viewport: { width: 390, height: 800 } },
      );
    }
  });

  test('without script says so and leads to the changes and the documents', async () => {
    await visit(
      'search/',
      async (page) => {
        assert.equal(await page.locator('.find').isVisible(), false);
        assert.match(
          (await page.locator('.cases').textContent())!,
          /^Searching takes a script\. Without it, read the changes or the documents listed on this page: the list of changes, 2026, 2025, 2024, 2023\./,
        );
      },
      { javaScriptEnabled: false },
    );
  });
});

/** Contents of all files by their path. */
async function contents(folder: string): Promise<Map<string, string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((it) => it.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      paths.sort().map(async (path) => [path.slice(folder.length), (await readFile(path)).toString('base64')] as const),
    ),
  );
}
