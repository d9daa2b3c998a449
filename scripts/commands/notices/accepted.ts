import { readFile } from 'node:fs/promises';
import { InputError } from '../../history/input-error.ts';
import { type ChangelogOptions, readChangelog } from '../../loading/read-changelog.ts';
import { readAcceptances } from '../../notices/acceptance/read-acceptances.ts';
import { type Accepted, acceptancesIn } from '../../notices/ledger/acceptances.ts';
import { versionKey } from '../../notices/planning/hash-versions.ts';
import { showProgress } from '../console.ts';
import { openState, readLedgers, readRecords, requireStatePlace } from './open-state.ts';
import { requireRegistry } from './read-registry.ts';
import { requireSettings } from './require-settings.ts';
import { reportUnavailable, sayLines } from './say-lines.ts';
import { shardOfCustomer } from './shard-of-customer.ts';

/**
 * `terms notices accepted FILE`: puts on record what customers accepted in the company's own click-through. What stands there already
 * is passed over, so that the same file may be given again.
 * @throws InputError where the file cannot be read or anything in it is wrong; then nothing of it is taken
 */
export async function noticesAccepted(file: string, options: ChangelogOptions): Promise<number> {
  const progress = showProgress();
  try {
    requireSettings(['TERMS_CUSTOMERS', 'TERMS_STATE']);
    const place = requireStatePlace();
    const customers = await requireRegistry();
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new InputError(`The acceptances cannot be read (${error.code})`, {
        file,
        expected: 'a file with an acceptance a line, in JSON',
        example: 'terms notices accepted acceptances.jsonl',
      });
    });
    const { edition } = await readChangelog(options, { entry: () => undefined }, progress.say);
    const versions = edition.documents.flatMap((document) => document.versions);
    const given = readAcceptances(text, file, {
      customers: new Set(customers.map(({ id }) => id)),
      versions: new Map(versions.map((each) => [versionKey(each.document, each.version), each])),
      today: options.today,
    });
    progress.stop();
    return await reportUnavailable(async () => {
      const known = acceptancesIn(await readRecords(place));
      const last = new Map(given.map((each) => [keyOf(each), each]));
      const news = [...last.values()].filter((each) => {
        const there = known.get(each.customer)?.get(versionKey(each.document, each.version));
        return each.accepted ? there?.acceptedOn !== each.acceptedOn : there !== undefined;
      });
      const ledgers = await readLedgers(place);
      const shards = Map.groupBy(news, ({ customer }) => JSON.stringify(shardOfCustomer(ledgers, customer)));
      for (const own of shards.values()) {
        const ledger = await openState(place, shardOfCustomer(ledgers, own[0]!.customer));
        try {
          await ledger.append(...own);
        } finally {
          await ledger.close();
        }
      }
      const taken = news.filter(({ accepted }) => accepted).length;
      const back = news.length - taken;
      const rest = last.size - news.length;
      const counts = [`${taken} put on record`, ...(back > 0 ? [`${back} taken back`] : []), `${rest} stood there`];
      sayLines([`Acceptances: ${counts.join(', ')}`]);
      return 0;
    });
  } finally {
    progress.stop();
  }
}

function keyOf({ customer, document, version }: Accepted): string {
  return JSON.stringify([customer, document, version]);
}
