import { longDate } from '../../history/dates.ts';
import { readWrittenDate, WRITTEN_DATE } from '../../history/statements/written-dates.ts';
import type { NoticeMatter } from './write-actions.ts';

/**
 * Where the author's words name a day that was moved, that of other customers, or one that does not hold for this customer as its notice
 * comes late: that another takes its place. Nothing where they name none of these.
 */
export function writeOtherDays({ matter, verdict }: NoticeMatter): string[] {
  const { author, postponed, headline, effective: effectiveOfOthers } = matter.live.heading;
  const { why, summary, actions = [], benefits = [], risks = [] } = author ?? {};
  const words = [headline, summary, why, ...actions, ...benefits, ...risks].join('\n');
  const named = new Set((words.match(new RegExp(WRITTEN_DATE, 'giu')) ?? []).map(readWrittenDate));
  const late = verdict.reasons.flatMap((reason) => (reason.kind === 'late' ? [reason.instead] : []));
  const moved = postponed === null ? [] : [postponed.from];
  const ofOthers = Object.values(effectiveOfOthers);
  const wrong = [...new Set([...late, ...moved, ...ofOthers])]
    .filter((day) => named.has(day) && day !== verdict.effective)
    .sort();
  return wrong.map(
    (day) =>
      `Where the words above name ${longDate(day)} as the day on which the change takes effect, ${longDate(verdict.effective)} takes its place for you.`,
  );
}
