import type { EntryHeading } from '../../changelog/entry.ts';
import type { Diagnostic } from '../../history/input-error.ts';
import type { Affected, Verdict } from '../deciding/affected.ts';
import { mattersFor, withdrawalsFor } from '../deciding/matters.ts';
import type { NoticePeriod } from '../deciding/notice-period.ts';
import type { Reason } from '../deciding/reasons.ts';
import { replacedBy } from '../deciding/replaced-by.ts';
import { shortNotice } from '../deciding/short-notice.ts';
import type { LiveVersion, Timelines } from '../deciding/timelines.ts';
import { channelsOf } from '../registry/channels.ts';
import type { Customer } from '../registry/customers.ts';
import type { DeliveredNotice } from './delivered-notice.ts';
import type { LateNotice } from './late-notice.ts';
import { type MadeNotice, makeNotice, makeWithdrawal } from './make-notice.ts';
import type { PlanContext } from './plan-request.ts';
import { weighMatter } from './weigh-matter.ts';

/** What became of one version for customers of a profile. */
export interface PlanOutcome {
  readonly heading: EntryHeading;
  readonly verdict: Verdict;
  readonly period: NoticePeriod | null;
}

export interface ProfilePlan {
  readonly notices: readonly MadeNotice[];
  readonly outcomes: readonly PlanOutcome[];
  readonly late: readonly LateNotice[];
  readonly problems: readonly Diagnostic[];
}

/**
 * What customers of one profile are told: all that the registry and the ledger say of them is the same but for id, name, repository
 * and address, which decide nothing but the ways by which they are told.
 */
export function planProfile(
  customer: Customer,
  told: readonly DeliveredNotice[],
  timelines: Timelines,
  context: PlanContext,
): ProfilePlan {
  const notices: MadeNotice[] = [];
  const outcomes: PlanOutcome[] = [];
  const late: LateNotice[] = [];
  const problems: Diagnostic[] = [];
  const { today } = timelines.edition;
  const channels = channelsOf(customer);
  const compared = (live: LiveVersion) => {
    const replaced = replacedBy(live, customer, timelines);
    return { replaced, changes: context.changesOf(live.covers, replaced) };
  };
  for (const matter of mattersFor(timelines, context.since, told, compared, context.sinceTold)) {
    const { heading } = matter.live;
    if (!context.asked(heading)) continue;
    const weighed = weighMatter(matter, customer, told, timelines, context);
    if (!('verdict' in weighed)) {
      outcomes.push({ heading, verdict: weighed, period: null });
      continue;
    }
    const { verdict, owed, own, since, broughtForward, from, deliverBy } = weighed;
    const isLate = owed !== null && from > verdict.effective;
    if (own?.effectiveToldOf === from) {
      const reason = { kind: 'delivered', on: own.deliveredOn } as const;
      outcomes.push({ heading, verdict: { affected: false, reason }, period: owed });
      if (isLate) late.push(lateNotice(heading, owed, since, from));
      continue;
    }
    // Who knows the text already is owed no new period where the date is only put off.
    const period = own !== undefined && verdict.effective > own.effectiveToldOf ? null : owed;
    const { effective } = verdict;
    const reasons = isLate ? withLateness(verdict, owed, from) : from < today ? asBound(verdict) : verdict.reasons;
    const due = { ...verdict, effective: from, reasons };
    outcomes.push({ heading, verdict: due, period });
    const decided = { matter, verdict: due, period, promised: owed, told, customer, deliverBy };
    notices.push(...channels.map((channel) => makeNotice({ ...decided, channel }, context)));
    if (period !== null) problems.push(...shortNotice(matter.live, effective, period, context, today));
    if (isLate) late.push(lateNotice(heading, owed, broughtForward ? null : since, from));
  }
  for (const withdrawal of withdrawalsFor(timelines, told)) {
    if (context.asked(withdrawal.heading))
      notices.push(...channels.map((channel) => makeWithdrawal(withdrawal, told, channel, context)));
  }
  return { notices, outcomes, late, problems };
}

function withLateness(
  { reasons, effective }: Affected,
  { sendBy, days }: NoticePeriod,
  from: string,
): readonly Reason[] {
  return [...reasons, { kind: 'late', from, instead: effective, sendBy, days }];
}

/** Of a version that is in effect already, the customer is bound by its own chain. */
function asBound({ reasons, chain }: Affected): readonly Reason[] {
  return reasons.map((reason) => (reason.kind === 'agreement' ? { ...reason, chain, from: null } : reason));
}

function lateNotice(
  heading: EntryHeading,
  period: NoticePeriod,
  deliveredOn: string | null,
  binds: string,
): LateNotice {
  return { document: heading.document, version: heading.version, sendBy: period.sendBy, deliveredOn, binds };
}
