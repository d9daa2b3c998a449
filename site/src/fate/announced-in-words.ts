import type { DocumentHeading, EntryHeading } from '../edition.ts';
import { longDate } from '../words/dates.ts';
import { effectiveDates, effectiveDatesInWords } from '../words/effective-dates.ts';
import { stopped } from './announced-versions.ts';
import { isRecorded } from './date-source.ts';

/** When a change was announced and takes effect: `Announced on 1 May 2024. Took effect on 1 June 2024.` */
export function announcedInWords(heading: EntryHeading, document: DocumentHeading, today: string): string {
  const published = longDate(heading.published);
  const end = stopped(heading, document);
  if (end)
    return `Announced on ${published}. ${end.by ? 'Replaced before it took effect' : `Withdrawn on ${longDate(end.on)}`}.`;
  if (isRecorded(heading)) return `Recorded on ${published}.`;
  const dates = effectiveDates(heading);
  const takes = dates.some(({ date }) => date > today) ? 'Takes' : 'Took';
  if (dates.length === 1 && dates[0].date === heading.published)
    return `Announced on ${published}, with effect from that day.`;
  return `Announced on ${published}. ${takes} effect on ${effectiveDatesInWords(heading)}.`;
}
