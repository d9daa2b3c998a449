import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, suite, test } from 'node:test';
import { firstDocument } from '../../scripts/commands/start/first-document.ts';
import { makeFolder, makeRepository, type TestRepository } from '../support/git-repository.ts';
import { refuses, runTerms } from '../support/run-terms.ts';
import { wordOf } from '../support/word/round-trip.ts';

const FRONT =
  '---\n# Legal keeps this.\ntitle: Code\nversion: 3\npublished: 2026-01-01\neffective: 2026-01-01\nnotice: 30 days\n---\n\n';
const BEFORE =
  '# Code\n\nYou must not:\n\n* sell it, see\n  [prices](prices.md);\n* lend it.\n\n<!-- Ask tax. -->\n\n(a) You may read.\n\n(b) You may copy.\n';
const AFTER = BEFORE.replace('You may copy.', 'You may copy it once.');

suite('terms import', () => {
  let terms: TestRepository;
  let file: string;
  beforeEach(async () => {
    terms = await makeRepository();
    terms.commit({ 'terms/code.md': FRONT + BEFORE }, { date: '2026-01-01' });
    file = join(makeFolder(), 'Code v4 FINAL.docx');
    writeFileSync(file, wordOf(BEFORE, AFTER));
  });
  const run = (...args: string[]) =>
    runTerms(['import', file, ...args, '--repo', terms.directory, '--today', '2026-12-01']);
  const read = (path: string) => readFileSync(join(terms.directory, path), 'utf8');

  test('a next version is an edit of what differs: front matter, links, comments and line breaks stay', async () => {
    const { code, stdout } = await run('--into', 'code');
    assert.equal(read('terms/code.md'), FRONT + AFTER);
    assert.equal(code, 0);
    assert.match(stdout, /Its front matter is as it was\. Nothing is committed\.\nIts tracked change is accepted/);
    assert.match(stdout, /version and dates are still those of the text before: terms bump code, then terms check/);
    const bumped = await runTerms(['bump', 'code', '--repo', terms.directory, '--today', '2026-12-01']);
    assert.match(bumped.stdout, /version 4, takes effect 2026-12-31/);
  });

  test('a new document has front matter that the check accepts', async () => {
    const { stdout } = await run();
    assert.match(
      read('terms/code-v4-final.md'),
      /^---\ntitle: "Code"\nversion: 1\n[\s\S]*\n---\n\n# Code\n\nYou must not:\n\n- sell it/,
    );
    assert.match(stdout, /^terms\/code-v4-final\.md has the text of Code v4 FINAL\.docx: 6 clauses, 1 heading\./);
    const checked = await runTerms(['check', '--base', 'main', '--repo', terms.directory, '--today', '2026-12-01']);
    assert.equal(checked.code, 0, checked.stdout);
  });

  test('a folder becomes a document a file, or none of them where one cannot be read', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'Use Policy.docx'), wordOf(BEFORE, BEFORE));
    writeFileSync(join(folder, 'Rights.html'), '<h1>Rights</h1><p>You may read.</p>');
    writeFileSync(join(folder, '~$e Policy.docx'), 'a lock of Word');
    writeFileSync(join(folder, 'notes.txt'), 'Not among them.');
    const importFolder = (...args: string[]) => ['import', folder, ...args, '--repo', terms.directory];
    await refuses(importFolder('--into', 'code'), /--into is about one document, and there are several files/);
    writeFileSync(join(folder, 'broken.docx'), 'no Word file');
    await refuses(importFolder(), /broken\.docx/);
    assert.equal(existsSync(join(terms.directory, 'terms/rights.md')), false);
    rmSync(join(folder, 'broken.docx'));
    const { code, stdout, stderr } = await runTerms(importFolder());
    assert.equal(code, 0, stderr);
    assert.deepEqual(stdout.match(/^terms\/\S+/gm), ['terms/rights.md', 'terms/use-policy.md']);
    await refuses(['import', makeFolder(), '--repo', terms.directory], /The folder holds no file/);
  });

  test('the document that init wrote, which nobody has touched, takes the first text as if it were new', async () => {
    const starter = firstDocument({ publisher: 'Acme', language: 'en', today: '2026-11-30' });
    const path = `terms/${starter.name}`;
    terms.commit({ 'terms/terms.config.yaml': 'publisher: Acme\n' }, { date: '2026-01-02' });
    writeFileSync(join(terms.directory, path), starter.text);
    assert.match((await run()).stdout, /terms-of-service\.md still has the text that init wrote/);
    const { code, stdout } = await run('--into', 'terms-of-service');
    assert.equal(code, 0);
    assert.match(read(path), /^---\ntitle: "Code"\nversion: 1\n/);
    assert.doesNotMatch(stdout, /terms bump|front matter is as it was/);
    await refuses(
      ['import', file, '--into', 'terms-of-service', '--repo', terms.directory],
      /not committed.*Example: git add terms\/terms-of-service\.md && git commit -m .*--overwrite/,
    );
  });

  test('both texts of a file with tracked changes come one after the other, each to be committed', async () => {
    assert.match(
      (await run('--tracked', 'both', '--as', 'partner')).stdout,
      /the first of two.*\n(?:.*\n)*Next: .*--into partner/,
    );
    assert.match(read('terms/partner.md'), /You may copy\.\n$/);
    await refuses(
      ['import', file, '--tracked', 'both', '--into', 'partner', '--repo', terms.directory],
      /edits that are not committed/,
    );
    terms.commitAll({ date: '2026-02-01' });
    assert.match((await run('--tracked', 'both', '--into', 'partner')).stdout, /this is the second of two texts/);
    assert.match(read('terms/partner.md'), /You may copy it once\.\n$/);
    assert.match((await run('--tracked', 'both', '--into', 'partner')).stderr, /edits that are not committed/);
  });

  test('nothing is written where the file or the document is not what it should be', async () => {
    const at = ['--repo', terms.directory];
    const no = join(makeFolder(), 'no.docx');
    writeFileSync(no, 'no Word');
    await refuses(['import', no, ...at], /no\.docx: The file is no Word document\. Expected/);
    await refuses(['import', `${no}x`, ...at], /There is no such file/);
    await refuses(['import', file, '--into', 'cod', ...at], /no document "cod".*--into code/);
    await refuses(['import', file, '--as', 'code', ...at], /such a document already.*--into code/);
    await refuses(['import', file, '--as', 'No', ...at], /cannot be the id/);
    writeFileSync(join(terms.directory, 'terms/code.md'), `${FRONT}${BEFORE}\nMy own edit.\n`);
    await refuses(
      ['import', file, '--into', 'code', ...at],
      /terms\/code\.md: The text has edits that are not committed/,
    );
    assert.match(read('terms/code.md'), /My own edit\.\n$/);
    assert.equal(existsSync(join(terms.directory, 'terms/no.md')), false);
  });
});
