import { setTimeout } from 'node:timers/promises';
import { type ChangelogOptions, readChangelog } from '../../loading/read-changelog.ts';
import { formatTally } from '../../notices/delivery/format-tally.ts';
import { exitCodeOf, type Tally } from '../../notices/delivery/tally.ts';
import { type FollowUp, followUp } from '../../notices/follow-up/follow-up.ts';
import { inShard } from '../../notices/ledger/ledger-name.ts';
import { webhookFacts } from '../../notices/watching/webhook-facts.ts';
import { wordCount } from '../../texts/word-count.ts';
import { showProgress } from '../console.ts';
import { sha256 } from '../sha256.ts';
import type { SendingOptions } from './deliver.ts';
import { namesMailServer, openMail } from './mail/open-mail.ts';
import { openMarkerKey, openSender } from './open-sender.ts';
import { openState, requireStatePlace } from './open-state.ts';
import { requireRegistry } from './read-registry.ts';
import { requireSettings } from './require-settings.ts';
import { reportUnavailable, sayLines } from './say-lines.ts';
import { tellWebhook } from './tell-webhook.ts';

export interface FollowUpOptions extends ChangelogOptions, SendingOptions {
  readonly summary: boolean;
}

/** `terms notices follow-up`: takes down what customers said of their notices, and reminds those who have said nothing. */
export async function noticesFollowUp({ shard, ...options }: FollowUpOptions): Promise<number> {
  const progress = showProgress();
  try {
    requireSettings(['TERMS_CUSTOMERS', 'TERMS_STATE', 'TERMS_NOTICE_KEY']);
    const customers = await requireRegistry();
    const { edition, publisher } = await readChangelog(options, { entry: () => undefined }, progress.say);
    const { pace, settle, reminders, owner, staff, contact } = publisher.configuration.notices;
    const own = customers.filter(({ id }) => inShard(id, shard ?? null, sha256));
    const headings = new Map(edition.documents.map(({ id, versions }) => [id, versions]));
    return await reportUnavailable(async () => {
      const place = requireStatePlace();
      const hmac = openMarkerKey();
      const repositories = new Map(
        own.flatMap(({ id, repository }) => (repository === null ? [] : [[id, repository] as const])),
      );
      const addressees = new Set(own.flatMap(({ id, email }) => (email === null ? [] : [id])));
      const sender = repositories.size > 0 || addressees.size === 0 ? await openSender() : null;
      const mail = addressees.size > 0 && namesMailServer() ? await openMail(customers, contact) : null;
      const ledger = await openState(place, shard ?? null);
      try {
        const result = await followUp({
          sender,
          mail,
          ledger,
          hmac,
          sha256,
          clock: options.clock,
          site: edition.site,
          contact,
          reminders,
          staff: owner === null ? staff : [owner, ...staff],
          today: options.today,
          settle: options.settleMs ?? settle,
          ...{ repositories, addressees },
          again: (customer) => options.again.includes(customer),
          headingOf: (document, version) => headings.get(document)?.find((heading) => heading.version === version),
          allowPublic: (customer) => options.allowPublic.includes(customer),
          newRepository: (customer) => options.newRepository.includes(customer),
          pace: { pace: options.paceMs ?? pace, patience: options.patienceMs, sleep: setTimeout },
          onProgress: (tally) => progress.say(`Looking at what customers said … ${tally.known + tally.created}`),
        });
        progress.stop();
        sayLines(formatFollowUp(result, !options.summary));
        return exitCodeOf(result.tally);
      } finally {
        await ledger.close();
        await tellWebhook({ ...options, facts: webhookFacts(ledger.state, options.today) });
      }
    });
  } finally {
    progress.stop();
  }
}

const HEARD: { readonly [type: string]: string } = { answered: 'to be read', removed: 'taken back' };

function formatFollowUp({ tally, customers, heard, waiting, unsent }: FollowUp, names: boolean): readonly string[] {
  const word = (count: number): string => (names ? `${count}` : wordCount(count));
  const said = [...heard].map(([type, count]) => `${word(count)} ${HEARD[type] ?? type}`).sort();
  const reminded = word(tally.created + tally.found);
  return [
    `${word(customers)} ${word(customers) === '1' ? 'customer' : 'customers'} looked at: ${[...said, `${reminded} reminded`].join(', ')}`,
    ...(waiting === 0 ? [] : [`${word(waiting)} to be read by a person: \`notices status --names\` says where`]),
    ...(unsent.length === 0
      ? []
      : [
          `${word(unsent.length)} to be reminded by letter, which TERMS_SMTP_URL names no server for${names ? `: ${unsent.join(', ')}` : ''}`,
        ]),
    ...formatTally(remindersAside(tally), names).slice(1),
  ];
}

/** What went well was told in other words. */
function remindersAside(tally: Tally): Tally {
  return { ...tally, created: 0, found: 0, known: 0 };
}
