import { effectiveDate } from '../history/effective-date.ts';
import type { Version } from '../history/versions.ts';

/** What decides which version binds. */
export type DatedVersion = Pick<Version, 'label' | 'effective' | 'frontMatter'>;

/**
 * The version of one document that binds a cohort on an ISO date, or null. Of the versions whose effective date has come,
 * it is the one with the newest such date, the later version where they are equal. A withdrawn version never binds, nor
 * does one that a version in effect corrects, and a retired document binds no more from that day on.
 * `versions` are oldest first.
 */
export function versionInForceOn<Item extends DatedVersion>(
  versions: readonly Item[],
  date: string,
  cohort?: string,
): Item | null {
  const retired = versions.at(-1)?.frontMatter.retired ?? null;
  if (retired !== null && date >= retired) return null;
  const begun = versions.filter(
    (version) => version.frontMatter.withdrawn === null && effectiveDate(version, cohort) <= date,
  );
  const corrected = new Set(begun.map((version) => version.frontMatter.change?.corrects));
  let inForce: Item | null = null;
  for (const version of begun) {
    if (corrected.has(version.label)) continue;
    if (inForce === null || effectiveDate(version, cohort) >= effectiveDate(inForce, cohort)) inForce = version;
  }
  return inForce;
}
