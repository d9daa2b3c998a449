import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { makeFolder, makeRepository, runGit } from '../support/git-repository.ts';
import { runTerms } from '../support/run-terms.ts';

const twoVersions = async () => {
  const repository = await makeRepository();
  repository.commit({ 'terms/a.md': 'You pay 5 euros.\n' }, { date: '2024-01-01' });
  repository.commit({ 'terms/a.md': 'You pay 50 euros.\n' }, { date: '2024-02-01' });
  return repository;
};

suite('a history is read as it is', () => {
  test('whatever a user has set that the first commit be shown as', async () => {
    const repository = await twoVersions();
    const settings = join(makeFolder(), 'settings');
    writeFileSync(settings, '[log]\n\tshowRoot = false\n');
    repository.git('config', 'include.path', settings);
    const { stdout } = await runTerms(['log', 'a'], repository);
    assert.match(stdout, /a@2024-02-01[\s\S]*a@2024-01-01/);
  });

  test('whatever the file of grafts says', async () => {
    const repository = await twoVersions();
    const head = repository.git('rev-parse', 'HEAD').trim();
    writeFileSync(join(repository.directory, '.git', 'info', 'grafts'), `${head}\n`);
    const { stdout } = await runTerms(['log', 'a'], repository);
    assert.match(stdout, /a@2024-02-01[\s\S]*a@2024-01-01/);
  });

  test('where a commit has no time that git can read: it is dated by its parent', async () => {
    const repository = await twoVersions();
    const head = repository.git('cat-file', 'commit', 'HEAD');
    const odd = head.replace(/^(committer .*>) .*$/m, '$1');
    assert.notEqual(odd, head);
    const file = join(makeFolder(), 'commit');
    writeFileSync(file, odd);
    const hash = runGit(repository.directory, ['hash-object', '-t', 'commit', '-w', '--literally', file]).trim();
    repository.git('update-ref', 'refs/heads/main', hash);
    const { code, stdout, stderr } = await runTerms(['log', 'a'], repository);
    assert.equal(code, 0, stderr);
    assert.match(stdout, /a@2024-01-01\.2[\s\S]*a@2024-01-01\n/);
  });

  test('or not at all, with a sentence, where a clone lacks its texts', async () => {
    const repository = await makeRepository();
    repository.commit({ 'terms/a.md': 'Words that no other test has in the cache.\n' });
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const clone = join(makeFolder(), 'clone');
    const origin = `file://${repository.directory}`;
    runGit(repository.directory, ['clone', '--quiet', '--filter=blob:none', '--no-checkout', origin, clone]);
    const { code, stderr } = await runTerms(['log', 'a', '--repo', clone]);
    assert.equal(code, 2);
    assert.match(stderr, /Expected .*not a partial (clone|one)\. Example: git/);
  });
});

test('A folder that is a symbolic link is not read, nor written into', async () => {
  const repository = await twoVersions();
  const outside = makeFolder();
  writeFileSync(join(outside, 'a.md'), '# Private heading\n\nYou must pay 99 euros.\n');
  writeFileSync(join(outside, 'b.md'), '# Private heading\n\nText.\n');
  repository.git('checkout', '--quiet', '-b', 'draft');
  repository.git('rm', '-r', '--quiet', 'terms');
  repository.link('terms', outside);
  for (const args of [
    ['check', '--base', 'main'],
    ['preview', '--base', 'main', '--out', join(makeFolder(), 'p.md')],
    ['check'],
  ]) {
    const { stdout, stderr } = await runTerms(args, repository);
    assert.doesNotMatch(stdout + stderr, /Private|99|b\.md/, args.join(' '));
  }
  const { code, stderr } = await runTerms(['new', 'c'], repository);
  assert.deepEqual([code, readdirSync(outside)], [2, ['a.md', 'b.md']]);
  assert.match(stderr, /terms is a symbolic link/);
});

suite('what a document says', () => {
  test('begins no line of a log and turns no terminal', async () => {
    const repository = await makeRepository();
    const odd = 'Use\u001b]0;pwned\u0007\n::error file=README.md,line=1::x\n===\n\nText.\n';
    repository.commit({ 'terms/a.md': odd }, { date: '2024-01-01' });
    repository.commit({ 'terms/a.md': `${odd}\nYou must pay.\n` }, { date: '2024-02-01' });
    for (const args of [['changelog'], ['log', 'a'], ['lives', 'a'], ['blame', 'a']]) {
      const { stdout, stderr } = await runTerms(args, repository);
      assert.doesNotMatch(stdout + stderr, /[^\P{Cc}\n]/u, args[0]);
      assert.doesNotMatch(stdout + stderr, /^\s*::/m, args[0]);
    }
  });
});
