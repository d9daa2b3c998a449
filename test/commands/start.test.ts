import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { TOP } from '../house/pages.ts';
import { makeFolder, makeRepository, runGit } from '../support/git-repository.ts';
import { refuses, runTerms } from '../support/run-terms.ts';

const TODAY = '2026-12-01';
const ACME = ['--publisher', 'Acme *Ltd*', '--site', 'https://terms.acme.example', '--contact', 'legal@acme.example'];
const IDENTITY = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  ...{ GIT_AUTHOR_NAME: 'Counsel', GIT_AUTHOR_EMAIL: 'counsel@acme.example' },
  ...{ GIT_COMMITTER_NAME: 'Counsel', GIT_COMMITTER_EMAIL: 'counsel@acme.example' },
};
const PACKAGES = join(TOP, 'node_modules');

const init = (folder: string, ...more: string[]) =>
  runTerms(['init', folder, '--today', TODAY, ...ACME, ...more], { environment: IDENTITY });

/** The command line of a repository's own package, as `npm run` starts it. */
function run(folder: string, command: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: makeFolder(), TMPDIR: process.env.TMPDIR },
  });
  return { code: status, stdout, stderr };
}

/** Fills in what the first document leaves open, and commits it as the company's counsel. */
function fillIn(folder: string): void {
  const file = join(folder, 'terms/terms-of-service.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\[insert [^\]]*\]/, 'You must not resell the services.'));
  runGit(folder, ['add', '--all']);
  runGit(folder, ['commit', '--quiet', '--message', 'First terms']);
}

/** Files that hold a word, below a folder. */
function filesWith(folder: string, word: RegExp): readonly string[] {
  return (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[]).filter((name) => {
    const file = join(folder, name);
    return (
      !/^(node_modules|\.git|program)[\\/]/.test(name) &&
      statSync(file).isFile() &&
      word.test(readFileSync(file, 'utf8'))
    );
  });
}

/** npm compares a lock file with its package before it installs anything; no network is asked. */
function assertLocked(folder: string): void {
  const { status, stderr } = spawnSync('npm', ['ci', '--dry-run', '--offline', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
}

suite('a repository of a company’s own', () => {
  test('holds program and terms together, with nothing of the sample, and takes a newer program without a change of the terms', async () => {
    const folder = join(makeFolder(), 'acme');
    const made = await init(folder, '--layout', 'together', '--commit');
    assert.equal(made.code, 0, made.stderr);
    assert.match(made.stdout, /^Acme \*Ltd\*: .*acme is ready, with the program and the terms in one repository\.$/m);
    assert.match(made.stdout, /^It is committed, but for terms\/terms-of-service\.md: /m);
    assert.equal(runGit(folder, ['rev-list', '--count', 'HEAD']).trim(), '1');
    assert.equal(runGit(folder, ['status', '--porcelain']), '?? terms/terms-of-service.md\n');
    assert.deepEqual(readdirSync(join(folder, 'terms')), ['terms-of-service.md', 'terms.config.yaml']);
    assert.equal(existsSync(join(folder, 'scripts/notices/registry/example-customers.yaml')), false);
    assert.deepEqual(
      filesWith(folder, /northwind/i).filter((name) => !/^(scripts|site)[\\/]/.test(name)),
      [],
    );
    assertLocked(folder);

    symlinkSync(PACKAGES, join(folder, 'node_modules'));
    const terms = (...args: string[]) => run(folder, ['scripts/cli.ts', ...args, '--today', TODAY]);
    const checked = terms('check');
    assert.deepEqual([checked.code, checked.stdout.match(/error: /g)?.length], [1, 1], checked.stderr);
    assert.match(checked.stdout, /terms-of-service\.md:24: error: .*\[insert what you may and must not do\]/);
    fillIn(folder);
    assert.equal(terms('check').code, 0);
    const published = terms('publish');
    assert.equal(published.code, 0, published.stderr);
    assert.match(published.stdout, /^Acme \*Ltd\*: 1 document, 1 version/);
    assert.match(published.stdout, /^Notices: no customers\. TERMS_CUSTOMERS names the registry\.$/m);
    assert.doesNotMatch(published.stdout, /^No (?:publisher|address)/m);
    assert.match(
      readFileSync(join(folder, 'dist/documents/terms-of-service/index.html'), 'utf8'),
      /You must not resell the services/,
    );
    assert.deepEqual(filesWith(join(folder, 'dist'), /northwind/i), []);
    assert.equal(runGit(folder, ['status', '--porcelain']), '');

    writeFileSync(join(folder, 'scripts/gone.ts'), '// of an older program\n');
    await refuses(['upgrade', folder], /changes in the program that are not committed/);
    runGit(folder, ['add', '--all']);
    runGit(folder, ['commit', '--quiet', '--message', 'An older program']);
    const upgraded = await runTerms(['upgrade', folder], { environment: IDENTITY });
    assert.equal(upgraded.code, 0, upgraded.stderr);
    assert.equal(runGit(folder, ['status', '--porcelain']).trim(), 'D scripts/gone.ts');
  });

  test('holds the terms alone, with the program as a package from a tarball, and publishes from there', async () => {
    const folder = join(makeFolder(), 'acme');
    const made = await init(folder, '--layout', 'package', '--no-site');
    assert.equal(made.code, 0, made.stderr);
    assert.match(made.stdout, /^Nothing is committed yet\.$/m);
    assertLocked(folder);
    const [tarball = ''] = readdirSync(join(folder, 'program'));
    const packages = join(folder, 'node_modules');
    install(join(folder, 'program', tarball), packages);

    const terms = (...args: string[]) => run(folder, [join(packages, 'terms-tracker/scripts/terms.js'), ...args]);
    const early = terms('publish');
    assert.equal(early.code, 2);
    assert.match(early.stderr, /has no commits\. Expected documents that are committed\./);
    fillIn(folder);
    writeFileSync(join(folder, 'terms/terms.config.yaml'), 'publisher: Acme\nsite: https://terms.acme.example\n');
    const published = terms('publish', '--today', TODAY);
    assert.equal(published.code, 0, published.stderr);
    assert.match(published.stderr, /terms\.config\.yaml:1: warning: The settings have changes that are not committed/);
    assert.match(
      published.stdout,
      /^No address of the site is known, .*: set `site: https:\/\/terms\.acme\.example` in terms\/terms\.config\.yaml and commit it\.$/m,
    );
    assert.ok(existsSync(join(folder, 'dist/search/pagefind/pagefind.js')));
    assert.match(readFileSync(join(folder, 'dist/index.html'), 'utf8'), /Terms of Service/);
    assert.ok(existsSync(join(packages, '.cache/terms')), 'results are kept beside the packages');

    const step = spawnSync('bash', [join(packages, 'terms-tracker/.github/actions/terms/run')], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, TERMS_STEP: 'check', TERMS_TODAY: TODAY },
    });
    assert.deepEqual([step.status, step.stderr], [1, step.stderr], step.stdout);
  });

  test('is not made where it would take something’s place', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'notes.txt'), 'ours');
    await refuses(['init', folder, ...ACME], /holds files and is no repository with commits/);
    assert.deepEqual(readdirSync(folder), ['notes.txt']);
    const around = await makeRepository();
    around.commit({ 'scripts/build.js': '' });
    await refuses(['init', join(around.directory, 'terms'), ...ACME], /would lie inside the repository/);
    await refuses(['init', around.directory, '--layout', 'together', ...ACME], /scripts is there already/);
    assert.deepEqual(readdirSync(around.directory).sort(), ['.git', 'scripts']);
  });

  test('is asked for what it lacks, by the flag’s name', async () => {
    const folder = join(makeFolder(), 'acme');
    await refuses(['init', folder], /--publisher is not given.*Example: --publisher "Acme Ltd"/);
    await refuses(['init', folder, '--publisher', 'Acme'], /--site is not given.*or --no-site/);
    await refuses(['init', folder, '--publisher', 'Acme', '--site', 'ftp://x'], /address/);
    await refuses(['init', folder, '--layout', 'action', ...ACME], /--program is not given.*full hash/);
    assert.equal(existsSync(folder), false);
  });

  test('comes to a repository that is there, beside its documents, and leaves what it finds', async () => {
    const terms = await makeRepository();
    terms.commit({ 'policies/privacy.md': '# Privacy\n\nWe keep nothing.\n', 'README.md': 'Ours.\n' });
    const program = `acme/tracker@${'0a'.repeat(20)}`;
    const made = await init(terms.directory, '--layout', 'action', '--program', program, '--path', 'policies');
    assert.equal(made.code, 0, made.stderr);
    assert.match(made.stdout, /README\.md was there and stays as it is/);
    assert.deepEqual(terms.git('status', '--porcelain', '--untracked-files=all').trim().split('\n'), [
      '?? .github/workflows/post-preview.yml',
      '?? .github/workflows/preview.yml',
      '?? .github/workflows/publish.yml',
      '?? .gitignore',
      '?? policies/terms.config.yaml',
    ]);
    const workflow = readFileSync(join(terms.directory, '.github/workflows/publish.yml'), 'utf8');
    assert.match(workflow, /uses: acme\/tracker\/\.github\/actions\/terms@(?:0a){20} # v\d/);
    assert.match(workflow, /TERMS_PATH: policies/);
    assert.doesNotMatch(workflow, /Check, so that/, 'old texts are checked as they are amended');
  });
});

/** What npm makes of a tarball, with the packages that are here for those that it would fetch. */
function install(tarball: string, packages: string): void {
  const own = join(packages, 'terms-tracker');
  mkdirSync(own, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', own]);
  assert.equal(existsSync(join(own, 'test')) || existsSync(join(own, 'terms')), false);
  for (const name of readdirSync(PACKAGES))
    if (!name.startsWith('.')) symlinkSync(join(PACKAGES, name), join(packages, name));
  rmSync(join(packages, 'terms-tracker/node_modules'), { recursive: true, force: true });
}
