import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { makeFolder, makeRepository, type TestRepository } from '../support/git-repository.ts';
import { refuses, runTerms } from '../support/run-terms.ts';
import { TODAY, writeRegistry } from '../worlds/small-terms.ts';

/** Eight documents with six versions each; two are the same under other names. */
async function makeManyTerms(): Promise<TestRepository> {
  const repository = await makeRepository();
  for (let version = 0; version < 6; version++) {
    const files = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => {
      const text = `# Terms ${name}\n\nYou must pay within ${version + 5} days.\n\nYou must not resell ${name}.\n`;
      return [`terms/${name}.md`, text] as const;
    });
    const copy = ['terms/copy-of-a.md', files[0]![1]] as const;
    repository.commit(Object.fromEntries([...files, copy]), { date: `2024-0${version + 1}-01` });
  }
  return repository;
}

let repository: TestRepository;
before(async () => {
  repository = await makeManyTerms();
});

async function changelogOf(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runTerms(['changelog', '--json', '--repo', repository.directory, ...args]);
  assert.deepEqual([code, stderr], [0, '']);
  return stdout;
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

suite('the output is the same', () => {
  let plain: string;
  before(async () => {
    plain = await changelogOf('--no-cache', '--jobs', '1');
    assert.equal(plain.trim().split('\n').length, 48);
  });

  for (const args of [['--jobs', '1'], ['--jobs', '3'], []] as const) {
    test(`on ${args[1] ?? 'as many as help'} threads, without a cache, with a new one, and from it`, async () => {
      const cache = join(makeFolder(), 'deep', 'cache');
      assert.equal(await changelogOf(...args, '--no-cache'), plain);
      assert.equal(await changelogOf(...args, '--cache', cache), plain);
      assert.equal(
        filesIn(join(cache, 'texts')).length,
        7,
        'a pack for each document, one for a document and its copy',
      );
      const kept = filesIn(cache).map((file) => readFileSync(file));
      assert.equal(await changelogOf(...args, '--cache', cache), plain);
      assert.deepEqual(
        filesIn(cache).map((file) => readFileSync(file)),
        kept,
      );
    });
  }

  test('whatever happened to the files of the cache', async () => {
    const cache = makeFolder();
    const read = () => changelogOf('--cache', cache, '--jobs', '1');
    await read();
    const damages: readonly ((file: string) => void)[] = [
      (file) => truncateSync(file, 100),
      (file) => truncateSync(file, 0),
      (file) => writeFileSync(file, 'terms-pack/1 0000\n'),
      (file) =>
        writeFileSync(
          file,
          readFileSync(file).map((byte, index) => (index === 300 ? byte ^ 1 : byte)),
        ),
      (file) => rmSync(file),
      (file) => {
        rmSync(file);
        mkdirSync(file);
      },
    ];
    for (const damage of damages) {
      for (const file of filesIn(cache)) damage(file);
      assert.equal(await read(), plain);
    }
  });

  test('where the cache cannot be written', async () => {
    const file = join(makeFolder(), 'file');
    writeFileSync(file, '');
    assert.equal(await changelogOf('--cache', file), plain);
  });

  test('where two runs fill one cache at once', async () => {
    const cache = makeFolder();
    const runs = await Promise.all([1, 2, 3].map(() => changelogOf('--cache', cache, '--jobs', '1')));
    assert.deepEqual(runs, [plain, plain, plain]);
    assert.equal(await changelogOf('--cache', cache), plain);
  });
});

suite('a mistake found in a thread', () => {
  test('ends the run as it would without threads', async () => {
    const broken = await makeManyTerms();
    const blob = broken.git('rev-parse', 'HEAD~2:terms/d.md').trim();
    rmSync(join(broken.directory, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    for (const jobs of ['1', '4'])
      await refuses(
        ['prepare', '--repo', broken.directory, '--no-cache', '--jobs', jobs],
        /^terms\/d\.md: The repository lacks a text .*Example: git fetch --refetch/,
      );
  });
});

suite('a part of the documents', () => {
  test('each of four processes prepares one, and publish from what they kept is the same to the byte', async () => {
    const [cache, place] = [makeFolder(), makeFolder()];
    const environment = { TERMS_CUSTOMERS: writeRegistry() };
    const source = ['--repo', repository.directory, '--today', TODAY];
    const parts = await Promise.all(
      [1, 2, 3, 4].map((index) => runTerms(['prepare', ...source, '--cache', cache, '--shard', `${index}/4`])),
    );
    const told = parts.map(
      ({ stdout }) => /^(\d+) versions of \d+ documents are ready \(part \d of 4\)/.exec(stdout)?.[1],
    );
    assert.deepEqual(told, ['12', '12', '12', '12']);
    assert.equal(filesIn(join(cache, 'texts')).length, 7);
    const kept = filesIn(cache).map((file) => readFileSync(file));
    await runTerms(['publish', ...source, '--cache', cache, '--out', join(place, 'parts')], { environment });
    assert.deepEqual(
      filesIn(cache).map((file) => readFileSync(file)),
      kept,
      'publish had nothing left to compare',
    );
    await runTerms(['publish', ...source, '--no-cache', '--out', join(place, 'whole')], { environment });
    const contents = (folder: string) =>
      filesIn(join(place, folder)).map((file) => [
        file.slice(place.length + 1 + folder.length),
        readFileSync(file, 'latin1'),
      ]);
    assert.ok(existsSync(join(place, 'whole/index.html')));
    assert.deepEqual(contents('parts'), contents('whole'));
  });

  test('is named i/n', async () => {
    for (const shard of ['0/4', '5/4', '1', 'a/b'])
      await refuses(['prepare', '--shard', shard], /Expected a part and how many there are, such as 1\/4/);
  });
});

suite('one new version', () => {
  test('is the only one that is worked out', async () => {
    const cache = makeFolder();
    const fresh = await makeManyTerms();
    const prepare = () => runTerms(['prepare', '--repo', fresh.directory, '--cache', cache]);
    await prepare();
    const kept = new Map(filesIn(join(cache, 'texts')).map((file) => [file, readFileSync(file)]));
    fresh.commit({ 'terms/c.md': '# Terms c\n\nYou must pay at once.\n' }, { date: '2024-08-01' });
    const { stdout } = await prepare();
    assert.match(stdout, /^49 versions of 8 documents are ready\./);
    const changed = [...kept].filter(([file, content]) => !readFileSync(file).equals(content));
    assert.equal(changed.length, 1);
    // Every object but the new text and its tree may go: nothing else is read.
    const objects = execFileSync('git', ['rev-list', '--objects', 'HEAD~1'], {
      cwd: fresh.directory,
      encoding: 'utf8',
    });
    for (const [, blob = ''] of objects.matchAll(/^([0-9a-f]{40}) terms\/.*\.md$/gm)) {
      if (fresh.git('ls-tree', '-r', 'HEAD').includes(blob)) continue;
      rmSync(join(fresh.directory, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    }
    assert.match((await prepare()).stdout, /^49 versions/);
  });
});
