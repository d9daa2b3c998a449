import type { DocumentHeading, Edition } from '../../changelog/edition.ts';
import type { DocumentStanding, Timeline } from '../../changelog/standing.ts';
import { daysBetween } from '../../history/dates.ts';
import { customersIn } from '../../law/cohorts.ts';
import { type CalendarEvent, calendarId } from './calendar-event.ts';
import { latest } from './event-revision.ts';

/** The day on which a document ends, as the law answers: for everyone, or for each group where the days differ. */
export function endingEvents(
  document: DocumentHeading,
  { timelines }: DocumentStanding,
  { site, documents }: Edition,
): readonly CalendarEvent[] {
  const ends = timelines.map(endOf);
  const [first = null] = ends;
  const everyone = first !== null && ends.every((end) => end?.on === first.on);
  const told = timelines.flatMap(({ cohort }, index) => {
    const end = ends[index];
    return end === null || end === undefined || (everyone && index > 0) ? [] : [{ cohort: cohort ?? 'all', ...end }];
  });
  const heirs = documents.filter(({ id }) => told.some(({ replacedBy }) => replacedBy.includes(id)));
  const days = [document, ...heirs].flatMap(({ versions }) => versions.map(({ revised }) => revised));
  const begun = document.versions[0]?.published;
  if (begun === undefined) return [];
  const stamped = latest([begun, ...days]);
  return told.map(({ cohort, on, replacedBy }) => {
    const titles = replacedBy.map((id) => documents.find((each) => each.id === id)?.title ?? id);
    return {
      id: calendarId(site, `documents/${document.id}/ends/${cohort}`),
      date: on,
      summary: `Ends${everyone ? '' : ` for ${customersIn(cohort)}`}: ${document.title}`,
      description: titles.length === 0 ? [] : [`In its place: ${titles.join(', ')}`],
      url: site === null ? null : `${site}/documents/${document.id}/`,
      cancelled: false,
      sequence: daysBetween(begun, stamped),
      stamped,
      cohort,
    };
  });
}

/** The first day from which on a document binds nobody any more; null where there is none. */
function endOf({ periods }: Timeline) {
  const last = periods.at(-1);
  if (last === undefined || last.slug !== null || last.from === null) return null;
  return periods.some(({ slug }) => slug !== null) ? { on: last.from, replacedBy: last.replacedBy } : null;
}
