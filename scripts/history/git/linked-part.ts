import { lstat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The first folder on the way to a file of the work tree that is a symbolic link: git holds nothing behind it, and what lies there
 * is somebody else's. Null where there is none.
 * @param file below the repository's top
 */
export async function linkedPart(directory: string, file: string): Promise<string | null> {
  const parts = file.split('/').slice(0, -1);
  for (const [index] of parts.entries()) {
    const folder = parts.slice(0, index + 1).join('/');
    if ((await lstat(join(directory, folder)).catch(() => null))?.isSymbolicLink()) return folder;
  }
  return null;
}
