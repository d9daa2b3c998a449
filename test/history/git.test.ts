import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openBlobReader } from '../../scripts/history/git/blob-reader.ts';
import { explainGitFailure } from '../../scripts/history/git/explain-git-failure.ts';
import { openRepository, resolveCommit } from '../../scripts/history/git/open-repository.ts';
import { uncommittedDocuments } from '../../scripts/history/git/uncommitted-documents.ts';
import { InputError } from '../../scripts/history/input-error.ts';
import type { DocumentHistory } from '../../scripts/history/read-document.ts';
import { readHistory } from '../../scripts/history/read-history.ts';
import { readConfiguration } from '../../scripts/history/statements/read-configuration.ts';
import { makeFolder, makeRepository, runGit, type TestRepository } from '../support/git-repository.ts';

type ReadHistory = DocumentHistory & { readonly markdowns: readonly string[] };

async function historyOf({ directory }: Pick<TestRepository, 'directory'>, path = 'terms'): Promise<ReadHistory[]> {
  const repository = await openRepository(directory);
  const documents: ReadHistory[] = [];
  for await (const document of readHistory(repository, { path })) {
    const markdowns = document.versions.map(({ blob }) => runGit(directory, ['cat-file', 'blob', blob]));
    documents.push({ ...document, markdowns });
  }
  return documents;
}

/** `id: label text, label text`, a line per document. */
function describe(documents: readonly ReadHistory[]): string[] {
  return documents.map(({ id, versions, markdowns }) => {
    const texts = versions.map(({ label }, index) => `${label} ${markdowns[index]!.trim()}`);
    return `${id}: ${texts.join(', ')}`;
  });
}

function refuses(action: () => Promise<unknown>, message: RegExp): Promise<void> {
  return assert.rejects(action, (error) => {
    assert.ok(error instanceof InputError, String(error));
    assert.match(error.message, message);
    return true;
  });
}

test('Each document is read with its versions, in the order of ids', async () => {
  const repository = await makeRepository();
  repository.commit({ 'terms/b.md': 'one', 'terms/sub/a.MARKDOWN': 'one', 'terms/x.txt': '', 'other.md': 'no' });
  const newest = repository.commit(
    { 'terms/b.md': '---\r\ntitle: Two\r\n---\r\n# 2\r\n' },
    { date: '2024-02-01T23:30:00-05:00' },
  );
  const documents = await historyOf(repository);
  assert.deepEqual(describe(documents), [
    'b: 2024-01-01 one, 2024-02-02 ---\r\ntitle: Two\r\n---\r\n# 2',
    'sub-a: 2024-01-01 one',
  ]);
  const { commit, path, title, textHash, revisions, effective } = documents[0]!.versions[1]!;
  assert.deepEqual([commit, path, title, effective], [newest, 'terms/b.md', 'Two', { all: '2024-02-02' }]);
  assert.equal(textHash, createHash('sha256').update('# 2\n').digest('hex'));
  assert.deepEqual(revisions, [
    { commit: newest, date: '2024-02-02', blob: repository.git('rev-parse', 'HEAD:terms/b.md').trim() },
  ]);
});

test('Only what a merge brings to the first parent is a revision', async () => {
  const repository = await makeRepository();
  repository.commit({ 'terms/a.md': 'one' });
  repository.git('checkout', '--quiet', '-b', 'draft');
  repository.commit({ 'terms/a.md': 'draft' }, { date: '2024-02-01' });
  repository.commit({ 'terms/a.md': 'agreed' }, { date: '2024-03-01' });
  repository.git('checkout', '--quiet', 'main');
  repository.git('merge', '--quiet', '--no-ff', '--no-commit', 'draft');
  repository.commitAll({ date: '2024-04-01' });
  assert.deepEqual(describe(await historyOf(repository)), ['a: 2024-01-01 one, 2024-04-01 agreed']);
});

test('A renamed document stays the same, under its newest name', async () => {
  const repository = await makeRepository();
  repository.commit({ 'terms/a.md': 'The same long text\n' });
  repository.rename('terms/a.md', 'terms/new/Ä b.md', { date: '2024-02-01' });
  repository.commit({ 'terms/new/Ä b.md': 'Another\n' }, { date: '2024-03-01' });
  const documents = await historyOf(repository);
  assert.deepEqual(describe(documents), ['new-a-b: 2024-01-01 The same long text, 2024-03-01 Another']);
  assert.deepEqual([documents[0]!.path, documents[0]!.formerPaths], ['terms/new/Ä b.md', ['terms/a.md']]);
});

test('A document that is removed and created again goes on; a copy is a new one', async () => {
  const repository = await makeRepository();
  repository.commit({ 'terms/a.md': 'one', 'terms/gone.md': 'gone' });
  repository.remove('terms/a.md', { date: '2024-02-01' });
  repository.commit({ 'terms/a.md': 'two', 'terms/copy.md': 'two' }, { date: '2024-03-01' });
  repository.remove('terms/gone.md', { date: '2024-04-01' });
  const documents = await historyOf(repository);
  const expected = ['a: 2024-01-01 one, 2024-03-01 two', 'copy: 2024-03-01 two', 'gone: 2024-01-01 gone'];
  assert.deepEqual(describe(documents), expected);
  assert.deepEqual(
    documents.map(({ removed }) => removed),
    [null, null, '2024-04-01'],
  );
});

test('Symbolic links and submodules are not read, also where a document turns into one', async () => {
  const repository = await makeRepository();
  const commit = repository.commit({ 'terms/a.md': 'one', 'terms/b.md': 'b', secret: 'password' });
  repository.link('terms/a.md', '../secret', { date: '2024-02-01' });
  repository.link('terms/link.md', '/etc/passwd', { date: '2024-03-01' });
  repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},terms/module.md`);
  runGit(repository.directory, ['commit', '--quiet', '--message', 'Submodule']);
  assert.deepEqual(describe(await historyOf(repository)), ['a: 2024-01-01 one', 'b: 2024-01-01 b']);
});

test('A document in any state is read on, with one warning per cause at its newest place', async () => {
  const repository = await makeRepository();
  const first = repository.commit({ 'terms/a.md': '---\nkey: 1\ntitle: [\n---\none', 'terms/empty.md': '' });
  repository.commit({ 'terms/a.md': '---\nkey: 1\n---\ntwo' }, { date: '2024-02-01' });
  repository.commit(
    { 'terms/a.md': '---\ntitle: A\nkey: 1\neffective: 2024-02-30\n---\nthree' },
    { date: '2024-03-01' },
  );
  const [document, empty] = await historyOf(repository);
  assert.deepEqual([document!.title, document!.versions.length], ['A', 3]);
  assert.deepEqual(
    document!.warnings.map(({ line, cause, commit }) => [line, cause, commit]),
    [
      [3, 'broken-yaml', first],
      [3, 'unknown-key key', undefined],
      [4, 'field effective', undefined],
    ],
  );
  assert.deepEqual([empty!.versions, empty!.title, empty!.warnings[0]!.cause], [[], 'Empty', 'empty-text']);
});

test('What cannot be read whole is refused with what mends it', async () => {
  const repository = await makeRepository();
  await refuses(() => historyOf(repository), /has no commits.*Expected.*Example: git add terms/);
  repository.commit({ 'docs/a.md': 'one' });
  repository.commit({ 'docs/a.md': 'two' });
  await refuses(() => historyOf(repository), /no documents below the path terms.*some in docs.*Example: --path docs/);
  await refuses(() => historyOf(repository, '../x'), /path "\.\.\/x" is not below.*Example: --path terms/);
  await refuses(() => openRepository(join(repository.directory, 'docs')), /is a folder inside.*Example: --repo/);
  await refuses(() => openRepository(join(repository.directory, 'none')), /no folder.*Example: --repo/);
  await refuses(() => openRepository(makeFolder()), /is not a git repository.*Example: --repo/);
  await refuses(
    () => openRepository(repository.directory, { environment: { PATH: '/nonexistent' } }),
    /git is not installed.*Example: apt-get install git/,
  );
  const shallow = join(makeFolder(), 'shallow');
  runGit('/', ['clone', '--quiet', '--depth=1', `file://${repository.directory}`, shallow]);
  await refuses(() => openRepository(shallow), /shallow clone.*git fetch --unshallow.*fetch-depth: 0/);
  const dubious = new Error("fatal: detected dubious ownership in repository at '/x'");
  assert.match(explainGitFailure(dubious, '/x').message, /another user.*git config --global --add safe.directory \/x/);
});

test('A bare clone reads as the repository does', async () => {
  const repository = await makeRepository();
  repository.commit({ 'terms/a.md': 'one' });
  const bare = join(makeFolder(), 'bare');
  runGit('/', ['clone', '--quiet', '--bare', repository.directory, bare]);
  assert.deepEqual(await historyOf({ directory: bare }), await historyOf(repository));
  assert.deepEqual(await uncommittedDocuments(await openRepository(bare), 'terms'), []);
});

test('No revision, path or setting of a repository makes git do anything else', async () => {
  const repository = await makeRepository();
  const { directory } = repository;
  repository.commit({
    'terms/a.md': 'one',
    '--output=pwn/a.md': 'odd',
    ':(exclude)x/b\n.md': 'odd',
    '.gitattributes': '* diff=x filter=x',
  });
  const mark = join(directory, 'pwned');
  writeFileSync(join(directory, 'run.sh'), `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 });
  const script = join(directory, 'run.sh');
  const keys = [
    'core.fsmonitor',
    'core.pager',
    'diff.x.textconv',
    'diff.external',
    'gpg.program',
    'filter.x.clean',
    'alias.log',
  ];
  for (const key of keys) repository.git('config', key, key === 'alias.log' ? `!${script}` : script);
  for (const key of ['log.showSignature', 'diff.relative', 'log.follow']) repository.git('config', key, 'true');
  // A signed commit is what makes `log.showSignature` start a program.
  const signed = repository
    .git('cat-file', 'commit', 'HEAD')
    .replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n\n');
  writeFileSync(join(directory, 'signed'), signed);
  repository.git('update-ref', 'HEAD', repository.git('hash-object', '-t', 'commit', '-w', 'signed').trim());
  const opened = await openRepository(directory);
  for (const revision of ['--output=pwned', '-cx', '', 'HEAD --output=pwned', 'none', '--all']) {
    await refuses(() => resolveCommit(opened, revision), /There is no revision/);
  }
  assert.equal(await resolveCommit(opened, 'main'), opened.head);
  assert.deepEqual(describe(await historyOf(repository, '--output=pwn')), ['a: 2024-01-01 odd']);
  assert.deepEqual(describe(await historyOf(repository, ':(exclude)x')), ['b: 2024-01-01 odd']);
  assert.deepEqual(describe(await historyOf(repository, 'terms/a.md')), ['terms-a: 2024-01-01 one']);
  assert.deepEqual(await uncommittedDocuments(opened, 'terms'), []);
  assert.equal(existsSync(mark), false);
});

test('Blobs are read by their sizes, and git that dies is told', async () => {
  const repository = await makeRepository();
  const contents = ['', '\n', 'a\n\nblob 3\n', 'x'.repeat(200_000), 'y'.repeat(300_000)];
  repository.commit(Object.fromEntries(contents.map((content, index) => [`${index}.md`, content])));
  const hashes = contents.map((_, index) => repository.git('rev-parse', `HEAD:${index}.md`).trim());
  const opened = await openRepository(repository.directory);
  const blobs = openBlobReader(opened, { limit: 250_000 });
  const read = await blobs.readAll([...hashes, 'f'.repeat(40), opened.head, hashes[2]!]);
  assert.deepEqual(
    read.map((blob) => (blob.kind === 'content' ? blob.content.toString() : blob.kind)),
    [...contents.slice(0, 4), 'too-large', 'missing', 'missing', contents[2]],
  );
  await assert.rejects(blobs.read('HEAD\nHEAD'), /not a full object hash/);
  await blobs.close();
  await assert.rejects(blobs.read(hashes[0]!), /git cannot read a text in /);
  const broken = openBlobReader({ ...opened, directory: join(repository.directory, 'none') });
  await assert.rejects(broken.readAll(hashes), /git cannot read a text in /);
  await broken.close();
});

test('Settings are read from the newest commit, not from the work tree', async () => {
  const repository = await makeRepository();
  const files = { 'terms/terms.config.yaml': 'publisher: Northwind', 'terms/topics.yaml': 'topics: [{ id: prices }]' };
  repository.commit({ ...files, 'terms/a.md': 'one' });
  writeFileSync(join(repository.directory, 'terms/terms.config.yaml'), 'publisher: Draft');
  const opened = await openRepository(repository.directory);
  const { configuration, topics } = await readConfiguration(opened, 'terms');
  assert.equal(configuration.publisher, 'Northwind');
  assert.deepEqual(topics, [{ id: 'prices', name: 'prices', words: [], segments: [] }]);
  assert.equal((await readConfiguration(opened, '.')).configuration.publisher, 'The publisher');
});

test('Documents that are not committed are named', async () => {
  const repository = await makeRepository();
  repository.commit({ 'terms/a.md': 'one\n', 'terms/b.md': 'one\n', 'terms/c.md': 'one\n', 'terms/x.yaml': '' });
  const opened = await openRepository(repository.directory);
  assert.deepEqual(await uncommittedDocuments(opened, 'terms'), []);
  for (const [file, text] of [
    ['a.md', 'two'],
    ['b.md', 'one\r\n'],
    ['new.md', 'x'],
    ['x.yaml', 'x'],
  ] as const) {
    writeFileSync(join(repository.directory, 'terms', file), text);
  }
  assert.deepEqual(await uncommittedDocuments(opened, '.'), ['terms/a.md', 'terms/new.md']);
});
