import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { attributes, findBrokenLinks, htmlFiles } from '../support/find-broken-links.ts';
import { wordsOf } from '../support/read-page.ts';
import { buildNorthwind } from '../worlds/northwind-site.ts';

const CHANGE = 'changes/ai-code-of-conduct/8/';
/** Pages with a text or a redline, whose script keeps the chosen view and copies addresses. */
const WITH_READING = /^(?:changes|clauses|compare)\/|^documents\/[^/]+\/(?!on\/)(?:[^/]+\/)?index\.html$/;
/** All others have no script, and none could run there. */
const WITH_SCRIPT = [
  'index.html',
  'applies/index.html',
  'compare/index.html',
  'documents/service-agreement/contract/index.html',
  'search/index.html',
];

const sites = { root: '', again: '', subPath: '', empty: '' };

before(async () => {
  // Two at a time: that builds do not disturb each other is part of what is tested.
  [sites.root, sites.subPath] = await Promise.all([
    buildNorthwind(),
    buildNorthwind({ site: 'https://x.example/terms' }),
  ]);
  [sites.again, sites.empty] = await Promise.all([
    buildNorthwind(),
    buildNorthwind({ site: 'https://x.example', empty: true }),
  ]);
});

suite('every page', () => {
  test('links only to pages, files and anchors that exist', () => {
    assert.deepEqual(findBrokenLinks(sites.root), []);
    assert.deepEqual(findBrokenLinks(sites.subPath, '/terms/'), []);
    assert.deepEqual(findBrokenLinks(sites.empty), []);
  });

  test('threat 17: holds no style of its own, no foreign address, no element that the site does not write, and few a script', async () => {
    const elements =
      'html head meta title link body a div header span nav ul ol li main h1 h2 h3 h4 p section article aside time b br small footer table caption thead tbody tr th td fieldset legend label input ins del details summary dl dt dd code script form select option button noscript strong em blockquote pre search'.split(
        ' ',
      );
    for (const [path, whole] of htmlPages(sites.root)) {
      const html = withoutData(whole, path);
      // An attribute may hold a bare `<`; a quote that is text is always escaped.
      const tags = html.replace(/"[^"]*"/g, '""');
      for (const [, name, rest] of tags.matchAll(/<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/gi)) {
        assert.ok(elements.includes(name!.toLowerCase()), `${path}: <${name}>`);
        assert.doesNotMatch(rest!, /\s(on\w+|style|srcdoc)=/i, `${path}: <${name}${rest}>`);
        if (!isInline(path)) assert.equal(/\ssrc=/i.test(rest!), name === 'script', `${path}: <${name}${rest}>`);
      }
      // A text links where its source does, and nowhere but to the web and to mail.
      const foreign = path.startsWith('documents/') ? /^(?!https:\/\/x\.example\/)[a-z]+:/i : /^[a-z]+:/i;
      for (const link of attributes(html, 'href')) assert.doesNotMatch(link, foreign, `${path}: ${link}`);
      // One form leads to another page: the search, on every page but its own.
      const forms = attributes(html, 'action');
      assert.deepEqual(forms, path === 'search/index.html' ? [] : [linkTo(path, 'search/')], path);
      if (isInline(path)) continue;
      const scripts = html.match(/<script type="module" src="[\w./-]+"><\/script>/g) ?? [];
      assert.equal(scripts.length, tags.match(/<script/g)?.length ?? 0, path);
      assert.equal(scripts.length, Number(WITH_SCRIPT.includes(path)) + Number(WITH_READING.test(path)), path);
    }
  });

  test('threat 17: states a policy that allows nothing but the stylesheet and what its script needs, before the stylesheet', async () => {
    for (const [path, html] of htmlPages(sites.root)) {
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html);
      assert.match(policy?.[1] ?? '', /^default-src 'none'; style-src 'self'; img-src 'self';/, path);
      assert.match(policy?.[1] ?? '', /base-uri 'none'; form-action 'self'$/, path);
      assert.doesNotMatch(policy![1]!, /unsafe-inline|'unsafe-eval|\*|http/, path);
      assert.equal(policy![1]!.includes('wasm-unsafe-eval'), path === 'search/index.html', path);
      assert.equal(
        policy![1]!.includes('script-src'),
        WITH_SCRIPT.includes(path) || WITH_READING.test(path) || isInline(path),
        path,
      );
      assert.equal(policy![1]!.includes('worker-src'), WITH_SCRIPT.includes(path), path);
      assert.ok(policy!.index < html.indexOf('<link'), path);
    }
    assert.match(
      await readFile(join(sites.root, '_headers'), 'utf8'),
      /frame-ancestors 'none'[\s\S]*nosniff[\s\S]*Referrer-Policy/,
    );
  });

  test('repeats no id, has a title and description of its own, and one first heading', async () => {
    const titles = new Map<string, string>();
    for (const [path, html] of htmlPages(sites.root)) {
      const ids = attributes(html, 'id');
      assert.deepEqual(ids, [...new Set(ids)], path);
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
      assert.match(title, / – Northwind AI$/, path);
      assert.equal(titles.get(title), undefined, `${path} and ${titles.get(title)} have the same title`);
      titles.set(title, path);
      assert.match(html, /<meta name="description" content="[^"]{10,}">/, path);
      assert.equal(html.match(/<h1>/g)?.length, 1, path);
    }
  });

  test('allows the one script that stands in a page by its hash, and only where no address of the site is known', () => {
    const html = readFileSync(join(sites.root, '404.html'), 'utf8');
    const [, script = ''] = /<script type="module">([\s\S]*?)<\/script>/.exec(html) ?? [];
    const hash = createHash('sha256').update(script).digest('base64');
    assert.ok(
      html.includes(`script-src 'sha256-${hash}'`) || html.includes(`script-src &#39;sha256-${hash}&#39;`),
      html.slice(0, 500),
    );
    assert.doesNotMatch(readFileSync(join(sites.subPath, '404.html'), 'utf8'), /script-src/);
  });

  test('is styled by one file of 20 KB or less', async () => {
    const styles = (await readdir(sites.root)).filter((name) => name.endsWith('.css') && name !== 'feed.css');
    assert.equal(styles.length, 1);
    const { length } = await readFile(join(sites.root, styles[0]!));
    assert.ok(length <= 20 * 1024, `${length} bytes`);
  });

  test('knows its permanent address where the edition names a site', async () => {
    assert.match(
      await readFile(join(sites.subPath, CHANGE, 'index.html'), 'utf8'),
      /<link rel="canonical" href="https:\/\/x\.example\/terms\/changes\/ai-code-of-conduct\/8\/">/,
    );
  });

  test('comes out the same, byte for byte, a second time', async () => {
    assert.deepEqual(htmlPages(sites.again), htmlPages(sites.root));
  });
});

suite('home', () => {
  test('lists what takes effect soon by date, then what is in effect by month, then the years before', async () => {
    const text = wordsOf(sites.root, '');
    assert.match(
      text,
      /Taking effect soon 15 December 2026 .*version 8.*15 December 2026 for new customers, 15 January 2027 for existing customers\. Substantive change 1 added 1 removed 2 changed.* 1 March 2027 .*Postponed from 1 December 2026\..* Changes so far November 2026 .*Corrected by version 8 before it took effect.* October 2026 .*Withdrawn.* All changes by year \(6\) 2026 \(2\) 2025 \(1\) 2024 \(2\) 2023 \(1\)/,
    );
  });

  test('says which version of each document is in force', async () => {
    assert.match(
      wordsOf(sites.root, ''),
      /Current documents AI Services Code of Conduct Version 6, version 8 announced Service Agreement Version of 1 May 2024 \(2\), version 3 announced Retired documents \(1\) Face Code of Conduct Retired on 3 February 2025, replaced by AI Services Code of Conduct/,
    );
  });

  test('of an edition without documents says so', async () => {
    assert.match(wordsOf(sites.empty, ''), /Changes so far No document has been published yet\./);
  });
});

/** The page for what was not found holds its script, where nobody has said at which address the site is. */
function isInline(path: string): boolean {
  return path === '404.html';
}

/** A page without its linked data, which is JSON that nothing ends and nothing runs. */
function withoutData(html: string, path: string): string {
  return html.replace(/<script type="application\/ld\+json">([^<]*)<\/script>/, (_, data: string) => {
    assert.equal(JSON.parse(data)['@context'], 'https://schema.org', path);
    return '';
  });
}

/** A link between two pages as the site writes it. */
function linkTo(path: string, target: string): string {
  return path === '404.html' ? `/${target}` : '../'.repeat(path.split('/').length - 1) + target;
}

/** The HTML of each page of a site. */
function htmlPages(folder: string): ReadonlyMap<string, string> {
  return new Map(htmlFiles(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}
