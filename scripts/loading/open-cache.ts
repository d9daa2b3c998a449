import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** A folder of results that can all be made again. It may be deleted at any time, and shared between machines. */
export interface Cache {
  /** What was kept under a name; null where nothing can be read. */
  read(name: string): Buffer | null;
  /** Keeps a result, whole or not at all. That it cannot be kept is no error: it is made again next time. */
  write(name: string, content: Uint8Array): void;
}

/** Opens a cache in a folder that need not exist; null keeps nothing and finds nothing. */
export function openCache(folder: string | null): Cache {
  if (folder === null) return { read: () => null, write: () => undefined };
  return {
    read(name) {
      try {
        return readFileSync(join(folder, name));
      } catch {
        return null;
      }
    },
    write(name, content) {
      const file = join(folder, name);
      // Beside it and then renamed, so that no other process ever reads half of it.
      const part = `${file}.${process.pid}.part`;
      ignoreFailure(() => {
        mkdirSync(dirname(file), { recursive: true });
        try {
          writeFileSync(part, content);
          renameSync(part, file);
        } finally {
          rmSync(part, { force: true });
        }
      });
    },
  };
}

function ignoreFailure(action: () => void): void {
  try {
    action();
  } catch {
    // A cache that cannot be written is one that is not there.
  }
}
