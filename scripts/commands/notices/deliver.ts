import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { longDate } from '../../history/dates.ts';
import { deliverPlan } from '../../notices/delivery/deliver-plan.ts';
import { formatTally } from '../../notices/delivery/format-tally.ts';
import { formatSchedule, scheduleFor } from '../../notices/delivery/schedule.ts';
import { exitCodeOf, type Tally } from '../../notices/delivery/tally.ts';
import { inShard } from '../../notices/ledger/ledger-name.ts';
import { webhookFacts } from '../../notices/watching/webhook-facts.ts';
import { showProgress } from '../console.ts';
import { sha256 } from '../sha256.ts';
import { type ApprovedOptions, withApprovedPlan } from './approved-plan.ts';
import { openMail } from './mail/open-mail.ts';
import type { OpenPlan, PlanLine } from './open-plan.ts';
import { openMarkerKey, openSender } from './open-sender.ts';
import { openState, requireStatePlace } from './open-state.ts';
import type { Setting } from './require-settings.ts';
import { reportUnavailable, sayLines } from './say-lines.ts';
import { tellWebhook } from './tell-webhook.ts';

/** How fast a run goes, where that is not left to the configuration, and which repositories a person answers for. */
export interface SendingOptions {
  /** Customers whose repository may be public. */
  readonly allowPublic: readonly string[];
  /** Customers whose repository is rightly another than before. */
  readonly newRepository: readonly string[];
  /** Customers to whom a letter that came back goes to the same address once more. */
  readonly again: readonly string[];
  readonly paceMs?: number;
  readonly settleMs?: number;
  readonly patienceMs: number;
  /** Milliseconds since 1970; it dates letters and messages to the webhook, and is else compared with nothing but itself. */
  readonly clock: () => number;
}

export interface DeliverOptions extends ApprovedOptions, SendingOptions {
  /** Only what goes that way; without it all of the plan. */
  readonly channel?: 'github' | 'mail';
  readonly lookOnly: boolean;
  readonly dryRun: boolean;
}

/** `terms notices deliver`: sends the notices of an approved plan, as issues and as letters, each once. */
export async function noticesDeliver(options: DeliverOptions): Promise<number> {
  const progress = showProgress();
  const chosenOf = ({ notices }: OpenPlan) =>
    notices
      .filter(({ customer }) => inShard(customer, options.shard ?? null, sha256))
      .filter((notice) => isChosen(notice, options));
  const needed = (plan: OpenPlan) => (options.dryRun ? [] : settingsToDeliver(chosenOf(plan)));
  return await withApprovedPlan(options, progress, needed, async (plan) => {
    const { pace, settle } = plan.publisher.configuration.notices;
    const paceMs = options.paceMs ?? pace;
    const own = plan.notices.filter(({ customer }) => inShard(customer, options.shard ?? null, sha256));
    const notices = chosenOf(plan);
    if (options.dryRun) {
      progress.stop();
      const { deliverBy } = plan.header;
      const last = deliverBy === null ? [] : [`The first of them to be delivered by ${longDate(deliverBy)}`];
      sayLines([formatSchedule(scheduleFor(countLanes(notices), paceMs)), ...last]);
      return 0;
    }
    return await reportUnavailable(async () => {
      const place = requireStatePlace();
      const hmac = openMarkerKey();
      const sender = notices.some(({ channel }) => channel === 'github') ? await openSender() : null;
      const mail = notices.some(({ channel }) => channel === 'mail')
        ? await openMail(plan.customers, plan.publisher.configuration.notices.contact)
        : null;
      const ledger = await openState(place, options.shard ?? null);
      try {
        const tally = await deliverPlan(notices, {
          sender,
          mail,
          ledger,
          hmac,
          sha256,
          clock: options.clock,
          settle: options.settleMs ?? settle,
          lookOnly: options.lookOnly,
          allowPublic: (customer) => options.allowPublic.includes(customer),
          newRepository: (customer) => options.newRepository.includes(customer),
          again: (customer) => options.again.includes(customer),
          pace: { pace: paceMs, patience: options.patienceMs, sleep: setTimeout },
          onProgress: (now) => progress.say(`Delivering … ${countDone(now)} of ${notices.length}`),
        });
        progress.stop();
        sayLines([...formatTally(tally, !options.summary), ...sayLeftOut(own, options)]);
        return exitCodeOf(tally);
      } finally {
        await ledger.close();
        await tellWebhook({ ...options, facts: webhookFacts(ledger.state, options.today) });
      }
    });
  });
}

/** Who can be told in neither way is among the letters, so that it is on record. */
function isChosen({ channel }: PlanLine, { channel: wanted, lookOnly }: DeliverOptions): boolean {
  if (lookOnly) return channel === 'github';
  return wanted === undefined || (channel === 'github') === (wanted === 'github');
}

function sayLeftOut(notices: readonly PlanLine[], { lookOnly }: DeliverOptions): readonly string[] {
  const letters = lookOnly ? notices.filter(({ channel }) => channel !== 'github') : [];
  if (letters.length === 0) return [];
  return [
    'Letters cannot be looked for: what became of those in the plan is for a person to take down, with `notices record`',
  ];
}

/** Before anything is sent it is clear that all of it can be. */
function settingsToDeliver(notices: readonly PlanLine[]): readonly Setting[] {
  const ways = new Set(notices.map(({ channel }) => channel));
  return [
    ...(['TERMS_STATE', 'TERMS_NOTICE_KEY'] as const),
    ...(ways.has('github') ? (['GITHUB_TOKEN'] as const) : []),
    ...(ways.has('mail') ? (['TERMS_SMTP_URL', 'TERMS_MAIL_FROM'] as const) : []),
  ];
}

/** By owner, for that is what installations go by; letters go one after the other. */
function countLanes(notices: readonly PlanLine[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const { repository } of notices) {
    const owner = repository === null ? '' : process.env.TERMS_APP_ID ? repository.split('/')[0]!.toLowerCase() : '/';
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return [...counts.values()];
}

function countDone({ created, found, known, refused, undecided, unanswered }: Tally): number {
  return created + found + known + refused.length + undecided + unanswered.length;
}
