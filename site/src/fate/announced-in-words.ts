import type { DocumentHeading, EntryHeading } from '../edition.ts';
import { effectiveDates } from '../words/effective-dates.ts';
import { FATE } from '../words/language.ts';
import { stopped } from './announced-versions.ts';
import { isRecorded } from './date-source.ts';

/** When a change was announced and takes effect: `Announced on 1 May 2024. Took effect on 1 June 2024.` */
export function announcedInWords(heading: EntryHeading, document: DocumentHeading, today: string): string {
  const { published } = heading;
  const end = stopped(heading, document);
  if (end?.by && heading.stepTo === end.by.version) return FATE.stepOfDay(published, end.by.version);
  if (end)
    return `${FATE.announcedOn(published)} ${end.corrected ? FATE.thenCorrected : end.by ? FATE.thenReplaced : `${FATE.withdrawnOn(end.on)}.`}`;
  if (isRecorded(heading)) return `${FATE.recordedOn(published, null)}.`;
  const dates = effectiveDates(heading);
  if (dates.length === 1 && dates[0].date === published) return FATE.announcedInEffect(published);
  const ahead = dates.some(({ date }) => date > today);
  return `${FATE.announcedOn(published)} ${FATE.thenTakesEffect(dates, ahead)}`;
}
