import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** When and why; `date` is a day, taken at noon UTC, or a moment with its zone. */
export interface CommitDetail {
  readonly date?: string;
  readonly message?: string;
}

/** A real git repository in a temporary folder, the same on every machine. All methods leave one commit and give its hash. */
export interface TestRepository {
  readonly directory: string;
  /** Writes files (path → content) and commits them. */
  commit(files: Readonly<Record<string, string | Buffer>>, detail?: CommitDetail): string;
  /** Moves a file, with other words in it where `content` is given. */
  rename(from: string, to: string, detail?: CommitDetail & { readonly content?: string }): string;
  remove(path: string, detail?: CommitDetail): string;
  /** Puts a symbolic link to `target` at `path`. */
  link(path: string, target: string, detail?: CommitDetail): string;
  /** Commits all that lies in the work tree, nothing included. */
  commitAll(detail?: CommitDetail): string;
  /** Runs git there and gives its output. */
  git(...args: string[]): string;
  cleanup(): void;
}

/** Makes an empty repository; it is removed when the process ends, if `cleanup` was not called before. */
export async function makeRepository(): Promise<TestRepository> {
  const directory = makeFolder();
  const git = (...args: string[]): string => runGit(directory, args);
  const commitAll = ({ date = '2024-01-01', message = 'Change' }: CommitDetail = {}): string => {
    const moment = date.length === 10 ? `${date}T12:00:00Z` : date;
    git('add', '--all');
    runGit(directory, ['commit', '--quiet', '--allow-empty', '--message', message], moment);
    return git('rev-parse', 'HEAD').trim();
  };
  const place = (path: string): string => {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    return file;
  };
  git('init', '--quiet', '--initial-branch=main');
  return {
    directory,
    git,
    commitAll,
    commit(files, detail) {
      for (const [path, content] of Object.entries(files)) writeFileSync(place(path), content);
      return commitAll(detail);
    },
    rename(from, to, detail) {
      renameSync(join(directory, from), place(to));
      if (detail?.content !== undefined) writeFileSync(join(directory, to), detail.content);
      return commitAll(detail);
    },
    remove(path, detail) {
      rmSync(join(directory, path));
      return commitAll(detail);
    },
    link(path, target, detail) {
      rmSync(join(directory, path), { force: true });
      symlinkSync(target, place(path));
      return commitAll(detail);
    },
    cleanup: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** A new temporary folder, removed when the process ends. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'terms-test-'));
  folders.push(folder);
  return folder;
}

/** A bare repository and clones of it, as runners have them. */
export async function makeClones(
  count: number,
): Promise<{ readonly clones: readonly string[]; readonly remote: string }> {
  const operations = await makeRepository();
  operations.commit({ 'README.md': 'Operations\n' });
  const remote = join(makeFolder(), 'operations.git');
  runGit(operations.directory, ['clone', '--quiet', '--bare', operations.directory, remote]);
  const clones = Array.from({ length: count }, () => join(makeFolder(), 'clone'));
  for (const clone of clones) runGit(remote, ['clone', '--quiet', remote, clone]);
  return { clones, remote };
}

const folders: string[] = [];
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Runs git in a folder without anybody's settings, as a fixed author at a fixed time. */
export function runGit(folder: string, args: readonly string[], moment = '2024-01-01T12:00:00Z'): string {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return execFileSync('git', [...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...Object.fromEntries(kept),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Legal',
      GIT_AUTHOR_EMAIL: 'legal@example.com',
      GIT_AUTHOR_DATE: moment,
      GIT_COMMITTER_NAME: 'Legal',
      GIT_COMMITTER_EMAIL: 'legal@example.com',
      GIT_COMMITTER_DATE: moment,
    },
  });
}
