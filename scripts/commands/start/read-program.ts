import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { InputError } from '../../history/input-error.ts';
import type { LockFile, ProgramPackage } from './company-package.ts';

const PROGRAM = fileURLToPath(new URL('../../../', import.meta.url));

/** What of the program a repository of its own holds; replaced as a whole by `terms upgrade`. */
export const PROGRAM_PARTS: readonly string[] = ['scripts', 'site', '.ci', '.astro.env', 'tsconfig.json'];
/** What counsel reads of it. */
export const PROGRAM_PAGE = '.github/amending-terms.md';
/** Customers who do not exist, to try the program with, and what runs its tests. */
const FOR_THE_PROGRAM_ALONE = ['scripts/notices/registry/example-customers.yaml', '.ci/run'];

/** The package of the program that runs. */
export async function readProgram(): Promise<{ readonly program: ProgramPackage; readonly lock: LockFile | null }> {
  const file = join(PROGRAM, 'package-lock.json');
  return {
    program: JSON.parse(await readFile(join(PROGRAM, 'package.json'), 'utf8')),
    lock: existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : null,
  };
}

/** The workflows that a new repository begins with, by file name. */
export async function readWorkflows(): Promise<ReadonlyMap<string, string>> {
  const folder = fileURLToPath(new URL('./workflows/', import.meta.url));
  const names = (await readdir(folder)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

/** Copies the program's parts into a folder, without the customers of the example and what builds have left. */
export async function copyProgram(to: string): Promise<void> {
  const left = [...FOR_THE_PROGRAM_ALONE, ...['.astro', 'node_modules', 'dist'].map((name) => `site/${name}`)];
  const isWanted = (from: string) => !left.includes(from.slice(PROGRAM.length).replaceAll(sep, '/'));
  for (const part of PROGRAM_PARTS)
    await cp(join(PROGRAM, part), join(to, part), { recursive: true, filter: isWanted });
  // It is of the program, not of the terms, and stays with it.
  if (existsSync(join(PROGRAM, 'LICENSE'))) await cp(join(PROGRAM, 'LICENSE'), join(to, 'scripts', 'LICENSE'));
}

export async function readProgramPage(): Promise<string> {
  return await readFile(join(PROGRAM, PROGRAM_PAGE), 'utf8');
}

/**
 * The program as npm packs it.
 * @throws InputError where there is no npm
 */
export async function packProgram(): Promise<{ readonly content: Buffer; readonly integrity: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'terms-pack-'));
  try {
    const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
    const shell = process.platform === 'win32'; // where npm is a script
    await promisify(execFile)('npm', args, { cwd: PROGRAM, shell }).catch((cause) => {
      throw new InputError(`npm could not pack the program (${cause.code})`, {
        expected: 'npm on the path, or what npm is to install instead',
        example: '--program git+https://github.com/acme/terms-tracker.git#v1.0.0',
        cause,
      });
    });
    const [name = ''] = await readdir(folder);
    const content = await readFile(join(folder, name));
    return { content, integrity: `sha512-${createHash('sha512').update(content).digest('base64')}` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
