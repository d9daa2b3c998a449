import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { BrandImage } from '../../scripts/history/statements/brand-image.ts';
import { browserMissing } from '../support/browser.ts';
import { findBrokenLinks, htmlFiles } from '../support/find-broken-links.ts';
import { openSite, type SiteVisit } from '../support/visit-site.ts';
import { buildNorthwind } from '../worlds/northwind-site.ts';

const HOSTILE = '</script><script>alert(1)</script> "A" & <b>';
const drawing = (width: number): BrandImage => ({
  kind: 'svg',
  size: { width, height: 20 },
  bytes: Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 20"><rect width="${width}" height="20" fill="#0b5a55"/></svg>`,
  ),
});
const COLOURS = { accent: '#0b5a55', accentDark: '#7fd4cb', header: '#14365f' };
const LINKS = {
  ...{ home: 'https://northwind.example', contact: 'mailto:legal@northwind.example', legalNotice: '/imprint' },
  ...{
    privacy: 'about/',
    subscribe: 'https://northwind.example/subscribe',
    footer: `Northwind AI, Dublin. ${HOSTILE}`,
  },
};

let own: string;
let hostile: string;
before(async () => {
  [own, hostile] = await Promise.all([
    buildNorthwind({
      site: 'https://x.example/terms',
      brand: { name: 'Northwind Terms', ...COLOURS, ...LINKS },
      images: { logo: drawing(20), favicon: null },
    }),
    buildNorthwind({ brand: { name: HOSTILE }, images: { logo: drawing(90), favicon: drawing(20) } }),
  ]);
});

const page = (site: string, path: string) => readFileSync(join(site, path), 'utf8');

suite('a site with its publisher’s name', () => {
  test('is called by it in the header and in every title', () => {
    for (const path of htmlFiles(own)) {
      const html = page(own, path);
      assert.match(html, /<title>[^<]+ – Northwind Terms<\/title>/, path);
      assert.match(
        html,
        /<a class="brand" href="[^"]*"><img src="[^"]*" alt(?:="")? width="32" height="32"> ?Northwind Terms *<\/a>/,
      );
    }
  });

  test('links at its foot to where the publisher says', () => {
    const [, foot = ''] = /<footer>(.*)<\/footer>/s.exec(page(own, 'about/index.html')) ?? [];
    const links = [...foot.matchAll(/<a href="([^"]+)"(?: rel="external")?>([^<]+)<\/a>/g)].map(
      ([, to, name]) => `${name}: ${to}`,
    );
    assert.deepEqual(links.slice(-5), [
      'Northwind AI: https://northwind.example',
      'Contact: mailto:legal@northwind.example',
      'Be told of changes: https://northwind.example/subscribe',
      'Legal notice: /imprint',
      'Privacy: ../about/',
    ]);
    assert.match(foot, /Northwind AI, Dublin\. &lt;\/script&gt;/);
  });

  test('serves its mark once, named after its content, and takes it for the icon where there is none', () => {
    const [, src] = /<img src="([^"]+)"/.exec(page(own, 'index.html')) ?? [];
    assert.match(src ?? '', /^brand\/logo\.[0-9a-f]{10}\.svg$/);
    assert.equal(page(own, src!), Buffer.from(drawing(20).bytes).toString());
    assert.match(page(own, 'index.html'), new RegExp(`<link rel="icon" type="image/svg\\+xml" href="${src}">`));
    assert.match(
      page(hostile, 'index.html'),
      /<link rel="icon" type="image\/svg\+xml" href="brand\/favicon\.[0-9a-f]{10}\.svg">/,
    );
  });

  test('shows a wide mark, a picture of the name, in place of the name', () => {
    assert.match(
      page(hostile, 'index.html'),
      /<img [^>]*alt="<\/script><script>[^"]*" width="144" height="32">\s*<\/a>/,
    );
  });

  test('has its colours in the one stylesheet, and its header’s as the theme', () => {
    const html = page(own, 'index.html');
    const [, sheet = ''] = /<link rel="stylesheet" href="([^"]+)">/.exec(html) ?? [];
    assert.match(
      page(own, sheet),
      /prefers-color-scheme:light\)\{:root\{--link:#0b5a55;--brand:#0b5a55\}\}.*--link:#7fd4cb.*\.top\{--bg:#14365f;--ink:#ffffff/,
    );
    assert.match(html, /<meta name="theme-color" content="#14365f">/);
  });

  test('breaks no link, and out of nothing, whatever it is called', () => {
    // Those that lead to the host’s own pages are the publisher’s to keep.
    assert.deepEqual(
      findBrokenLinks(own, '/terms/').filter((line) => !line.includes('/imprint')),
      [],
    );
    assert.deepEqual(findBrokenLinks(hostile), []);
    for (const path of htmlFiles(hostile)) {
      const html = page(hostile, path);
      for (const [, data = ''] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
        JSON.parse(data);
    }
  });
});

suite('in a browser', { skip: browserMissing() ?? false }, () => {
  let pages: SiteVisit;
  let others: SiteVisit;
  before(async () => {
    pages = await openSite(own, '/terms/');
    others = await openSite(hostile);
  });
  after(async () => {
    await pages?.close();
    await others?.close();
  });

  test('its pictures are shown, and its policy is broken by nothing', async () => {
    for (const [site, path] of [
      [pages, ''],
      [pages, 'documents/ai-code-of-conduct/'],
      [others, 'changes/ai-code-of-conduct/8/'],
    ] as const)
      await site.visit(path, {}, async (page) => {
        assert.equal(await page.evaluate("document.querySelector('.brand img').naturalHeight > 0"), true);
        const foreign = 'script:not([src], [type="application/ld+json"]), .brand b, footer b';
        assert.equal(await page.locator(foreign).count(), 0);
      });
  });

  test('its colours are seen by day and by night', async () => {
    for (const [colorScheme, colour] of [
      ['light', 'rgb(11, 90, 85)'],
      ['dark', 'rgb(127, 212, 203)'],
    ] as const)
      await pages.visit('', { colorScheme }, async (page) => {
        assert.equal(await page.evaluate("getComputedStyle(document.querySelector('.rail a')).color"), colour);
        assert.equal(
          await page.evaluate("getComputedStyle(document.querySelector('.top')).backgroundColor"),
          'rgb(20, 54, 95)',
        );
        assert.equal(
          await page.evaluate("getComputedStyle(document.querySelector('.top nav a')).color"),
          'rgb(255, 255, 255)',
        );
      });
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1280])
      test(`axe finds nothing, ${colorScheme}, ${width} wide`, async () => {
        for (const path of ['', 'documents/', 'changes/ai-code-of-conduct/8/', '404.html'])
          await pages.audit(path, { colorScheme, viewport: { width, height: 800 } });
      });

  test('nothing has to be scrolled sideways at 320 pixels', async () => {
    for (const [site, path] of [
      [pages, ''],
      [others, ''],
      [pages, 'documents/'],
      [pages, 'applies/'],
    ] as const)
      await site.visit(path, { viewport: { width: 320, height: 700 } }, async (page) => {
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320, path);
      });
  });
});
