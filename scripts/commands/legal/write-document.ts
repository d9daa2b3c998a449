import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { linkedPart } from '../../history/git/linked-part.ts';
import { openRepository } from '../../history/git/open-repository.ts';
import { InputError } from '../../history/input-error.ts';

/**
 * Writes a document into the work tree, whole or not at all.
 * @param file below the repository's top
 * @throws InputError where it cannot be written, or would come to lie outside of the repository
 */
export async function writeDocument(repo: string, file: string, text: string): Promise<void> {
  const { directory, bare } = await openRepository(repo);
  if (bare) refuse(file, 'The repository has no work tree to write to', 'a clone with files in it');
  const place = join(directory, file);
  const linked = (await linkedPart(directory, file)) ?? ((await isLink(place)) ? file : null);
  if (linked !== null)
    refuse(file, `${linked} is a symbolic link, which may lead out of the repository`, 'a real folder');
  const part = join(dirname(place), `.${basename(place)}.${process.pid}.part`);
  try {
    await mkdir(dirname(place), { recursive: true });
    await writeFile(part, text, { flag: 'wx' });
    await rename(part, place);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    const { code } = error as NodeJS.ErrnoException;
    refuse(file, `The file cannot be written (${code ?? String(error)})`, 'a work tree to write to', error);
  }
}

async function isLink(place: string): Promise<boolean> {
  return (await lstat(place).catch(() => null))?.isSymbolicLink() === true;
}

function refuse(file: string, problem: string, expected: string, cause?: unknown): never {
  throw new InputError(problem, { file, expected, example: '--repo ../our-terms', cause });
}
