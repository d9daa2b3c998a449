import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { makeFolder, makeRepository, type TestRepository } from '../support/git-repository.ts';
import { runTerms } from '../support/run-terms.ts';
import { serveFolder } from '../support/serve-folder.ts';

const text = (days: number) =>
  `# Fees\n\n1. You pay each invoice within ${days} days of its date, by bank transfer or by card.\n2. We may suspend an account whose invoices stay unpaid for longer than that.\n`;
const html = (days: number) =>
  `<!doctype html><title>Fees</title><nav>Home</nav><div id="fees"><h1>Fees</h1><ol><li>You pay each invoice within ${days} days of its date, by bank transfer or by card.</li><li>We may suspend an account whose invoices stay unpaid for longer than that.</li></ol></div>`;

suite('terms verify-live', () => {
  let terms: TestRepository;
  let folder: string;

  before(async () => {
    terms = await makeRepository();
    terms.commit({ 'terms/fees.md': text(30) }, { date: '2024-01-01' });
    terms.commit({ 'terms/fees.md': text(14) }, { date: '2024-03-01' });
    folder = makeFolder();
    writeFileSync(join(folder, 'now.html'), html(14));
    writeFileSync(join(folder, 'old.html'), html(30));
    writeFileSync(
      join(folder, 'other.html'),
      '<!doctype html><title>x</title><p>Nothing of that kind is said here.</p>',
    );
  });

  async function run(page: string, ...args: readonly string[]) {
    const served = await serveFolder(folder);
    try {
      return await runTerms(['verify-live', served.address + page, ...args, '--today', '2024-06-01'], terms);
    } finally {
      served.close();
    }
  }

  test('finds the text in force on a page that shows it', async () => {
    const { code, stdout } = await run('now.html');
    assert.equal(code, 0, stdout);
    assert.match(stdout, /shows fees, the version of 1 March 2024, word for word\.$/m);
  });

  test('names the first difference of a page that was left behind, and the version that it shows', async () => {
    const { code, stdout } = await run('old.html#fees');
    assert.equal(code, 1);
    assert.match(stdout, /It shows the version of 1 January 2024, word for word\./);
    assert.match(stdout, /The first difference: in 1\b.*the page says “30” and the text “14”\.\nThere is no other\./);
    assert.equal((await run('old.html', 'fees@2024-01-01')).code, 0);
  });

  test('ends with a sentence where the page, the element or the text is not there', async () => {
    for (const [page, ...args] of [['none.html'], ['now.html#none'], ['other.html'], ['now.html', 'fee']] as const) {
      const { code, stderr } = await run(page, ...args);
      assert.equal(code, 2, page);
      assert.match(stderr, /Expected .* Example: /);
    }
    assert.equal((await run('other.html', 'fees')).code, 1);
  });
});
