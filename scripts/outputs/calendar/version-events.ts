import type { DatedHeading } from '../../changelog/dated-heading.ts';
import type { EntryHeading } from '../../changelog/entry.ts';
import { dayBefore, longDate } from '../../history/dates.ts';
import { effectiveFor } from '../../history/effective-date.ts';
import { theVersion, versionName } from '../../history/version-name.ts';
import { customersIn, NEW_CUSTOMERS } from '../../law/cohorts.ts';
import { type Fate, fatesOf } from '../../law/fates.ts';
import { versionInForceOn } from '../../law/in-force.ts';
import { type CalendarEvent, calendarId } from './calendar-event.ts';
import { eventRevision } from './event-revision.ts';

/** A clause that sets the customer a time which ends when a change takes effect. */
export interface LastDayClause {
  /** What it is called. */
  readonly clause: string;
  readonly words: string;
}

/** What else the events of a version are made of. */
export interface VersionEventsContext {
  readonly site: string | null;
  /** All versions of the document, oldest first: the very array by which the law remembers. */
  readonly versions: readonly DatedHeading[];
  /** The clause of a version that sets such a time; null where none does. */
  readonly lastDayOf: (version: DatedHeading) => LastDayClause | null;
}

/**
 * The days of a version: when it was announced, where it takes effect later; when it takes effect, for each group; and the last day
 * that the text in force leaves whoever does not agree. Of several versions recorded on one day, the last alone has any.
 * @param group the customers whose days they are; null for those of all
 */
export function* versionEvents(
  version: DatedHeading,
  group: string | null,
  context: VersionEventsContext,
): Generator<CalendarEvent> {
  const { heading, published, effective } = version;
  if (heading.stepTo !== undefined) return;
  const cohorts = group === null ? Object.keys(effective) : [group];
  const days = cohorts.map((cohort) => ({ cohort, ...dayOf(version, cohort) }));
  if (days.some(({ date }) => date > published)) yield announcement(version, context);
  for (const day of days) {
    const event = effectiveDay(version, day, context);
    yield event;
    const lastDay = lastDayFor(version, day, event, context);
    if (lastDay !== null) yield lastDay;
  }
}

/** A day on which a version takes effect, and for whom, in words that follow a verb. */
interface Day {
  readonly cohort: string;
  readonly date: string;
  readonly whom: string;
}

/** By the law, as whoever is of a group without a date of its own is bound by that of the others. */
function dayOf(version: DatedHeading, asked: string): Omit<Day, 'cohort'> {
  const { date, cohort } = effectiveFor(version, asked);
  const alone = cohort === 'all' && Object.keys(version.effective).length === 1;
  return { date, whom: alone ? '' : ` for ${customersIn(cohort)}` };
}

function announcement(version: DatedHeading, { site }: VersionEventsContext): CalendarEvent {
  const { heading, published, withdrawn } = version;
  const done = heading.stated.includes('published') ? 'Announced' : 'Recorded';
  return {
    ...common(version, 'all', site, 'announced'),
    date: published,
    summary: `${done}: ${nameOf(version)}`,
    description: [...(withdrawn === null ? [] : [withdrawal(heading)]), heading.headline, heading.summary],
    cancelled: false,
    sequence: 0,
    stamped: published > heading.revised ? published : heading.revised,
  };
}

function effectiveDay(
  version: DatedHeading,
  { cohort, date, whom }: Day,
  { site, versions }: VersionEventsContext,
): CalendarEvent {
  const { heading, postponed, advanced } = version;
  const { fate } = fatesOf(versions, cohort)[versions.indexOf(version)]!;
  const does = heading.stated.length === 0 ? 'Recorded' : 'Takes effect';
  const stopped = fate.kind === 'takes-effect' ? null : whyNot(fate, version);
  return {
    ...common(version, cohort, site, 'takes-effect'),
    date,
    // Not every calendar shows that an event is cancelled, so its title says so.
    summary: stopped === null ? `${does}${whom}: ${nameOf(version)}` : `Cancelled${whom}: ${nameOf(version)}`,
    description: [
      ...(stopped === null ? [] : [stopped]),
      ...(postponed === null ? [] : [`Postponed from ${longDate(postponed.from)}. ${heading.postponed?.reason ?? ''}`]),
      ...(advanced === null ? [] : [`Brought forward from ${longDate(advanced.from)}.`]),
      ...[heading.headline, heading.summary],
    ],
    cancelled: stopped !== null,
    ...eventRevision(version, cohort, versions),
  };
}

function whyNot(fate: Exclude<Fate<DatedHeading>, { kind: 'takes-effect' }>, { heading }: DatedHeading): string {
  if (fate.kind === 'withdrawn') return withdrawal(heading);
  const by = theVersion(fate.by.label);
  return fate.kind === 'corrected'
    ? `It does not take effect on this day: ${by} corrected it before.`
    : `It does not take effect on this day: ${by} takes its place.`;
}

function withdrawal({ withdrawn }: EntryHeading): string {
  return `Withdrawn on ${longDate(withdrawn!.on)}, so it does not take effect. ${withdrawn!.reason}`;
}

/**
 * The day before a version takes effect, where the text in force when it was announced sets a time that ends with it. New customers
 * are bound by no earlier text, and of an agreement that makes the document part of itself a calendar for everyone knows nothing.
 */
function lastDayFor(
  version: DatedHeading,
  { cohort, date, whom }: Day,
  event: CalendarEvent,
  { site, versions, lastDayOf }: VersionEventsContext,
): CalendarEvent | null {
  const { published } = version;
  const day = dayBefore(date);
  if (cohort === NEW_CUSTOMERS || day <= published) return null;
  const bound = versionInForceOn(versions, published, cohort);
  const clause = bound === null || bound === version ? null : lastDayOf(bound);
  if (clause === null) return null;
  const { cancelled, sequence, stamped } = event;
  return {
    ...common(version, cohort, site, 'last-day'),
    date: day,
    summary: `${cancelled ? 'Cancelled: last' : 'Last'} day before a change${whom}: ${nameOf(version)}`,
    description: [
      `${capital(theVersion(bound!.label))} was in force when this was announced. It says in ${clause.clause}:`,
      `“${clause.words}”`,
      cancelled
        ? 'The change does not take effect on the day that was announced.'
        : `The time that these words set ends before the change takes effect, on ${longDate(date)}${whom}. Whether their conditions are met is for the words to say.`,
    ],
    ...{ cancelled, sequence, stamped },
  };
}

function common({ heading }: DatedHeading, cohort: string, site: string | null, kind: string) {
  const place = `changes/${heading.slug}`;
  return {
    id: calendarId(site, `${place}/${kind}/${cohort}`),
    url: site === null ? null : `${site}/${place}/`,
    cohort,
  };
}

function nameOf({ heading }: DatedHeading): string {
  return `${heading.title}, ${versionName(heading.version)}`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
