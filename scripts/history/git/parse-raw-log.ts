import { dateOfSeconds } from '../dates.ts';

/** A commit with the files that it changed against its first parent. */
export interface LoggedCommit {
  readonly commit: string;
  /** The committer's date, UTC. */
  readonly date: string;
  readonly files: readonly LoggedFile[];
}

/** One changed file. */
export interface LoggedFile {
  /** git's letter: A added, D deleted, M modified, R renamed, C copied, T another kind of file. */
  readonly status: string;
  /** Octal, `100644`; `000000` where the file is gone. */
  readonly mode: string;
  readonly blob: string;
  /** What stood at the path, or at the one it came from, before; zeros where nothing did. */
  readonly blobBefore: string;
  readonly path: string;
  /** The path that it came from, where renamed or copied. */
  readonly from: string | null;
}

/** What `git log` must print for `parseRawLog`. */
export const RAW_LOG_FORMAT = ['--raw', '--no-abbrev', '-z', '--format=%H %ct'] as const;

/**
 * Parses `git log --raw -z`, in the order given. Parts end in NUL and paths are taken by their position, so that a path may
 * hold anything a file system allows. Throws an Error on output that git does not make.
 */
export function parseRawLog(log: string): LoggedCommit[] {
  const parts = log.split('\0');
  const commits: { commit: string; date: string; files: LoggedFile[] }[] = [];
  let at = 0;
  const next = (): string => {
    const part = parts[at++];
    if (part === undefined) throw new Error('git log ended in the middle of a record');
    return part;
  };
  while (at < parts.length - 1) {
    const part = next().replace(/^\n/, '');
    if (part === '') continue;
    const heading = /^([0-9a-f]{40,64}) (-?\d*)$/.exec(part);
    if (heading !== null) {
      commits.push({ commit: heading[1]!, date: dayOf(heading[2]!), files: [] });
      continue;
    }
    const record = /^:\d{6} (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(part);
    const files = commits.at(-1)?.files;
    if (record === null || files === undefined) throw new Error(`unexpected git log output ${part.slice(0, 80)}`);
    const [, mode, blobBefore, blob, status] = record as unknown as [string, string, string, string, string];
    const from = status === 'R' || status === 'C' ? next() : null;
    files.push({ status, mode, blob, blobBefore, path: next(), from });
  }
  return datedByParent(commits);
}

/** Empty where the commit has no time that git can read, as old imports have, or one that no calendar has. */
function dayOf(seconds: string): string {
  const number = Number(seconds);
  return seconds === '' || number < 0 || number > LAST_SECOND ? '' : dateOfSeconds(number);
}

/** 31 December 9999, the last day that is written in four digits of a year. */
const LAST_SECOND = 253_402_300_799;

/** A commit without a day was made on that of its parent at the earliest, which stands behind it. */
function datedByParent(commits: readonly LoggedCommit[]): LoggedCommit[] {
  let day = '1970-01-01';
  return commits
    .toReversed()
    .map((commit) => {
      day = commit.date || day;
      return { ...commit, date: day };
    })
    .toReversed();
}
