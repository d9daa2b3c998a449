import { inShard, type LedgerShard, type LedgerText } from '../../notices/ledger/ledger-name.ts';
import { sha256 } from '../sha256.ts';

/** The part of the customers that a customer is in, as the ledgers were divided; null where they were not. */
export function shardOf(ledgers: readonly LedgerText[], customer: string): LedgerShard | null {
  const shards = ledgers.flatMap(({ name }) => {
    const [, index, count] = /^ledger-(\d+)-of-(\d+)\.jsonl$/.exec(name) ?? [];
    return index === undefined ? [] : [{ index: Number(index), count: Number(count) }];
  });
  const [first] = shards;
  if (first === undefined) return null;
  const all = Array.from({ length: first.count }, (_, index) => ({ index: index + 1, count: first.count }));
  return all.find((shard) => inShard(customer, shard, sha256)) ?? null;
}
