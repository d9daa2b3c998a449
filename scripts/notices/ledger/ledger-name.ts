import { InputError } from '../../history/input-error.ts';

/** One part of the customers, and of how many: `{ index: 1, count: 4 }`. */
export interface LedgerShard {
  readonly index: number;
  readonly count: number;
}

/** A ledger as text, and where it was found. */
export interface LedgerText {
  /** `ledger.jsonl`, `ledger-1-of-4.jsonl`; what else begins with `ledger` is read, never written. */
  readonly name: string;
  /** File or branch, for messages. */
  readonly place: string;
  readonly text: string;
  /** What file or branch to rename to what, so that it is read but not written any more. */
  readonly closing: string;
}

/** The name of the ledger that a run writes: `ledger.jsonl`, or `ledger-1-of-4.jsonl` for a shard. */
export function ledgerName(shard: LedgerShard | null): string {
  return shard === null ? 'ledger.jsonl' : `ledger-${shard.index}-of-${shard.count}.jsonl`;
}

/**
 * Refuses to write a ledger beside those of another division: a customer would be in two of them, and two runs could
 * tell it at once without meeting at a lock.
 * @throws InputError that says how to change the division
 */
export function refuseOtherDivision(name: string, others: readonly LedgerText[]): void {
  const division = divisionOf(name);
  const other = others.find((ledger) => divisionOf(ledger.name) !== null && divisionOf(ledger.name) !== division);
  if (other === undefined) return;
  throw new InputError('The customers were divided in another way before', {
    file: other.place,
    expected: `--shard with the same number of parts as ${other.name}`,
    example: `to divide them anew, end all runs and rename ${other.closing}, which is read but not written`,
  });
}

/** In the order in which they were written: a closed ledger speaks of what those after it go on with. */
export function inWritingOrder(ledgers: readonly LedgerText[]): readonly LedgerText[] {
  const rank = ({ name }: LedgerText): number => (divisionOf(name) === null ? 0 : 1);
  return ledgers.toSorted((one, other) => rank(one) - rank(other));
}

function divisionOf(name: string): string | null {
  return /^ledger(?:-\d+-of-(\d+))?\.jsonl$/.test(name) ? (/of-(\d+)/.exec(name)?.[1] ?? '1') : null;
}

/** Whether a customer belongs to a shard: the same on every machine, and the parts are of about one size. */
export function inShard(customer: string, shard: LedgerShard | null, sha256: (text: string) => string): boolean {
  if (shard === null) return true;
  return Number.parseInt(sha256(customer).slice(0, 8), 16) % shard.count === shard.index - 1;
}
