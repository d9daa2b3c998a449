import type { DocumentHeading } from '../changelog/edition.ts';
import type { EntryHeading } from '../changelog/entry.ts';
import { effectiveDays } from './version-words.ts';

/**
 * The version that binds everyone on a day, or null: of those whose last effective date has come, the one with the newest, the
 * later version where they are equal. A withdrawn version never binds, nor does one that a version in effect corrects. The same
 * rule as scripts/history/in-force.ts, over what an edition holds.
 */
export function versionInForceOn({ versions, retired }: DocumentHeading, date: string): EntryHeading | null {
  if (retired !== null && date >= retired) return null;
  const sinceOf = (version: EntryHeading) =>
    version.effective.all ?? effectiveDays(version).at(-1)?.date ?? version.published;
  const begun = versions.filter((version) => version.withdrawn === null && sinceOf(version) <= date);
  const corrected = new Set(begun.map(({ author }) => author?.corrects));
  let found: EntryHeading | null = null;
  for (const version of begun) {
    if (corrected.has(version.version)) continue;
    if (found === null || sinceOf(version) >= sinceOf(found)) found = version;
  }
  return found;
}
