import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { makeFolder } from '../support/git-repository.ts';
import { runTerms } from '../support/run-terms.ts';
import { makeComparableTerms } from '../worlds/comparable-terms.ts';

const site = join(makeFolder(), 'site');

before(async () => {
  const repository = await makeComparableTerms();
  const { code, stderr } = await runTerms(['publish', '--repo', repository, '--today', '2024-05-01', '--out', site]);
  assert.equal(code, 0, stderr);
});

suite('the compare page as files', () => {
  const html = () => readFileSync(join(site, 'compare/index.html'), 'utf8');
  /** The page's script and its worker's: all that it ever loads. */
  const scripts = () => [...html().matchAll(/ (?:src|data-worker)="([^"]+\.js)"/g)].map(([, path = '']) => path);

  test('loads at most 70 KB of script, the engine included', () => {
    const sizes = scripts().map((path) => gzipSync(readFileSync(join(site, 'compare', path)), { level: 9 }).length);
    assert.equal(sizes.length, 2);
    const sum = sizes.reduce((a, b) => a + b);
    assert.ok(sum > 10_000 && sum <= 70 * 1024, `${sizes.join(' + ')} = ${sum} bytes`);
    // The engine is the worker's alone: the page is at hand while it works.
    assert.ok(sizes[0]! < 5_000, `${sizes[0]} bytes`);
  });

  test('has scripts that load nothing else, and no other page has them', () => {
    for (const path of scripts()) {
      const code = readFileSync(join(site, 'compare', path), 'utf8');
      assert.doesNotMatch(code, /\bimport\b\s*[("'{*]|\bimportScripts\b|\beval\(|new Function/);
      for (const page of globSync('**/*.html', { cwd: site }))
        if (page !== join('compare', 'index.html'))
          assert.ok(!readFileSync(join(site, page), 'utf8').includes(path.replace('../', '')), page);
    }
    const worker = readFileSync(join(site, 'compare', scripts()[1]!), 'utf8');
    assert.doesNotMatch(worker, /Scraping is prohibited|Diaeresis|createElement/, 'examples, the table of characters');
  });

  test('allows its own files and nothing inline', () => {
    assert.match(
      html(),
      /content="default-src 'none'; style-src 'self'; script-src 'self'; worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"/,
    );
    assert.doesNotMatch(html(), /<script(?![^>]* src=)|<style|<[a-z][^<>]*\s(?:style|on\w+)=/);
  });

  test('fetches a list of versions that names no segment, and a text for each of them', () => {
    const list = readFileSync(join(site, 'compare/documents.json'), 'utf8');
    assert.doesNotMatch(list, /hidden-segment/);
    const { documents } = JSON.parse(list) as { documents: { versions: { slug: string }[] }[] };
    const slugs = documents.flatMap(({ versions }) => versions.map(({ slug }) => slug));
    assert.equal(slugs.length, 10);
    for (const slug of slugs) assert.ok(existsSync(join(site, 'documents', slug, 'text.md')), slug);
  });

  test('is linked from change pages, with their choice, and from lists of versions', () => {
    assert.match(
      readFileSync(join(site, 'changes/terms/2/index.html'), 'utf8'),
      /href="..\/..\/..\/compare\/\?document=terms&(?:amp;|#38;)before=1&(?:amp;|#38;)after=2"/,
    );
    assert.match(
      readFileSync(join(site, 'documents/terms/index.html'), 'utf8'),
      /href="..\/..\/compare\/\?document=terms"/,
    );
  });
});
