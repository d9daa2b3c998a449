import { addDays } from '../../history/dates.ts';
import { firstLawfulDate } from '../../law/notice-promise.ts';
import type { NoticePeriod } from './notice-period.ts';

/** From when a version binds a customer, as its notice says it, and how long that stays true while the notice is not sent. */
export interface BindingDay {
  /** ISO date. */
  readonly from: string;
  /** The last day on which a notice that names `from` may be delivered, ISO; null where it is true on any day. */
  readonly deliverBy: string | null;
}

/** When the notice is planned and to be delivered. */
export interface PlannedFor {
  /** ISO date. */
  readonly today: string;
  /** The day by which what is late already is to be delivered, ISO. */
  readonly deliverBy: string;
}

/** What the customer was told of the version before. */
export interface ToldDay {
  /** The day from which it binds, as the customer was told, ISO. */
  readonly day: string;
  /** The day of delivery from which its notice counts, ISO. */
  readonly since: string;
  /** Whether the version's date has been moved to an earlier day. */
  readonly broughtForward: boolean;
}

/**
 * The day that a notice names. The clock runs from delivery, so a notice that can no longer be in time binds the customer later, so many
 * days after the day by which it is to be delivered; delivered after that day it would be false, and is refused.
 *
 *     effective 29 December, 30 days, planned on 20 November      29 December, to be delivered by 29 November
 *     effective 29 December, 30 days, planned on 2 December       1 January, to be delivered by 2 December
 *     the same, to be delivered by 4 December                     3 January
 *
 * Who knows the text already is owed no new period where the date is put off; a date brought forward counts from the notice
 * that says so, and never binds later than the one told before. A later day that the customer was told because its notice came late stays.
 * @param effective the first day on which the version would bind the customer, ISO
 * @param period null where none is owed
 * @param days every ISO date on which some version takes effect
 */
export function bindingDay(
  effective: string,
  period: NoticePeriod | null,
  told: ToldDay | null,
  { today, deliverBy }: PlannedFor,
  days: readonly string[],
): BindingDay {
  const owed = period === null || period.exception !== null ? null : period;
  const unlessPassed = (day: string) => (day < today ? null : day);
  if (owed === null) return { from: effective, deliverBy: unlessPassed(effective) };
  if (told === null) return sentOn(effective, owed, { today, deliverBy });
  if (told.day > effective) {
    const promised = firstLawfulDate(told.since, owed);
    const cameLate = !told.broughtForward && told.day >= promised && !days.includes(told.day);
    if (cameLate) return { from: told.day, deliverBy: unlessPassed(told.day) };
    const anew = sentOn(effective, owed, { today, deliverBy });
    return anew.from < told.day ? anew : { from: told.day, deliverBy: unlessPassed(told.day) };
  }
  const from = latest(effective, firstLawfulDate(told.since, owed));
  return { from, deliverBy: unlessPassed(from) };
}

function sentOn(effective: string, owed: NoticePeriod, { today, deliverBy }: PlannedFor): BindingDay {
  const inTime = firstLawfulDate(today, owed) <= effective;
  const from = inTime ? effective : firstLawfulDate(latest(today, deliverBy), owed);
  return { from, deliverBy: addDays(from, -owed.days) };
}

function latest(one: string, other: string): string {
  return one > other ? one : other;
}
