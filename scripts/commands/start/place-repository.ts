import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError } from '../../history/input-error.ts';
import { runGit } from './run-git.ts';

/** What a folder is to a repository that is to be made there. */
export type Ground = 'new' | 'empty-repository' | 'repository';

/** A file's text or bytes by its path. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

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

const FREE = {
  expected: 'a folder that does not exist, is empty, or is a git repository',
  example: 'terms init ../acme-terms',
};

async function repositoryAround(directory: string): Promise<string | null> {
  let folder = directory;
  while (!existsSync(folder)) folder = dirname(folder);
  const top = await runGit(folder, ['rev-parse', '--show-toplevel']).catch(() => '');
  return top === '' ? null : top;
}

/**
 * Makes a repository of files, as a whole or not at all: it is filled beside its place and then takes it.
 * @param fill puts more into the folder, such as the program
 */
export async function placeNew(
  directory: string,
  files: Files,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  await mkdir(dirname(directory), { recursive: true }).catch(refuse(directory));
  const work = await mkdtemp(join(dirname(directory), '.terms-init-')).catch(refuse(directory));
  try {
    await fill(work);
    await writeAll(work, files);
    await runGit(work, ['init', '--quiet', '--initial-branch=main']);
    await rmdir(directory).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(work, directory).catch(refuse(directory));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * Adds files to a repository that is there, all or none. What is there already stays as it is.
 * @param filled the paths that `fill` makes, none of which is there
 * @returns the paths that were written, and those that were there
 */
export async function placeBeside(
  directory: string,
  files: Files,
  fill: (folder: string) => Promise<void>,
  filled: readonly string[],
): Promise<{ readonly written: readonly string[]; readonly kept: readonly string[] }> {
  const kept = [...files.keys()].filter((path) => existsSync(join(directory, path)));
  const added = new Map([...files].filter(([path]) => !kept.includes(path)));
  const written: string[] = [];
  try {
    await fill(directory);
    await writeAll(directory, added, written);
  } catch (error) {
    for (const path of [...written, ...filled]) await rm(join(directory, path), { recursive: true, force: true });
    throw error;
  }
  return { written, kept };
}

async function writeAll(folder: string, files: Files, written: string[] = []): Promise<void> {
  for (const [path, content] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true }).catch(refuse(file));
    await writeFile(file, content, { flag: 'wx' }).catch(refuse(file));
    written.push(path);
  }
}

function refuse(place: string): (error: NodeJS.ErrnoException) => never {
  return (cause) => {
    throw new InputError(`${place} cannot be written (${cause.code})`, { ...FREE, cause });
  };
}
