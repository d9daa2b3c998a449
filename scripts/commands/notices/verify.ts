import { InputError } from '../../history/input-error.ts';
import { readChain } from '../../notices/ledger/chain.ts';
import { print } from '../console.ts';
import { sha256 } from '../sha256.ts';
import { readLedgers, requireStatePlace } from './open-state.ts';

/** `terms notices verify`: checks the chain of every ledger and prints where each ends. Exit 1 where one is broken. */
export async function noticesVerify(): Promise<number> {
  let broken = 0;
  const ledgers = await readLedgers(requireStatePlace());
  if (ledgers.length === 0) print('There is no ledger yet.\n');
  for (const { name, place, text } of ledgers) {
    try {
      const { records, head } = readChain(text, place, sha256);
      const torn =
        text.endsWith('\n') || text === '' ? '' : '; its last line was torn by a crash and counts as never written';
      print(`${name}: ${records.length} records, sound up to ${head}${torn}\n`);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      broken++;
      print(`${error.message}\n`);
    }
  }
  return broken > 0 ? 1 : 0;
}
