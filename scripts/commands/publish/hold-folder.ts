import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The file by which a folder is held. */
const LOCK = 'lock';

/**
 * Holds a folder for as long as this process lives, or until it is let go. SQLite's lock on a file is the operating system's: unlike
 * the number of a process, which in a container is the same each time, it cannot outlive one that was killed.
 * @returns lets it go
 */
export function holdFolder(folder: string): () => void {
  const database = new DatabaseSync(join(folder, LOCK), { timeout: 0 });
  database.exec('BEGIN EXCLUSIVE');
  return () => {
    if (database.isOpen) database.close();
  };
}

/** Whether a process that lives holds a folder. */
export function isHeld(folder: string): boolean {
  if (!existsSync(join(folder, LOCK))) return false;
  const database = new DatabaseSync(join(folder, LOCK), { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return false;
  } catch {
    return true;
  } finally {
    database.close();
  }
}
