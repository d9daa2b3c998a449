/**
 * Mutation testing: Stryker breaks the program in one small place at a time (a condition turned round, a statement left out), and runs
 * the tests of that place. A break that no test notices is a survivor, and is listed with its line.
 *
 *     npm run mutants -- scripts/law/fates.ts            one file
 *     npm run mutants -- scripts/law/fates.ts:64-86      some of its lines
 *     npm run mutants -- scripts/law                     a folder; that takes its time
 *
 * Stryker is large and seldom needed, so npm fetches it when it is asked for, in this exact version, to its own cache. It breaks a
 * copy of the repository in the system's temporary folder; nothing is written here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const STRYKER = '@stryker-mutator/core@10.1.1';
const TOP = fileURLToPath(new URL('../..', import.meta.url));

/** Rooms of many tests: which of them are those of a folder. The others are tested by all in the folder of the room's name. */
const TESTS_OF: Readonly<Record<string, readonly string[]>> = {
  'scripts/reading/judging': ['test/reading/claims/claims.test.ts', 'test/reading/cases.test.ts'],
  'scripts/reading/proving': ['test/reading/proving/proofs.test.ts', 'test/reading/cases.test.ts'],
  'scripts/notices/deciding': ['affected', 'concerns', 'period', 'told-before'].map(
    (name) => `test/notices/${name}.test.ts`,
  ),
};
/** Takes longer than all others of its room together, and every mutant would have to wait for it. */
const SLOW: readonly string[] = ['test/law/one-answer.test.ts'];

/**
 * The tests that are to notice a break in a file or folder under `scripts/`, in the order in which they run: the one of the file's own name first,
 * as it ends most mutants, and the others are spared.
 */
export function testsFor(path: string): readonly string[] {
  const [, room = ''] = path.split('/');
  const folder = Object.keys(TESTS_OF).find((each) => path === each || path.startsWith(`${each}/`));
  const tests = folder === undefined ? globSync(`test/${room}/*.test.ts`, { cwd: TOP }).sort() : TESTS_OF[folder]!;
  const own = `test/${room}/${basename(path, '.ts')}.test.ts`;
  const others = tests.filter((test) => test !== own && !SLOW.includes(test));
  return existsSync(join(TOP, own)) ? [own, ...others] : others;
}

/** Stryker's settings for one path, which may end with lines: `:64-86`. */
function settingsFor(path: string, temporary: string): object {
  const file = path.replace(/:\d+-\d+$/, '');
  const [first, ...others] = testsFor(file);
  const run = (tests: readonly string[]) => `"${process.execPath}" --test --test-isolation=none ${tests.join(' ')}`;
  return {
    mutate: statSync(join(TOP, file)).isDirectory() ? [`${file}/**/*.ts`, `!${file}/**/*.data.ts`] : [path],
    testRunner: 'command',
    commandRunner: { command: others.length > 0 ? `${run([first!])} && ${run(others)}` : run([first!]) },
    plugins: [],
    // Node takes the types off by itself; told of no settings of TypeScript, Stryker asks for none of its packages.
    tsconfigFile: 'none',
    concurrency: 1,
    reporters: ['clear-text'],
    clearTextReporter: { allowColor: false, reportTests: false },
    tempDirName: join(temporary, 'copy'),
    cleanTempDir: 'always',
    ignorePatterns: ['dist', '.astro', '.terms-*'],
  };
}

/** Gives Stryker's exit code; 2 where there is nothing that could be broken or tested. */
function findSurvivors(path: string): number {
  const file = path.replace(/:\d+-\d+$/, '');
  if (!file.startsWith('scripts/') || !existsSync(join(TOP, file)) || testsFor(file).length === 0) {
    process.stderr.write(
      `${path}: expected a file or folder under scripts/ that has tests. Example: scripts/law/fates.ts\n`,
    );
    return 2;
  }
  const temporary = mkdtempSync(join(tmpdir(), 'mutants-'));
  const settings = join(temporary, 'stryker.config.json');
  writeFileSync(settings, JSON.stringify(settingsFor(path, temporary)));
  const options = ['exec', '--yes', `--package=${STRYKER}`, '--', 'stryker', 'run', settings];
  // Interrupted, Stryker ends by itself; its copy is to be removed all the same.
  process.once('SIGINT', () => {});
  const { status } = spawnSync('npm', options, { cwd: TOP, stdio: 'inherit' });
  rmSync(temporary, { recursive: true, force: true });
  return status ?? 1;
}

if (import.meta.main) {
  const [path] = process.argv.slice(2);
  if (path === undefined) process.stderr.write('Which file? For example: npm run mutants -- scripts/law/fates.ts\n');
  process.exitCode = path === undefined ? 2 : findSurvivors(path.replace(/\/$/, ''));
}
