import { readChain } from '../../notices/ledger/chain.ts';
import { type Ledger, openLedger } from '../../notices/ledger/ledger.ts';
import { openLedgerBranch, readLedgerBranches } from '../../notices/ledger/ledger-branch.ts';
import { openLedgerFile, readLedgerFiles } from '../../notices/ledger/ledger-file.ts';
import {
  inWritingOrder,
  type LedgerShard,
  type LedgerText,
  ledgerName,
  refuseOtherDivision,
} from '../../notices/ledger/ledger-name.ts';
import { foldRecords, type LedgerState } from '../../notices/ledger/ledger-state.ts';
import { sha256 } from './sha256.ts';
import type { StatePlace } from './state-place.ts';

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
  return foldRecords(recordsOf(await readLedgers(place)));
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
