import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { htmlFiles } from '../support/find-broken-links.ts';
import { makeRepository } from '../support/git-repository.ts';
import { runTerms } from '../support/run-terms.ts';

/** Clauses of an agreement that is written anew; the longest real ones have as many. */
const CLAUSES = 900;
const WORDS =
  'customer service provider data content access account payment term notice period law party right duty use third agreement written consent security incident report'.split(
    ' ',
  );

suite('of a very long version', () => {
  let out: string;

  before(async () => {
    const repository = await makeRepository();
    for (const [version, date] of [
      [1, '2024-01-01'],
      [2, '2024-02-01'],
    ] as const)
      repository.commit({ 'terms/long.md': writeAgreement(version) }, { date });
    out = join(repository.directory, 'out');
    const { code, stderr } = await runTerms(['publish', '--out', out, '--today', '2024-05-10'], repository);
    assert.equal(code, 0, stderr);
  });

  test('the change page takes 60 KB or less to send, and says what it leaves to the text', () => {
    const page = readFileSync(join(out, 'changes/long/2024-02-01/index.html'));
    const changes = page.toString().match(/<article class="clause"/g)?.length ?? 0;
    assert.ok(changes > 500, `${changes} changes`);
    const { length } = gzipSync(page, { level: 9 });
    assert.ok(length <= 60 * 1024, `${length} bytes`);
    assert.match(page.toString(), /this page only names the \d+ clauses that follow/);
  });

  test('no page but that of its text is larger', () => {
    for (const file of htmlFiles(out).filter((file) => !/^documents\/\w+\//.test(file))) {
      const { length } = gzipSync(readFileSync(join(out, file)));
      assert.ok(length <= 60 * 1024, `${file}: ${length} bytes`);
    }
  });

  test('the stylesheet has 20 KB or less, and no script takes more than 70 KB to send but the one that reads', () => {
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => !file.includes('pagefind'));
    // That of feeds is loaded by no page.
    const styles = files.filter((file) => file.endsWith('.css') && file !== 'feed.css');
    assert.equal(styles.length, 1);
    assert.ok(readFileSync(join(out, styles[0]!)).length <= 20 * 1024);
    const scripts = files.filter((file) => file.endsWith('.js'));
    assert.ok(scripts.length >= 4);
    // The comparison's reading comes after its redline; test/site/compare/compare-files.test.ts holds its weight.
    const others = scripts.filter((file) => !/\bmeaning-html\b/.test(file));
    assert.equal(others.length, scripts.length - 1);
    for (const file of others) assert.ok(gzipSync(readFileSync(join(out, file))).length <= 70 * 1024, file);
    assert.deepEqual(
      files
        .filter((file) => /\.(?:woff2?|ttf|png|jpe?g|gif|svg|webp|ico)$/.test(file))
        .map((file) => file.replace(/\.\w{10}\./, '.')),
      ['brand/favicon.svg'],
    );
  });
});

/** A third of the clauses stays but for a word, the others have nothing in common. */
function writeAgreement(version: number): string {
  const clauses = Array.from({ length: CLAUSES }, (_, index) => {
    const stays = index % 3 === 0;
    const words = Array.from({ length: 45 }, (_, word) => pick(index * 131 + word * 17 + (stays ? 0 : version * 7919)));
    return `${index + 1}. The ${words.join(' ')} ${stays ? `within ${version * 10} days` : ''}.`;
  });
  return `# Long Agreement\n\n${clauses.join('\n\n')}\n`;
}

/** Always the same word for a number, with no pattern that packing would profit from. */
function pick(seed: number): string {
  const mixed = Math.imul(seed ^ (seed >>> 15), 2246822519) >>> 0;
  const spread = Math.imul(mixed ^ (mixed >>> 13), 3266489917) >>> 0;
  return WORDS[spread % WORDS.length]!;
}
