import { mkdir, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { InputError } from '../../../history/input-error.ts';

/** Its presence says that a folder was exported by us and may be replaced whole. A published site has another one. */
const MARKER = '.terms-letters';

/**
 * Makes sure that letters may be written to a folder: not inside the repository of the terms, and over nothing but letters.
 * @throws InputError that says why not
 */
export async function checkLettersFolder(out: string, repo: string): Promise<void> {
  const target = resolve(out);
  const inside = relative(await realpath(repo), await realNearest(target));
  if (inside === '' || (inside !== '..' && !inside.startsWith(`..${sep}`) && resolve(inside) !== inside))
    throw new InputError('The letters would lie in the repository of the terms, which others can read', {
      file: target,
      ...EXPECTED,
    });
  const found = await stat(target).catch(() => null);
  if (found === null) return;
  const names = found.isDirectory() ? await readdir(target) : null;
  if (names !== null && (names.length === 0 || names.includes(MARKER))) return;
  throw new InputError(names === null ? 'This is a file' : 'The folder holds files that are no letters of ours', {
    file: target,
    ...EXPECTED,
  });
}

/**
 * Writes letters as the whole of a folder, or not at all: what others can make of it, only its owner can read.
 * @param files texts by name
 */
export async function writeLettersFolder(out: string, files: ReadonlyMap<string, string>): Promise<void> {
  const target = resolve(out);
  const [part, old] = [`${target}.${process.pid}.part`, `${target}.${process.pid}.old`];
  try {
    await mkdir(part, { recursive: true, mode: 0o700 });
    const all = [...files, [MARKER, 'This folder is written by `terms notices export` and replaced as a whole.\n']];
    for (const [name, text] of all as [string, string][]) await writeFile(join(part, name), text, { mode: 0o600 });
    await rename(target, old).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(part, target);
    await rm(old, { recursive: true, force: true });
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw new InputError(`The letters cannot be written (${(error as NodeJS.ErrnoException).code})`, {
      file: target,
      ...EXPECTED,
      cause: error,
    });
  }
}

const EXPECTED = {
  expected:
    'a folder outside of the repository of the terms that does not exist, is empty, or was written by this before',
  example: '--out ../letters',
};

/** The real place of a path of which the last parts do not exist yet. */
async function realNearest(path: string): Promise<string> {
  const real = await realpath(path).catch(() => null);
  if (real !== null || dirname(path) === path) return real ?? path;
  return join(await realNearest(dirname(path)), path.slice(dirname(path).length).replace(/^[\\/]+/, ''));
}
