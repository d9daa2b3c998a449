import { datedDocument } from '../../changelog/dated-heading.ts';
import type { DocumentHeading } from '../../changelog/edition.ts';
import { customersIn } from '../../law/cohorts.ts';
import type { EditionReader, OutputFile } from '../output-file.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { endingEvents } from './ending-events.ts';
import { lastDayClause } from './last-day-clause.ts';
import { versionEvents } from './version-events.ts';
import { writeCalendar } from './write-calendar.ts';

/**
 * Days that a calendar of all documents holds, the latest: what takes effect once is of interest for years, but whoever subscribes
 * fetches all of it each day. A day takes 700 bytes. The calendar of one document holds all of its days.
 */
const MOST = 1_000;

/**
 * The calendars of a site: of everything, of each document, and of all that is for one group of customers. Groups have one for all
 * documents, as whoever is of a group is so under each; so there are as many files as documents and groups.
 */
export function* calendarFiles(data: EditionReader): Iterable<OutputFile> {
  const edition = data.edition();
  const { site, publisher, documents } = edition;
  const file = (path: string, name: string, events: readonly CalendarEvent[]): OutputFile => ({
    path,
    content: writeCalendar({ name, publisher, self: site === null ? null : `${site}/${path}`, events }),
  });
  const all: CalendarEvent[] = [];
  const ofCohort = new Map(cohortsIn(documents).map((cohort) => [cohort, [] as CalendarEvent[]]));
  for (const document of documents) {
    const { versions } = datedDocument(document);
    const lastDays = new Map<string, ReturnType<typeof lastDayClause>>();
    const lastDayOf = ({ heading: { slug } }: { readonly heading: { readonly slug: string } }) => {
      if (!lastDays.has(slug)) lastDays.set(slug, lastDayClause(new TextDecoder().decode(data.markdown(slug))));
      return lastDays.get(slug)!;
    };
    const ends = endingEvents(document, data.standing(document.id), edition);
    const events: CalendarEvent[] = [...ends];
    for (const [cohort, list] of ofCohort) list.push(...forGroup(ends, cohort));
    for (const version of versions) {
      const context = { site, versions, lastDayOf };
      events.push(...versionEvents(version, null, context));
      for (const [cohort, list] of ofCohort) list.push(...versionEvents(version, cohort, context));
    }
    all.push(...events);
    yield file(`documents/${document.id}/calendar.ics`, document.title, events);
  }
  yield file('calendar.ics', 'dates of our terms', latestOf(all));
  for (const [cohort, events] of ofCohort)
    yield file(`calendars/${cohort}.ics`, `dates of our terms for ${customersIn(cohort)}`, latestOf(events));
}

/** The groups of customers that have dates of their own in some document; sorted. */
export function cohortsIn(documents: readonly DocumentHeading[]): readonly string[] {
  const names = documents.flatMap(({ versions }) => versions.flatMap(({ effective }) => Object.keys(effective)));
  return [...new Set(names)].filter((name) => name !== 'all').sort();
}

function forGroup(ends: readonly CalendarEvent[], cohort: string): readonly CalendarEvent[] {
  const own = ends.filter((each) => each.cohort === cohort);
  return own.length > 0 ? own : ends.filter((each) => each.cohort === 'all');
}

function latestOf(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  return events.toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0)).slice(0, MOST);
}
