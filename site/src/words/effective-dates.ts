import { datesInOrder, type EntryHeading } from '../edition.ts';
import { CUSTOMERS, FATE } from './language.ts';

/** A day on which a version takes effect for some customers. */
export interface EffectiveDate {
  readonly date: string;
  /** The group's key in the edition: `all`, `new`, `existing`, a region. */
  readonly cohort: string;
  /** The group in words: `new customers`; null where it is everyone. */
  readonly customers: string | null;
}

/**
 * When a version takes effect and for whom, earliest first. Left out are those for whom another takes its place first, unless that is so
 * for all (see `stopped`). A version without dates counts from its publication.
 */
export function effectiveDates(heading: EntryHeading): readonly [EffectiveDate, ...EffectiveDate[]] {
  const { effective, published, overtaken = {} } = heading;
  const stated = datesInOrder({ effective });
  const reached = stated.filter(({ cohort }) => !Object.hasOwn(overtaken, cohort));
  const alone = stated.length === 1;
  const [first, ...rest] = (reached.length > 0 ? reached : stated).map(({ cohort, date }) => ({
    date,
    cohort,
    customers: alone && cohort === 'all' ? null : CUSTOMERS.of(cohort),
  }));
  return first ? [first, ...rest] : [{ date: published, cohort: 'all', customers: null }];
}

/** The day from which the version is in effect for all whom it concerns. */
export function fullyEffectiveOn(heading: EntryHeading): string {
  return effectiveDates(heading).at(-1)?.date ?? heading.published;
}

/** `1 May 2024 for new customers, 1 June 2024 for existing customers` */
export function effectiveDatesInWords(heading: EntryHeading): string {
  return FATE.effectiveDates(effectiveDates(heading));
}
