import type { EntryHeading } from '../../changelog/entry.ts';
import type { Customer } from '../registry/customers.ts';

/** What of a customer decides on which day a version takes effect. */
export type Membership = Pick<Customer, 'cohort' | 'regions'>;

export interface EffectiveDate {
  /** ISO date. */
  readonly date: string;
  /** The key of `effective` that gave the date: the customer's cohort, one of its regions, or `all`. */
  readonly cohort: string;
  /** False where none of the version's cohorts is the customer's, so that the earliest date stands in. */
  readonly own: boolean;
}

/**
 * The day on which a version takes effect for a customer: the date of its cohort or of its regions, the earliest where several
 * apply; else the date for `all`; else the earliest of any, because too early a notice does no harm and a missing one does.
 * A version without dates takes effect when it is published.
 */
export function effectiveDateFor(version: EntryHeading, who: Membership): EffectiveDate {
  const dates = Object.entries(version.effective).map(([cohort, date]) => ({ cohort, date }));
  const groups = [who.cohort, ...(who.regions ?? [])];
  const own = earliest(dates.filter(({ cohort }) => groups.includes(cohort)));
  const everyone = dates.find(({ cohort }) => cohort === 'all');
  const given = own ?? everyone;
  if (given) return { ...given, own: true };
  const any = earliest(dates);
  return any ? { ...any, own: false } : { cohort: 'all', date: version.published, own: true };
}

function earliest<Dated extends { date: string; cohort: string }>(dates: readonly Dated[]): Dated | undefined {
  return dates.toSorted((one, other) => compareText(one.date, other.date) || compareText(one.cohort, other.cohort))[0];
}

/** By code units, as canonical JSON orders keys: the same on every machine, whatever its language. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
