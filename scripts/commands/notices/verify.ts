import { InputError, quoteValue } from '../../history/input-error.ts';
import { CHAIN_START, lineHash, readChain } from '../../notices/ledger/chain.ts';
import { print } from '../console.ts';
import { sha256 } from '../sha256.ts';
import { readLedgers, requireStatePlace } from './open-state.ts';

/**
 * `terms notices verify`: checks the chain of every ledger and prints where each ends. A chain whose end was cut off, or written anew,
 * is sound in itself; whoever noted where it ended before finds that.
 * @param holds hashes that it printed before: each must still be that of a line
 * @returns 1 where a chain is broken or a hash is missing, else 0
 */
export async function noticesVerify(holds: readonly string[]): Promise<number> {
  for (const hash of holds) if (!/^[0-9a-f]{64}$/.test(hash)) refuseHash(hash);
  let broken = 0;
  const known = new Set([CHAIN_START]);
  const ledgers = await readLedgers(requireStatePlace());
  if (ledgers.length === 0) print('There is no ledger yet.\n');
  for (const { name, place, text } of ledgers) {
    try {
      const { records, head } = readChain(text, place, sha256);
      for (const line of text.split('\n').slice(0, -1)) known.add(lineHash(line, sha256));
      const torn =
        text.endsWith('\n') || text === '' ? '' : '; its last line was torn by a crash and counts as never written';
      print(`${name}: ${records.length} records, sound up to ${head}${torn}\n`);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      broken++;
      print(`${error.message}\n`);
    }
  }
  const missing = holds.filter((hash) => !known.has(hash));
  for (const hash of missing)
    print(`${hash} is the hash of no line: the end of a ledger was cut off or written anew.\n`);
  return broken + missing.length > 0 ? 1 : 0;
}

function refuseHash(hash: string): never {
  throw new InputError(`${quoteValue(hash)} is no hash`, {
    expected: '64 hex digits that `notices verify` printed before',
    example: `notices verify --holds ${CHAIN_START}`,
  });
}
