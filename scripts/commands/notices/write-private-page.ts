import { access, lstat, open, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { InputError } from '../../history/input-error.ts';
import { OWNER_PAGE_START } from '../../notices/watching/render-owner-page.ts';
import { PUBLISHED_MARKER } from '../publish/output-folder.ts';

/** Where the terms lie, into which no page about customers may come. */
export interface TermsPlace {
  readonly repo: string;
  readonly path: string;
}

/**
 * Writes a page that names customers, whole or not at all, for its owner's eyes alone.
 * @throws InputError where it would come to lie in a published site or in the repository of the terms, or in the place of another file
 */
export async function writePrivatePage(file: string, html: string, terms: TermsPlace): Promise<void> {
  const folder = await realpath(dirname(resolve(file))).catch((error) => refuse(file, unwritable(error), FOLDER));
  const target = join(folder, basename(resolve(file)));
  await refusePublic(file, folder, terms);
  await refuseForeign(file, target);
  const part = join(folder, `.${basename(target)}.${process.pid}.part`);
  try {
    await writeFile(part, html, { mode: 0o600 });
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    refuse(file, unwritable(error), FOLDER);
  }
}

const FOLDER = 'a file in a folder that exists';

/** Looks at every folder around the file, by its real name, so that no link leads past. */
async function refusePublic(file: string, folder: string, { repo, path }: TermsPlace): Promise<void> {
  const terms = await realpath(resolve(repo)).catch(() => null);
  for (let place = folder, above = ''; place !== above; above = place, place = dirname(place)) {
    if (await exists(join(place, PUBLISHED_MARKER)))
      refuse(file, 'The page names customers, and this folder belongs to a published site', OUTSIDE);
    if (!(await exists(join(place, '.git')))) continue;
    const holdsTerms =
      (place === terms && (await exists(join(place, path)))) ||
      (await exists(join(place, path, 'terms.config.yaml'))) ||
      (await exists(join(place, 'terms.config.yaml')));
    if (holdsTerms)
      refuse(file, 'The page names customers, and this folder belongs to the repository of the terms', OUTSIDE);
  }
}

const OUTSIDE = 'a file in a private folder, outside of both';

/** Only a page of ours is replaced; a link could lead anywhere. */
async function refuseForeign(file: string, target: string): Promise<void> {
  const found = await lstat(target).catch(() => null);
  if (found === null) return;
  const start = found.isFile() ? await readStart(target) : '';
  if (start !== OWNER_PAGE_START)
    refuse(file, 'There is something else in this place', 'a new file, or an earlier page');
}

async function readStart(target: string): Promise<string> {
  const handle = await open(target, 'r').catch(() => null);
  if (handle === null) return '';
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(OWNER_PAGE_START.length), 0);
    return buffer.subarray(0, bytesRead).toString();
  } finally {
    await handle.close();
  }
}

async function exists(place: string): Promise<boolean> {
  return await access(place).then(
    () => true,
    () => false,
  );
}

function unwritable(error: unknown): string {
  return `The page cannot be written (${(error as NodeJS.ErrnoException).code})`;
}

function refuse(file: string, problem: string, expected: string): never {
  throw new InputError(problem, { file, expected, example: '--html ../operations/notices.html' });
}
