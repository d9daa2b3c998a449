import { openBlobReader } from '../../scripts/history/git/blob-reader.ts';
import { openRepository } from '../../scripts/history/git/open-repository.ts';
import { readHistory } from '../../scripts/history/read-history.ts';
import { versionBefore } from '../../scripts/law/version-before.ts';
import type { Pair } from './methods.ts';

/** The pairs of a repository that its changelog compares. */
export interface RepositoryPairs {
  /** All, repeated ones included. */
  readonly all: number;
  /** Distinct ones, as blobs. */
  readonly distinct: readonly { readonly before: string; readonly after: string }[];
  /** Path of the document with the most versions. */
  readonly longest: string;
}

export async function listPairs(directory: string): Promise<RepositoryPairs> {
  const distinct = new Map<string, { before: string; after: string }>();
  let [all, most, longest] = [0, 0, ''];
  for await (const { versions, path, removed } of readHistory(await openRepository(directory), { path: '.' })) {
    if (versions.length > most && removed === null) [most, longest] = [versions.length, path];
    for (const [index, version] of versions.entries()) {
      const previous = versionBefore(versions, index);
      if (previous === null) continue;
      all++;
      distinct.set(`${previous.blob} ${version.blob}`, { before: previous.blob, after: version.blob });
    }
  }
  return { all, distinct: [...distinct.values()], longest };
}

/** Some of the pairs, the same at every run, in an order that has nothing to do with the history. */
export function samplePairs<Item>(pairs: readonly Item[], count: number, seed = 20240501): Item[] {
  const shuffled = [...pairs];
  let state = seed;
  const random = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  for (let index = shuffled.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [shuffled[index], shuffled[other]] = [shuffled[other]!, shuffled[index]!];
  }
  return shuffled.slice(0, count);
}

/** Reads pairs of blobs. */
export async function readPairs(
  directory: string,
  pairs: readonly { readonly before: string; readonly after: string }[],
): Promise<Pair[]> {
  const blobs = openBlobReader(await openRepository(directory));
  const read = async (blob: string) => {
    const content = await blobs.read(blob);
    return content.kind === 'content' ? content.content.toString() : '';
  };
  const texts: Pair[] = [];
  for (const { before, after } of pairs) texts.push({ before: await read(before), after: await read(after) });
  await blobs.close();
  return texts;
}
