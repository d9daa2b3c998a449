import { type DocumentHeading, type EntryHeading, fateOf, versionInForceOn } from '../edition.ts';
import { dayBefore } from '../words/day-before.ts';
import { effectiveDates, fullyEffectiveOn } from '../words/effective-dates.ts';

/** Why and since when a version will never apply to anyone. */
export interface Stopped {
  /** The day that decided it, ISO date. */
  readonly on: string;
  /** The version that took its place; null where it was withdrawn. */
  readonly by: EntryHeading | null;
  /** Whether that one corrects it. */
  readonly corrected: boolean;
}

/** True while the version is still to take effect for someone. */
export function takesEffectSoon(heading: EntryHeading, document: DocumentHeading, today: string): boolean {
  return effectiveDates(heading).some(
    ({ date, cohort }) => date > today && versionInForceOn(document, date, cohort)?.slug === heading.slug,
  );
}

/**
 * Withdrawn, or never in effect for anyone, because another version that was published before its day takes its place, as the law
 * says. So it goes with a wording that is corrected the day after it was announced.
 */
export function stopped(heading: EntryHeading, document: DocumentHeading): Stopped | null {
  if (heading.withdrawn) return { on: heading.withdrawn.on, by: null, corrected: false };
  const next = document.versions.find(({ version }) => version === heading.stepTo);
  if (next) return { on: next.published, by: next, corrected: false };
  const ends: Stopped[] = [];
  for (const { date, cohort } of effectiveDates(heading)) {
    const fate = fateOf(heading, document, cohort);
    if (fate.kind === 'takes-effect' || fate.kind === 'withdrawn' || fate.by.published >= date) return null;
    ends.push({ on: fate.by.published, by: fate.by.heading, corrected: fate.kind === 'corrected' });
  }
  return ends[0] ?? null;
}

/** The next day on which the version takes effect for someone; its last where all are past. */
export function nextEffectiveDate(heading: EntryHeading, today: string): string {
  const next = effectiveDates(heading).find(({ date }) => date > today);
  return next?.date ?? fullyEffectiveOn(heading);
}

/** The day under which a version stands in the list of changes in effect. */
export function listedOn(heading: EntryHeading, document: DocumentHeading): string {
  return stopped(heading, document)?.on ?? fullyEffectiveOn(heading);
}

/** The version that applies, or applied, to the first whom this one reaches, on the day before it does. */
export function versionBefore(heading: EntryHeading, document: DocumentHeading): EntryHeading | null {
  const { date, cohort } = effectiveDates(heading)[0];
  return versionInForceOn(document, dayBefore(date), cohort);
}

/** Versions that are still to take effect for someone, oldest first. */
export function announcedVersions(document: DocumentHeading, today: string): readonly EntryHeading[] {
  return document.versions.filter((heading) => takesEffectSoon(heading, document, today));
}
