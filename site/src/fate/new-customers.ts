import type { DocumentHeading, DocumentStanding } from '../edition.ts';
import { dayBefore } from '../words/day-before.ts';
import { APPLIES } from '../words/language.ts';

/** What is known of who is a new and who an existing customer. */
export interface NewCustomers {
  /** In general; empty where a document has no dates of their own for them. */
  readonly general: string;
  /** For the days on which a version has begun for new customers alone. */
  readonly days: readonly { readonly from: string; readonly until: string; readonly words: string }[];
}

/**
 * Who new and existing customers are. Only where a version takes effect for both, on days of their own, is it known which day
 * parts them.
 */
export function newCustomers({ versions }: DocumentHeading, { timelines }: DocumentStanding): NewCustomers {
  const periodsOf = (cohort: string) => timelines.find((each) => each.cohort === cohort)?.periods ?? [];
  const [fresh, existing] = [periodsOf('new'), periodsOf('existing')];
  if (fresh.length === 0 || existing.length === 0) return { general: '', days: [] };
  const days = versions.flatMap(({ slug, version, effective }) => {
    const { new: since = '', existing: later = '' } = effective;
    const begins = (periods: typeof fresh, day: string) =>
      periods.some(({ from, slug: of }) => of === slug && from === day);
    if (since === '' || since >= later || !begins(fresh, since) || !begins(existing, later)) return [];
    return [{ from: since, until: dayBefore(later), words: APPLIES.newSince(version, since, later) }];
  });
  return { general: APPLIES.newAndExisting, days };
}
