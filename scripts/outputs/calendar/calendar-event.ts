/** A day that is told in a calendar. */
export interface CalendarEvent {
  /** For good: of the site's host, the document, the version, what happens and for whom; never of its place among others. */
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  readonly summary: string;
  /** In paragraphs. */
  readonly description: readonly string[];
  /** The page that tells of it; null where the site's address is not known. */
  readonly url: string | null;
  /** True of a day on which what was announced for it does not happen. */
  readonly cancelled: boolean;
  /** Higher each time that the day moves, is cancelled or stands again. */
  readonly sequence: number;
  /** ISO date on which it last came to say something else. */
  readonly stamped: string;
  /** For whom it is: a group of customers, or `all`. */
  readonly cohort: string;
}

/**
 * The id of an event, which a calendar knows it by when it comes again.
 *
 *     https://terms.northwind.example, changes/terms/8/takes-effect/new → changes/terms/8/takes-effect/new@terms.northwind.example
 */
export function calendarId(site: string | null, place: string): string {
  if (site === null) return `${place}@x-terms`;
  const { hostname, pathname } = new URL(site);
  return `${place}@${hostname}${pathname.replace(/\/+$/, '').replace(/[^\w/.~-]/g, '-')}`;
}
