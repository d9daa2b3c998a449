import { resolve } from 'node:path';
import process from 'node:process';
import { InputError, quoteValue } from '../../history/input-error.ts';
import { readChain } from '../../notices/ledger/chain.ts';
import { deliveredNotices } from '../../notices/ledger/delivered-notices.ts';
import { type Ledger, openLedger } from '../../notices/ledger/ledger.ts';
import { type LedgerBranches, openLedgerBranch, readLedgerBranches } from '../../notices/ledger/ledger-branch.ts';
import { openLedgerFile, readLedgerFiles } from '../../notices/ledger/ledger-file.ts';
import {
  inWritingOrder,
  type LedgerShard,
  type LedgerText,
  ledgerName,
  refuseOtherDivision,
} from '../../notices/ledger/ledger-name.ts';
import type { LedgerRecord } from '../../notices/ledger/ledger-record.ts';
import { foldRecords, type LedgerState } from '../../notices/ledger/ledger-state.ts';
import { type DeliveredNotices, NOTHING_DELIVERED } from '../../notices/planning/delivered-notice.ts';
import { sha256 } from '../sha256.ts';
import { requireSettings } from './require-settings.ts';

/** Where ledgers are kept: in a folder, or on branches of the remote that a clone has. */
export type StatePlace =
  | { readonly kind: 'folder'; readonly folder: string }
  | ({ readonly kind: 'branches' } & LedgerBranches);

/** What TERMS_STATE names: `../operations/state`, or `git:../operations#notices`. Null where it is not set. */
export function statePlace(): StatePlace | null {
  const named = process.env.TERMS_STATE || null; // a variable that is not set arrives empty in CI
  if (named === null) return null;
  if (!named.startsWith('git:')) return { kind: 'folder', folder: resolve(named) };
  const [, clone = '', prefix = ''] = /^git:(.+)#([^#]*)$/.exec(named) ?? [];
  if (!/^[A-Za-z0-9][A-Za-z0-9/_-]{0,80}$/.test(prefix))
    throw new InputError(`TERMS_STATE is ${quoteValue(named)}`, {
      expected: "a clone's folder and a branch of its remote",
      example: 'TERMS_STATE=git:../operations#notices',
    });
  return { kind: 'branches', clone: resolve(clone), prefix, environment: process.env };
}

/**
 * The same for commands that need it.
 * @throws InputError where TERMS_STATE is not set
 */
export function requireStatePlace(): StatePlace {
  requireSettings(['TERMS_STATE']);
  return statePlace()!;
}

/**
 * Opens the ledger that a run writes, with what the ledgers of all shards say.
 * @throws InputError where a chain is broken or the customers were divided in another way; LedgerUnavailable while another run has it
 */
export async function openState(place: StatePlace, shard: LedgerShard | null): Promise<Ledger> {
  const name = ledgerName(shard);
  const ledgers = await readLedgers(place);
  refuseOtherDivision(name, ledgers);
  const others = recordsOf(ledgers.filter((ledger) => ledger.name !== name));
  const store =
    place.kind === 'folder'
      ? await openLedgerFile(place.folder, name, sha256)
      : await openLedgerBranch(place, name, sha256);
  return openLedger(store, { others, name, sha256 });
}

/** What all ledgers say, read only. */
export async function readState(place: StatePlace): Promise<LedgerState> {
  return foldRecords(await readRecords(place));
}

/** All lines of all ledgers, in the order in which they were written. */
export async function readRecords(place: StatePlace): Promise<readonly LedgerRecord[]> {
  return recordsOf(await readLedgers(place));
}

/** What was delivered by the ledger that TERMS_STATE names; nothing where it is not set. */
export async function readDelivered(): Promise<DeliveredNotices> {
  const place = statePlace();
  return place === null ? NOTHING_DELIVERED : deliveredNotices(await readState(place));
}

/** All ledgers as text, closed ones first. */
export async function readLedgers(place: StatePlace): Promise<readonly LedgerText[]> {
  return inWritingOrder(
    place.kind === 'folder' ? await readLedgerFiles(place.folder) : await readLedgerBranches(place),
  );
}

function recordsOf(ledgers: readonly LedgerText[]) {
  return ledgers.flatMap(({ place, text }) => readChain(text, place, sha256).records);
}
