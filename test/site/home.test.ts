import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildSite } from '../../scripts/commands/publish/build-site.ts';
import { indexChanges } from '../../site/src/browser/filter/change-index.ts';
import { type Filter, matchChanges, NO_FILTER } from '../../site/src/browser/filter/match-changes.ts';
import { readQuery, writeQuery } from '../../site/src/browser/form/query.ts';
import { changesByDate } from '../../site/src/changes/changes-by-date.ts';
import { browserMissing, launchBrowser } from '../support/browser.ts';
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts';
import { ENTRIES, entry, northwind, writeEdition } from '../worlds/northwind-edition.ts';

const HEADINGS = ENTRIES.map(({ changes, ...heading }) => ({
  ...heading,
  topics: changes.length > 5 ? ['law-enforcement'] : [],
}));

suite('the filter of the changes', () => {
  const index = indexChanges(HEADINGS, northwind(), () => ({}));
  const all = index.map(({ slug }) => slug);

  test('knows every version in the order of the page: soon, then newest first', () => {
    assert.deepEqual(all.slice(0, 3), ['ai-code-of-conduct/8', 'service-agreement/3', 'ai-code-of-conduct/7']);
    assert.deepEqual(
      index.map(({ soon }) => soon),
      [true, true, ...Array(6).fill(false)],
    );
    assert.deepEqual([...all].sort(), HEADINGS.map(({ slug }) => slug).sort());
  });

  for (const [asked, expected] of [
    [{}, all],
    [{ document: 'face-code-of-conduct' }, ['face-code-of-conduct/1']],
    [{ significance: 'editorial' }, ['service-agreement/2024-05-01-2']],
    [{ significance: 'first' }, ['ai-code-of-conduct/6', 'service-agreement/2024-05-01', 'face-code-of-conduct/1']],
    [{ topic: 'law-enforcement' }, ['ai-code-of-conduct/8']],
    [{ kind: 'split' }, ['ai-code-of-conduct/8']],
    [{ kind: 'removed', document: 'service-agreement' }, ['service-agreement/3']],
    [{ words: 'POLICE  facial' }, ['ai-code-of-conduct/8', 'ai-code-of-conduct/7']],
    [{ words: 'pólice united' }, ['ai-code-of-conduct/8']],
    [{ words: 'withdrawn' }, ['service-agreement/4']],
    [{ words: '.*' }, []],
    [{ document: 'nothing-here' }, []],
  ] as const satisfies readonly (readonly [Partial<Filter>, readonly string[]])[]) {
    test(`finds ${expected.length} of ${all.length} for ${JSON.stringify(asked)}`, () => {
      const found = matchChanges(index, { ...NO_FILTER, ...asked });
      assert.deepEqual(
        found.map(({ slug }) => slug),
        expected,
      );
    });
  }

  for (const [filter, query] of [
    [{}, ''],
    [{ words: '  ' }, ''],
    [{ document: 'terms', words: 'a & b=c' }, '?document=terms&words=a+%26+b%3Dc'],
    [{ topic: 't', significance: 'editorial', kind: 'added' }, '?topic=t&significance=editorial&kind=added'],
  ] as const) {
    test(`is ${query || 'no query'} in the address, and back`, () => {
      const whole = { ...NO_FILTER, ...filter };
      assert.equal(writeQuery(whole), query);
      assert.equal(writeQuery(readQuery(query, Object.keys(NO_FILTER))), query);
    });
  }

  test('takes nothing else from an address', () => {
    assert.deepEqual(readQuery('?words=x&constructor=y&__proto__=z', Object.keys(NO_FILTER)), {
      ...NO_FILTER,
      words: 'x',
    });
  });
});

suite('home', () => {
  /** Shows changes of so many in each month, newest month first; gives how many of each are on home. */
  function shown(...months: readonly number[]): readonly number[] {
    const headings = months.flatMap((count, month) =>
      Array.from({ length: count }, (_, index) =>
        entry({
          document: 'a',
          title: 'A',
          version: `${month}-${index}`,
          published: `2026-${String(9 - month).padStart(2, '0')}-10`,
        }),
      ),
    );
    const document = { ...northwind().documents[0]!, id: 'a', retired: null, versions: headings.toReversed() };
    const { recent, earlier } = changesByDate(headings, { ...northwind(), documents: [document] });
    const counts = recent.map(({ changes }) => changes.length);
    assert.equal(
      counts.reduce((sum, count) => sum + count, earlier),
      headings.length,
    );
    return counts;
  }

  test('lists whole months up to a hundred changes, and of one that has more the newest', () => {
    assert.deepEqual(shown(3, 4), [3, 4]);
    assert.deepEqual(shown(60, 40), [60, 40]);
    assert.deepEqual(shown(60, 41), [60]);
    assert.deepEqual(shown(101, 5), [100]);
  });
});

suite('home in a browser', { skip: browserMissing() ?? false }, () => {
  let browser: Browser;
  let server: ServedFolder;
  let work: string;

  before(async () => {
    work = await mkdtemp(join(tmpdir(), 'terms-home-test-'));
    await writeEdition(join(work, 'data'), northwind(), ENTRIES);
    await buildSite({ edition: join(work, 'data'), out: join(work, 'site'), site: 'https://x.example/terms' });
    browser = await launchBrowser();
    server = await serveFolder(join(work, 'site'), '/terms/');
  });
  after(async () => {
    await browser?.close();
    server?.close();
    await rm(work, { recursive: true, force: true });
  });

  async function visit(query: string, use: (page: Page) => Promise<void>, look: BrowserContextOptions = {}) {
    const context = await browser.newContext(look);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    server.asked.length = 0;
    await page.goto(server.address + query);
    await use(page);
    await context.close();
    assert.deepEqual(complaints, []);
  }

  const status = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words }).waitFor();
  const headlines = (page: Page) => page.locator('#matches h4').allTextContents();

  test('fetches the list of all changes only when it is asked for something', async () => {
    await visit('', async (page) => {
      assert.ok(!server.asked.some((path) => path.endsWith('changes.json')));
      await page.getByLabel('Kind of change').selectOption('split');
      await status(page, /^1 of 8 changes match/);
      assert.ok(server.asked.includes('/terms/changes.json'));
    });
  });

  test('a filter is chosen by keyboard, told, held in the address, and left by the way back', async () => {
    await visit('', async (page) => {
      await page.locator('main input[name=words]').focus();
      await page.keyboard.type('police');
      await status(page, /^2 of 8 changes match\. Show all changes$/);
      assert.equal(new URL(page.url()).search, '');
      await page.keyboard.press('Enter');
      assert.equal(new URL(page.url()).search, '?words=police');
      await page.locator('select[name=document]').selectOption('service-agreement');
      await status(page, /^None of 8 changes match/);
      assert.equal(await page.locator('#all-changes').isVisible(), false);
      await page.goBack();
      await status(page, /^2 of 8/);
      assert.equal(await page.locator('select[name=document]').inputValue(), '');
      await page.goBack();
      await page.locator('#all-changes').waitFor();
      assert.deepEqual(await headlines(page), []);
      assert.equal(await page.getByRole('status').textContent(), '');
    });
  });

  test('a filtered list can be linked, leads to its changes, and has a way out', async () => {
    await visit('?significance=substantive&words=facial', async (page) => {
      await status(page, /^2 of 8/);
      assert.deepEqual(await headlines(page), [
        'Facial recognition for US police departments is prohibited',
        'Facial recognition for police departments is prohibited',
      ]);
      assert.equal(await page.getByLabel('Significance').inputValue(), 'substantive');
      await page.locator('#matches a').first().click();
      assert.match(page.url(), /\/terms\/changes\/ai-code-of-conduct\/8\/$/);
      await page.goBack();
      await status(page, /^2 of 8/);
      await page.getByText('Show all changes').click();
      await page.locator('#all-changes').waitFor();
      assert.equal(page.url(), server.address);
    });
  });

  test('shows hostile text as text, and breaks no rule of accessibility', async () => {
    const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
    for (const colorScheme of ['light', 'dark'] as const) {
      await visit(
        '?words=onerror',
        async (page) => {
          await status(page, /^1 of 8/);
          assert.match((await headlines(page))[0]!, /^<script>alert\(1\)<\/script> "q"/);
          const found = await page.evaluate(
            `${axe};axe.run().then(({ violations }) => violations.map(({ id }) => id))`,
          );
          assert.deepEqual(found, []);
        },
        { colorScheme, viewport: { width: 390, height: 800 } },
      );
    }
  });

  test('without script lists all changes and offers no filter', async () => {
    await visit(
      '?words=police',
      async (page) => {
        assert.equal(await page.locator('.find').isVisible(), false);
        assert.equal(await page.locator('#all-changes h3, #all-changes h4').first().isVisible(), true);
      },
      { javaScriptEnabled: false },
    );
  });
});
