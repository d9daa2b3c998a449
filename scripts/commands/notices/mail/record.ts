import { readFile, stat } from 'node:fs/promises';
import { InputError } from '../../../history/input-error.ts';
import { readSentList } from '../../../notices/mail/read-sent-list.ts';
import { takeDownSent } from '../../../notices/mail/take-down-sent.ts';
import { openState, readLedgers, readState, requireStatePlace } from '../open-state.ts';
import { reportUnavailable, sayLines } from '../say-lines.ts';
import { shardOfCustomer } from '../shard-of-customer.ts';

/**
 * `terms notices record FILE`: takes down which letters were sent with another system or came back, and what became of those of which the
 * mail server's answer was lost. All of the table or nothing of it.
 * @throws InputError with file and line
 */
export async function noticesRecord(file: string, { clock }: { readonly clock: () => number }): Promise<number> {
  const now = clock();
  const rows = readSentList(await readText(file), file, now);
  return await reportUnavailable(async () => {
    const place = requireStatePlace();
    const at = new Date(now).toISOString();
    // Judged as a whole before any of it is written, and once more under the lock of each ledger.
    takeDownSent(rows, await readState(place), file, at);
    const ledgers = await readLedgers(place);
    const parts = Map.groupBy(rows, ({ customer }) => JSON.stringify(shardOfCustomer(ledgers, customer)));
    let [taken, known, empty] = [0, 0, 0];
    for (const [shard, own] of parts) {
      const ledger = await openState(place, JSON.parse(shard));
      try {
        const result = takeDownSent(own, ledger.state, file, at);
        if (result.records.length > 0) await ledger.append(...result.records.map(({ record }) => record));
        taken += own.length - result.known - result.empty;
        known += result.known;
        empty += result.empty;
      } finally {
        await ledger.close();
      }
    }
    const blank = empty === 0 ? '' : `, ${empty} not filled in`;
    sayLines([`${taken} ${taken === 1 ? 'letter' : 'letters'} taken down, ${known} on record before${blank}`]);
    return 0;
  });
}

const MOST_BYTES = 512 * 1024 * 1024;

async function readText(file: string): Promise<string> {
  try {
    if ((await stat(file)).size > MOST_BYTES)
      throw new InputError('The file is too large', {
        file,
        expected: `at most ${MOST_BYTES} bytes`,
        example: 'sent.csv',
      });
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new InputError(`The table cannot be read (${code})`, {
      ...{ file, expected: 'a file of text in UTF-8, as CSV or JSON', example: 'terms notices record sent.csv' },
      cause: error,
    });
  }
}
