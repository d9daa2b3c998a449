import type { DocumentHeading, EntryHeading } from '../edition.ts';
import { dayBefore } from '../words/day-before.ts';
import { effectiveDates } from '../words/effective-dates.ts';
import { DATES, FATE } from '../words/language.ts';
import { stopped, versionBefore } from './announced-versions.ts';
import { isRecorded } from './date-source.ts';

/** One step in the life of a version, as shown under its title. */
export interface VersionStep {
  readonly when: string;
  readonly what: string;
  readonly state: 'done' | 'now' | 'ahead';
}

/** Announced, until when the version before applies, and in effect, for each group of customers with its own date. */
export function versionSteps(heading: EntryHeading, document: DocumentHeading, today: string): readonly VersionStep[] {
  const dates = effectiveDates(heading);
  const start = dates[0].date;
  const stateOn = (date: string): VersionStep['state'] => (date <= today ? 'done' : 'ahead');
  const published: VersionStep = {
    when: DATES.long(heading.published),
    what: isRecorded(heading) ? FATE.recorded : start > heading.published ? FATE.announced : FATE.published,
    state: stateOn(heading.published),
  };

  const end = stopped(heading, document);
  if (end) {
    const { by, corrected } = end;
    const what = by ? (corrected ? FATE.correctsIt(by.version) : FATE.takesItsPlace(by.version)) : FATE.withdrawn;
    return [published, { when: DATES.long(end.on), what, state: stateOn(end.on) }];
  }
  if (isRecorded(heading)) return [published];
  if (start === heading.published && dates.length === 1)
    return [{ ...published, what: FATE.publishedInEffect(start > today) }];

  const before = versionBefore(heading, document);
  // Where groups of customers have days of their own, the one before does not end on one day.
  const waits = before !== null && start > heading.published && dates.length === 1;
  const until: VersionStep[] = waits
    ? [
        {
          when: FATE.until(dayBefore(start)),
          what: FATE.applies(before.version, start > today),
          state: start <= today ? 'done' : 'now',
        },
      ]
    : [];
  const effective = dates.map(({ date, customers }) => ({
    when: DATES.long(date),
    what: FATE.takesEffect(heading.version, customers, date > today),
    state: stateOn(date),
  }));
  return start < heading.published ? [...effective, published] : [published, ...until, ...effective];
}
