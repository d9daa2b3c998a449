import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { InputError, quoteValue } from '../../history/input-error.ts';
import { readSums, SUMS_FILE, type Sums } from '../../outputs/record/sums.ts';

/** A list of hashes, and the path that a file has in it; null where it lies beside. */
export interface SumsOfFile {
  readonly all: Sums;
  readonly path: string | null;
}

/** More than anything that is published or served as terms. Bytes. */
const MOST = 64 * 2 ** 20;

/** Milliseconds for one answer. */
const PATIENCE = 30_000;

/**
 * Reads a file, or what is served at an address.
 * @throws InputError where there is none, or it is beyond what is ever published
 */
export async function readArtefact(place: string): Promise<Uint8Array> {
  const bytes = isAddress(place) ? await fetchBytes(place) : await readBytes(place);
  if (bytes === null) throw new InputError(`There is nothing at ${quoteValue(place)}`, EXPECTED);
  return bytes;
}

/**
 * The list of hashes of the publication that a file or an address is part of: in its folder, or in one above.
 * @param named where the list is said to be, instead
 */
export async function findSums(place: string, named: string | undefined): Promise<SumsOfFile | null> {
  if (named !== undefined) {
    const all = readSums(new TextDecoder().decode(await readArtefact(named)), named);
    return { all, path: isAddress(place) || isAddress(named) ? null : pathBelow(dirname(resolve(named)), place) };
  }
  return isAddress(place) ? await findServedSums(new URL(place)) : await findSumsAbove(place);
}

async function findSumsAbove(place: string): Promise<SumsOfFile | null> {
  for (let folder = dirname(resolve(place)); ; folder = dirname(folder)) {
    const list = join(folder, SUMS_FILE);
    if (existsSync(list)) return { all: readSums(await readFile(list, 'utf8'), list), path: pathBelow(folder, place) };
    if (folder === dirname(folder)) return null;
  }
}

async function findServedSums(place: URL): Promise<SumsOfFile | null> {
  const steps = place.pathname.split('/');
  for (let depth = steps.length - 1; depth > 0; depth--) {
    const base = steps.slice(0, depth).join('/');
    const list = new URL(`${base}/${SUMS_FILE}`, place).href;
    const bytes = await fetchBytes(list);
    const text = bytes && new TextDecoder().decode(bytes);
    // A host may answer with a page of its own to any address.
    if (!text || !/^[0-9a-f]{64} {2}/.test(text)) continue;
    const path = decodeURIComponent(steps.slice(depth).join('/'));
    return { all: readSums(text, list), path: path === '' || path.endsWith('/') ? `${path}index.html` : path };
  }
  return null;
}

function pathBelow(folder: string, place: string): string | null {
  const path = relative(folder, resolve(place)).split(sep).join('/');
  return path === '' || path.startsWith('../') ? null : path;
}

export function isAddress(place: string): boolean {
  return /^https?:\/\//.test(place);
}

async function readBytes(place: string): Promise<Uint8Array | null> {
  return await readFile(place).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null;
    throw new InputError(`${quoteValue(place)} cannot be read (${cause.code ?? cause.message})`, {
      ...EXPECTED,
      cause,
    });
  });
}

/** @returns null where the host says that there is nothing */
async function fetchBytes(address: string): Promise<Uint8Array | null> {
  const refuse = (problem: string, cause?: unknown) =>
    new InputError(`${quoteValue(address)} ${problem}`, { ...EXPECTED, cause });
  let answer: Response;
  try {
    answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE), headers: { accept: '*/*' } });
  } catch (cause) {
    throw refuse('cannot be reached', cause);
  }
  if (answer.status === 404 || answer.status === 410) return null;
  if (!answer.ok || answer.body === null) throw refuse(`answers with ${answer.status}`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body) {
    size += part.length;
    if (size > MOST) throw refuse('is larger than anything that is published');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const EXPECTED = {
  expected: 'a published file, or its address',
  example: 'terms verify dist/changes/service-agreement/6/index.html',
};
