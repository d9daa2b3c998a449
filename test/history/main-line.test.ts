import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { makeRepository, runGit, type TestRepository } from '../support/git-repository.ts';
import { runTerms } from '../support/run-terms.ts';

const version = (label: number, published: string, effective: string, days: number) =>
  `---\ntitle: A\nversion: ${label}\npublished: ${published}\neffective: ${effective}\n---\n\nYou must pay within ${days} days.\n`;

/** Versions 1, 2 and 3 on the main line, which is then merged into a branch of version 1, and replaced by it. */
async function mergedTheWrongWayRound(): Promise<TestRepository> {
  const repository = await makeRepository();
  repository.commit({ 'terms/a.md': version(1, '2026-01-01', '2026-01-01', 30) }, { date: '2026-01-01' });
  repository.git('checkout', '--quiet', '-b', 'work');
  repository.commit({ 'other.txt': 'Work\n' }, { date: '2026-01-02' });
  repository.git('checkout', '--quiet', 'main');
  repository.commit({ 'terms/a.md': version(2, '2026-02-01', '2026-03-05', 20) }, { date: '2026-02-01' });
  repository.commit({ 'terms/a.md': version(3, '2026-03-10', '2026-05-01', 14) }, { date: '2026-03-10' });
  repository.git('checkout', '--quiet', 'work');
  runGit(repository.directory, ['merge', '--quiet', '--no-ff', '-m', 'Merge', 'main'], '2026-03-11T12:00:00Z');
  repository.git('checkout', '--quiet', 'main');
  repository.git('merge', '--quiet', '--ff-only', 'work');
  return repository;
}

const bound = ['in-force', 'a', '--on', '2026-03-15'];
const settle = (repository: TestRepository, parent: number) => {
  const merge = repository.git('rev-list', '--merges', '-n', '1', 'HEAD').slice(0, 10);
  repository.commit(
    { 'terms/terms.config.yaml': `history: { main-parents: ["${merge} ${parent}"] }\n` },
    { date: '2026-03-12' },
  );
};

suite('a merge the wrong way round', () => {
  test('takes a version out of force with a word: which, and which commit', async () => {
    const repository = await mergedTheWrongWayRound();
    const { stdout, stderr } = await runTerms(bound, repository);
    assert.match(stdout, /^a@1 /);
    assert.match(
      stderr,
      /^terms\/a\.md:1: warning: Version 2, which states that it was published on 2026-02-01, stands in commit \w{10}, on the second parent of the merge \w{10} alone.*Example: history: \{ main-parents: \["\w{10} 2"\] \}$/m,
    );
    assert.match((await runTerms(['check'], repository)).stderr, /Version 2, which states/);
  });

  test('is put right by the settings', async () => {
    const repository = await mergedTheWrongWayRound();
    settle(repository, 2);
    const { stdout, stderr } = await runTerms(bound, repository);
    assert.match(stdout, /^a@2 /);
    assert.equal(stderr, '');
    const { stdout: log } = await runTerms(['log', 'a'], repository);
    assert.deepEqual(log.match(/a@\d/g), ['a@3', 'a@2', 'a@1']);
  });

  test('of drafts is no loss, once the settings say so', async () => {
    const repository = await mergedTheWrongWayRound();
    settle(repository, 1);
    const { stdout, stderr } = await runTerms(bound, repository);
    assert.match(stdout, /^a@1 /);
    assert.equal(stderr, '');
  });

  test('is not seen in a branch that was drafted and merged as it is done', async () => {
    const repository = await makeRepository();
    repository.commit({ 'terms/a.md': version(1, '2026-01-01', '2026-01-01', 30) }, { date: '2026-01-01' });
    repository.git('checkout', '--quiet', '-b', 'work');
    repository.commit({ 'terms/a.md': version(2, '2026-02-01', '2026-03-05', 21) }, { date: '2026-01-10' });
    repository.commit({ 'terms/a.md': version(2, '2026-02-01', '2026-03-05', 20) }, { date: '2026-01-20' });
    repository.git('checkout', '--quiet', 'main');
    runGit(repository.directory, ['merge', '--quiet', '--no-ff', '-m', 'Merge', 'work'], '2026-02-01T12:00:00Z');
    const { stdout, stderr } = await runTerms(['log', 'a'], repository);
    assert.deepEqual(stdout.match(/a@\d/g), ['a@2', 'a@1']);
    assert.equal(stderr, '');
  });
});

suite('a folder with another name', () => {
  const moved = async () => {
    const repository = await makeRepository();
    repository.commit({ 'terms/terms.md': 'You must pay 10 euros for each of the boats.\n' }, { date: '2026-01-01' });
    repository.commit({ 'terms/terms.md': 'You must pay 20 euros for each of the boats.\n' }, { date: '2026-02-01' });
    repository.rename('terms/terms.md', 'legal/terms/terms.md', { date: '2026-03-01' });
    return repository;
  };
  const asked = ['in-force', 'terms', '--on', '2026-02-15', '--path', 'legal/terms'];

  test('begins a history with a word: what was left behind, and how to have it', async () => {
    const { stdout, stderr } = await runTerms(asked, await moved());
    assert.match(stdout, /^Nothing of terms/);
    assert.match(stderr, /moved here from terms\/terms\.md by commit .* Example: history: \{ folders: \[terms\] \}/);
  });

  test('has its whole history where the settings name the old one', async () => {
    const repository = await moved();
    repository.commit({ 'legal/terms/terms.config.yaml': 'history: { folders: [terms] }\n' });
    const { stdout, stderr } = await runTerms(asked, repository);
    assert.match(stdout, /^terms@2026-02-01 /);
    assert.equal(stderr, '');
  });

  test('that held drafts is left behind without a word where the settings say that there was none', async () => {
    const repository = await moved();
    repository.commit({ 'legal/terms/terms.config.yaml': 'history: { folders: [] }\n' });
    const { stdout, stderr } = await runTerms(asked, repository);
    assert.match(stdout, /^Nothing of terms/);
    assert.equal(stderr, '');
  });

  test('cannot lie above the repository, nor a merge be half named', async () => {
    for (const [setting, expected] of [
      ['folders: [../terms]', /terms\.config\.yaml:1: .*folders below the top of the repository/],
      ['main-parents: [abc]', /the hash of a merge and 1 or 2/],
      ['folder: [x]', /did you mean `folders`/],
    ] as const) {
      const repository = await moved();
      repository.commit({ 'legal/terms/terms.config.yaml': `history: { ${setting} }\n` });
      const { code, stderr } = await runTerms(asked, repository);
      assert.equal(code, 2);
      assert.match(stderr, expected);
    }
  });
});

test('Commits whose dates go backwards are told of, and the newest text is in force', async () => {
  const repository = await makeRepository();
  for (const [euros, date] of [
    [10, '2026-03-01'],
    [20, '2026-01-01'],
    [30, '2026-02-01'],
  ] as const)
    repository.commit({ 'terms/a.md': `You must pay ${euros} euros.\n` }, { date });
  const { stdout, stderr } = await runTerms(['in-force', 'a', '--on', '2026-04-01'], repository);
  assert.match(stdout, /^a@2026-02-01 /);
  assert.match(stderr, /dated 2026-01-01, before 2026-03-01.*Expected `published`/);
});
