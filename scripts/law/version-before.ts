import { effectiveDate } from '../history/effective-date.ts';
import type { DatedVersion } from './dated-version.ts';

/** The part of a version that decides what it is compared with. */
type Withdrawable = Pick<DatedVersion, 'effective' | 'withdrawn'>;

/**
 * The version that a reader of a later one knows: the newest before it that was in force, or was announced and stands. One
 * that was withdrawn before it took effect bound nobody and says nothing of what changes; one that was corrected did stand
 * until then, so the correction is compared with it. Where all before it were withdrawn, the last of them, which is
 * better than none; null for the first.
 *
 *     1 in force, 2 announced and withdrawn, 3    →  3 is compared with 1
 */
export function versionBefore<Item extends Withdrawable>(versions: readonly Item[], index: number): Item | null {
  const earlier = versions.slice(0, index);
  return earlier.findLast((version) => !isWithdrawnBeforeEffect(version)) ?? earlier.at(-1) ?? null;
}

/** Whether a version was taken back before it bound anyone. */
export function isWithdrawnBeforeEffect({ withdrawn, effective }: Withdrawable): boolean {
  if (withdrawn === null) return false;
  return Object.keys(effective).every((cohort) => withdrawn.on <= effectiveDate({ effective }, cohort));
}
