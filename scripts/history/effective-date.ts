import { compareText } from './compare-text.ts';

/** What a version states of when it takes effect. */
export interface Effective {
  /** ISO date by cohort; one date for everyone stands under `all`. */
  readonly effective: Readonly<Record<string, string>>;
}

/** Who asks: a group of customers by its name, `all` for everyone without a date of its own; or one customer. */
export type Whom = string | Membership;

/** The groups that one customer is of; null where nobody registered them. */
export interface Membership {
  readonly cohort: string | null;
  readonly regions: readonly string[] | null;
}

export interface EffectiveDate {
  /** ISO date. */
  readonly date: string;
  /** The key of `effective` that gave the date. */
  readonly cohort: string;
  /** False where no date of the version is for those who ask, so that one of another group stands in. */
  readonly own: boolean;
}

/** When a version takes effect for those who ask; see `effectiveFor`. */
export function effectiveDate(version: Effective, whom: Whom = 'all'): string {
  return effectiveFor(version, whom).date;
}

/**
 * When a version takes effect, and by which of its dates: that of the group, or of the customer's cohort and regions, the earliest
 * where several apply; else the one for `all`. Where a version only names others, the answer depends on who asks:
 * - a group, or everyone in general, is bound from the latest date on, as by then the version binds everyone. What is
 *   ambiguous is read against its author, so nobody is held to it before.
 * - a single customer is reckoned with from the earliest date on. It may be of a group that nobody registered, and a notice
 *   that comes too early does no harm, while one that comes too late breaks a promise. The notice says whose date it is.
 */
export function effectiveFor({ effective }: Effective, whom: Whom): EffectiveDate {
  const groups = typeof whom === 'string' ? [whom] : [whom.cohort, ...(whom.regions ?? [])];
  const dates = datesInOrder({ effective });
  const given = dates.find(({ cohort }) => groups.includes(cohort)) ?? dates.find(({ cohort }) => cohort === 'all');
  if (given !== undefined) return { ...given, own: true };
  return { ...(typeof whom === 'string' ? dates.at(-1)! : dates[0]!), own: false };
}

/** All dates of a version, the earliest first; of one day, by the names of the cohorts. */
export function datesInOrder({ effective }: Effective): readonly { readonly date: string; readonly cohort: string }[] {
  return Object.entries(effective)
    .map(([cohort, date]) => ({ date, cohort }))
    .sort((one, other) => compareText(one.date, other.date) || compareText(one.cohort, other.cohort));
}
