import { addDays, daysBetween } from '../history/dates.ts';
import type { DocumentHeading } from './edition.ts';
import type { EntryHeading } from './entry.ts';

/** A week in which something was published. */
export interface Week {
  /** By ISO 8601: `2024-W18`. */
  readonly id: string;
  /** The year that the week is counted in, which its first and last days need not be of. */
  readonly year: string;
  readonly week: number;
  /** Its Monday and its Sunday, ISO dates. */
  readonly from: string;
  readonly until: string;
  /** What was published in it, the newest first; of several versions of one day the last, which the others are steps to. */
  readonly versions: readonly EntryHeading[];
}

/** The weeks in which anything was published in any document, the newest first. */
export function weeksOf(documents: readonly Pick<DocumentHeading, 'versions'>[]): readonly Week[] {
  const told = documents.flatMap(({ versions }) => versions.filter(({ stepTo }) => stepTo === undefined).toReversed());
  const newestFirst = told.toSorted((one, other) =>
    one.published === other.published ? 0 : one.published < other.published ? 1 : -1,
  );
  const byMonday = Map.groupBy(newestFirst, ({ published }) => mondayOf(published));
  return [...byMonday].map(([from, versions]) => ({ ...nameWeek(from), from, until: addDays(from, 6), versions }));
}

function mondayOf(date: string): string {
  // 5 January 1970 was a Monday.
  return addDays(date, -(((daysBetween('1970-01-05', date) % 7) + 7) % 7));
}

/** A week is of the year that its Thursday is in, and the first of a year is the one with the year's first Thursday. */
function nameWeek(monday: string): Pick<Week, 'id' | 'year' | 'week'> {
  const thursday = addDays(monday, 3);
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return { id: `${year}-W${String(week).padStart(2, '0')}`, year, week };
}
