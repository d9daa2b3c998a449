import { type CorrectionDay, correctionDay } from '../../law/correction-day.ts';
import type { Draft } from '../draft.ts';
import { datesByCohort } from './dates-by-cohort.ts';
import { firstLawfulDay } from './first-lawful-day.ts';
import { isOpen } from './is-open.ts';

/** For each group, when a correction takes effect and when it is to. */
export interface DatedCorrection extends CorrectionDay {
  readonly cohort: string;
  /** ISO date, as stated. */
  readonly date: string;
}

/** The days of the newest version, where it corrects one that has not taken effect and its own dates can still be mended. */
export function correctionDays(draft: Draft): readonly DatedCorrection[] {
  const { version, versions, frontMatter, body } = draft;
  const corrected = versions.slice(0, -1).findLast(({ label }) => label === version.corrects);
  // Without any date in front matter it takes effect with its commit, and `facts-missing` says so.
  if (
    corrected === undefined ||
    !/\S/.test(body) ||
    frontMatter.effective === null ||
    frontMatter.withdrawn !== null ||
    !isOpen(draft)
  )
    return [];
  return datesByCohort(version).flatMap(([cohort, date]) => {
    const day = correctionDay(version, corrected, cohort, firstLawfulDay(draft, cohort));
    return day === null ? [] : [{ cohort, date, ...day }];
  });
}
