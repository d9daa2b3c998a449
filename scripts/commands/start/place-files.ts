import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError } from '../../history/input-error.ts';
import { runGit } from './run-git.ts';
import { FREE, type Ground } from './survey-ground.ts';

/** A file's text or bytes by its path. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** What more comes into a folder, such as the program. */
export interface Filling {
  /** The paths that it makes, none of which is there. */
  readonly paths: readonly string[];
  readonly fill: (folder: string) => Promise<void>;
}

/** The paths that were written, and those that were there and stay as they were. */
export interface Placed {
  readonly written: readonly string[];
  readonly kept: readonly string[];
}

/** Puts files where a repository is to be, or is: all of them or none. */
export async function placeFiles(directory: string, ground: Ground, files: Files, filling: Filling): Promise<Placed> {
  if (ground !== 'new') return await placeBeside(directory, files, filling);
  await placeNew(directory, files, filling);
  return { written: [...files.keys()], kept: [] };
}

/** Makes a repository of files: it is filled beside its place and then takes it. */
async function placeNew(directory: string, files: Files, { fill }: Filling): Promise<void> {
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

/** Adds files to a repository that is there. */
async function placeBeside(directory: string, files: Files, { fill, paths }: Filling): Promise<Placed> {
  const kept = [...files.keys()].filter((path) => existsSync(join(directory, path)));
  const added = new Map([...files].filter(([path]) => !kept.includes(path)));
  const written: string[] = [];
  try {
    await fill(directory);
    await writeAll(directory, added, written);
  } catch (error) {
    for (const path of [...written, ...paths]) await rm(join(directory, path), { recursive: true, force: true });
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
