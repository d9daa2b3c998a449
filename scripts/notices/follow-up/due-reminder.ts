import { addDays } from '../../history/dates.ts';
import type { OpenMatter } from '../ledger/open-matters.ts';

/**
 * The reminder that is due, as days before the effective date; null where none is. Only who has not answered is reminded, at most once
 * for each configured day, and never of a day that had passed when the notice was delivered. Where a run was missed,
 * one reminder goes out and not two. Nobody who objected to this version, or whose answer on the issue nobody has read, is told of silence.
 * @param days days before the effective date on which to remind
 * @param today ISO date
 */
export function dueReminder(
  { told, state, tellings, reminded }: OpenMatter,
  days: readonly number[],
  today: string,
): number | null {
  if (state.acknowledged !== null || told.kind === 'withdrawal') return null;
  const heard = tellings.some(
    ({ unread, objected, sent }) => unread.length > 0 || (objected !== null && sent!.version === told.version),
  );
  if (heard) return null;
  if (today >= told.effective) return null;
  const due = days.filter((day) => {
    const date = addDays(told.effective, -day);
    return date <= today && date > told.deliveredAt.slice(0, 10);
  });
  const latest = due.length === 0 ? null : Math.min(...due);
  return latest === null || reminded.some((day) => day <= latest) ? null : latest;
}
