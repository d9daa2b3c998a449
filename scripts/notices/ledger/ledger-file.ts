import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Sha256 } from '../plan-hashes.ts';
import { readChain } from './chain.ts';
import { type LedgerStore, LedgerUnavailable } from './ledger.ts';
import type { LedgerText } from './ledger-name.ts';

/**
 * Opens a ledger file for writing, under a lock that no other run on this machine can hold and that goes with the process.
 * @throws LedgerUnavailable while another run has it; InputError where its chain is broken
 */
export async function openLedgerFile(folder: string, name: string, sha256: Sha256): Promise<LedgerStore> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, name);
  const unlock = lock(`${file}.lock`, file);
  try {
    const handle = await open(file, 'a+');
    try {
      const chain = readChain(await handle.readFile('utf8'), file, sha256);
      await handle.truncate(chain.bytes);
      await syncFolder(folder);
      return {
        chain,
        async append(lines) {
          try {
            await handle.appendFile(lines.join(''));
            await handle.datasync();
          } catch (error) {
            throw new LedgerUnavailable(`The ledger cannot be written (${(error as NodeJS.ErrnoException).code})`, {
              file,
              expected: 'room on the disk and the right to write',
              example: 'TERMS_STATE=../operations/state',
              cause: error,
            });
          }
        },
        async close() {
          await handle.close();
          unlock();
        },
      };
    } catch (error) {
      await handle.close();
      throw error;
    }
  } catch (error) {
    unlock();
    throw error;
  }
}

/** All ledgers in a folder, by name; none where there is no folder. */
export async function readLedgerFiles(folder: string): Promise<readonly LedgerText[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const ledgers = names.filter((name) => /^ledger.*\.jsonl$/.test(name)).sort();
  return await Promise.all(
    ledgers.map(async (name) => ({
      name,
      place: join(folder, name),
      text: await readFile(join(folder, name), 'utf8'),
    })),
  );
}

/**
 * SQLite's lock on a file of its own is the operating system's: unlike a file that is there or not, it cannot outlive a process that
 * was killed, nor be taken away from one that lives.
 */
function lock(file: string, ledger: string): () => void {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    throw new LedgerUnavailable('Another run is writing to this ledger', {
      file: ledger,
      expected: 'one run at a time',
      example: 'run the same command again when the other has ended',
      cause: error,
    });
  }
  return () => database.close();
}

/** So that a new file's name is as safe as its content. */
async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open folders; its names are safe with the file.
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
