import { effectiveDate } from '../history/effective-date.ts';
import type { DatedVersion } from './dated-version.ts';

/** The day of a version that is to be corrected, and the day on which its correction is to take effect. ISO dates. */
export interface CorrectionDay {
  readonly announced: string;
  readonly due: string;
}

/**
 * The day on which a correction is to take effect for a group. It takes the place and the date of what it corrects: customers
 * were told that day, and on it they are to be bound by the text that was meant. Where the promise of notice forbids that day, as the
 * correction was published too late for it, it is the first lawful one.
 * - Earlier, it would shorten the notice that customers had.
 * - Later, it leaves a gap: days on which neither the text that was announced nor the correction binds, but the one before, though
 *   nothing but the publisher's wish stands in the way. Who wants a later day postpones the version corrected, with a reason.
 *
 * @param lawful the first day on which the correction may take effect
 * @returns null where it takes nobody's place: what it corrects is withdrawn, or in effect for the group
 */
export function correctionDay(
  correction: Pick<DatedVersion, 'published'>,
  corrected: DatedVersion,
  cohort: string,
  lawful: string,
): CorrectionDay | null {
  const announced = effectiveDate(corrected, cohort);
  if (corrected.withdrawn !== null || correction.published >= announced) return null;
  return { announced, due: lawful > announced ? lawful : announced };
}
