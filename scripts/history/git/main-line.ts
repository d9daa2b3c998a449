import type { HistorySettings } from '../statements/history-settings.ts';
import { type Repository, resolveCommit } from './open-repository.ts';
import { type LoggedCommit, parseRawLog, RAW_LOG_FORMAT } from './parse-raw-log.ts';

/**
 * What each commit of the main line changed below the paths given (all where none is), oldest first. The main line follows
 * first parents, but at a merge that the settings name the parent that they name: whoever pulls the main line into a branch
 * and then pushes that branch as the main line leaves its commits on the second.
 */
export async function readMainLine(
  repository: Repository,
  paths: readonly string[],
  { mainParents }: Pick<HistorySettings, 'mainParents'>,
): Promise<LoggedCommit[]> {
  const turned = await Promise.all(
    mainParents.filter(({ parent }) => parent === 2).map(({ merge }) => resolveCommit(repository, merge)),
  );
  const commits: LoggedCommit[] = [];
  let head: string | null = repository.head;
  while (head !== null) {
    const merge: string | null = await firstOf(repository, turned, head);
    commits.push(...(await readLog(repository, merge === null ? [head] : [head, `^${merge}`], paths)));
    if (merge !== null) commits.push(...(await readSecondParent(repository, merge, paths)));
    head = merge === null ? null : await resolveCommit(repository, `${merge}^2`);
  }
  return commits.reverse();
}

/** The newest of some merges on the line of first parents; null where none is on it. */
async function firstOf(repository: Repository, merges: readonly string[], head: string): Promise<string | null> {
  if (merges.length === 0) return null;
  const line = (await repository.git(['rev-list', '--first-parent', head])).split('\n');
  return line.find((commit) => merges.includes(commit)) ?? null;
}

/** What a merge changed against its second parent. */
async function readSecondParent(
  repository: Repository,
  merge: string,
  paths: readonly string[],
): Promise<LoggedCommit[]> {
  const heading = await repository.git(['log', '-1', '--no-patch', '--format=%H %ct', merge]);
  const changes = ['diff-tree', '--raw', '--no-abbrev', '-r', '-z', ...RENAMES, `${merge}^2`, merge, '--', ...paths];
  return parseRawLog(`${heading.trim()}\0${await repository.git(changes)}`);
}

/** Newest first, in one `git log`. */
async function readLog(
  repository: Repository,
  revisions: readonly string[],
  paths: readonly string[],
): Promise<LoggedCommit[]> {
  const options = ['--first-parent', '-m', ...RAW_LOG_FORMAT, ...RENAMES];
  return parseRawLog(await repository.git(logArguments([...options, ...revisions, '--', ...paths])));
}

/** `git log` without what the user's or the repository's settings could change in the output, or make git start (`gpg.program`). */
export function logArguments(rest: readonly string[]): string[] {
  const fixed = ['--no-ext-diff', '--no-textconv', '--no-show-signature'];
  return [...SETTINGS.flatMap((setting) => ['-c', setting]), 'log', ...fixed, ...rest];
}

/** Without the last one a user who has set it otherwise would miss every version of the first commit. */
const SETTINGS: readonly string[] = [
  'log.follow=false',
  'log.diffMerges=separate',
  'diff.relative=false',
  'log.showRoot=true',
];

/**
 * How many files one commit may move and rewrite before git gives up looking for renames. git's own 1,000 (400 in older
 * versions) is a whole re-organisation of a large set of terms; the cost grows with its square, only in such commits.
 */
export const RENAMES: readonly string[] = ['-M', '-l3000', '-O/dev/null'];
