import { linkSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';

/** How a folder differs from the one that it is to replace, in files. */
export interface FileCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly same: number;
}

/**
 * Takes over into a new folder each file of the old one that has the same bytes at the same path, so that it keeps its
 * modification time and whoever copies the folder elsewhere copies what changed and no more. The old folder stays as it is:
 * the file is in both until that one goes.
 * @param before the folder that stands; it need not exist
 * @param after the folder that is to take its place
 */
export async function keepUnchanged(before: string, after: string): Promise<FileCounts> {
  const old = new Set(listFiles(before));
  const counts = { added: 0, changed: 0, removed: 0, same: 0 };
  for (const [index, path] of listFiles(after).entries()) {
    // One file after another, as waiting for each takes several times as long; Ctrl-C is heard now and then.
    if (index % 200 === 0) await setImmediate();
    if (!old.delete(path)) counts.added++;
    else if (areEqual(join(before, path), join(after, path))) {
      counts.same++;
      takeOver(join(before, path), join(after, path));
    } else counts.changed++;
  }
  return { ...counts, removed: old.size };
}

/** Paths of all regular files below a folder; what else lies there was not published. */
function listFiles(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
}

function areEqual(one: string, other: string): boolean {
  return statSync(one).size === statSync(other).size && readFileSync(one).equals(readFileSync(other));
}

/** Where a file system has no links, or no more of one file, the new file stays: the same bytes with another time. */
function takeOver(from: string, to: string): void {
  const beside = `${to}.kept`;
  try {
    linkSync(from, beside);
  } catch {
    return;
  }
  renameSync(beside, to);
}
