import { createReadStream, existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { formatDiagnostic, InputError } from '../../history/input-error.ts';
import type { Customer } from '../../notices/registry/customers.ts';
import { openRegistry, type RegistryReader } from '../../notices/registry/registry.ts';
import { registryLimits } from '../../notices/registry/registry-yaml.ts';
import { requireSettings } from './require-settings.ts';

/** The customers a plan is made for. */
export interface Registry {
  readonly customers: readonly Customer[];
  /** True where no registry is named and the six fictional customers stand in, or nobody where the program came without them. */
  readonly example: boolean;
}

const EXAMPLE = fileURLToPath(new URL('../../notices/registry/example-customers.yaml', import.meta.url));

/**
 * Reads the customer registry that TERMS_CUSTOMERS names, a file or a folder of files, else the example beside the notices
 * code. Where anything in it is wrong, all of it is refused: each problem is a line on standard error.
 * @throws InputError where it cannot be read or anything in it is wrong
 */
export async function readRegistry(): Promise<Registry> {
  const named = process.env.TERMS_CUSTOMERS || undefined; // a secret that is not set arrives empty
  // A company's own copy of the program is without the example's customers, whom nobody there knows.
  if (named === undefined && !existsSync(EXAMPLE)) return { customers: [], example: true };
  const reader = openRegistry();
  for (const file of await filesOf(named ?? EXAMPLE)) {
    try {
      if (isLines(file)) await readLines(file, reader);
      else reader.yaml(file, await readYamlFile(file));
    } catch (error) {
      throw error instanceof InputError ? error : unreadable(file, error);
    }
  }
  const { customers, problems } = reader.finish();
  const [first, ...others] = problems;
  if (first === undefined && customers.length === 0)
    throw new InputError('The customer registry holds no customer: from an empty export nobody would be told', {
      file: named ?? EXAMPLE,
      expected: 'one customer at least; where there is none yet, leave TERMS_CUSTOMERS unset',
      example: 'customers: [{ id: metro-transit, ... }]',
    });
  if (first === undefined) return { customers, example: named === undefined };
  if (others.length === 0) throw new InputError(first.message, first);
  for (const problem of problems.slice(0, MOST_SHOWN)) process.stderr.write(`${formatDiagnostic(problem)}\n`);
  const shown = problems.length > MOST_SHOWN ? `the first ${MOST_SHOWN} of them are above` : 'they are above';
  const count = problems.length >= 100 ? 'at least 100' : problems.length;
  throw new InputError(`The customer registry has ${count} problems; ${shown}. None of it is used`);
}

/**
 * The same for commands that write to customers.
 * @throws InputError where TERMS_CUSTOMERS is not set: the customers of the example do not exist
 */
export async function requireRegistry(): Promise<readonly Customer[]> {
  requireSettings(['TERMS_CUSTOMERS']);
  return (await readRegistry()).customers;
}

const MOST_SHOWN = 20;

/**
 * The files of a registry, by name; a link stands for the file that it leads to, as secrets are often mounted. A file of another
 * kind is refused, and so is a folder in it: a mistyped ending, or a folder that nobody reads, would lose its customers.
 */
async function filesOf(named: string): Promise<string[]> {
  try {
    if (!(await stat(named)).isDirectory()) return [named];
    const names = (await readdir(named)).filter((name) => !/^\.|\.md$/i.test(name));
    const files = names.sort().map((name) => join(named, name));
    const stranger = await findStranger(files);
    if (files.length > 0 && stranger === undefined) return files;
    throw new InputError(stranger === undefined ? 'The folder holds no registry' : 'This is no registry file', {
      file: stranger ?? named,
      expected: 'files that end in .yaml, .yml, .jsonl or .ndjson',
      example: 'customers.jsonl',
    });
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(named, error);
  }
}

async function findStranger(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) if (!KINDS.test(file) || !(await stat(file)).isFile()) return file;
  return undefined;
}

const KINDS = /\.(?:ya?ml|jsonl|ndjson)$/i;

function isLines(file: string): boolean {
  return /^\.(?:jsonl|ndjson)$/i.test(extname(file));
}

/** A YAML file far beyond the limit is not even taken into memory. */
async function readYamlFile(file: string): Promise<string> {
  const { size } = await stat(file);
  if (size > registryLimits.characters * 4)
    throw new InputError(`The file has ${size} bytes`, {
      file,
      line: 1,
      expected: `at most ${registryLimits.characters} characters in YAML, and more as JSON Lines`,
      example: 'customers.jsonl',
    });
  return await readFile(file, 'utf8');
}

/** Hands over a file line by line, in bounded memory whatever stands in it. */
async function readLines(file: string, reader: RegistryReader): Promise<void> {
  let [line, rest, begun] = [0, '', false];
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    // Spreadsheets and Windows begin a file with a mark that is no JSON.
    const text = begun ? (chunk as string) : (chunk as string).replace(/^\ufeff/, '');
    begun = true;
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    for (const each of lines) {
      line += 1;
      reader.line(file, line, each);
    }
    if (rest.length > registryLimits.lineCharacters) break;
  }
  reader.line(file, line + 1, rest);
}

function unreadable(file: string, error: unknown): InputError {
  return new InputError(`The customer registry cannot be read (${(error as NodeJS.ErrnoException).code})`, {
    file,
    expected: 'a YAML or JSON Lines file, or a folder of them, that TERMS_CUSTOMERS names',
    example: 'TERMS_CUSTOMERS=../operations/customers.yaml',
    cause: error,
  });
}
