import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { SUMS_FILE } from '../../scripts/outputs/record/sums.ts';
import { makeFolder, type TestRepository } from '../support/git-repository.ts';
import { runTerms } from '../support/run-terms.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { makeSmallTerms, TODAY } from '../worlds/small-terms.ts';

suite('terms verify', () => {
  let terms: TestRepository;
  let out: string;

  before(async () => {
    terms = await makeSmallTerms();
    out = join(makeFolder(), 'site');
    const { code, stdout, stderr } = await runTerms(['publish', '--out', out, '--today', TODAY], terms);
    assert.equal(code, 0, stderr);
    assert.match(stdout, /The hashes of all files are in SHA256SUMS, SHA-256 [0-9a-f]{64}\./);
  });

  function filesOf(end: string): readonly string[] {
    return readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(end));
  }

  test('proves each page from the hashes beside it, and by its own seal', async () => {
    const pages = filesOf('index.html').slice(0, 3);
    assert.equal(pages.length, 3);
    for (const page of pages) {
      const { code, stdout } = await runTerms(['verify', join(out, page)], terms);
      assert.equal(code, 0, stdout);
      assert.match(stdout, /\+ Its seal holds/);
      assert.ok(stdout.includes(`+ The publication has it as ${page}`), stdout);
    }
  });

  test('says of which version a text is, when it was published and in which commit it stands', async () => {
    const text = join(makeFolder(), 'a.md');
    copyFileSync(join(out, filesOf('text.md')[0]!), text);
    const { code, stdout } = await runTerms(['verify', text, '--repo', terms.directory], terms);
    assert.equal(code, 0, stdout);
    assert.match(stdout, /It is, to the byte, the text of .*published on .*commit [0-9a-f]{12}\./);
  });

  test('reads in a page which version it is of, as the page states it', async () => {
    const page = join(out, 'changes/service-agreement/2/index.html');
    const { code, stdout } = await runTerms(['verify', page, '--repo', terms.directory], terms);
    assert.equal(code, 0, stdout);
    assert.match(stdout, /It says that it is of service-agreement, version 2, published on /);
  });

  test('refuses what was changed, and what the publication never had', async () => {
    const file = join(makeFolder(), 'page.html');
    const page = readFileSync(join(out, 'index.html'), 'utf8');
    writeFileSync(file, page.replace('</main>', ' </main>'));
    const { code, stdout } = await runTerms(['verify', file, '--sums', join(out, SUMS_FILE)], terms);
    assert.equal(code, 1);
    assert.match(stdout, /- Its seal is broken/);
    assert.match(stdout, /- No file of the publication has its SHA-256/);
  });

  test('finds the hashes of what is served', async () => {
    const served = await serveFolder(out, '/terms/');
    try {
      const { code, stdout } = await runTerms(['verify', served.address], terms);
      assert.equal(code, 0, stdout);
      assert.match(stdout, /\+ The publication has it as index\.html/);
    } finally {
      served.close();
    }
  });

  test('ends with a sentence where there is nothing to verify, or no list of hashes', async () => {
    const nowhere = await runTerms(['verify', join(out, 'nowhere.html')], terms);
    assert.equal(nowhere.code, 2);
    assert.match(nowhere.stderr, /There is nothing at .* Expected .* Example: /);
    const list = join(makeFolder(), 'list');
    writeFileSync(list, 'no hash\n');
    const wrong = await runTerms(['verify', join(out, 'index.html'), '--sums', list], terms);
    assert.equal(wrong.code, 2);
    assert.match(wrong.stderr, /list:1: This is no line of a list of hashes/);
  });
});
