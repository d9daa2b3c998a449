import type { EntryHeading } from '../../changelog/entry.ts';
import type { Diagnostic } from '../../history/input-error.ts';
import { type Affected, affectedBy, type Matter, type Verdict } from '../deciding/affected.ts';
import { mattersFor, withdrawalsFor } from '../deciding/matters.ts';
import { bindsFrom, type NoticePeriod, noticePeriodOf } from '../deciding/notice-period.ts';
import { shortNotice } from '../deciding/short-notice.ts';
import type { Timelines } from '../deciding/timelines.ts';
import type { Customer } from '../registry/customers.ts';
import { type DeliveredNotice, displacedFrom, lastTold, toldSince } from './delivered-notice.ts';
import { versionKey } from './hash-versions.ts';
import { type MadeNotice, makeNotice, makeWithdrawal } from './make-notice.ts';
import type { LateNotice } from './plan-format.ts';
import type { PlanContext } from './plan-request.ts';

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
 * What customers of one profile are told: all that the registry and the ledger say of them is the same but for id, name and
 * repository, which decide nothing.
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
  for (const matter of mattersFor(timelines, context.since, told, context.changesOf)) {
    const { heading } = matter.live;
    if (!context.asked(heading)) continue;
    const verdict = affectedBy(matter, customer, timelines, context.rules);
    const own = expected(told, heading);
    const owed = verdict.affected ? periodFor(matter, verdict, customer, { ...context, timelines }) : null;
    if (verdict.affected && own?.effectiveToldOf === verdict.effective) {
      const reason = { kind: 'delivered', on: own.deliveredOn } as const;
      outcomes.push({ heading, verdict: { affected: false, reason }, period: owed });
      const since = toldSince(told, heading)!;
      const binds = bindsFrom(owed, verdict.effective, since);
      if (owed && binds > verdict.effective) late.push(lateNotice(heading, owed, since, binds));
      continue;
    }
    // Who knows the text already is owed no new period where the date is only put off.
    const putOff = verdict.affected && own !== undefined && verdict.effective > own.effectiveToldOf;
    const period = putOff ? null : owed;
    outcomes.push({ heading, verdict, period });
    if (!verdict.affected) continue;
    notices.push(makeNotice({ matter, verdict, period, told, customer }, context));
    if (period === null) continue;
    problems.push(...shortNotice(matter.live, verdict.effective, period, context, today));
    const lawful = bindsFrom(period, verdict.effective, today);
    // A date brought forward never binds later than the one told before.
    const binds = own !== undefined && own.effectiveToldOf < lawful ? own.effectiveToldOf : lawful;
    if (binds > verdict.effective) late.push(lateNotice(heading, period, null, binds));
  }
  const goneOnWith = new Set(notices.map(({ notice }) => versionKey(notice.document, notice.continues ?? '')));
  for (const withdrawal of withdrawalsFor(timelines, told)) {
    const { document, version } = withdrawal.heading;
    if (context.asked(withdrawal.heading) && !goneOnWith.has(versionKey(document, version)))
      notices.push(makeWithdrawal(withdrawal, told, context));
  }
  return { notices, outcomes, late, problems };
}

/** What the customer was last told of a version, unless that it will not come. */
function expected(told: readonly DeliveredNotice[], heading: EntryHeading): DeliveredNotice | undefined {
  const last = lastTold(told, heading);
  return last?.kind === 'withdrawal' || displacedFrom(told, heading) ? undefined : last;
}

/** A promise of notice is one of notice of substantive changes; what a customer is told beyond that is owed no period. */
function periodFor(
  { live }: Matter,
  { significance, ends, effective, bindings }: Affected,
  { agreements }: Customer,
  context: PlanContext & { readonly timelines: Timelines },
): NoticePeriod | null {
  if (significance !== 'substantive' || ends) return null;
  return noticePeriodOf(live, effective, bindings, { ...context, agreements });
}

function lateNotice(
  heading: EntryHeading,
  period: NoticePeriod,
  deliveredOn: string | null,
  binds: string,
): LateNotice {
  return { document: heading.document, version: heading.version, sendBy: period.sendBy, deliveredOn, binds };
}
