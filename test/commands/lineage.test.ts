import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { makeRepository, type TestRepository } from '../support/git-repository.ts';
import { refuses, runTerms } from '../support/run-terms.ts';
import { swap } from '../support/trace-history.ts';
import { ARMS, BOWS, SWORDS } from '../worlds/armoury.ts';

suite('a repository in which one document replaces two', () => {
  const history = async () => {
    const repository = await makeRepository();
    const matter = (lines: string, text: string) => `---\n${lines}\n---\n${text}`;
    const ends = 'version: 2\nretired: 2024-04-01';
    repository.commit(
      {
        'terms/swords.md': matter('version: 1', swap(SWORDS, ['two days', 'a day'])),
        'terms/bows.md': matter('version: 1', BOWS),
      },
      { date: '2024-01-01' },
    );
    repository.commit({ 'terms/swords.md': matter('version: 2', SWORDS) }, { date: '2024-02-01' });
    repository.commit(
      {
        'terms/arms.md': matter('version: 1\neffective: 2024-04-01\nsupersedes: [swords, bows, arms, slings]', ARMS),
        'terms/swords.md': matter(ends, SWORDS),
        'terms/bows.md': matter('version: 1\nretired: 2024-04-01', BOWS),
      },
      { date: '2024-03-01' },
    );
    const second = swap(ARMS, ['within two days', 'within one day']);
    repository.commit({ 'terms/arms.md': matter('version: 2', second) }, { date: '2024-05-01' });
    return repository;
  };
  const terms = async ({ directory }: TestRepository, ...args: readonly string[]) => {
    const { code, stdout, stderr } = await runTerms([...args, '--repo', directory, '--today', '2024-06-01']);
    assert.equal(code, 0, stderr);
    return { stdout, stderr };
  };

  test('shows in its changelog what differs from the versions in force until then', async () => {
    const { stdout, stderr } = await terms(await history(), 'changelog', '--json');
    const entries = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      entries.map(({ document, version, previous }) => [document, version, previous]),
      [
        ['arms', '1', null],
        ['arms', '2', '1'],
        ['bows', '1', null],
        ['swords', '1', null],
        ['swords', '2', '1'],
      ],
    );
    const [arms, later, , , two] = entries;
    const damage = arms.changes.find(({ kind }: { kind: string }) => kind === 'merged');
    assert.ok(damage.before.every(({ document }: { document: string }) => ['swords', 'bows'].includes(document)));
    assert.match(arms.summary, /^Replaces other documents\. New sections?: /);
    assert.equal(later.changes[0].before[0].clause, later.changes[0].after[0].clause);
    assert.equal(two.changes[0].after[0].clause, later.changes[0].after[0].clause, 'one thread through both documents');
    assert.match(stderr, /arms\.md:1: warning: The first version supersedes arms, of which no version was in force/);
    assert.match(stderr, /arms\.md:1: warning: The first version supersedes slings, which is no document here/);
  });

  test('two that claim to replace each other are compared one way only', async () => {
    const repository = await makeRepository();
    const text = '# Rules\n\nEveryone keeps the rules of the house.\n';
    repository.commit({ 'terms/a.md': `---\nsupersedes: [b]\n---\n${text}` }, { date: '2024-01-01' });
    repository.commit({ 'terms/b.md': `---\nsupersedes: [a]\n---\n${text}\nNo dogs.\n` }, { date: '2024-02-01' });
    const { stdout, stderr } = await terms(repository, 'changelog', '--json');
    const [a, b] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).changes.length);
    assert.deepEqual([a, b], [0, 1]);
    assert.match(stderr, /a\.md:1: warning: The first version supersedes b, of which no version was in force before/);
  });

  test('prints lives', async () => {
    const { stdout } = await terms(await history(), 'lives', 'arms');
    assert.match(stdout, /^arms {2}Rules for the Armoury: 2 versions, 11 clauses, 0 that ended; these words since 2\n/);
    assert.match(
      stdout,
      /^(\S+) {2}1\.1 Report any damage .*\n {2}since 1; these words since 2; from swords \1, bows \S+\n {2}1 {2}merged .*\n {2}2 {2}modified {4}substantive {2}/m,
    );
    const swords = (await terms(await history(), 'lives', 'swords')).stdout;
    assert.match(swords, /these words since 2/);
    assert.match(swords, /^(wipe-blade-\S+) {2}1\.1 .*\n {2}since 1; went on as arms \1\n/m);
    assert.match(swords, /^(never-point-\S+) {2}2\.2 .*\n {2}since 1\n/m);
  });

  test('prints which version brought each sentence', async () => {
    const repository = await history();
    const all = (await terms(repository, 'blame', 'arms')).stdout;
    assert.match(all, /^ {2}2 +Report any damage to the armourer within one day\.$/m);
    assert.match(all, /^ {2}swords@1 +Wipe the blade with an oiled cloth after each lesson\.$/m);
    assert.match(all, /^ {2}bows@1 +Take the string off/m);
    assert.match(all, /^ {2}1 +Nobody under twelve/m);
    const one = (await terms(repository, 'blame', 'arms', '1.2')).stdout;
    assert.match(one, /^wipe-blade-oiled-cloth-\w{4} {2}1\.2\n {2}swords@1 {2}Wipe the blade .*\n\n$/);
    const earlier = (await terms(repository, 'blame', 'arms@1', '1.1')).stdout;
    assert.match(earlier, /\n {2}(?:swords|bows)@\d {2}Report any damage to the armourer within two days\.\n/);
    await refuses(['blame', 'arms', '9.9', '--repo', repository.directory], /no clause "9\.9"\. Expected a lineage id/);
    await refuses(
      ['blame', 'arms@3', '--repo', repository.directory],
      /^arms has no version "3"\. Expected one of 1, 2\. Example: arms@2/,
    );
  });

  test('says which documents there are', async () => {
    const { directory } = await history();
    const { code, stderr } = await runTerms(['lives', 'sword', '--repo', directory]);
    assert.deepEqual(
      [code, stderr],
      [2, 'There is no document "sword". Expected one of arms, bows, swords. Example: swords\n'],
    );
  });
});
