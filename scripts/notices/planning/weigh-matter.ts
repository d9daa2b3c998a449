import { type Affected, affectedBy, type Matter, type Verdict } from '../deciding/affected.ts';
import { bindingDay } from '../deciding/binding-day.ts';
import { withdrawnIn } from '../deciding/matters.ts';
import { type NoticePeriod, noticePeriodOf } from '../deciding/notice-period.ts';
import type { Timelines } from '../deciding/timelines.ts';
import type { Customer } from '../registry/customers.ts';
import { type DeliveredNotice, lastTold, stillTold, toldSince } from './delivered-notice.ts';
import type { PlanContext } from './plan-request.ts';

/** What one version comes to for a customer that it affects, and from which day it binds it. */
export interface WeighedMatter {
  readonly verdict: Affected;
  /** The notice that is owed; null where none is. */
  readonly owed: NoticePeriod | null;
  /** What the customer was last told of this version; undefined where nothing stands of it. */
  readonly own: DeliveredNotice | undefined;
  /** The day of delivery from which that counts, ISO; null where nothing stands. */
  readonly since: string | null;
  readonly broughtForward: boolean;
  /** The first day on which it binds the customer, late notices considered, ISO. */
  readonly from: string;
  /** The last day on which a notice that names `from` may be delivered; null where it is true on any day. */
  readonly deliverBy: string | null;
}

/** Weighs one version for a customer: whether it affects it, and if so from which day it binds it. */
export function weighMatter(
  matter: Matter,
  customer: Customer,
  told: readonly DeliveredNotice[],
  timelines: Timelines,
  context: PlanContext,
): WeighedMatter | Exclude<Verdict, Affected> {
  const { heading } = matter.live;
  const verdict = affectedBy(matter, customer, timelines, context.rules);
  if (!verdict.affected) return verdict;
  const owed = periodFor(matter, verdict, customer, { ...context, timelines });
  const { standing } = stillTold(told, heading, withdrawnIn(timelines, heading.document));
  const last = lastTold(standing, heading);
  const own = last?.kind === 'withdrawal' ? undefined : last;
  const since = own === undefined ? null : toldSince(standing, heading)!;
  const broughtForward = own !== undefined && heading.advanced !== null && own.effectiveToldOf <= heading.advanced.from;
  const known = own && { day: own.effectiveToldOf, since: since!, broughtForward };
  const planned = { today: timelines.edition.today, deliverBy: context.deliverBy };
  const day = bindingDay(verdict.effective, owed, known ?? null, planned, timelines.days);
  return { verdict, owed, own, since, broughtForward, ...day };
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
