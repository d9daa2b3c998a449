import { InputError } from '../../history/input-error.ts';
import type { Sha256 } from '../planning/hash-versions.ts';
import { type Chain, chainLine, lineHash } from './chain.ts';
import type { LedgerRecord } from './ledger-record.ts';
import { applyRecord, foldRecords, type LedgerState } from './ledger-state.ts';

/** Where the lines of one ledger are kept. */
export interface LedgerStore {
  /** What it holds when it is opened. */
  readonly chain: Chain;
  /** Adds lines; resolves when they would survive the loss of power, or of this machine. */
  append(lines: readonly string[]): Promise<void>;
  /** Gives the lock back. */
  close(): Promise<void>;
}

/** The ledger that one run writes, with what all ledgers of this publisher say. */
export interface Ledger {
  readonly state: LedgerState;
  /** Resolves when the records, and all before them, are safe. */
  append(...records: readonly LedgerRecord[]): Promise<void>;
  /** Waits for what is being written and gives the lock back. */
  close(): Promise<void>;
}

/**
 * A ledger over a store. Records that are appended while the store is busy go out together, so that many installations
 * share one fsync or one push. Once the store has failed, every append fails: nothing may be sent that is not on record.
 * @param others records of other shards, read only
 */
export function openLedger(
  store: LedgerStore,
  { others = [], name, sha256 }: { others?: readonly LedgerRecord[]; name: string; sha256: Sha256 },
): Ledger {
  const state = foldRecords([...others, ...store.chain.records]);
  let head = store.chain.head;
  let waiting: string[] = [];
  let flushing: Promise<void> = Promise.resolve();
  let due = false;

  function add(record: LedgerRecord): void {
    const line = chainLine(record, head);
    head = lineHash(line, sha256);
    waiting.push(line);
    applyRecord(state, record);
  }

  function flush(): Promise<void> {
    if (due) return flushing;
    due = true;
    flushing = flushing.then(async () => {
      due = false;
      const lines = waiting;
      waiting = [];
      if (lines.length > 0) await store.append(lines);
    });
    return flushing;
  }

  if (store.chain.records.length === 0) add({ type: 'opened', format: 'terms-notice-ledger/1', ledger: name });
  return {
    state,
    async append(...records) {
      for (const record of records) add(record);
      await flush();
    },
    async close() {
      await flushing.catch(() => undefined);
      await store.close();
    },
  };
}

/** Another run has the ledger, or it cannot be written. What was not recorded was not sent, and the same command goes on later. */
export class LedgerUnavailable extends InputError {}
