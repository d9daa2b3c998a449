import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { browserMissing } from '../support/browser.ts';
import { openSite, type SiteVisit } from '../support/visit-site.ts';
import { HOSTILE } from '../worlds/northwind-edition.ts';
import { buildNorthwind } from '../worlds/northwind-site.ts';

const CHANGE = 'changes/ai-code-of-conduct/8/';
/** One page of each kind, and each fate of a version; the others are visited where the rest of them is tested. */
const KINDS_OF_PAGE = [
  '',
  CHANGE,
  'changes/ai-code-of-conduct/6/',
  'changes/service-agreement/3/',
  'archive/2024/',
  'search/',
  'follow/',
  'weeks/',
  'weeks/2026-W46/',
  '404.html',
];

let site: string;

suite('in a browser', { skip: browserMissing() ?? false }, () => {
  let pages: SiteVisit;

  before(async () => {
    site = await buildNorthwind({ site: 'https://x.example/terms' });
    pages = await openSite(site, '/terms/');
  });
  after(() => pages?.close());

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280]) {
      test(`axe finds nothing in any kind of page, ${colorScheme}, ${width} wide`, async () => {
        for (const path of KINDS_OF_PAGE) await pages.audit(path, { colorScheme, viewport: { width, height: 900 } });
      });
    }
  }

  test('nothing has to be scrolled sideways at 320 pixels, as at 400 % zoom', async () => {
    for (const path of KINDS_OF_PAGE) {
      await pages.visit(path, { viewport: { width: 320, height: 700 } }, async (page) => {
        await page.evaluate("for (const it of document.querySelectorAll('details')) it.open = true");
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320, path);
      });
    }
  });

  test('the text of each clause is the text of both versions', async () => {
    await pages.visit(CHANGE, {}, async (page) => {
      const texts = (await page.evaluate(`[...document.querySelectorAll('p.inline')].map((it) => {
        const left = (name) => { const copy = it.cloneNode(true); copy.querySelectorAll(name + ', span').forEach((mark) => mark.remove()); return copy.textContent; };
        return [left('ins'), left('del')];
      })`)) as [string, string][];
      assert.deepEqual(texts[2], [
        'Northwind tells you within 30 days  of it.',
        'Northwind tells you  within 14 days of it.',
      ]);
      assert.deepEqual(texts[3], [`${HOSTILE} before`, `${HOSTILE} after`]);
    });
  });

  test('the view is chosen by keyboard, and paper always gets the inline one', async () => {
    await pages.visit(CHANGE, {}, async (page) => {
      // Of three clauses, one new, one gone and one changed: the text of each version, as far as it is shown.
      const shown = () =>
        Promise.all(
          ['.new .before', '.new .after', '.gone .before', '.gone .after', '.mixed .before', '.mixed .after'].map(
            (part) => page.locator(part).first().isVisible(),
          ),
        );
      const inline = [false, true, true, false, true, false];
      assert.deepEqual(await shown(), inline);
      await page.focus('#view-inline');
      await page.keyboard.press('ArrowRight');
      assert.deepEqual(await shown(), [true, true, true, true, true, true]);
      assert.equal(await page.locator('.mixed .before ins').first().isVisible(), false);
      await page.keyboard.press('ArrowRight');
      assert.deepEqual(await shown(), [false, true, false, true, false, true]);
      const spoken = "getComputedStyle(document.querySelector('.new ins'), '::before').content";
      assert.equal(await page.evaluate(spoken), 'none');
      await page.emulateMedia({ media: 'print' });
      assert.deepEqual(await shown(), inline);
    });
  });

  test('a site built for a sub-path works under it', async () => {
    await pages.visit('', {}, async (page) => {
      await page.click('h3 a');
      assert.match(page.url(), /\/terms\/changes\/ai-code-of-conduct\/8\/$/);
      await page.click('.brand');
      assert.match(page.url(), /\/terms\/$/);
    });
  });

  test('every control is reached by the Tab key in the order of the page, and seen to be', async () => {
    for (const path of ['', CHANGE, 'documents/ai-code-of-conduct/'])
      await pages.visit(path, {}, async (page) => {
        const all = (await page.evaluate(
          "[...document.querySelectorAll('a[href], summary, input:checked, input[type=search], select, button')].filter((it) => it.checkVisibility()).length",
        )) as number;
        const places: number[] = [];
        for (let step = 0; step < all; step++) {
          await page.keyboard.press('Tab');
          const [place, outline] = (await page.evaluate(`(() => {
            const focused = document.activeElement;
            const marked = focused.closest('.seg label') ?? focused;
            return [[...document.querySelectorAll('*')].indexOf(focused), getComputedStyle(marked).outlineStyle];
          })()`)) as [number, string];
          assert.equal(outline, 'solid', `${path}: the control at ${place}`);
          places.push(place);
        }
        assert.deepEqual(
          places,
          [...new Set(places)].sort((one, other) => one - other),
          path,
        );
      });
  });

  test('nothing moves, whether or not the reader asks for less motion', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const)
      await pages.visit(CHANGE, { reducedMotion }, async (page) => {
        await page.click('summary >> nth=0');
        assert.equal(await page.evaluate('document.getAnimations().length'), 0);
        assert.equal(await page.evaluate('getComputedStyle(document.documentElement).scrollBehavior'), 'auto');
      });
  });

  test('in forced colours what was added and removed, and the view that is chosen, are told apart', async () => {
    await pages.visit(CHANGE, { forcedColors: 'active' }, async (page) => {
      const style = (selector: string, of: string) =>
        page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${of}`);
      assert.match(String(await style('.mixed ins:not(.w)', 'textDecorationLine')), /underline/);
      assert.match(String(await style('.mixed del', 'textDecorationLine')), /line-through/);
      assert.equal(await style('.tag', 'borderStyle'), 'solid');
      assert.notEqual(
        await style('.seg label:has(:checked)', 'backgroundColor'),
        await style('.seg label:not(:has(:checked))', 'backgroundColor'),
      );
    });
  });

  for (const [format, width] of [
    ['A4', 673],
    ['Letter', 695],
  ] as const)
    test(`${format} paper holds each kind of page, without what only a screen needs`, async () => {
      // As wide as the paper between its margins, at 96 dots an inch.
      for (const path of ['', CHANGE, 'documents/ai-code-of-conduct/'])
        await pages.visit(path, { viewport: { width, height: 900 } }, async (page) => {
          const printed = await page.pdf({ format });
          assert.match(printed.subarray(0, 8).toString('latin1'), /^%PDF-1/);
          await page.emulateMedia({ media: 'print' });
          assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width, path);
          assert.equal(
            await page.locator('.top nav, .crumbs, .views, .rail, .find').filter({ visible: true }).count(),
            0,
            path,
          );
          assert.ok(await page.locator('h1').isVisible());
        });
    });
});
