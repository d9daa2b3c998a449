import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { findSeal, sealBytes } from '../../outputs/record/seal.ts';
import { SUMS_FILE, writeSums } from '../../outputs/record/sums.ts';
import { sha256 } from '../sha256.ts';

/**
 * Sets the seal of every file of a site that has a place for one, and writes the list of all hashes at its start.
 * @param folder the site, complete
 * @returns the SHA-256 of that list, in hex: it stands for the whole publication
 */
export async function sealPublication(folder: string): Promise<string> {
  const sums = new Map<string, string>();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  for (const [index, { parentPath, name }] of files.entries()) {
    // One after another, as waiting for each takes several times as long; Ctrl-C is heard now and then.
    if (index % 200 === 0) await setImmediate();
    const file = join(parentPath, name);
    const bytes = readFileSync(file);
    const sealed = /\.(?:html|json)$/.test(name) && findSeal(bytes) !== null ? sealBytes(bytes, sha256) : bytes;
    if (sealed !== bytes) writeFileSync(file, sealed);
    sums.set(relative(folder, file).split(sep).join('/'), sha256(sealed));
  }
  const list = writeSums(sums);
  writeFileSync(join(folder, SUMS_FILE), list);
  return sha256(list);
}
