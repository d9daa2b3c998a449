import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { InputError } from '../../history/input-error.ts';
import type { Sha256 } from '../planning/hash-versions.ts';
import { readChain } from './chain.ts';
import { type LedgerStore, LedgerUnavailable } from './ledger.ts';
import type { LedgerText } from './ledger-name.ts';

/**
 * Opens a ledger file for writing, under a lock that no other run on this machine can hold and that goes with the process.
 * @throws LedgerUnavailable while another run has it; InputError where its chain is broken or the folder cannot be used
 */
export async function openLedgerFile(folder: string, name: string, sha256: Sha256): Promise<LedgerStore> {
  await mkdir(folder, { recursive: true }).catch((error) => refuseFolder(folder, error));
  const file = join(folder, name);
  const unlock = lock(`${file}.lock`, folder, file);
  try {
    const handle = await open(file, 'a+').catch((error) => refuseFolder(folder, error));
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
    return refuseFolder(folder, error);
  });
  const ledgers = names.filter((name) => /^ledger.*\.jsonl$/.test(name)).sort();
  return await Promise.all(
    ledgers.map(async (name) => ({
      name,
      place: join(folder, name),
      closing: `it to ${name.replace('ledger', 'ledger-closed')}`,
      text: await readFile(join(folder, name), 'utf8').catch((error) => refuseFolder(folder, error)),
    })),
  );
}

/**
 * SQLite's lock on a file of its own is the operating system's: unlike a file that is there or not, it cannot outlive a process that
 * was killed, nor be taken away from one that lives.
 */
function lock(file: string, folder: string, ledger: string): () => void {
  const database = openDatabase(file, folder);
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if ((error as { readonly errcode?: number }).errcode !== BUSY) return refuseFolder(folder, error);
    throw new LedgerUnavailable('Another run is writing to this ledger', {
      file: ledger,
      expected: 'one run at a time',
      example: 'run the same command again when the other has ended',
      cause: error,
    });
  }
  return () => database.close();
}

const BUSY = 5;

function openDatabase(file: string, folder: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { timeout: 0 });
  } catch (error) {
    return refuseFolder(folder, error);
  }
}

/** Unlike a disk that fills up during a run, this is nothing that the next run finds mended. */
function refuseFolder(folder: string, error: unknown): never {
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  throw new InputError(`The ledger cannot be kept in this folder (${code})`, {
    file: folder,
    expected: 'a folder that TERMS_STATE names, with the right to read it and to write there',
    example: 'TERMS_STATE=../operations/state',
    cause: error,
  });
}

/** So that a new file's name is as safe as its content. */
async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open folders; its names are safe with the file.
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
