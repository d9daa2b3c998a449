import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findBrokenLinks, htmlFiles } from '../support/find-broken-links.ts';
import { findFalseSentences } from '../support/find-false-sentences.ts';
import { makeFolder } from '../support/git-repository.ts';
import { runTerms } from '../support/run-terms.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

suite('the site of this repository’s own terms', { skip: !existsSync(join(ROOT, '.git')) && 'not a clone' }, () => {
  const out = join(makeFolder(), 'out');

  before(async () => {
    const { code, stderr } = await runTerms(['publish', '--out', out, '--today', '2026-11-22'], { directory: ROOT });
    assert.equal(code, 0, stderr);
  });

  test('has a page of every kind', () => {
    const kinds = new Set(htmlFiles(out).map((file) => file.split('/')[0]));
    for (const kind of ['index.html', '404.html', 'applies', 'changes', 'compare', 'documents', 'search'])
      assert.ok(kinds.has(kind), kind);
  });

  test('says nothing that cannot be true or that nobody would sign', () =>
    assert.deepEqual(findFalseSentences(out, '2026-11-22'), []));

  test('has no link or anchor that leads nowhere', () => assert.deepEqual(findBrokenLinks(out), []));
});

suite('a link that leads nowhere', () => {
  test('is found, as is an anchor that no element has', () => {
    const folder = makeFolder();
    writeFileSync(
      join(folder, 'index.html'),
      '<h1 id="a&amp;b">x</h1><a href="#a&amp;b">1</a><a href="#c">2</a><a href="no/">3</a><a href="/">4</a><a href="https://elsewhere.example/">5</a>',
    );
    assert.deepEqual(findBrokenLinks(folder), ['index.html: #c', 'index.html: no/']);
    assert.deepEqual(findBrokenLinks(folder, '/terms/'), ['index.html: #c', 'index.html: no/', 'index.html: /']);
  });
});
