import type { DatedHeading } from '../../changelog/dated-heading.ts';
import { daysBetween } from '../../history/dates.ts';
import { type Fated, fatesOf } from '../../law/fates.ts';
import type { CalendarEvent } from './calendar-event.ts';

/**
 * Which revision of an effective day this is (RFC 5545, 3.8.7.4), and the day on which it came to be: from what is stated, so that it
 * is the same on every run, and never goes back. It stays 0 until something moves the day, cancels it, or lets it stand
 * again; then it counts the days until the last time that this may have happened.
 *
 * What moves a day is stated in the version itself; what cancels it, in a later version that corrects it or that was ever to
 * take effect no later; and it stands again where that one is withdrawn or put off.
 * @param versions all of the document, the very array by which the law remembers
 */
export function eventRevision(
  version: DatedHeading,
  cohort: string,
  versions: readonly DatedHeading[],
): Pick<CalendarEvent, 'sequence' | 'stamped'> {
  const { published, postponed, advanced, withdrawn, heading } = version;
  const fates = fatesOf(versions, cohort);
  const index = versions.indexOf(version);
  const day = fates[index]!.effective.date;
  const touching = fates
    .slice(index + 1)
    .filter((each) => each.version.corrects === version.label || daysEverOf(each).some((other) => other <= day))
    .map((each) => each.version);
  const own = [published, heading.revised, ...(withdrawn === null ? [] : [withdrawn.on])];
  const stamped = latest([...own, ...touching.flatMap(daysTouched)]);
  const untouched = postponed === null && advanced === null && withdrawn === null && touching.length === 0;
  return { sequence: untouched ? 0 : 1 + daysBetween(published, stamped), stamped };
}

function daysEverOf({ version: { postponed, advanced }, effective }: Fated<DatedHeading>): readonly string[] {
  return [effective.date, ...[postponed, advanced].flatMap((moved) => (moved === null ? [] : [moved.from]))];
}

function daysTouched({ published, withdrawn, heading }: DatedHeading): readonly string[] {
  return [published, heading.revised, ...(withdrawn === null ? [] : [withdrawn.on])];
}

/** The last of some ISO dates. */
export function latest(days: readonly string[]): string {
  return days.reduce((last, day) => (day > last ? day : last));
}
