import type { BlobReader } from './blob-reader.ts';
import { type DocumentRevisions, groupRevisions } from './group-revisions.ts';
import type { Repository } from './open-repository.ts';
import { type LoggedCommit, parseRawLog, RAW_LOG_FORMAT } from './parse-raw-log.ts';
import { recogniseSwaps } from './recognise-swaps.ts';

/**
 * The revisions of every document below a path ('' is the top), along first parents from the newest commit. A document that
 * was moved in from outside the path begins there.
 */
export async function readRevisions(
  repository: Repository,
  blobs: BlobReader,
  path: string,
): Promise<DocumentRevisions[]> {
  return groupRevisions(await recogniseSwaps(await readLog(repository, path), blobs));
}

/** What each commit changed below a path, oldest first, in one `git log`. */
async function readLog(repository: Repository, path: string): Promise<LoggedCommit[]> {
  const log = await repository.git([
    // What the user's or the repository's settings could change in the output, or make git start (`gpg.program`).
    ...SETTINGS.flatMap((setting) => ['-c', setting]),
    'log',
    '--first-parent',
    '-m',
    ...RAW_LOG_FORMAT,
    '-M',
    RENAME_LIMIT,
    '-O/dev/null',
    '--no-ext-diff',
    '--no-textconv',
    '--no-show-signature',
    repository.head,
    '--',
    ...(path === '' ? [] : [path]),
  ]);
  return parseRawLog(log).reverse();
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
const RENAME_LIMIT = '-l3000';
