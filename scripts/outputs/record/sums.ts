import { compareText } from '../../history/compare-text.ts';
import { InputError } from '../../history/input-error.ts';

/** The name of the list at the start of a site. */
export const SUMS_FILE = 'SHA256SUMS';

/** The SHA-256 of every file of a publication, by its path below the site. */
export type Sums = ReadonlyMap<string, string>;

/** The list as `sha256sum --check` reads it: `HASH  PATH`, a line a file, by path. */
export function writeSums(sums: Sums): string {
  return [...sums]
    .sort(([one], [other]) => compareText(one, other))
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .join('');
}

/**
 * Reads such a list.
 * @param file where it was read, for messages
 * @throws InputError that names the line which is none of such a list
 */
export function readSums(text: string, file: string): Sums {
  const sums = new Map<string, string>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const [, hash, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (hash === undefined || path === undefined)
      throw new InputError('This is no line of a list of hashes', {
        ...{ file, line: index + 1, expected: 'the list that `publish` writes: 64 hex digits, two spaces, a path' },
        example: `${'0'.repeat(60)}…  index.html`,
      });
    sums.set(path, hash);
  }
  return sums;
}
