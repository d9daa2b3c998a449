import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { datedDocument } from '../../scripts/changelog/dated-heading.ts';
import { versionInForceOn } from '../../scripts/law/in-force.ts';
import { browserMissing } from '../support/browser.ts';
import { htmlFiles } from '../support/find-broken-links.ts';
import { openSite, type SiteVisit } from '../support/visit-site.ts';
import { HOSTILE, northwind } from '../worlds/northwind-edition.ts';
import { buildNorthwind } from '../worlds/northwind-site.ts';

const SITE = 'https://x.example/terms/';
let known: string;
let unknown: string;
let atRoot: string;
before(async () => {
  [known, unknown] = await Promise.all([buildNorthwind({ site: SITE.slice(0, -1) }), buildNorthwind()]);
  atRoot = await buildNorthwind({ site: 'https://x.example', empty: true });
});

const page = (path: string, site = known) => readFileSync(join(site, path), 'utf8');
const meta = (html: string, property: string) =>
  new RegExp(`<meta property="og:${property}" content="([^"]*)">`).exec(html)?.[1];

suite('the head of a page', () => {
  test('tells other sites what it is: title, description, kind, address, and whose it is', () => {
    for (const path of htmlFiles(known)) {
      const html = page(path);
      const [, title = ''] = /<title>(.*?) – Northwind AI<\/title>/s.exec(html) ?? [];
      // An attribute holds a bare `<`, a title does not.
      const bare = (text = '') => text.replace(/&(?:lt|gt|quot|amp|#39);/g, '').replace(/[<>"'&]/g, '');
      assert.equal(bare(meta(html, 'title')), bare(title), path);
      assert.equal(meta(html, 'site_name'), 'Northwind AI', path);
      assert.equal(meta(html, 'description'), /<meta name="description" content="([^"]*)">/.exec(html)?.[1], path);
      assert.equal(meta(html, 'type'), /^(?:changes|documents)\/[^/]+\//.test(path) ? 'article' : 'website', path);
      assert.equal(meta(html, 'url'), /<link rel="canonical" href="([^"]*)">/.exec(html)?.[1], path);
      assert.match(html, /<link rel="icon" type="image\/svg\+xml" href="[./a-z]*brand\/favicon\.\w{10}\.svg">/, path);
      assert.match(html, /<link rel="alternate" type="application\/atom\+xml"/, path);
      assert.deepEqual(
        [...html.matchAll(/<meta name="theme-color" media="\(prefers-color-scheme: (\w+)\)" content="(#\w+)">/g)].map(
          ([, ...it]) => it,
        ),
        [
          ['light', '#ffffff'],
          ['dark', '#11161d'],
        ],
        path,
      );
    }
  });

  test('names no address where none is known', () => {
    for (const path of htmlFiles(unknown)) assert.doesNotMatch(page(path, unknown), /og:url|rel="canonical"/, path);
  });
});

suite('linked data', () => {
  const dataOf = (path: string, site = known) => {
    const [, data = '{}'] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(page(path, site)) ?? [];
    return JSON.parse(data);
  };

  test('of home is the site, and how to search it', () => {
    const { '@type': type, name, url, potentialAction } = dataOf('index.html');
    assert.deepEqual([type, name, url], ['WebSite', 'Northwind AI', SITE]);
    assert.equal(potentialAction.target.urlTemplate, `${SITE}search/?q={search_term_string}`);
  });

  test('of a document has each version with the days that the law gives it, or none where they are not the same for all', () => {
    for (const document of northwind().documents) {
      const { workExample, version } = dataOf(`documents/${document.id}/index.html`);
      assert.equal(workExample.length, document.versions.length);
      const { versions } = datedDocument(document);
      assert.equal(version, versionInForceOn(versions, northwind().today)?.label ?? version);
      for (const work of workExample) {
        assert.ok(existsSync(join(known, work.url.slice(SITE.length), 'index.html')), work.url);
        const heading = document.versions.find((each) => each.version === work.version)!;
        assert.equal(work.datePublished, heading.published);
        const cohorts = new Set(versions.flatMap(({ effective }) => Object.keys(effective)));
        if (work.temporalCoverage === undefined) continue;
        const [from, until] = work.temporalCoverage.split('/') as [string, string];
        assert.ok(Object.values(heading.effective).includes(from), `${work.url} ${from}`);
        for (const cohort of cohorts)
          for (const day of [from, until === '..' ? '2099-01-01' : until].filter(
            (day) => !document.retired || day < document.retired,
          ))
            assert.equal(
              versionInForceOn(versions, day, cohort)?.label,
              work.version,
              `${document.id} ${cohort} ${day}`,
            );
      }
    }
    const days = dataOf('documents/ai-code-of-conduct/index.html').workExample.map(
      (work: { temporalCoverage?: string }) => work.temporalCoverage,
    );
    assert.ok(days.includes(undefined), 'version 7 never takes effect, version 8 on two days');
  });

  test('of a version leads to its Markdown and its hash', () => {
    const [document] = northwind().documents;
    const heading = document!.versions[0]!;
    const { encoding, exampleOfWork } = dataOf(`documents/${heading.slug}/index.html`);
    assert.equal(encoding.sha256, heading.textHash);
    assert.ok(existsSync(join(known, encoding.contentUrl.slice(SITE.length))));
    assert.equal(exampleOfWork.url, `${SITE}documents/${document!.id}/`);
  });

  test('of a change is dated as the change is, and hostile words stay words', () => {
    const { versions } = northwind().documents.find(({ id }) => id === 'service-agreement')!;
    const heading = versions.find(({ version }) => version === '3')!;
    const { headline, datePublished, dateModified } = dataOf(`changes/${heading.slug}/index.html`);
    assert.deepEqual([headline, datePublished, dateModified], [heading.headline, heading.published, heading.revised]);
    assert.ok(headline.startsWith(HOSTILE.slice(0, 25)));
    assert.ok(!page(`changes/${heading.slug}/index.html`).includes('ld+json"><script'));
  });

  test('links within the site where no address is known', () => {
    assert.equal(dataOf('documents/ai-code-of-conduct/index.html', unknown).url, '../../documents/ai-code-of-conduct/');
  });
});

suite('a sitemap', () => {
  const urls = () => [
    ...page('sitemap.xml').matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?<\/url>/g),
  ];

  test('holds each page that search engines are to show, by its own address, and no other', () => {
    assert.match(
      page('sitemap.xml'),
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">/,
    );
    const listed = urls().map(([, url]) => url!);
    assert.deepEqual(listed, [...new Set(listed)]);
    const shown = htmlFiles(known).flatMap((path) => {
      const html = page(path);
      const [, canonical] = /<link rel="canonical" href="([^"]*)">/.exec(html) ?? [];
      const own = canonical === SITE + path.replace(/index\.html$/, '');
      return own && !html.includes('name="robots" content="noindex"') ? [canonical] : [];
    });
    assert.deepEqual([...listed].sort(), [...shown].sort());
  });

  test('dates changes by their last revision', () => {
    const { revised, slug } = northwind().documents[0]!.versions.at(-1)!;
    assert.equal(urls().find(([, url]) => url === `${SITE}changes/${slug}/`)?.[2], revised);
  });

  test('is there only where the site’s address is known, and named to robots where they look', () => {
    assert.ok(!existsSync(join(unknown, 'sitemap.xml')));
    assert.equal(page('robots.txt', unknown), 'User-agent: *\nAllow: /\n');
    assert.ok(!existsSync(join(known, 'robots.txt')), 'robots read it at the start of a host alone');
    assert.match(page('robots.txt', atRoot), /^Sitemap: https:\/\/x\.example\/sitemap\.xml$/m);
  });
});

suite('in a browser', { skip: browserMissing() ?? false }, () => {
  let pages: SiteVisit;
  const homeless: SiteVisit[] = [];
  before(async () => {
    pages = await openSite(known, '/terms/');
    homeless.push(await openSite(unknown), await openSite(unknown, '/a/b/'));
  });
  after(async () => {
    for (const each of [pages, ...homeless]) await each?.close();
  });

  test('linked data breaks no policy, and is read as data', async () => {
    for (const path of ['', 'documents/service-agreement/', 'changes/service-agreement/3/'])
      await pages.visit(path, {}, async (page) => {
        const text = 'document.querySelector(\'script[type="application/ld+json"]\').textContent';
        assert.equal(await page.evaluate(`JSON.parse(${text})['@context']`), 'https://schema.org');
      });
  });

  for (const [index, prefix, address] of [
    [0, '/', 'documents/nothing/here'],
    [1, '/a/b/', 'documents/nothing/here'],
    [1, '/a/b/', 'nothing/'],
  ] as const)
    test(`the page for what was not found finds its site, though nobody has said where: ${prefix}${address}`, async () => {
      const visit = homeless[index]!.visit(address, {}, async (page) => {
        await page.locator(`.brand[href="${prefix}"]`).waitFor();
        const border = "getComputedStyle(document.querySelector('.top')).borderBottomStyle";
        for (let tries = 0; tries < 50 && (await page.evaluate(border)) !== 'solid'; tries++)
          await page.waitForTimeout(50);
        assert.equal(await page.evaluate(border), 'solid');
        await page.fill('.top input', 'police');
        await page.click('.top button');
        await page.getByRole('status').filter({ hasText: /found/ }).waitFor();
        const { pathname, search } = new URL(page.url());
        assert.equal(pathname + search, `${prefix}search/?q=police`);
      });
      // The browser tells of what was not found, and the page is not told of anything else.
      await assert.rejects(visit, ({ actual }: { actual: readonly string[] }) => {
        assert.ok(Array.isArray(actual), String(actual));
        for (const line of actual) assert.match(line, /404/);
        return true;
      });
    });

  test('the search stands on every page and is asked by keyboard, without script as well', async () => {
    const [day = ''] = readdirSync(join(known, 'documents/ai-code-of-conduct/on'));
    for (const path of ['', 'changes/ai-code-of-conduct/8/', `documents/ai-code-of-conduct/on/${day}/`, 'about/'])
      for (const javaScriptEnabled of [true, false])
        await pages.visit(path, { javaScriptEnabled }, async (page) => {
          await page.locator('.top input').focus();
          await page.keyboard.type('police & more');
          await page.keyboard.press('Enter');
          await page.waitForURL('**/terms/search/?q=police+%26+more');
          if (javaScriptEnabled) assert.equal(await page.locator('main input[name=q]').inputValue(), 'police & more');
        });
  });

  test('an address of the search from before it stood on every page still finds', async () => {
    await pages.visit('search/?words=police', {}, async (page) => {
      await page.getByRole('status').filter({ hasText: /found/ }).waitFor();
      assert.match(page.url(), /\?q=police$/);
    });
  });

  test('nothing moves while a page with a form is made ready', async () => {
    for (const width of [390, 1280])
      for (const path of ['', 'compare/', 'search/', 'applies/'])
        await pages.visit(path, { viewport: { width, height: 800 } }, async (page) => {
          await page.waitForTimeout(600);
          const moved = await page.evaluate(`new Promise((done) => {
            let sum = 0;
            new PerformanceObserver((list) => { for (const it of list.getEntries()) sum += it.value; }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(sum), 100);
          })`);
          assert.ok((moved as number) < 0.02, `${path} ${width}: ${moved}`);
        });
  });
});
