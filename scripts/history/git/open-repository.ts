import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { simpleGit } from 'simple-git';
import { InputError, quoteValue } from '../input-error.ts';
import { explainGitFailure } from './explain-git-failure.ts';
import { type Environment, GIT_GUARDS, gitEnvironment } from './git-environment.ts';

/** A git repository that can be read whole. */
export interface Repository {
  /** The top of the work tree, or the git folder where there is no work tree. */
  readonly directory: string;
  /** Without a work tree. */
  readonly bare: boolean;
  /** Full hash of the newest commit. */
  readonly head: string;
  /** Runs git there and gives its output. Arguments from outside stand behind `--` or `--end-of-options`. */
  readonly git: (args: readonly string[]) => Promise<string>;
  /** The environment in which its git processes run. */
  readonly environment: Record<string, string>;
}

/**
 * Opens the repository whose top (or bare clone, or `.git`) is `directory`. A folder inside a repository is refused: it
 * is more often a wrong path than meant, and would silently publish the terms of the repository around it.
 * Throws InputError for a missing folder, no repository, a shallow clone, no commits, no git.
 */
export async function openRepository(
  directory: string,
  { environment = process.env }: { readonly environment?: Environment } = {},
): Promise<Repository> {
  const given = resolve(directory);
  if (!(await stat(given).catch(() => null))?.isDirectory()) {
    throw new InputError(`There is no folder ${given}`, {
      expected: 'a git repository',
      example: '--repo ../my-terms',
    });
  }
  const variables = gitEnvironment(environment);
  const instance = simpleGit({ baseDir: given, allowEnvironment: Object.keys(GIT_GUARDS) }).env(variables);
  const git = async (args: readonly string[]): Promise<string> => {
    try {
      return await instance.raw([...args]);
    } catch (error) {
      throw explainGitFailure(error, given);
    }
  };
  // Asked at once, as each question is a process; what is wrong with the repository itself is told first.
  const newest = resolveCommit({ git }, 'HEAD');
  newest.catch(() => undefined);
  const bare = await refuseUnreadable(git, given);
  const head = await newest.catch((error) => {
    throw new InputError(`The repository ${given} has no commits`, {
      expected: 'documents that are committed',
      example: 'git add terms && git commit -m "First version"',
      cause: error,
    });
  });
  return { directory: given, bare, head, git, environment: variables };
}

/**
 * The full hash of the commit that a revision names (`HEAD`, a branch, a tag, a short hash). Throws InputError where
 * there is none. A revision never reaches git as an option, whatever it looks like.
 */
export async function resolveCommit({ git }: Pick<Repository, 'git'>, revision: string): Promise<string> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const answer = /^[-\0]|\0/.test(revision) ? '' : await git(args).catch(() => '');
  const hash = answer.trim();
  if (/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(hash)) return hash;
  throw new InputError(`There is no revision ${quoteValue(revision)}`, {
    expected: 'a branch, a tag or a commit hash',
    example: '--base main',
  });
}

/** Says whether the repository is without a work tree; throws where its history cannot be read whole. */
async function refuseUnreadable(git: Repository['git'], given: string): Promise<boolean> {
  const workTree = git(['rev-parse', '--show-toplevel']);
  workTree.catch(() => undefined);
  const answer = await git(['rev-parse', '--is-shallow-repository', '--is-inside-work-tree', '--absolute-git-dir']);
  const [shallow, insideWorkTree, ...folder] = answer.trimEnd().split('\n');
  const bare = insideWorkTree !== 'true';
  const top = bare ? folder.join('\n') : (await workTree).replace(/\r?\n$/, '');
  if ((await realpath(given)) !== (await realpath(top))) {
    throw new InputError(`${given} is not a git repository; it is a folder inside ${top}`, {
      expected: 'the top folder of a repository, or a bare clone',
      example: `--repo ${top}`,
    });
  }
  if (shallow === 'true') {
    throw new InputError(`${given} is a shallow clone, which lacks the older versions`, {
      expected: 'the whole history',
      example: 'git fetch --unshallow, and in CI `fetch-depth: 0` for actions/checkout',
    });
  }
  return bare;
}
