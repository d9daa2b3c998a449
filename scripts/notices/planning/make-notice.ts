import type { Affected, Matter } from '../deciding/affected.ts';
import { reviewsOf } from '../deciding/concerns.ts';
import { downstreamOf } from '../deciding/downstream.ts';
import { exitsOf } from '../deciding/exits.ts';
import type { Withdrawal } from '../deciding/matters.ts';
import type { NoticePeriod } from '../deciding/notice-period.ts';
import type { Reason } from '../deciding/reasons.ts';
import { signedEarlier } from '../deciding/signed-earlier.ts';
import type { Channel } from '../registry/channels.ts';
import type { Customer } from '../registry/customers.ts';
import { channelWords } from '../wording/channel-words.ts';
import { grantsExit } from '../wording/write-exits.ts';
import { writeNotice } from '../wording/write-notice.ts';
import { writeWithdrawal } from '../wording/write-withdrawal.ts';
import { type DeliveredNotice, nextOrdinal } from './delivered-notice.ts';
import type { SharedNotice } from './plan-format.ts';
import type { PlanContext } from './plan-request.ts';

/** A notice, and its body without the salutation. */
export interface MadeNotice {
  readonly notice: SharedNotice;
  readonly text: string;
  /** Whether it says how the customer may object or end the contract, or need not. */
  readonly speaksOfExit: boolean;
}

/** What was decided about one version for customers of a profile. */
interface Decided {
  readonly matter: Matter;
  readonly verdict: Affected;
  readonly period: NoticePeriod | null;
  /** The notice that was promised, also where none is owed anew. */
  readonly promised: NoticePeriod | null;
  readonly told: readonly DeliveredNotice[];
  readonly customer: Customer;
  readonly deliverBy: string | null;
  readonly channel: Channel;
}

/** The notice of a version that affects customers of a profile, by one of their channels. */
export function makeNotice(decided: Decided, context: PlanContext): MadeNotice {
  const { matter, verdict, period, promised, told, customer, deliverBy, channel } = decided;
  const { heading } = matter.live;
  const { document, version } = heading;
  const { priority, effective, significance } = verdict;
  const kind = matter.told === null ? 'announcement' : 'correction';
  const reviews = verdict.ends ? [] : reviewsOf(matter, customer, { until: effective, owner: context.owner });
  const downstream = verdict.ends ? [] : downstreamOf(matter, verdict, context.promisesOf);
  const reasons: Reason[] = period ? [...verdict.reasons, { kind: 'notice-period', period }] : [...verdict.reasons];
  const exits = exitsOf(matter, verdict, context.promisesOf);
  const signed = signedEarlier(customer, heading, context.edition);
  const words = channelWords(channel, context.contact);
  const { title, text } = writeNotice(
    {
      matter,
      verdict: { ...verdict, reasons },
      period,
      promised,
      exits,
      deliverBy,
      reviews,
      downstream,
      signed,
      words,
    },
    context,
  );
  const series = { kind, ordinal: nextOrdinal(told, heading, kind), continues: matter.told?.version ?? null } as const;
  const sendBy = period?.sendBy ?? null;
  const notice: SharedNotice = {
    ...namedChannel(channel),
    document,
    version,
    ...series,
    priority,
    effective,
    sendBy,
    deliverBy,
    significance,
    title,
    reasons,
    reviews,
    downstream,
  };
  return { notice, text, speaksOfExit: verdict.ends !== null || grantsExit(exits) };
}

/** The notice of a version that was announced to a customer and will not come. */
export function makeWithdrawal(
  withdrawal: Withdrawal,
  told: readonly DeliveredNotice[],
  channel: Channel,
  context: PlanContext,
): MadeNotice {
  const { heading, told: last } = withdrawal;
  const { document, version } = heading;
  const { title, text } = writeWithdrawal(withdrawal, context, channel);
  const kind = 'withdrawal';
  const notice: SharedNotice = {
    ...namedChannel(channel),
    document,
    version,
    kind,
    ordinal: nextOrdinal(told, heading, kind),
    continues: version,
    priority: 'information',
    effective: last.effectiveToldOf,
    sendBy: null,
    deliverBy: null,
    significance: 'substantive',
    title,
    reasons: [{ kind: 'told-before', version }],
    reviews: [],
    downstream: [],
  };
  return { notice, text, speaksOfExit: true };
}

/** An issue is what a notice is where nothing is said. */
function namedChannel(channel: Channel): Pick<SharedNotice, 'channel'> {
  return channel === 'github' ? {} : { channel };
}
