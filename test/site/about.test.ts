import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { buildSite } from '../../scripts/commands/publish/build-site.ts';
import { listCues } from '../../scripts/reading/cues/list-cues.ts';
import { browserMissing } from '../support/browser.ts';
import { openSite, type SiteVisit } from '../support/visit-site.ts';
import { ENTRIES, northwind, writeEdition } from '../worlds/northwind-edition.ts';

let work: string;
before(async () => {
  work = await mkdtemp(join(tmpdir(), 'terms-about-test-'));
  await writeEdition(join(work, 'data'), northwind(), ENTRIES);
  await buildSite({ edition: join(work, 'data'), out: join(work, 'site'), site: 'https://x.example' });
});
after(() => rm(work, { recursive: true, force: true }));

function htmlOf(path: string): Promise<string> {
  return readFile(join(work, 'site', path), 'utf8');
}

/** The words of a page's main part, as they stand in the source. */
async function wordsOf(path: string): Promise<string> {
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(await htmlOf(path)) ?? [];
  return main
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
}

suite('the page about these pages', () => {
  test('says what binds, and what significance, kinds and effects mean', async () => {
    const words = await wordsOf('about/index.html');
    assert.match(words, /Only the text of a document binds\./);
    assert.match(
      words,
      /Substantive change Everything that is not shown to be harmless.* Clarifying change Every changed word .* Editorial change Every changed word /,
    );
    assert.match(words, /Added This clause is new\. .* Formatting Only the formatting changes\./);
    assert.match(words, /adds it, removes it, widens it, narrows it, or says it in other words/);
  });

  test('lists each cue that the reading uses, with words that are one and words that are not', async () => {
    const words = await wordsOf('about/index.html');
    for (const { name, found, not } of listCues()) assert.ok(words.includes(`${found[0]} But not: ${not[0]}`), name);
    assert.equal((await htmlOf('about/index.html')).match(/<th scope="row"/g)?.length, listCues().length);
  });

  test('shows how to cite by a text of this site: its address and the hash of its words', async () => {
    const document = northwind().documents[0]!;
    const shown = document.versions.find(({ version }) => version === '6')!;
    const html = await htmlOf('about/index.html');
    assert.match(html, new RegExp(`<a href="\\.\\./documents/${shown.slug}/">https://x\\.example/documents/`));
    assert.ok(html.includes(shown.textHash));
  });

  test('is linked from the foot of every page', async () => {
    for (const [path, link] of [
      ['index.html', 'about/'],
      ['about/index.html', '../about/'],
      ['changes/ai-code-of-conduct/8/index.html', '../../../about/'],
      ['404.html', '/about/'],
    ] as const) {
      const [, foot = ''] = /<footer>(.*)<\/footer>/s.exec(await htmlOf(path)) ?? [];
      assert.ok(foot.includes(`<a href="${link}">`), path);
    }
  });
});

test('the page for what was not found leads on from any depth, and is no page to index', async () => {
  const html = await htmlOf('404.html');
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  assert.deepEqual(
    [...main.matchAll(/<a href="([^"]+)"/g)].map(([, link]) => link),
    ['/', '/documents/', '/search/', '/applies/', '/about/'],
  );
  assert.match(html, /<meta name="robots" content="noindex"/);
});

suite('in a browser', { skip: browserMissing() ?? false }, () => {
  let pages: SiteVisit;
  before(async () => {
    pages = await openSite(join(work, 'site'));
  });
  after(() => pages.close());

  for (const path of ['about/', '404.html'])
    for (const width of [390, 1280])
      for (const colorScheme of ['light', 'dark'] as const)
        test(`axe finds nothing wrong with ${path}, ${width} wide, ${colorScheme}`, () =>
          pages.audit(path, { colorScheme, viewport: { width, height: 900 } }));

  test('nothing has to be scrolled sideways at 320 pixels, as at 400 % zoom', async () => {
    for (const path of ['about/', '404.html'])
      await pages.visit(path, { viewport: { width: 320, height: 700 } }, async (page) => {
        await page.evaluate("for (const it of document.querySelectorAll('details')) it.open = true");
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320, path);
      });
  });
});
