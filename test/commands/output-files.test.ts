import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { prepareOutputFolder } from '../../scripts/commands/publish/output-folder.ts';
import { makeFolder, type TestRepository } from '../support/git-repository.ts';
import { runTerms } from '../support/run-terms.ts';
import { makeSmallTerms, TODAY } from '../worlds/small-terms.ts';

/** No build of today can give a file this time. */
const LONG_AGO = new Date('2001-02-03T04:05:06.789Z');

/** What is known of each file by its path: its bytes, and whether it is the very file of long ago. */
type Files = ReadonlyMap<string, { readonly bytes: string; readonly old: boolean }>;

function readFiles(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const old = statSync(path).mtimeMs === LONG_AGO.getTime();
      return [path.slice(folder.length + 1), { bytes: readFileSync(path, 'latin1'), old }];
    }),
  );
}

function makeOld(folder: string): void {
  for (const path of readFiles(folder).keys()) utimesSync(join(folder, path), LONG_AGO, LONG_AGO);
}

/** Every file is as old as its bytes. */
function assertKept(earlier: Files, later: Files): void {
  for (const [path, { bytes, old }] of later) assert.equal(old, bytes === earlier.get(path)?.bytes, path);
}

/** Paths without the search index, whose files are named for what they hold. */
function pagesOf(paths: Iterable<string>): readonly string[] {
  return [...paths].filter((path) => !path.startsWith('search/pagefind/')).sort();
}

suite('a second build', () => {
  let terms: TestRepository;
  let out: string;
  let earlier: Files;

  before(async () => {
    terms = await makeSmallTerms();
    out = join(makeFolder(), 'site');
    assert.match(await publish(TODAY), /^Files: \d+ new, 0 changed, 0 removed, 0 the same\.$/m);
    makeOld(out);
    earlier = readFiles(out);
  });

  async function publish(today: string): Promise<string> {
    const { code, stdout, stderr } = await runTerms([
      ...['publish', '--repo', terms.directory, '--today', today, '--out', out],
    ]);
    assert.equal(code, 0, stderr);
    return stdout;
  }

  test('of the same history leaves every file as it is', async () => {
    const report = await publish(TODAY);
    assert.ok(report.includes(`Files: 0 new, 0 changed, 0 removed, ${earlier.size} the same.`), report);
    assertKept(earlier, readFiles(out));
  });

  test('on the next day changes the page that asks for the day, the list of hashes, and no other', async () => {
    assert.match(await publish('2024-05-11'), /^Files: 0 new, 2 changed, 0 removed, \d+ the same\.$/m);
    const later = readFiles(out);
    assertKept(earlier, later);
    assert.deepEqual(
      [...later]
        .filter(([, { old }]) => !old)
        .map(([path]) => path)
        .sort(),
      ['applies/index.html', 'SHA256SUMS'].sort(),
    );
  });

  test('after a new version of one document writes what tells of it, and leaves the rest', async () => {
    terms.commit(
      {
        'terms/code-of-conduct.md':
          '# Code of Conduct\n\nYou must not:\n\n- harm others;\n- deceive or mislead others;\n- sell weapons.\n',
      },
      { date: TODAY },
    );
    await publish(TODAY);
    const later = readFiles(out);
    assertKept(earlier, later);
    const written = pagesOf([...later].filter(([, { old }]) => !old).map(([path]) => path));
    assert.deepEqual(written, [
      'SHA256SUMS',
      'about/index.html', // shows how to cite by the text in force of the first document
      'api/index.html', // its examples are of the first document
      'api/v1/clauses/code-of-conduct.json',
      'api/v1/documents/code-of-conduct.json',
      'api/v1/documents/service-agreement.json', // its contract includes the code
      'api/v1/index.json',
      'api/v1/versions/code-of-conduct/2024-05-10.json',
      'applies/code-of-conduct.json',
      'applies/index.html',
      'applies/service-agreement.json', // its contract includes the code
      'archive/2024/index.html',
      'calendar.ics',
      'changes.json',
      'changes/code-of-conduct/2024-02-01/index.html', // links to the next version
      'changes/code-of-conduct/2024-05-10/change.md',
      'changes/code-of-conduct/2024-05-10/index.html',
      'changes/code-of-conduct/2024-05-10/redline.docx',
      'clauses/code-of-conduct/mislead-others-z2ib/index.html', // says in which version its words stand
      'compare/documents.json', // the versions that can be chosen
      'compare/index.html',
      'documents/code-of-conduct/2024-01-01/index.html', // the texts say which one applies today
      'documents/code-of-conduct/2024-02-01/index.html',
      'documents/code-of-conduct/2024-05-10/index.html',
      'documents/code-of-conduct/2024-05-10/text.md',
      'documents/code-of-conduct/calendar.ics',
      'documents/code-of-conduct/feed.json',
      'documents/code-of-conduct/feed.xml',
      'documents/code-of-conduct/index.html',
      'documents/code-of-conduct/on/2024-01-01/index.html', // the days say until when
      'documents/code-of-conduct/on/2024-02-01/index.html',
      'documents/code-of-conduct/on/2024-05-10/index.html',
      'documents/code-of-conduct/since/2024-01-01/change.json', // the text in force is another
      'documents/code-of-conduct/since/2024-01-01/index.html',
      'documents/code-of-conduct/since/2024-01-01/redline.docx',
      'documents/code-of-conduct/since/2024-02-01/change.json',
      'documents/code-of-conduct/since/2024-02-01/index.html',
      'documents/code-of-conduct/since/2024-02-01/redline.docx',
      'documents/index.html',
      'documents/service-agreement/contract/index.html', // a day more on which the contract changed
      'documents/service-agreement/index.html', // as above
      'feed.json',
      'feed.xml',
      'index.html',
      'llms.txt',
      'open-terms-archive/v1/version/the-publisher/code-of-conduct/2024-01-01', // each leads to the next
      'open-terms-archive/v1/version/the-publisher/code-of-conduct/2024-02-01',
      'open-terms-archive/v1/version/the-publisher/code-of-conduct/2024-05-10',
      'open-terms-archive/v1/version/the-publisher/code-of-conduct/latest',
      'open-terms-archive/v1/versions/the-publisher/code-of-conduct',
      'search/index.html',
      'substantive/feed.json',
      'substantive/feed.xml',
      'weeks/2024-W18/index.html', // leads to the week after
      'weeks/2024-W19/index.html',
      'weeks/feed.json',
      'weeks/feed.xml',
      'weeks/index.html',
    ]);
    const parts = [...later.keys()].filter((path) => path.endsWith('.pf_fragment'));
    const keptParts = parts.filter((path) => later.get(path)!.old);
    assert.ok(keptParts.length >= 5, `${keptParts.length} of ${parts.length} parts of the index were kept`);
  });

  test('after that version is gone leaves nothing of it', async () => {
    terms.git('reset', '--quiet', '--hard', 'HEAD~1');
    assert.match(await publish(TODAY), /^Files: \d+ new, \d+ changed, \d+ removed, \d+ the same\.$/m);
    const later = readFiles(out);
    assert.deepEqual([...later.keys()].sort(), [...earlier.keys()].sort());
    for (const [path, { bytes }] of later) assert.ok(bytes === earlier.get(path)!.bytes, path);
  });
});

suite('the output folder', () => {
  /** Publishes these files. */
  async function put(target: string, files: Readonly<Record<string, string>>) {
    const folder = await prepareOutputFolder(target);
    writeInto(join(folder.work, 'site'), files);
    return folder.finish();
  }

  function writeInto(folder: string, files: Readonly<Record<string, string>>): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  }

  test('counts its own mark as one of the files', async () => {
    const target = join(makeFolder(), 'site');
    assert.deepEqual(await put(target, { 'a/a.html': 'a' }), { added: 2, changed: 0, removed: 0, same: 0 });
  });

  test('keeps a file by its bytes, wherever else has changed', async () => {
    const target = join(makeFolder(), 'site');
    await put(target, { 'a.html': 'same', 'b.html': 'before', 'c.html': 'gone', 'd.html': 'as long' });
    makeOld(target);
    const counts = await put(target, { 'a.html': 'same', 'b.html': 'later', 'd.html': 'as wide', 'e.html': 'same' });
    assert.deepEqual(counts, { added: 1, changed: 2, removed: 1, same: 2 });
    const files = readFiles(target);
    assert.deepEqual([...files.keys()].sort(), ['.terms-published', 'a.html', 'b.html', 'd.html', 'e.html']);
    for (const path of ['.terms-published', 'a.html']) assert.ok(files.get(path)!.old, path);
    for (const path of ['b.html', 'd.html', 'e.html']) assert.ok(!files.get(path)!.old, path);
    assert.equal(files.get('d.html')!.bytes, 'as wide');
  });

  test('stands untouched until the new one is whole, and after a run that gave up', async () => {
    const target = join(makeFolder(), 'site');
    await put(target, { 'a.html': 'same', 'b.html': 'before' });
    makeOld(target);
    const earlier = readFiles(target);
    const folder = await prepareOutputFolder(target);
    writeInto(join(folder.work, 'site'), { 'a.html': 'same', 'b.html': 'later' });
    assert.deepEqual(readFiles(target), earlier);
    await folder.discard();
    assert.deepEqual(readFiles(target), earlier);
  });

  test('comes back where a run was killed between the old site and the new one', async () => {
    const place = makeFolder();
    const target = join(place, 'site');
    await put(target, { 'a.html': 'same' });
    makeOld(target);
    const killed = join(place, '.terms-site-999999999');
    mkdirSync(killed);
    renameSync(target, join(killed, 'replaced'));
    writeInto(join(killed, 'site'), { 'a.html': 'half of what w' });
    const folder = await prepareOutputFolder(target);
    await folder.discard();
    assert.equal(readFileSync(join(target, 'a.html'), 'utf8'), 'same');
    assert.ok(!existsSync(killed));
  });
});
