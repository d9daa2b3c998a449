import { link, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

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
  const old = new Set(await listFiles(before));
  const counts = { added: 0, changed: 0, removed: 0, same: 0 };
  for (const path of await listFiles(after)) {
    if (!old.delete(path)) counts.added++;
    else if (await areEqual(join(before, path), join(after, path))) {
      counts.same++;
      await takeOver(join(before, path), join(after, path));
    } else counts.changed++;
  }
  return { ...counts, removed: old.size };
}

/** Paths of all regular files below a folder; what else lies there was not published. */
async function listFiles(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return found.filter((each) => each.isFile()).map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
}

async function areEqual(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([stat(one), stat(other)]);
  return first.size === second.size && (await readFile(one)).equals(await readFile(other));
}

/** Where a file system has no links, or no more of one file, the new file stays: the same bytes with another time. */
async function takeOver(from: string, to: string): Promise<void> {
  const beside = `${to}.kept`;
  try {
    await link(from, beside);
  } catch {
    return;
  }
  await rename(beside, to);
}
