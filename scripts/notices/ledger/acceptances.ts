import type { LedgerRecord } from './ledger-record.ts';

/** That a customer accepted a version, or that what was on record of it was a mistake; as whoever asked for it tells. */
export interface Accepted {
  readonly type: 'accepted';
  readonly customer: string;
  readonly document: string;
  readonly version: string;
  /** False takes back what an earlier line said. */
  readonly accepted: boolean;
  /** The day of the acceptance, ISO. */
  readonly acceptedOn: string;
  /** Who accepted for the customer, as the system that asked knows that person; null where it does not say. */
  readonly by: string | null;
  /** What that system calls the acceptance; null where it does not say. */
  readonly reference: string | null;
  /** ISO date by our own clock. */
  readonly on: string;
}

/** What stands on record of acceptances: by customer id, then by `DOCUMENT@VERSION`, the last line of each. */
export type Acceptances = ReadonlyMap<string, ReadonlyMap<string, Accepted>>;

/** Reads the acceptances among records, in the order of the ledger; one that was taken back is none. */
export function acceptancesIn(records: Iterable<LedgerRecord>): Acceptances {
  const found = new Map<string, Map<string, Accepted>>();
  for (const record of records) {
    if (record.type !== 'accepted') continue;
    const own = found.get(record.customer) ?? new Map<string, Accepted>();
    found.set(record.customer, own);
    const key = `${record.document}@${record.version}`;
    if (record.accepted) own.set(key, record);
    else own.delete(key);
  }
  return found;
}
