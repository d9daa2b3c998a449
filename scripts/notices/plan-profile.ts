import type { Edition } from '../changelog/edition.ts';
import type { EntryHeading } from '../changelog/entry.ts';
import type { Diagnostic } from '../history/input-error.ts';
import type { Significance } from '../reading/judge-significance.ts';
import { type Affected, affectedBy, type Matter, type NoticeRules, type Verdict } from './affected.ts';
import { type Review, reviewsOf } from './concerns.ts';
import type { Customer } from './customers.ts';
import { type DeliveredNotice, lastTold, type NoticeKind, nextOrdinal } from './delivered-notice.ts';
import { type Downstream, downstreamOf } from './downstream.ts';
import { mattersFor, withdrawalsFor } from './matters.ts';
import type { NetChange } from './net-changes.ts';
import { bindsFrom, type NoticePeriod, noticePeriodOf } from './notice-period.ts';
import { writeNotice } from './notice-text.ts';
import { shortNotice } from './period-problems.ts';
import type { Names, Reason } from './reasons.ts';
import type { Timelines } from './timelines.ts';
import type { PromisesOf } from './version-promises.ts';
import { writeWithdrawal } from './withdrawal-text.ts';

/** All of a notice but what is one customer's alone: its id, repository and name. */
export interface ProfileNotice {
  readonly document: string;
  readonly version: string;
  readonly kind: NoticeKind;
  /** Counts the notices of one kind on one version, from 1. */
  readonly ordinal: number;
  /** The version whose issue this goes on with, as a comment; null where it is an issue of its own. */
  readonly continues: string | null;
  readonly priority: 'action-required' | 'information';
  /** The first day on which the version binds this customer; for a withdrawal the day that was announced. */
  readonly effective: string;
  /** The latest day on which it keeps the promised notice; null where none is owed. */
  readonly sendBy: string | null;
  readonly significance: Significance;
  readonly title: string;
  readonly reasons: readonly Reason[];
  readonly reviews: readonly Review[];
  readonly downstream: readonly Downstream[];
}

/** A customer whose notice went out late, or still has to although its day is over. */
export interface LateNotice {
  readonly document: string;
  readonly version: string;
  readonly sendBy: string;
  /** Null where it has not been delivered. */
  readonly deliveredOn: string | null;
  /** The day from which the version binds the customer: for one not delivered, if it is today. */
  readonly binds: string;
}

export interface ProfilePlan {
  readonly notices: readonly { readonly notice: ProfileNotice; readonly text: string }[];
  readonly outcomes: readonly { readonly heading: EntryHeading; readonly verdict: Verdict }[];
  readonly late: readonly LateNotice[];
  readonly problems: readonly Diagnostic[];
}

/** All that decides, beside the customer. */
export interface PlanContext {
  readonly edition: Edition;
  readonly rules: NoticeRules;
  readonly since: string | null;
  /** Days of notice where no document promises any. */
  readonly period: number;
  /** Who answers for approvals that name nobody. */
  readonly owner: string | null;
  readonly names: Names;
  readonly promisesOf: PromisesOf;
  readonly changesOf: (covers: readonly EntryHeading[]) => readonly NetChange[];
  /** True for the versions that are to be planned. */
  readonly asked: (heading: EntryHeading) => boolean;
}

/**
 * What customers of one profile are told: all that the registry and the ledger say of them is the same but for id, name and
 * repository, which decide nothing.
 */
export function planProfile(
  customer: Customer,
  told: readonly DeliveredNotice[],
  timelines: Timelines,
  context: PlanContext,
): ProfilePlan {
  const notices: ProfilePlan['notices'][number][] = [];
  const outcomes: ProfilePlan['outcomes'][number][] = [];
  const late: LateNotice[] = [];
  const problems: Diagnostic[] = [];
  const { today } = timelines.edition;
  for (const matter of mattersFor(timelines, context.since, told, context.changesOf)) {
    const { heading } = matter.live;
    if (!context.asked(heading)) continue;
    const verdict = affectedBy(matter, customer, timelines, context.rules);
    const period = verdict.affected ? periodFor(matter, verdict, timelines, context) : null;
    const own = lastTold(told, heading);
    if (verdict.affected && own && own.kind !== 'withdrawal' && own.effectiveToldOf === verdict.effective) {
      outcomes.push({ heading, verdict: { affected: false, reason: { kind: 'delivered', on: own.deliveredOn } } });
      const binds = bindsFrom(period, verdict.effective, own.deliveredOn);
      if (period && binds > verdict.effective) late.push(lateNotice(heading, period, own.deliveredOn, binds));
      continue;
    }
    outcomes.push({ heading, verdict });
    if (!verdict.affected) continue;
    const made = makeNotice({ matter, verdict, period, told, customer }, context);
    notices.push(made);
    if (period === null) continue;
    problems.push(...shortNotice(matter.live, verdict.effective, period, context, today));
    const binds = bindsFrom(period, verdict.effective, today);
    if (binds > verdict.effective && verdict.effective > today) late.push(lateNotice(heading, period, null, binds));
  }
  for (const withdrawal of withdrawalsFor(timelines, told)) {
    const { heading, told: last } = withdrawal;
    if (!context.asked(heading)) continue;
    const reasons: Reason[] = [{ kind: 'told-before', version: heading.version }];
    const { title, text } = writeWithdrawal(withdrawal, context);
    const { document, version } = heading;
    const kind = 'withdrawal';
    const thread = { kind, ordinal: nextOrdinal(told, heading, kind), continues: version } as const;
    const weight = {
      priority: 'information',
      significance: 'substantive',
      effective: last.effectiveToldOf,
      sendBy: null,
    } as const;
    notices.push({
      notice: { document, version, ...thread, ...weight, title, reasons, reviews: [], downstream: [] },
      text,
    });
  }
  return { notices, outcomes, late, problems };
}

interface Decided {
  readonly matter: Matter;
  readonly verdict: Affected;
  readonly period: NoticePeriod | null;
  readonly told: readonly DeliveredNotice[];
  readonly customer: Customer;
}

function makeNotice(decided: Decided, context: PlanContext): ProfilePlan['notices'][number] {
  const { matter, verdict, period, told, customer } = decided;
  const { heading } = matter.live;
  const { document, version } = heading;
  const { priority, effective, significance } = verdict;
  const kind = matter.told === null ? 'announcement' : 'correction';
  const reviews = verdict.ends ? [] : reviewsOf(matter, customer, { until: effective, owner: context.owner });
  const downstream = verdict.ends ? [] : downstreamOf(matter, verdict, context.promisesOf);
  const reasons: Reason[] = period ? [...verdict.reasons, { kind: 'notice-period', period }] : [...verdict.reasons];
  const { title, text } = writeNotice(
    { matter, verdict: { ...verdict, reasons }, period, reviews, downstream },
    context,
  );
  const thread = { kind, ordinal: nextOrdinal(told, heading, kind), continues: matter.told?.version ?? null } as const;
  const sendBy = period?.sendBy ?? null;
  const notice = {
    document,
    version,
    ...thread,
    priority,
    effective,
    sendBy,
    significance,
    title,
    reasons,
    reviews,
    downstream,
  };
  return { notice, text };
}

/** A promise of notice is one of notice of substantive changes; what a customer is told beyond that is owed no period. */
function periodFor(matter: Matter, verdict: Affected, timelines: Timelines, context: PlanContext): NoticePeriod | null {
  if (verdict.significance !== 'substantive' || verdict.ends) return null;
  return noticePeriodOf(matter.live, verdict.effective, verdict.bindings, { ...context, timelines });
}

function lateNotice(
  heading: EntryHeading,
  period: NoticePeriod,
  deliveredOn: string | null,
  binds: string,
): LateNotice {
  return { document: heading.document, version: heading.version, sendBy: period.sendBy, deliveredOn, binds };
}
