import type { DocumentHeading, EntryHeading } from '../edition.ts';
import { dayBefore, longDate } from '../words/dates.ts';
import { effectiveDates, forCustomers } from '../words/effective-dates.ts';
import { capitalised, versionName } from '../words/version-name.ts';
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
  const name = capitalised(versionName(heading.version));
  const dates = effectiveDates(heading);
  const start = dates[0].date;
  const stateOn = (date: string): VersionStep['state'] => (date <= today ? 'done' : 'ahead');
  const published: VersionStep = {
    when: longDate(heading.published),
    what: isRecorded(heading) ? 'Recorded' : start > heading.published ? 'Announced' : 'Published',
    state: stateOn(heading.published),
  };

  const end = stopped(heading, document);
  if (end) {
    const what = end.by ? `${capitalised(versionName(end.by.version))} takes its place` : 'Withdrawn';
    return [published, { when: longDate(end.on), what, state: stateOn(end.on) }];
  }
  if (isRecorded(heading)) return [published];
  if (start === heading.published && dates.length === 1) {
    return [{ ...published, what: `Published and ${start <= today ? 'in effect from this day' : 'takes effect'}` }];
  }

  const before = versionBefore(heading, document);
  const waits = before !== null && start > heading.published;
  const until: VersionStep[] = waits
    ? [
        {
          when: `Until ${longDate(dayBefore(start))}`,
          what: `${capitalised(versionName(before.version))} ${start <= today ? 'applied' : 'applies'}`,
          state: start <= today ? 'done' : 'now',
        },
      ]
    : [];
  const effective = dates.map(({ date, customers }) => ({
    when: longDate(date),
    what: `${name} ${date <= today ? 'took' : 'takes'} effect${forCustomers(customers)}`,
    state: stateOn(date),
  }));
  return start < heading.published ? [...effective, published] : [published, ...until, ...effective];
}
