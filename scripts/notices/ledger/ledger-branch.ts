import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { type Environment, GIT_SETTINGS, gitEnvironment } from '../../history/git/git-environment.ts';
import { InputError } from '../../history/input-error.ts';
import type { Sha256 } from '../planning/hash-versions.ts';
import { readChain } from './chain.ts';
import { type LedgerStore, LedgerUnavailable } from './ledger.ts';
import type { LedgerText } from './ledger-name.ts';

/** Where branches hold ledgers: a clone, whose remote `origin` all runners share, and the beginning of the branches' names. */
export interface LedgerBranches {
  readonly clone: string;
  readonly prefix: string;
  readonly environment: Environment;
}

const FILE = 'ledger.jsonl';

/**
 * Opens a ledger on a branch of a remote, for runners without disks. A push that is not a fast-forward is refused, so whoever
 * pushed an intent is the only one who did: the push is the lock. The loser stops, and looks again in its next run.
 * @throws InputError where the remote cannot be read or the chain is broken
 */
export async function openLedgerBranch(branches: LedgerBranches, name: string, sha256: Sha256): Promise<LedgerStore> {
  const git = gitIn(branches);
  const branch = `refs/heads/${branchOf(branches, name)}`;
  let tip = await fetchTip(git, branch);
  let text = tip === null ? '' : await git(['cat-file', 'blob', `${tip}:${FILE}`]);
  const chain = readChain(text, `${branch}:${FILE}`, sha256);
  return {
    chain,
    async append(lines) {
      text += lines.join('');
      const commit = await makeCommit(git, text, tip);
      await push(git, branch, commit);
      tip = commit;
    },
    close: async () => undefined,
  };
}

/** All ledgers on branches of the remote that begin with the prefix. */
export async function readLedgerBranches(branches: LedgerBranches): Promise<readonly LedgerText[]> {
  const git = gitIn(branches);
  const heads = await git(['ls-remote', '--heads', 'origin', `refs/heads/${branches.prefix}*`]);
  const found = heads.split('\n').flatMap((line) => line.split('\t')[1] ?? []);
  const ledgers: LedgerText[] = [];
  for (const branch of found.sort()) {
    const rest = branch.slice(`refs/heads/${branches.prefix}`.length);
    if (!/^(-[a-z0-9-]+)?$/.test(rest)) continue;
    const tip = await fetchTip(git, branch);
    if (tip === null) continue;
    const text = await git(['cat-file', 'blob', `${tip}:${FILE}`]);
    const closing = `the branch ${branches.prefix}${rest} to ${branches.prefix}-closed${rest}`;
    ledgers.push({ name: `ledger${rest}.jsonl`, place: `${branch}:${FILE}`, text, closing });
  }
  return ledgers;
}

/** `notices-1-of-4` for the ledger `ledger-1-of-4.jsonl` below the prefix `notices`. */
function branchOf({ prefix }: LedgerBranches, name: string): string {
  return prefix + name.replace(/^ledger/, '').replace(/\.jsonl$/, '');
}

type Git = (args: readonly string[], input?: string) => Promise<string>;

/** The branch's commit at the remote, fetched; null where there is none yet. */
async function fetchTip(git: Git, branch: string): Promise<string | null> {
  const tip = await remoteTip(git, branch);
  if (tip !== null) await git(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', 'origin', branch]);
  return tip;
}

async function remoteTip(git: Git, branch: string): Promise<string | null> {
  const line = await git(['ls-remote', '--heads', 'origin', branch]);
  const hash = line.split('\t')[0] ?? '';
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(hash) ? hash : null;
}

async function makeCommit(git: Git, text: string, parent: string | null): Promise<string> {
  const blob = (await git(['hash-object', '-w', '--stdin'], text)).trim();
  const tree = (await git(['mktree'], `100644 blob ${blob}\t${FILE}\n`)).trim();
  const parents = parent === null ? [] : ['-p', parent];
  // Two runners that write the same in the same second would else make one and the same commit, and both pushes would succeed.
  const message = `Notices, ${randomBytes(16).toString('hex')}`;
  return (await git(['commit-tree', ...parents, '-m', message, tree])).trim();
}

/** A push whose answer was lost may have come through: the remote's own word decides. */
async function push(git: Git, branch: string, commit: string): Promise<void> {
  try {
    await git(['push', '--quiet', '--no-verify', 'origin', `${commit}:${branch}`]);
  } catch (error) {
    if ((await remoteTip(git, branch).catch(() => null)) === commit) return;
    throw new LedgerUnavailable(
      'The ledger branch could not be pushed: another run has written to it, or the remote refused',
      {
        file: branch,
        expected: 'one run at a time, with the right to push this branch',
        example: 'run the same command again when the other has ended',
        cause: error,
      },
    );
  }
}

/** Git in the clone, as its own settings have it for the remote, but without hooks and questions. */
function gitIn({ clone, environment }: LedgerBranches): Git {
  const who = { NAME: 'Terms notices', EMAIL: 'notices@localhost' };
  const env = {
    ...gitEnvironment(environment),
    GIT_ALLOW_PROTOCOL: 'file:https:ssh',
    GIT_AUTHOR_NAME: who.NAME,
    GIT_AUTHOR_EMAIL: who.EMAIL,
    GIT_COMMITTER_NAME: who.NAME,
    GIT_COMMITTER_EMAIL: who.EMAIL,
  };
  const settings = [...GIT_SETTINGS.slice(0, -2), '-c', 'gc.auto=0'];
  const limits = { cwd: clone, env, encoding: 'utf8', maxBuffer: 2 ** 30, timeout: 120_000 } as const;
  return (args, input) =>
    new Promise((done, fail) => {
      const child = execFile('git', [...settings, ...args], limits, (error, stdout) => {
        if (error === null) return done(stdout);
        // Git's own words may hold the remote's address, and that a password.
        fail(
          new InputError(`git ${args[0]} failed in the clone that holds the ledger's branch`, {
            file: clone,
            expected: 'a clone whose remote `origin` can be read and pushed to',
            example: 'TERMS_STATE=git:../operations#notices',
          }),
        );
      });
      child.stdin?.on('error', () => undefined).end(input ?? '');
    });
}
