import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { MARKDOWN_PATH } from '../../history/document-id.ts';
import { repositoryPath } from '../../history/git/repository-path.ts';
import { InputError, quoteValue } from '../../history/input-error.ts';
import { print } from '../console.ts';
import type { ProgramPlace } from './adapt-workflow.ts';
import { companyPackageName, packageForTerms, packageWithProgram } from './company-package.ts';
import { placeFiles } from './place-files.ts';
import {
  copyProgram,
  PROGRAM_PAGE,
  PROGRAM_PARTS,
  packProgram,
  readProgram,
  readProgramPage,
  readWorkflows,
} from './read-program.ts';
import { runGit } from './run-git.ts';
import { sayStarted } from './say-started.ts';
import { starterFiles } from './starter-files.ts';
import { type FactFlags, readStartingFacts } from './starting-facts.ts';
import { surveyGround } from './survey-ground.ts';

/** What a new repository is made of, beside the facts. */
export interface InitOptions extends FactFlags {
  readonly today: string;
  readonly path: string;
  readonly layout?: ProgramPlace['layout'];
  /** For `package` what npm installs; for `action` OWNER/NAME@COMMIT. */
  readonly program?: string;
  readonly commit: boolean;
}

/**
 * `terms init`: makes a repository of a company's own, or makes one that is there ready. What is there stays; nothing is committed
 * unless `commit` says so.
 */
export async function init(folder: string, options: InitOptions): Promise<number> {
  const directory = resolve(folder);
  const path = repositoryPath(options.path);
  const ground = await surveyGround(directory);
  const { program, lock } = await readProgram();
  const layout = options.layout ?? (lock === null ? 'package' : 'together');
  const place = placeOf(layout, options.program, program.version);
  const facts = await readStartingFacts(options);
  const hasDocuments = ground === 'repository' && (await holdsDocuments(join(directory, path)));
  const workflows = await readWorkflows();
  const starter = starterFiles({ ...facts, today: options.today, path, place, workflows, hasDocuments });
  const files = new Map<string, string | Uint8Array>(starter.files);
  const name = companyPackageName(facts.publisher);
  if (layout === 'together') {
    if (lock === null) throw needsCheckout();
    refuseTaken(directory);
    addPackage(files, packageWithProgram(name, program, lock));
    files.set(PROGRAM_PAGE, await readProgramPage());
  }
  if (layout === 'package' && !existsSync(join(directory, 'package.json')))
    addPackage(files, await packageOf(name, options.program, files));
  const filling =
    layout === 'together' ? { paths: PROGRAM_PARTS, fill: copyProgram } : { paths: [], fill: async () => undefined };
  const { written, kept } = await placeFiles(directory, ground, files, filling);
  // Its first commit is version 1, so it is for whoever has filled it in.
  const added = [...filling.paths, ...written].filter((file) => file !== starter.first);
  if (options.commit) await commit(directory, added, facts.publisher);
  const here = relative('.', directory) || '.';
  print(sayStarted({ ...facts, here, path, place, written, kept, first: starter.first, committed: options.commit }));
  return 0;

  async function packageOf(own: string, source: string | undefined, into: Map<string, string | Uint8Array>) {
    if (source !== undefined) return packageForTerms(own, program, source, null);
    const { content, integrity } = await packProgram();
    const file = `program/${program.name}-${program.version}.tgz`;
    into.set(file, content);
    return packageForTerms(own, program, { file, integrity }, lock);
  }
}

function addPackage(
  files: Map<string, string | Uint8Array>,
  { manifest, lock }: { readonly manifest: string; readonly lock: string | null },
): void {
  files.set('package.json', manifest);
  if (lock !== null) files.set('package-lock.json', lock);
}

function placeOf(layout: ProgramPlace['layout'], program: string | undefined, version: string): ProgramPlace {
  if (layout !== 'action') return { layout };
  if (program !== undefined && /^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(program)) return { layout, program, version };
  throw new InputError(
    `${program === undefined ? '--program is not given' : `${quoteValue(program)} names no commit`}`,
    {
      expected: 'the repository that holds the program, and the full hash of a commit in it',
      example: `--layout action --program acme/terms-tracker@${'0123456789'.repeat(4)}`,
    },
  );
}

async function holdsDocuments(folder: string): Promise<boolean> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names.some((name) => MARKDOWN_PATH.test(name) && !/(?:^|[\\/])(?:\.|node_modules)/.test(name));
}

function refuseTaken(directory: string): void {
  const taken = [...PROGRAM_PARTS, 'package.json'].find((part) => existsSync(join(directory, part)));
  if (taken === undefined) return;
  throw new InputError(`${join(directory, taken)} is there already, and the program would lie in its place`, {
    expected: 'a repository without it, or the program as a package',
    example: '--layout package',
  });
}

function needsCheckout(): InputError {
  return new InputError(
    'The program that runs is an installed package, which lacks what a repository of its own needs',
    {
      expected: 'a checkout of the program to run this from, or the program as a package',
      example: '--layout package',
    },
  );
}

async function commit(directory: string, paths: readonly string[], publisher: string): Promise<void> {
  await runGit(directory, ['add', '--', ...paths]);
  await runGit(directory, [
    'commit',
    '--quiet',
    '--message',
    `Terms of ${publisher}: where they will live`,
    '--',
    ...paths,
  ]);
}
