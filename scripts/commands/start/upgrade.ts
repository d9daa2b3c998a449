import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { InputError } from '../../history/input-error.ts';
import { print } from '../console.ts';
import { packageWithProgram } from './company-package.ts';
import { copyProgram, PROGRAM_PAGE, PROGRAM_PARTS, readProgram, readProgramPage } from './read-program.ts';
import { runGit } from './run-git.ts';

/**
 * `terms upgrade`: puts this program in the place of the one that a repository holds beside its terms. The terms, their settings,
 * the workflows and all else stay byte for byte; nothing is committed.
 */
export async function upgrade(folder: string): Promise<number> {
  const directory = resolve(folder);
  const { program, lock } = await readProgram();
  const former = await readPackage(directory);
  if (lock === null || former?.bin !== undefined || !existsSync(join(directory, 'scripts', 'cli.ts')))
    throw new InputError(`${directory} does not hold the program together with terms`, {
      expected:
        'a repository that `terms init --layout together` made, and a checkout of the newer program to run this from',
      example: 'in the newer checkout: npm run -s terms -- upgrade ../acme-terms',
    });
  const parts = [...PROGRAM_PARTS, PROGRAM_PAGE, 'package.json', 'package-lock.json'];
  const changed = await runGit(directory, ['status', '--porcelain', '--', ...parts]);
  if (changed !== '')
    throw new InputError(`${directory} has changes in the program that are not committed`, {
      expected: 'a work tree in which they are committed or undone',
      example: `git stash -- ${changed.split('\n')[0]!.slice(3)}`,
    });
  const files = packageWithProgram(String(former?.name ?? program.name), program, lock);
  const work = await mkdtemp(join(directory, '.terms-upgrade-'));
  try {
    const fresh = join(work, 'new');
    await copyProgram(fresh);
    await mkdir(join(fresh, dirname(PROGRAM_PAGE)), { recursive: true });
    await writeFile(join(fresh, PROGRAM_PAGE), await readProgramPage());
    await writeFile(join(fresh, 'package.json'), files.manifest);
    await writeFile(join(fresh, 'package-lock.json'), files.lock!);
    await replaceAll(directory, fresh, join(work, 'old'), parts);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  print(
    `The program is now version ${program.version}; the terms are untouched and nothing is committed. Next: npm ci, npm start, git diff --stat\n`,
  );
  return 0;
}

/** Puts each part in its place; where one cannot be, all go back. */
async function replaceAll(directory: string, fresh: string, old: string, parts: readonly string[]): Promise<void> {
  const moved: string[] = [];
  try {
    for (const part of parts) {
      await mkdir(dirname(join(old, part)), { recursive: true });
      await mkdir(dirname(join(directory, part)), { recursive: true });
      if (existsSync(join(directory, part))) await rename(join(directory, part), join(old, part));
      moved.push(part);
      await rename(join(fresh, part), join(directory, part));
    }
  } catch (error) {
    for (const part of moved) {
      await rm(join(directory, part), { recursive: true, force: true });
      await rename(join(old, part), join(directory, part)).catch(() => undefined);
    }
    throw error;
  }
}

async function readPackage(directory: string): Promise<Readonly<Record<string, unknown>> | null> {
  try {
    return JSON.parse(await readFile(join(directory, 'package.json'), 'utf8'));
  } catch {
    return null;
  }
}
