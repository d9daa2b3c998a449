import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { browserMissing, launchBrowser } from '../../support/browser.ts';
import { makeFolder } from '../../support/git-repository.ts';
import { runTerms } from '../../support/run-terms.ts';
import { type ServedFolder, serveFolder } from '../../support/serve-folder.ts';
import { HOSTILE, makeComparableTerms } from '../../worlds/comparable-terms.ts';

const site = join(makeFolder(), 'site');

before(async () => {
  const repository = await makeComparableTerms();
  const { code, stderr } = await runTerms(['publish', '--repo', repository, '--today', '2024-05-01', '--out', site]);
  assert.equal(code, 0, stderr);
});

suite('the compare page in a browser', { skip: browserMissing() ?? false }, () => {
  let browser: Browser;
  let served: ServedFolder;

  before(async () => {
    browser = await launchBrowser();
    served = await serveFolder(site);
  });
  after(async () => {
    await browser?.close();
    served?.close();
  });

  /** Opens the page and fails on anything that the browser complained about, but what is expected. */
  async function visit(
    query: string,
    use: (page: Page) => Promise<void>,
    look: BrowserContextOptions = {},
    expected = /^$/,
  ) {
    const context = await browser.newContext(look);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(`${served.address}compare/${query}`);
    await use(page);
    await context.close();
    assert.deepEqual(
      complaints.filter((complaint) => !expected.test(complaint)),
      [],
      query,
    );
  }

  /** Waits until the page says it. */
  async function says(page: Page, words: RegExp): Promise<void> {
    await page.locator('[role=status]', { hasText: words }).waitFor();
  }

  // But for what only the published page links to: the clause in its text, and its history.
  const RESULT = `[document.querySelector('table.cards tbody'), ...document.querySelectorAll('article.clause, #quiet')].map((it) => {
    const copy = it.cloneNode(true);
    copy.querySelectorAll('.side, p.tags').forEach((part) => part.remove());
    for (const link of copy.querySelectorAll('header a.was')) {
      const plain = document.createElement('span');
      plain.append(...link.childNodes);
      plain.className = 'was';
      if (plain.textContent === 'In the text') link.remove();
      else link.replaceWith(plain);
    }
    copy.querySelectorAll('#quiet a').forEach((link) => link.replaceWith(...link.childNodes));
    return copy.outerHTML.replace(/>\\s+</g, '><');
  })`;

  for (const [name, query, slug] of [
    ['neighbours', '?document=terms&before=1&after=2', 'terms/2'],
    ['a new section and hostile words', '?document=terms&before=2&after=3', 'terms/3'],
    ['items of a list', '?document=old-code&before=2024-01-01&after=2024-02-01', 'old-code/2024-02-01'],
    ['a code and the one that it replaced', '?document=new-code&before=old-code/2024-03-01&after=1', 'new-code/1'],
  ] as const) {
    test(`shows the same changes as the change page: ${name}`, async () => {
      await visit(query, async (page) => {
        await says(page, /changes? from .* to (?:the )?version .*\d\.$/);
        const compared = (await page.evaluate(RESULT)) as string[];
        await page.goto(`${served.address}changes/${slug}/`);
        const published = (await page.evaluate(RESULT)) as string[];
        assert.ok(published.length > 1);
        assert.deepEqual(
          compared.map((it) => it.replaceAll('Old Code, version of 1 March 2024', 'Old Code')),
          published,
        );
      });
    });
  }

  /** The worker's second script. */
  const READING = '**/_astro/meaning-html-*.js';
  const MEANT = 'article.clause details.reading';

  test('shows the redline before the reading arrives, and adds to it what the changes mean', async () => {
    await visit('', async (page) => {
      const held = Promise.withResolvers<void>();
      await page.context().route(READING, (route) => held.promise.then(() => route.continue()));
      await page.goto(`${served.address}compare/?document=terms&before=1&after=3`);
      await says(page, /from version 1 to version 3\. Reading what the changes mean …$/);
      const [drawn, rows] = [page.locator('article.clause'), page.locator('table.cards tbody tr')];
      const [clauses, listed] = [await drawn.count(), await rows.count()];
      assert.ok(clauses > 1 && listed > 1);
      assert.ok(await page.locator('article.clause ins').first().isVisible());
      assert.equal(await page.locator(MEANT).count(), 0);
      const redlines = await page.locator('.redline').evaluateAll((them) => them.map((it) => it.outerHTML));
      const table = await page.locator('table.cards').textContent();
      const link = page.locator('table.cards a').first();
      await link.focus();
      held.resolve();
      await says(page, /from version 1 to version 3\.$/);
      assert.deepEqual([await drawn.count(), await rows.count()], [clauses, listed]);
      assert.equal(await page.locator(MEANT).count(), clauses);
      assert.notEqual(await page.locator('table.cards').textContent(), table);
      assert.deepEqual(await page.locator('.redline').evaluateAll((them) => them.map((it) => it.outerHTML)), redlines);
      assert.ok(await link.evaluate((it) => it.matches(':focus')), 'whoever was on a link is on it still');
    });
  });

  for (const [name, path] of [
    ['reading', READING],
    ['list of unknown words', '**/terms/unknown-words.json'],
  ] as const)
    test(`keeps the redline where the ${name} cannot be loaded, and says so`, async () => {
      await visit(
        '',
        async (page) => {
          await page.context().route(path, (route) => route.abort());
          await page.goto(`${served.address}compare/?document=terms&before=1&after=3`);
          await says(page, /from version 1 to version 3\. What the changes mean could not be loaded\.$/);
          assert.ok((await page.locator('article.clause').count()) > 1);
          assert.ok(await page.locator('article.clause ins').first().isVisible());
          assert.ok((await page.locator('table.cards tbody tr').count()) > 1);
          assert.equal(await page.locator(MEANT).count(), 0);
        },
        {},
        /Failed to load resource/,
      );
    });

  test('asks for the reading once, and only where words change', async () => {
    const start = served.asked.length;
    const readings = () => served.asked.slice(start).filter((path) => /meaning-html/.test(path)).length;
    await visit('?document=terms&before=2&after=2', (page) => says(page, /no words change from .*\.$/));
    assert.equal(readings(), 0);
    await visit('?document=terms&before=1&after=2', (page) => says(page, /from version 1 to version 2\.$/));
    assert.equal(readings(), 1);
  });

  test('shows hostile words as words', async () => {
    await visit('?document=terms&before=1&after=3', async (page) => {
      await says(page, /change from version 1 to version 3\.$/);
      assert.match(
        (await page.locator('article.clause').allTextContents()).join('\n'),
        /<img src=x onerror="alert\(1\)">|alert\(2\)/,
      );
      assert.equal(await page.locator('main :is(img, script, a[href^=javascript])').count(), 0);
      assert.match((await page.locator('select[name=document]').textContent()) ?? '', /<script>alert\(2\)<\/script>/);
      assert.ok((await page.title()).includes(HOSTILE));
    });
  });

  test('is used by keyboard; the choice is in the address, and the way back shows what was there', async () => {
    await visit('?document=terms', async (page) => {
      await page.locator('select[name=before]').waitFor();
      await page.locator('select[name=before]').focus();
      await page.keyboard.press('End');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await says(page, /from version 1 to version 3\.$/);
      assert.match(page.url(), /\/compare\/\?document=terms&before=1&after=3$/);
      await page.focus('#view-inline');
      await page.keyboard.press('ArrowRight');
      assert.ok(await page.locator('.mixed .before').first().isVisible());
      await page.locator('table.cards a').first().click();
      assert.match(page.url(), /#c-/);
      assert.ok(await page.locator('article.clause:target').isVisible());
      await page.locator('select[name=after]').selectOption('terms/2');
      assert.equal(await page.locator('article.clause').count(), 0, 'the old result is gone with the old choice');
      await page.locator('main button[type=submit]').click();
      await says(page, /from version 1 to version 2\.$/);
      await page.goBack();
      await says(page, /from version 1 to version 3\.$/);
      assert.equal(await page.locator('select[name=after]').inputValue(), 'terms/3');
      const shared = page.url();
      await page.goto('about:blank');
      await page.goto(shared);
      await says(page, /from version 1 to version 3\.$/);
      assert.ok(await page.locator('article.clause:target').isVisible());
    });
  });

  for (const [name, query, words] of [
    ['an unknown document', '?document=nothing&before=1&after=2', /There is no document “nothing” here\. Choose/],
    ['an unknown version', '?document=terms&before=1&after=9', /has no version “9” to compare\. Choose/],
    [
      'another document’s version',
      '?document=terms&before=old-code/2024-01-01&after=2',
      /has no version “old-code\/2024-01-01”/,
    ],
    [
      'words that are no id',
      `?document=terms&before=${encodeURIComponent('<img src=x onerror=alert(4)>')}&after=2`,
      /no version “<img src=x/,
    ],
    [
      'a text beyond the limits',
      '?document=deep&before=2023-12-01&after=2024-02-01',
      /too large to compare: .*and 40 are allowed\.$/,
    ],
    ['twice the same version', '?document=terms&before=2&after=2', /no words change from version 2 to version 2\.$/],
  ] as const) {
    test(`says in words what is wrong with ${name}`, async () => {
      await visit(query, async (page) => {
        await says(page, words);
        assert.equal(await page.locator('article.clause').count(), 0);
        assert.ok(await page.locator('main form').isVisible());
      });
    });
  }

  for (const [name, path, words] of [
    ['list', '**/documents.json', /The list of versions could not be loaded\. Check the connection/],
    [
      'text',
      '**/terms/2/text.md',
      /The text of .*version 2 could not be fetched\. Check the connection and try again\./,
    ],
  ] as const) {
    test(`says in words that the ${name} could not be fetched`, async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.route(path, (route) => route.abort());
      await page.goto(`${served.address}compare/?document=terms&before=1&after=2`);
      await says(page, words);
      await context.close();
    });
  }

  test('another choice ends a comparison that takes long, and the page is at hand meanwhile', async () => {
    const clause = (index: number, seed: number) =>
      `## ${index}. Part\n\n${Array.from({ length: 60 }, (_, at) => `word${(index * 7919 + at * seed) % 9973}`).join(' ')} within ${index} days.\n`;
    const text = (seed: number) => Array.from({ length: 3000 }, (_, index) => clause(index, seed)).join('\n');
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/terms/1/text.md', (route) => route.fulfill({ body: text(31) }));
    await page.route('**/terms/3/text.md', (route) => route.fulfill({ body: text(37) }));
    const started = page.waitForEvent('worker');
    await page.goto(`${served.address}compare/?document=terms&before=1&after=3`);
    await says(page, /Comparing …/);
    const worker = await started;
    const closed = new Promise((done) => worker.once('close', done));
    await page.locator('select[name=before]').selectOption('terms/2');
    assert.equal(await page.locator('[role=status]').textContent(), '');
    await closed;
    assert.equal(await page.locator('article.clause').count(), 0);
    await context.close();
  });

  test('without script links each version’s comparison with the one before it', async () => {
    await visit(
      '',
      async (page) => {
        assert.equal(await page.locator('main form').isVisible(), false);
        assert.match(await page.locator('main').innerText(), /Choosing any two versions takes a script/);
        await page.locator('summary', { hasText: 'New Code' }).click();
        await page.getByRole('link', { name: 'Version 1 compared with Old Code' }).click();
        assert.match(page.url(), /\/changes\/new-code\/1\/$/);
      },
      { javaScriptEnabled: false },
    );
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [390, 1280])
      test(`axe finds nothing, ${colorScheme}, ${width} wide, and nothing is scrolled sideways at 320`, async () => {
        const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
        const look = { colorScheme, viewport: { width, height: 900 } };
        await visit(
          '?document=terms&before=1&after=3',
          async (page) => {
            await says(page, /change from .*\d\.$/);
            await page.evaluate("for (const it of document.querySelectorAll('details')) it.open = true");
            await page.evaluate(`${axe};0`);
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
            const found = `axe.run({ runOnly: ${JSON.stringify(tags)} }).then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 200))]))`;
            assert.deepEqual(await page.evaluate(found), []);
            await page.setViewportSize({ width: 320, height: 700 });
            assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
          },
          look,
        );
      });
});
