import { mkdir, mkdtemp, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { InputError } from '../../history/input-error.ts';
import { holdFolder, isHeld } from './hold-folder.ts';
import { type FileCounts, keepUnchanged } from './keep-unchanged.ts';

/** Its presence says that a folder was published by us and may be replaced whole. */
export const PUBLISHED_MARKER = '.terms-published';

/** Where in the work folder the old site lies for the moment in which neither is in its place. */
const REPLACED = 'replaced';

/** A folder that is filled beside the one it is to become, so that nobody ever sees half a site. */
export interface OutputFolder {
  /** Where to write until `finish`. */
  readonly work: string;
  /** Puts `work/site` in the place of the output folder, its unchanged files as they are there, and tells what changed. */
  finish(): Promise<FileCounts>;
  /** Removes what was written; does nothing after `finish`. */
  discard(): Promise<void>;
}

/**
 * Prepares to write a folder as a whole or not at all.
 * @throws InputError where it cannot be written, or holds anything that was not published by us
 */
export async function prepareOutputFolder(out: string): Promise<OutputFolder> {
  const target = resolve(out);
  await refuseForeign(target);
  const parent = dirname(target);
  const prefix = `.terms-${basename(target)}-`;
  let work: string;
  let letGo: () => void;
  let made: string | undefined;
  try {
    made = await mkdir(parent, { recursive: true });
    await removeLeftovers(parent, prefix, target);
    [work, letGo] = await makeHeldFolder(join(parent, prefix));
  } catch (error) {
    throw unwritable(target, error);
  }
  return {
    work,
    finish: async () => {
      await writeFile(
        join(work, 'site', PUBLISHED_MARKER),
        'This folder is written by `terms publish` and replaced as a whole.\n',
      );
      const counts = await keepUnchanged(target, join(work, 'site'));
      const replaced = join(work, REPLACED);
      await rename(target, replaced).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw unwritable(target, error);
      });
      await rename(join(work, 'site'), target).catch(async (error) => {
        await rename(replaced, target).catch(() => undefined);
        throw unwritable(target, error);
      });
      made = undefined;
      letGo();
      await rm(work, { recursive: true, force: true });
      return counts;
    },
    discard: async () => {
      letGo();
      await rm(work, { recursive: true, force: true });
      await removeEmpty(parent, made);
    },
  };
}

/** Makes a folder and holds it; another run may take it for one that was left behind in the moment between, so that is tried again. */
async function makeHeldFolder(prefix: string): Promise<readonly [folder: string, letGo: () => void]> {
  for (let tries = 1; ; tries++) {
    const folder = await mkdtemp(prefix);
    try {
      return [folder, holdFolder(folder)];
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
    }
  }
}

const MOST_TRIES = 5;

/** Removes the folders that were made on the way, from `folder` up to `top`, as far as they are still empty. */
async function removeEmpty(folder: string, top: string | undefined): Promise<void> {
  for (let path = folder; top !== undefined && path.startsWith(top); path = dirname(path)) {
    try {
      await rmdir(path);
    } catch {
      return;
    }
  }
}

async function refuseForeign(target: string): Promise<void> {
  const found = await stat(target).catch(() => null);
  if (found === null) return;
  const names = found.isDirectory() ? await readdir(target) : null;
  if (target !== parse(target).root && names !== null && (names.length === 0 || names.includes(PUBLISHED_MARKER)))
    return;
  throw new InputError(`${target} ${names === null ? 'is a file' : 'holds files that were not published from here'}`, {
    expected: 'a folder that does not exist, is empty, or was written by publish before; it is replaced as a whole',
    example: '--out dist',
  });
}

/** Work folders of runs that were killed; the site that one of them was about to replace goes back to its place. */
async function removeLeftovers(parent: string, prefix: string, target: string): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix) || !/^\w+$/.test(name.slice(prefix.length)) || isHeld(join(parent, name))) continue;
    // Fails where there is none, and where a site stands: no folder takes the place of one that holds anything.
    await rename(join(parent, name, REPLACED), target).catch(() => undefined);
    await rm(join(parent, name), { recursive: true, force: true });
  }
}

function unwritable(target: string, cause: unknown): InputError {
  return new InputError(`${target} cannot be written (${(cause as NodeJS.ErrnoException).code})`, {
    expected: 'a folder in a place where files may be made',
    example: '--out dist',
    cause,
  });
}
