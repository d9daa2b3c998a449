import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { compareText } from '../../history/compare-text.ts';
import { longDate } from '../../history/dates.ts';
import { InputError, quoteValue } from '../../history/input-error.ts';
import { type ChangelogOptions, readChangelog } from '../../loading/read-changelog.ts';
import { deliverPlan } from '../../notices/delivery/deliver-plan.ts';
import { formatTally } from '../../notices/delivery/format-tally.ts';
import { formatSchedule, scheduleFor } from '../../notices/delivery/schedule.ts';
import { exitCodeOf, type Tally } from '../../notices/delivery/tally.ts';
import { inShard } from '../../notices/ledger/ledger-name.ts';
import { hashCustomers, hashVersions } from '../../notices/planning/hash-versions.ts';
import { webhookFacts } from '../../notices/watching/webhook-facts.ts';
import { type Progress, showProgress } from '../console.ts';
import { sha256 } from '../sha256.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';
import { openMarkerKey, openSender } from './open-sender.ts';
import { openState, requireStatePlace } from './open-state.ts';
import { requireRegistry } from './read-registry.ts';
import { reportUnavailable, sayLines } from './say-lines.ts';
import { tellWebhook } from './tell-webhook.ts';

/** How fast a run goes, where that is not left to the configuration, and which repositories a person answers for. */
export interface SendingOptions {
  /** Customers whose repository may be public. */
  readonly allowPublic: readonly string[];
  /** Customers whose repository is rightly another than before. */
  readonly newRepository: readonly string[];
  readonly paceMs?: number;
  readonly settleMs?: number;
  readonly patienceMs: number;
  /** Milliseconds since 1970; beside what it stamps on messages to the webhook, it is compared with nothing but itself. */
  readonly clock: () => number;
}

export interface DeliverOptions extends ChangelogOptions, SendingOptions {
  readonly plan: string;
  /** The digest that a person approved. */
  readonly approve: string;
  readonly lookOnly: boolean;
  readonly dryRun: boolean;
  readonly summary: boolean;
}

/** `terms notices deliver`: posts the notices of an approved plan, each once. */
export async function noticesDeliver(options: DeliverOptions): Promise<number> {
  const progress = showProgress();
  const plan = await openPlan(options.plan);
  try {
    refuseUnapproved(plan, options);
    const { shard = null, ...whole } = options;
    const { publisher } = await refuseChanged(plan, whole, progress);
    const { pace, settle } = publisher.configuration.notices;
    const paceMs = options.paceMs ?? pace;
    const notices = plan.notices.filter(({ customer }) => inShard(customer, shard, sha256));
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
      const sender = await openSender();
      const ledger = await openState(place, shard);
      try {
        const tally = await deliverPlan(notices, {
          sender,
          ledger,
          hmac,
          sha256,
          clock: options.clock,
          settle: options.settleMs ?? settle,
          lookOnly: options.lookOnly,
          allowPublic: (customer) => options.allowPublic.includes(customer),
          newRepository: (customer) => options.newRepository.includes(customer),
          pace: { pace: paceMs, patience: options.patienceMs, sleep: setTimeout },
          onProgress: (now) => progress.say(`Delivering … ${countDone(now)} of ${notices.length}`),
        });
        progress.stop();
        sayLines(formatTally(tally, !options.summary));
        return exitCodeOf(tally);
      } finally {
        await ledger.close();
        await tellWebhook({ ...options, facts: webhookFacts(ledger.state, options.today) });
      }
    });
  } finally {
    progress.stop();
    await plan.close();
  }
}

function refuseUnapproved({ header }: OpenPlan, { plan, approve }: DeliverOptions): void {
  if (approve.toLowerCase() === header.digest) return;
  throw new InputError('This is not the plan that was approved', {
    file: plan,
    expected: `the plan with the digest ${quoteValue(approve)}`,
    example: 'terms notices plan --out plan.jsonl prints the digest for a person to approve',
  });
}

/** What a person approved must still be so: the texts that notices tell of, and the registry's word on whom they name. */
async function refuseChanged(
  { header }: OpenPlan,
  options: ChangelogOptions & Pick<DeliverOptions, 'plan' | 'summary'>,
  progress: Progress,
) {
  const customers = await requireRegistry();
  const named = customers.filter(({ id }) => Object.hasOwn(header.customers, id));
  const customer = { what: "a customer's entry in the registry", name: !options.summary };
  refuseDifference(header.customers, hashCustomers(named, sha256), options.plan, customer);
  const changelog = await readChangelog(options, { entry: () => undefined }, progress.say);
  const texts = hashVersions(changelog.edition, new Set(Object.keys(header.texts)), sha256);
  refuseDifference(header.texts, texts, options.plan, { what: 'a text or its front matter', name: true });
  return changelog;
}

function refuseDifference(
  planned: Readonly<Record<string, string>>,
  current: Readonly<Record<string, string>>,
  file: string,
  { what, name }: { readonly what: string; readonly name: boolean },
): void {
  const changed = Object.keys(planned)
    .sort(compareText)
    .filter((key) => planned[key] !== current[key]);
  if (changed.length === 0) return;
  const more = changed.length > 1 ? ` and ${changed.length - 1} more` : '';
  const which = name ? `: ${quoteValue(changed[0])}${more}` : '';
  throw new InputError(`Since the plan was made, ${what} has changed${which}`, {
    file,
    expected: 'a plan of what stands today',
    example: 'terms notices plan --out plan.jsonl, to be approved anew',
  });
}

/** By owner, for that is what installations go by. */
function countLanes(notices: readonly { readonly repository: string }[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const { repository } of notices) {
    const owner = repository.split('/')[0]!.toLowerCase();
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return process.env.TERMS_APP_ID ? [...counts.values()] : [notices.length];
}

function countDone({ created, found, known, refused, undecided }: Tally): number {
  return created + found + known + refused.length + undecided;
}
