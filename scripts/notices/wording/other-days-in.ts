import { longDate } from '../../history/dates.ts';
import { readWrittenDate, WRITTEN_DATE } from '../../history/statements/written-dates.ts';
import type { DatedNotice } from './write-dates.ts';

/**
 * Where a sentence of the author's names a day that was moved, that of other customers, or one that does not hold for this customer as its
 * notice comes late: that another takes its place, in brackets behind it. Nothing where it names none of these.
 */
export function otherDaysIn(words: string, { matter, verdict }: DatedNotice): string {
  const { postponed, effective: effectiveOfOthers } = matter.live.heading;
  const named = new Set((words.match(new RegExp(WRITTEN_DATE, 'giu')) ?? []).map(readWrittenDate));
  const late = verdict.reasons.flatMap((reason) => (reason.kind === 'late' ? [reason.instead] : []));
  const moved = postponed === null ? [] : [postponed.from];
  const ofOthers = Object.values(effectiveOfOthers);
  const wrong = [...new Set([...late, ...moved, ...ofOthers])]
    .filter((day) => named.has(day) && day !== verdict.effective)
    .sort();
  return wrong
    .map(
      (day) =>
        ` (For you, ${longDate(verdict.effective)} takes the place of ${longDate(day)} as the day on which the change takes effect.)`,
    )
    .join('');
}
