import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { holdFolder } from '../../scripts/commands/publish/hold-folder.ts';
import { makeFolder } from '../support/git-repository.ts';
import { type Run, type RunOptions, refuses, runTerms } from '../support/run-terms.ts';
import { CANARIES, makeSmallTerms, TODAY, writeRegistry } from '../worlds/small-terms.ts';

const PAGES = [
  'index.html',
  'changes/code-of-conduct/2024-01-01/index.html',
  'changes/code-of-conduct/2024-02-01/index.html',
  'changes/service-agreement/1/index.html',
  'changes/service-agreement/2/index.html',
];
const FEEDS = ['feed.xml', 'feed.json', 'documents/code-of-conduct/feed.xml', 'documents/service-agreement/feed.json'];

let repository: string;
let environment: Readonly<Record<string, string>>;
before(async () => {
  repository = (await makeSmallTerms()).directory;
  environment = { TERMS_CUSTOMERS: writeRegistry() };
});

function publishTo(out: string): string[] {
  return ['publish', '--repo', repository, '--today', TODAY, '--out', out];
}

function publish(out: string, options: RunOptions = {}): Promise<Run> {
  return runTerms(publishTo(out), { environment, ...options });
}

/** The hash of every file by its path. */
function hashes(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

suite('publish', () => {
  let place: string;
  let out: string;
  let first: Run;
  before(async () => {
    place = makeFolder();
    out = join(place, 'site');
    first = await publish(out);
  });

  test('writes the changelog and a page for each version, and nothing beside it', () => {
    assert.equal(first.code, 0, first.stderr);
    for (const page of PAGES)
      assert.match(readFileSync(join(out, page), 'utf8'), /^<!doctype html>[\s\S]*<\/html>\s*$/i, page);
    assert.deepEqual(readdirSync(place), ['site']);
  });

  test('reports what it found, what is to come, who would be told, and where the site is', () => {
    const { stdout, stderr } = first;
    assert.match(
      stdout,
      /^The publisher: 2 documents, 4 versions \(2 first, 2 substantive, 0 clarifying, 0 editorial\)$/m,
    );
    assert.match(stdout, /^Clauses: 2 modified$/m);
    assert.match(stdout, /^Taking effect soon:\n {2}2024-06-15 {2}service-agreement@2: \S/m);
    assert.match(stdout, /^Notices:\n {2}fewer than 5 customers would be told of service-agreement@2/m);
    assert.match(stdout, /^The site is in \S+site\. To look at it: npm run preview/m);
    assert.equal(stderr, '');
  });

  test('shows the change with its redline', () => {
    const page = readFileSync(join(out, 'changes/service-agreement/2/index.html'), 'utf8');
    assert.match(page, /<del\b[^>]*>(?:<[^>]+>)*thirty \(30\)/);
    assert.match(page, /<ins\b[^>]*>(?:<[^>]+>)*fourteen \(14\)/);
  });

  test('threat 4: lets no word of the registry into the site, the feeds or the report', () => {
    for (const feed of FEEDS) assert.match(readFileSync(join(out, feed), 'utf8'), /fourteen \(14\)|deceive/, feed);
    for (const canary of CANARIES) {
      assert.ok(!(first.stdout + first.stderr).includes(canary), canary);
      for (const path of Object.keys(hashes(out)))
        assert.ok(!path.includes(canary) && !readFileSync(join(out, path)).includes(canary), `${canary} in ${path}`);
    }
  });

  test('replaces what it published before, byte for byte the same on the same day', async () => {
    const earlier = hashes(out);
    writeFileSync(join(out, 'stale.html'), 'from an older version of the site');
    assert.equal((await publish(out)).code, 0);
    assert.deepEqual(hashes(out), earlier);
    assert.deepEqual(readdirSync(place), ['site']);
  });

  test('leaves the site that stands where it cannot finish', async () => {
    const earlier = hashes(out);
    const missing = { environment: { TERMS_CUSTOMERS: join(place, 'no-customers.yaml') } };
    await refuses(publishTo(out), /no-customers\.yaml: The customer registry cannot be read/, missing);
    await refuses([...publishTo(out), '--path', 'nowhere'], /There are no documents below the path nowhere/);
    assert.deepEqual(hashes(out), earlier);
    assert.deepEqual(readdirSync(place), ['site']);
  });
});

suite('publish leaves nothing behind', () => {
  test('where the folder holds files of others', async () => {
    const place = makeFolder();
    const out = join(place, 'site');
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.txt'), 'years of work');
    await refuses(
      publishTo(out),
      /site holds files that were not published from here\. Expected .*Example: --out dist/,
    );
    assert.deepEqual(readdirSync(place), ['site']);
    assert.deepEqual(readdirSync(out), ['thesis.txt']);
    assert.equal(readFileSync(join(out, 'thesis.txt'), 'utf8'), 'years of work');
    await refuses(publishTo(join(out, 'thesis.txt')), /thesis\.txt is a file\. Expected a folder/);
    await refuses(publishTo('/'), /holds files that were not published from here/);
  });

  test('where the folder cannot be made', async () => {
    const place = makeFolder();
    writeFileSync(join(place, 'file'), '');
    await refuses(
      publishTo(join(place, 'file', 'site')),
      /site cannot be written \(\w+\)\. Expected .*Example: --out dist/,
    );
    await refuses(publishTo(join(place, 'file', 'deeper', 'site')), /site cannot be written/);
    assert.deepEqual(readdirSync(place), ['file']);
  });

  test('where the repository cannot be read, not even the folders on the way', async () => {
    const place = makeFolder();
    const out = join(place, 'a', 'b', 'site');
    await refuses(['publish', '--repo', place, '--out', out], /is not a git repository/);
    assert.deepEqual(readdirSync(place), []);
  });

  for (const [moment, file] of [
    ['while it reads', ''],
    ['while the site is built', 'data/edition.json'],
  ] as const) {
    test(`where it is stopped ${moment}`, async () => {
      const place = makeFolder();
      const { code } = await publish(join(place, 'site'), {
        meanwhile: (child) => {
          const seen = setInterval(() => {
            const [work] = readdirSync(place).filter((name) => name.startsWith('.terms-site-'));
            if (work === undefined || !existsSync(join(place, work, file))) return;
            clearInterval(seen);
            child.kill('SIGTERM');
          }, 2);
          child.on('exit', () => clearInterval(seen));
        },
      });
      assert.notEqual(code, 0);
      assert.ok(!existsSync(join(place, 'site')), 'half a site');
      // What the dying build may have written meanwhile goes with the next run.
      await refuses([...publishTo(join(place, 'site')), '--path', 'nowhere'], /There are no documents/);
      assert.deepEqual(readdirSync(place), []);
    });
  }

  test('of an earlier run that was killed, but not of one that still runs', async () => {
    const place = makeFolder();
    // The number of the process that left it behind says nothing: in a container it is that of this very run.
    for (const run of ['killed', process.pid])
      mkdirSync(join(place, `.terms-site-${run}`, 'data'), { recursive: true });
    mkdirSync(join(place, '.terms-site-running'));
    const letGo = holdFolder(join(place, '.terms-site-running'));
    await refuses([...publishTo(join(place, 'site')), '--path', 'nowhere'], /There are no documents/);
    assert.deepEqual(readdirSync(place), ['.terms-site-running']);
    letGo();
  });
});
