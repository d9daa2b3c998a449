import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../../history/dates.ts';
import { plainLine } from '../markup-text.ts';
import type { CalendarEvent } from './calendar-event.ts';

/** A calendar before it is written. */
export interface Calendar {
  readonly name: string;
  readonly publisher: string;
  /** Its own address; null where the site's is not known. */
  readonly self: string | null;
  readonly events: readonly CalendarEvent[];
}

/**
 * A calendar as iCalendar (RFC 5545), whose days are whole days and nobody's time. Its own bytes change only when an event does: no
 * clock is asked, and no time zone.
 */
export function writeCalendar({ name, publisher, self, events }: Calendar): string {
  const calendar = ical({
    // The library writes a name as it is given, where the format wants these escaped.
    name: plainLine(`${publisher}: ${name}`).replace(/[\\,;]/g, '\\$&'),
    prodId: { company: 'terms-tracker', product: 'calendar', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 86_400,
    ...(self !== null && { source: self, url: self }),
  });
  for (const event of inOrder(events)) {
    const { id, date, summary, description, url, cancelled, sequence, stamped } = event;
    calendar.createEvent({
      id,
      start: midnight(date),
      end: midnight(addDays(date, 1)), // the first moment that is not part of it any more
      allDay: true,
      summary: plainLine(summary),
      description: description.map(plainLine).filter(Boolean).join('\n'),
      ...(url !== null && { url }),
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      sequence,
      stamp: midnight(stamped),
    });
  }
  return `${calendar.toString()}\r\n`;
}

function inOrder(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  return events.toSorted((one, other) =>
    one.date === other.date ? compare(one.id, other.id) : compare(one.date, other.date),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function midnight(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
