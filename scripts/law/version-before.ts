import { effectiveDate } from '../history/effective-date.ts';
import type { DatedVersion } from './dated-version.ts';
import { fatesOf } from './fates.ts';

/**
 * The version whose text a later one takes the place of, for whoever is bound: the newest before it that takes effect for
 * someone. What was announced and never bound anybody (withdrawn, corrected in time, overtaken) says nothing of what changes
 * for them, on whichever day it was published. Null where nothing before it ever bound.
 *
 *     6 in force, 7 announced, 8 corrects 7 a day later   →  8 is compared with 6, and so is 7
 *     1, 2 and 3 published and in effect on one day       →  3 is compared with the version of an earlier day
 *
 * Where no version at all takes effect, each follows the one before it, which is better than nothing.
 * @param versions oldest first, the very array of the document, by which its fates are remembered
 * @param unreadable versions whose text is beyond what can be compared
 */
export function versionBefore<Item extends DatedVersion>(
  versions: readonly Item[],
  index: number,
  unreadable: ReadonlySet<Item> = NONE,
): Item | null {
  const inTurn = versionsInTurn(versions);
  return versions.slice(0, index).findLast((each) => inTurn.has(each) && !unreadable.has(each)) ?? null;
}

/**
 * The version that stands between a later one and the text that it takes the place of (`versionBefore`): what was announced
 * or recorded last, and never bound. Whoever read that one wants to know what is different now. Null where there is none, or only
 * what was withdrawn.
 *
 *     6 in force, 7 announced, 8 corrects 7 a day later   →  7
 */
export function versionBetween<Item extends DatedVersion>(
  versions: readonly Item[],
  index: number,
  unreadable: ReadonlySet<Item> = NONE,
): Item | null {
  const inTurn = versionsInTurn(versions);
  const last = versions
    .slice(0, index)
    .findLast((each) => inTurn.has(each) || (each.withdrawn === null && !unreadable.has(each)));
  return last === undefined || inTurn.has(last) ? null : last;
}

/** The versions that take effect for someone, and so follow one another in force; all, where none does. */
export function versionsInTurn<Item extends DatedVersion>(versions: readonly Item[]): ReadonlySet<Item> {
  const found = remembered.get(versions) ?? findVersionsInTurn(versions);
  remembered.set(versions, found);
  return found as ReadonlySet<Item>;
}

const NONE: ReadonlySet<never> = new Set<never>();

/** Asked again for each version. */
const remembered = new WeakMap<readonly DatedVersion[], ReadonlySet<DatedVersion>>();

function findVersionsInTurn(versions: readonly DatedVersion[]): ReadonlySet<DatedVersion> {
  const cohorts = new Set(['all', ...versions.flatMap(({ effective }) => Object.keys(effective))]);
  const found = new Set<DatedVersion>();
  for (const cohort of cohorts)
    for (const { version, fate } of fatesOf(versions, cohort)) if (fate.kind === 'takes-effect') found.add(version);
  return found.size > 0 ? found : new Set(versions);
}

/** Whether a version was taken back before it bound anyone. */
export function isWithdrawnBeforeEffect({
  withdrawn,
  effective,
}: Pick<DatedVersion, 'effective' | 'withdrawn'>): boolean {
  if (withdrawn === null) return false;
  return Object.keys(effective).every((cohort) => withdrawn.on <= effectiveDate({ effective }, cohort));
}
