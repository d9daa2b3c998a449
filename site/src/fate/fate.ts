import type { DocumentHeading, EntryHeading } from '../edition.ts';
import { dayBefore } from '../words/dates.ts';
import { effectiveDates, effectiveOn, fullyEffectiveOn } from '../words/effective-dates.ts';

/** Why and since when a version will never apply to anyone. */
export interface Stopped {
  /** The day that decided it, ISO date. */
  readonly on: string;
  /** The version that took its place; null where it was withdrawn. */
  readonly by: EntryHeading | null;
}

/**
 * The version that binds a group of customers on a day, or null: of those whose date has come, the one with the newest
 * such date, the later version where they are equal. A withdrawn version never binds, nor does one that a version in
 * effect corrects. The same rule as scripts/history/in-force.ts, over what the edition holds.
 */
export function versionInForceOn(document: DocumentHeading, date: string, cohort = 'all'): EntryHeading | null {
  const asked = known.get(document) ?? new Map<string, EntryHeading | null>();
  known.set(document, asked);
  const key = `${date} ${cohort}`;
  if (!asked.has(key)) asked.set(key, findInForce(document, date, cohort));
  return asked.get(key)!;
}

/** The pages of a document's versions and clauses ask for the same days again and again. */
const known = new WeakMap<DocumentHeading, Map<string, EntryHeading | null>>();

function findInForce(document: DocumentHeading, date: string, cohort: string): EntryHeading | null {
  if (document.retired !== null && date >= document.retired) return null;
  const begun = document.versions.filter((it) => !it.withdrawn && effectiveOn(it, cohort) <= date);
  const corrected = new Set(begun.map(({ author }) => author?.corrects));
  let inForce: EntryHeading | null = null;
  for (const version of begun) {
    if (corrected.has(version.version)) continue;
    if (inForce === null || effectiveOn(version, cohort) >= effectiveOn(inForce, cohort)) inForce = version;
  }
  return inForce;
}

/** True while the version is still to take effect for someone. */
export function takesEffectSoon(heading: EntryHeading, document: DocumentHeading, today: string): boolean {
  return effectiveDates(heading).some(
    ({ date, cohort }) => date > today && versionInForceOn(document, date, cohort)?.slug === heading.slug,
  );
}

/**
 * Withdrawn, or overtaken: on no day on which it would take effect is it the version in force, because another that was
 * published before stands in its place. So it goes with a wording that is corrected the day after it was announced.
 */
export function stopped(heading: EntryHeading, document: DocumentHeading): Stopped | null {
  if (heading.withdrawn) return { on: heading.withdrawn.on, by: null };
  let by: EntryHeading | null = null;
  for (const { date, cohort } of effectiveDates(heading)) {
    const inForce = versionInForceOn(document, date, cohort);
    if (inForce === null || inForce.slug === heading.slug || inForce.published >= date) return null;
    by ??= inForce;
  }
  return by && { on: by.published, by };
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
