import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { InputError } from '../../history/input-error.ts';
import { runGit } from './run-git.ts';

/** What a folder is to a repository that is to be made there. */
export type Ground = 'new' | 'empty-repository' | 'repository';

/**
 * Says what lies at the place of a new repository.
 * @throws InputError where there are other files, or it lies inside another repository
 */
export async function surveyGround(directory: string): Promise<Ground> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new InputError(`${directory} is no folder (${error.code})`, FREE);
  });
  if (names?.includes('.git')) {
    const isBorn = (await runGit(directory, ['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => '')) !== '';
    if (isBorn || names.length === 1) return isBorn ? 'repository' : 'empty-repository';
  }
  if (names !== null && names.length > 0)
    throw new InputError(`${directory} holds files and is no repository with commits`, FREE);
  const around = await repositoryAround(directory);
  if (around !== null)
    throw new InputError(`${directory} would lie inside the repository ${around}`, {
      expected: 'a folder outside of it, as a repository of its own begins there',
      example: 'terms init ../acme-terms',
    });
  return 'new';
}

/** What a place has to be. */
export const FREE = {
  expected: 'a folder that does not exist, is empty, or is a git repository',
  example: 'terms init ../acme-terms',
};

async function repositoryAround(directory: string): Promise<string | null> {
  let folder = directory;
  while (!existsSync(folder)) folder = dirname(folder);
  const top = await runGit(folder, ['rev-parse', '--show-toplevel']).catch(() => '');
  return top === '' ? null : top;
}
