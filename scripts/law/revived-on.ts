import { compareText } from '../history/compare-text.ts';
import { addDays } from '../history/dates.ts';
import type { Whom } from '../history/effective-date.ts';
import type { DatedVersion } from './dated-version.ts';
import { fatesOf } from './fates.ts';

/**
 * The day on which a version came back to life for those who ask: a later one had taken its place, as its correction or by
 * taking effect no later, and was withdrawn on that day, so that this one takes effect after all. Null where nothing took its
 * place, or where what did still stands.
 *
 *     6  published 1 Dec   effective 29 Dec     corrected from 2 Dec on, and to take effect again from 5 Dec on
 *     7  published 2 Dec   corrects 6           withdrawn on 5 Dec
 *
 * Who was told that it would not come learns on that day at the earliest that it will. So the promise of notice is
 * counted from that day as from a publication: a notice that was taken back gives nobody time.
 * @param versions oldest first, the very array of the document
 */
export function revivedOn<Item extends DatedVersion>(
  version: Item,
  versions: readonly Item[],
  whom: Whom = 'all',
): string | null {
  const index = versions.indexOf(version);
  const days = versions
    .slice(index + 1)
    .flatMap(({ withdrawn }) => (withdrawn !== null && withdrawn.on > version.published ? [withdrawn.on] : []));
  if (days.length === 0 || !takesEffect(version, versions, whom)) return null;
  const latest = [...new Set(days)].sort((one, other) => compareText(other, one));
  return latest.find((day) => !takesEffect(version, knownOn(versions, addDays(day, -1)), whom)) ?? null;
}

function takesEffect(version: DatedVersion, versions: readonly DatedVersion[], whom: Whom): boolean {
  return fatesOf(versions, whom).some(
    ({ version: { label }, fate }) => label === version.label && fate.kind === 'takes-effect',
  );
}

/** The versions as they stood at the end of a day: what was withdrawn later still stood. */
function knownOn(versions: readonly DatedVersion[], day: string): readonly DatedVersion[] {
  return versions
    .filter(({ published }) => published <= day)
    .map((version) =>
      version.withdrawn !== null && version.withdrawn.on > day ? { ...version, withdrawn: null } : version,
    );
}

/** The day from which the promise of notice of a version is counted: that of its publication, or of its revival. */
export function noticeCountsFrom<Item extends DatedVersion>(
  version: Item,
  versions: readonly Item[],
  whom: Whom = 'all',
): string {
  return revivedOn(version, versions, whom) ?? version.published;
}
