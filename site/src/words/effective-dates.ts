import type { EntryHeading } from '../edition.ts';
import { longDate } from './dates.ts';

/** A day on which a version takes effect for some customers. */
export interface EffectiveDate {
  readonly date: string;
  /** The group's key in the edition: `all`, `new`, `existing`, a region. */
  readonly cohort: string;
  /** The group in words: `new customers`; null where it is everyone. */
  readonly customers: string | null;
}

/** When a version takes effect and for whom, earliest first. A version without dates counts from its publication. */
export function effectiveDates(heading: EntryHeading): readonly [EffectiveDate, ...EffectiveDate[]] {
  const cohorts = Object.entries(heading.effective);
  const alone = cohorts.length === 1;
  const [first, ...rest] = cohorts
    .map(([cohort, date]) => ({ date, cohort, customers: alone && cohort === 'all' ? null : customersIn(cohort) }))
    .sort((a, b) => compare(a.date, b.date) || compare(a.cohort, b.cohort));
  return first ? [first, ...rest] : [{ date: heading.published, cohort: 'all', customers: null }];
}

/**
 * The day on which a version takes effect for a group of customers. One that it does not name follows `all`; where it
 * names only others, the last date, as by then it binds everyone.
 */
export function effectiveOn(heading: EntryHeading, cohort: string): string {
  const own = Object.hasOwn(heading.effective, cohort) ? heading.effective[cohort] : undefined;
  return own ?? heading.effective.all ?? fullyEffectiveOn(heading);
}

/** The day from which the version is in effect for all whom it concerns. */
export function fullyEffectiveOn(heading: EntryHeading): string {
  return effectiveDates(heading).at(-1)?.date ?? heading.published;
}

/** `1 May 2024 for new customers, 1 June 2024 for existing customers` */
export function effectiveDatesInWords(heading: EntryHeading): string {
  return effectiveDates(heading)
    .map(({ date, customers }) => longDate(date) + forCustomers(customers))
    .join(', ');
}

/** ` for new customers`, or nothing where it is everyone. */
export function forCustomers(customers: string | null): string {
  return customers === null ? '' : ` for ${customers}`;
}

/** A group in words, from its key in the edition: `existing customers`, `US customers`. */
export function customersIn(cohort: string): string {
  if (cohort === 'all') return 'all other customers';
  const name = cohort.length <= 3 && !['new', 'old'].includes(cohort) ? cohort.toUpperCase() : cohort;
  return `${name.replaceAll('-', ' ')} customers`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
