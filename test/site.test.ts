import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { buildSite } from '../scripts/commands/build-site.ts';
import { redlineHtml, redlineRuns } from '../site/src/redline-html.ts';
import { browserMissing, launchBrowser } from './browser.ts';
import { CHANGES, clause, ENTRIES, HOSTILE, northwind, runs, writeEdition } from './northwind-edition.ts';

const CHANGE = 'changes/ai-code-of-conduct/8/';
/** One page of each kind, and each fate of a version. */
const KINDS_OF_PAGE = [
  '',
  CHANGE,
  'changes/ai-code-of-conduct/6/',
  'changes/service-agreement/3/',
  'archive/2024/',
  'search/',
  '404.html',
];
/** All others have no script, and none could run there. */
const WITH_SCRIPT = ['index.html', 'applies/index.html', 'compare/index.html', 'search/index.html'];
const SITE = fileURLToPath(new URL('../site/', import.meta.url));

let work: string;
const sites = { root: '', again: '', subPath: '', empty: '' };

before(async () => {
  work = await mkdtemp(join(tmpdir(), 'terms-site-test-'));
  for (const name of Object.keys(sites) as (keyof typeof sites)[]) sites[name] = join(work, name);
  const data = join(work, 'data');
  const nothing = join(work, 'nothing');
  await writeEdition(data, northwind(), ENTRIES);
  await writeEdition(nothing, { ...northwind(), documents: [] }, []);
  // Two at a time: that builds do not disturb each other is part of what is tested.
  await Promise.all([
    buildSite({ edition: data, out: sites.root, site: null }),
    buildSite({ edition: data, out: sites.subPath, site: 'https://x.example/terms' }),
  ]);
  await Promise.all([
    buildSite({ edition: data, out: sites.again, site: null }),
    buildSite({ edition: nothing, out: sites.empty, site: 'https://x.example' }),
  ]);
});

after(() => rm(work, { recursive: true, force: true }));

suite('a redline as HTML', () => {
  test('keeps every space, and marks what was added and removed', () => {
    assert.equal(redlineHtml(runs('within [-30-]{+14+} days')), 'within <del>30</del><ins>14</ins> days');
    assert.equal(redlineHtml(runs('a [-b -]{+ c+}\n  d')), 'a <del>b </del><ins> c</ins>\n  d');
    assert.equal(redlineHtml(runs('a [-b-]{+c+}'), 'before'), 'a <del>b</del>');
    assert.equal(redlineHtml(runs('a [-b-]{+c+}'), 'after'), 'a <ins>c</ins>');
  });

  test('lets no text become markup', () => {
    assert.equal(
      redlineHtml([{ op: 'insert', text: `</ins><script>"&'\r\0` }]),
      '<ins>&lt;/ins&gt;&lt;script&gt;&quot;&amp;&#39;&#13;\uFFFD</ins>',
    );
  });

  test('gives both versions back, whatever the words', () => {
    const run = fc.record({
      op: fc.constantFrom('equal' as const, 'insert' as const, 'delete' as const),
      text: fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
    });
    fc.assert(
      fc.property(fc.array(run), (runs) => {
        const html = redlineHtml(runs);
        const spelled = (left: string) => runs.flatMap(({ op, text }) => (op === left ? [] : [text])).join('');
        assert.equal(textOf(without('del', html)), spelled('delete'));
        assert.equal(textOf(without('ins', html)), spelled('insert'));
      }),
    );
  });

  test('of a clause that came, went or stayed is all inserted, all deleted or plain', () => {
    const [old, now] = [clause('a', 'old'), clause('a', 'new')];
    const html = (before: readonly (typeof old)[], after: readonly (typeof old)[]) =>
      redlineHtml(redlineRuns({ redline: [], before, after }));
    assert.equal(html([], [now]), '<ins>new</ins>');
    assert.equal(html([old], []), '<del>old</del>');
    assert.equal(html([old], [old]), 'old');
    assert.equal(html([old], [now]), '<del>old</del><ins>new</ins>');
  });
});

suite('every page', () => {
  test('links only to pages, files and anchors that exist', async () => {
    for (const [name, base] of [
      ['root', '/'],
      ['subPath', '/terms/'],
      ['empty', '/'],
    ] as const) {
      const pages = await htmlPages(sites[name]);
      for (const [path, html] of pages) {
        for (const link of [...attributes(html, 'href'), ...attributes(html, 'src')]) {
          const from = new URL(path.replace(/index\.html$/, ''), `https://x.example${base}`);
          const target = new URL(link, from);
          const here = `${name} ${path}: ${link}`;
          if (link.startsWith('https://x.example/?')) continue; // the one link of the texts that leads abroad
          assert.equal(target.origin, 'https://x.example', here);
          assert.ok(target.pathname.startsWith(base), here);
          const file = target.pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html');
          assert.ok(existsSync(join(sites[name], file)), here);
          const fragment = decodeURIComponent(target.hash.slice(1));
          if (fragment) assert.ok(attributes(pages.get(file) ?? '', 'id').includes(fragment), here);
        }
      }
    }
  });

  test('holds no style of its own, no foreign address, no element that the site does not write, and few a script', async () => {
    const elements =
      'html head meta title link body a div header span nav ul ol li main h1 h2 h3 h4 p section article aside time b br small footer table caption thead tbody tr th td fieldset legend label input ins del details summary dl dt dd code script form select option button noscript strong em blockquote pre search'.split(
        ' ',
      );
    for (const [path, html] of await htmlPages(sites.root)) {
      // An attribute may hold a bare `<`; a quote that is text is always escaped.
      const tags = html.replace(/"[^"]*"/g, '""');
      for (const [, name, rest] of tags.matchAll(/<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/gi)) {
        assert.ok(elements.includes(name!.toLowerCase()), `${path}: <${name}>`);
        assert.doesNotMatch(rest!, /\s(on\w+|style|srcdoc|action)=/i, `${path}: <${name}${rest}>`);
        assert.equal(/\ssrc=/i.test(rest!), name === 'script', `${path}: <${name}${rest}>`);
      }
      // A text links where its source does, and nowhere but to the web and to mail.
      const foreign = path.startsWith('documents/') ? /^(?!https:\/\/x\.example\/)[a-z]+:/i : /^[a-z]+:/i;
      for (const link of attributes(html, 'href')) assert.doesNotMatch(link, foreign, `${path}: ${link}`);
      const scripts = html.match(/<script type="module" src="[\w./-]+"><\/script>/g) ?? [];
      assert.equal(scripts.length, tags.match(/<script/g)?.length ?? 0, path);
      assert.equal(scripts.length, WITH_SCRIPT.includes(path) ? 1 : 0, path);
    }
  });

  test('states a policy that allows nothing but the stylesheet and what its script needs, before the stylesheet', async () => {
    for (const [path, html] of await htmlPages(sites.root)) {
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html);
      assert.match(policy?.[1] ?? '', /^default-src 'none'; style-src 'self';/, path);
      assert.doesNotMatch(policy![1]!, /unsafe-inline|'unsafe-eval|\*|http/, path);
      assert.equal(policy![1]!.includes('wasm-unsafe-eval'), path === 'search/index.html', path);
      assert.equal(policy![1]!.includes('script-src'), WITH_SCRIPT.includes(path), path);
      assert.ok(policy!.index < html.indexOf('<link'), path);
    }
    assert.match(
      await readFile(join(sites.root, '_headers'), 'utf8'),
      /frame-ancestors 'none'[\s\S]*nosniff[\s\S]*Referrer-Policy/,
    );
  });

  test('repeats no id, has a title and description of its own, and one first heading', async () => {
    const titles = new Map<string, string>();
    for (const [path, html] of await htmlPages(sites.root)) {
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

  test('is styled by one file of 14 KB or less', async () => {
    const styles = (await readdir(sites.root)).filter((name) => name.endsWith('.css'));
    assert.equal(styles.length, 1);
    const { length } = await readFile(join(sites.root, styles[0]!));
    assert.ok(length <= 14_000, `${length} bytes`);
  });

  test('knows its permanent address where the edition names a site', async () => {
    assert.match(
      await readFile(join(sites.subPath, CHANGE, 'index.html'), 'utf8'),
      /<link rel="canonical" href="https:\/\/x\.example\/terms\/changes\/ai-code-of-conduct\/8\/">/,
    );
  });

  test('comes out the same, byte for byte, a second time', async () => {
    assert.deepEqual(await htmlPages(sites.again), await htmlPages(sites.root));
  });
});

suite('a change page', () => {
  test('spells both versions of every clause, character for character', async () => {
    const html = await page('root', CHANGE);
    const shown = [...html.matchAll(/<article class="clause"[\s\S]*?<\/article>/g)].map(([article]) => article);
    const loud = CHANGES.filter(({ kind }) => kind !== 'renumbered' && kind !== 'markup');
    assert.equal(shown.length, loud.length);
    for (const [index, change] of loud.entries()) {
      const text = (clauses: typeof change.before) => clauses.map(({ text }) => text).join('\n');
      const redline = /<p class="inline[^>]*>([\s\S]*?)<\/p>/.exec(shown[index]!)?.[1] ?? '';
      // Where a change has a redline of its own, that is the words; a split's clauses are joined by it, not by us.
      const spelled = (left: string) => change.redline.flatMap(({ op, text }) => (op === left ? [] : [text])).join('');
      assert.equal(textOf(without('ins', redline)), change.redline.length ? spelled('insert') : text(change.before));
      assert.equal(textOf(without('del', redline)), change.redline.length ? spelled('delete') : text(change.after));
    }
  });

  test('says what happened to each clause in a word, also where a clause has no summary', async () => {
    const text = readable(await page('root', CHANGE));
    for (const word of [
      'Added',
      'Removed',
      'Changed',
      'Split',
      'Merged',
      'Retitled',
      'Moved',
      'Renumbered',
      'Formatting',
    ]) {
      assert.match(text, new RegExp(`\\b${word}\\b`));
    }
    assert.match(text, /3\.5 Notice Changed Moved was 3\.4 in version 7/);
    assert.match(text, /Moved from “3 Old place” to “3 New place”\./);
    assert.match(text, /Was 5, now 5\.1 and 5\.2\./);
    assert.match(text, /5\.1 “You pay in time\.” Split One clause becomes several\./);
    assert.match(text, /Eight clauses change/);
    assert.match(text, /26 clauses with only another number or other formatting/);
    assert.match(text, /27 clauses do not change\./);
    assert.match(
      text,
      /Substantive change: It adds a prohibition\..*A prohibition on the customer is added\..*Subjects: law enforcement, biometric data\./,
    );
  });

  test('gives each group of customers its own dates', async () => {
    const text = readable(await page('root', CHANGE));
    assert.match(
      text,
      /Takes effect on 15 December 2026 for new customers Takes effect on 15 January 2027 for existing customers/,
    );
    assert.match(
      text,
      /14 November 2026 Announced Until 14 December 2026 Version 6 applies 15 December 2026 Version 8 takes effect for new customers/,
    );
    assert.match(text, /Customers who use vision api Customers in US, EU Everyone bound by Service Agreement/);
    assert.match(
      text,
      /Correction\. This version corrects version 7\. Shorter notice\. .* a court order allows no delay\./,
    );
  });

  for (const [path, sentence] of [
    [
      'ai-code-of-conduct/6',
      /First published One code of conduct .*takes the place of Face Code of Conduct and voice-code\./,
    ],
    ['ai-code-of-conduct/7', /It never takes effect, because version 8 took its place first\./],
    [
      'service-agreement/2024-05-01-2',
      /Editorial change .*It replaced version of 1 May 2024\..*No words change .*One clause with only another number/,
    ],
    [
      'service-agreement/3',
      /Postponed\. This version was to take effect on 1 December 2026\. Customers asked for more time\./,
    ],
    [
      'service-agreement/4',
      /Withdrawn on 20 October 2026 .*Withdrawn\. This version will not take effect\. It is being written again\. Brought forward\. This version was to take effect on 1 May 2027\. Earlier text\. The text is again that of version of 1 May 2024, to the letter\./,
    ],
  ] as const) {
    test(`tells the fate of ${path}`, async () =>
      assert.match(readable(await page('root', `changes/${path}/`)), sentence));
  }

  test('of a document that replaces others says where each clause was', async () => {
    const text = readable(await page('root', 'changes/ai-code-of-conduct/6/'));
    assert.match(text, /Three clauses change/);
    assert.match(
      text,
      /4\.1 Consent Changed was 3\.2 in Face Code of Conduct In the text Consent must be in writing\./,
    );
    assert.match(text, /Was 5 in Face Code of Conduct and 6 in voice-code, now 5\./);
    assert.match(text, /9 Cameras Removed was in Face Code of Conduct/);
    assert.match(text, /7 in Face Code of Conduct 8 “Words that stay\.” Renumbered/);
    assert.match(text, /2 in Face Code of Conduct 1 Scope Moved/);
    assert.match(text, /Two more clauses Carried over\. The words are the same\./);
    assert.doesNotMatch(text, /[Vv]ersion (?:of )?(?:undefined|null|,|\.)/);
  });

  test('shows hostile text as text', async () => {
    const text = readable(await page('root', 'changes/service-agreement/3/'));
    assert.ok(text.includes(HOSTILE.replace(/\s+/g, ' ')));
  });
});

suite('home', () => {
  test('lists what takes effect soon by date, then what is in effect by month, then the years before', async () => {
    const text = readable(await page('root', ''));
    assert.match(
      text,
      /Taking effect soon 15 December 2026 .*version 8.*15 December 2026 for new customers, 15 January 2027 for existing customers\. 1 added 1 removed 2 changed.* 1 March 2027 .*Postponed from 1 December 2026\..* In effect November 2026 .*Replaced by version 8 before it took effect.* October 2026 .*Withdrawn.* Changes before October 2026 \(4\) 2025 \(1\) 2024 \(2\) 2023 \(1\)/,
    );
  });

  test('says which version of each document is in force', async () => {
    assert.match(
      readable(await page('root', '')),
      /Documents in force today AI Services Code of Conduct Version 6, version 8 announced Service Agreement Version of 1 May 2024 \(2\), version 3 announced Retired documents Face Code of Conduct Retired on 26 February 2025, replaced by AI Services Code of Conduct/,
    );
  });

  test('of an edition without documents says so', async () => {
    assert.match(readable(await page('empty', '')), /In effect No document has been published yet\./);
  });
});

suite('a build', () => {
  test('leaves nothing in the repository', async () => {
    const left = (await readdir(SITE)).filter((name) => !['.astro', 'node_modules'].includes(name));
    assert.deepEqual(left.sort(), ['astro.config.ts', 'public', 'src', 'tsconfig.json']);
  });

  test('that fails says what Astro said, and why', async () => {
    await assert.rejects(
      buildSite({ edition: join(work, 'missing'), out: join(work, 'x'), site: null }),
      (error: Error) => {
        assert.match(error.message, /^The site could not be built\.\n[\s\S]*missing.edition\.json/);
        return true;
      },
    );
  });

  test('refuses a folder that holds something, because Astro would empty it', async () => {
    const out = join(work, 'mine');
    await mkdir(out);
    await writeFile(join(out, 'letter.txt'), 'keep me');
    await assert.rejects(
      buildSite({ edition: join(work, 'data'), out, site: null }),
      /not empty: .* holds letter\.txt/,
    );
    assert.equal(await readFile(join(out, 'letter.txt'), 'utf8'), 'keep me');
  });
});

suite('in a browser', { skip: browserMissing() ?? false }, () => {
  let browser: Browser;
  let server: Server;
  let address: string;
  const axe = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'));

  before(async () => {
    browser = await launchBrowser();
    server = await serve({ '/terms/': sites.subPath, '/': sites.root });
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  /** Opens a page, hands it over, and fails on anything that the browser complained about. */
  async function visit(path: string, look: object, use: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext(look);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    page.on(
      'response',
      (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`),
    );
    await page.goto(address + path);
    await use(page);
    await context.close();
    assert.deepEqual(complaints, [], path);
  }

  for (const colorScheme of ['light', 'dark']) {
    for (const width of [390, 1280]) {
      test(`axe finds nothing in any kind of page, ${colorScheme}, ${width} wide`, async () => {
        const source = await readFile(axe, 'utf8');
        for (const path of KINDS_OF_PAGE) {
          await visit(path, { colorScheme, viewport: { width, height: 900 } }, async (page) => {
            await page.evaluate("for (const it of document.querySelectorAll('details')) it.open = true");
            await page.evaluate(`${source};0`);
            const violations = await page.evaluate(
              "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 200))]))",
            );
            assert.deepEqual(violations, [], path);
          });
        }
      });
    }
  }

  test('nothing has to be scrolled sideways at 320 pixels, as at 400 % zoom', async () => {
    for (const path of KINDS_OF_PAGE) {
      await visit(path, { viewport: { width: 320, height: 700 } }, async (page) => {
        await page.evaluate("for (const it of document.querySelectorAll('details')) it.open = true");
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320, path);
      });
    }
  });

  test('the text of each clause is the text of both versions', async () => {
    await visit(CHANGE, {}, async (page) => {
      const texts = (await page.evaluate(`[...document.querySelectorAll('p.inline')].map((it) => {
        const left = (name) => { const copy = it.cloneNode(true); copy.querySelectorAll(name).forEach((mark) => mark.remove()); return copy.textContent; };
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
    await visit(CHANGE, {}, async (page) => {
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
    await visit('terms/', {}, async (page) => {
      await page.click('h3 a');
      assert.match(page.url(), /\/terms\/changes\/ai-code-of-conduct\/8\/$/);
      await page.click('.brand');
      assert.match(page.url(), /\/terms\/$/);
    });
  });
});

/** The HTML files of a site by their path. */
async function htmlPages(folder: string): Promise<Map<string, string>> {
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((path) => path.endsWith('.html')).sort();
  return new Map(
    await Promise.all(pages.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const)),
  );
}

function page(site: keyof typeof sites, path: string): Promise<string> {
  return readFile(join(sites[site], path, 'index.html'), 'utf8');
}

function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<[^<>]*?\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => textOf(value!));
}

function without(element: 'ins' | 'del', html: string): string {
  return html.replace(new RegExp(`<${element}>[\\s\\S]*?</${element}>`, 'g'), '');
}

const CHARACTERS: Record<string, string> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  '#39': "'",
  '#13': '\r',
  nbsp: ' ',
};

function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&([a-z]+|#\d+);/g, (whole, name: string) => CHARACTERS[name] ?? whole);
}

/** A page as read aloud: its words, with a space where an element ends. */
function readable(html: string): string {
  const body = html.slice(html.indexOf('<main'));
  return textOf(body.replace(/<\/?(?!ins|del|a\b|b\b|span)[a-z]/g, ' $&').replace(/<span/g, ' $&')).replace(
    /\s+/g,
    ' ',
  );
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Serves folders as any static host would, each under its prefix. */
async function serve(folders: Record<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const [prefix, folder] = Object.entries(folders).find(([prefix]) => path.startsWith(prefix))!;
    const file = join(folder, path.slice(prefix.length), path.endsWith('/') ? 'index.html' : '');
    readFile(file).then(
      (body) => response.setHeader('content-type', TYPES[extname(file)] ?? 'text/html; charset=utf-8').end(body),
      // A browser asks for an icon by itself; the site has none.
      () => response.writeHead(path === '/favicon.ico' ? 204 : 404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}
