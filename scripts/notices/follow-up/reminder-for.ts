import type { OpenMatter } from '../ledger/open-matters.ts';
import { dueReminder } from './due-reminder.ts';
import type { FollowUpRun } from './follow-up.ts';

/** Nobody is reminded of a version that was withdrawn or moved since; the plan has the correction. */
export function reminderFor(
  matter: OpenMatter,
  { headingOf, reminders, today }: Pick<FollowUpRun, 'headingOf' | 'reminders' | 'today'>,
): number | null {
  const { document, version, effective } = matter.told;
  const heading = headingOf(document, version);
  if (heading === undefined || heading.withdrawn !== null) return null;
  const dates = Object.values(heading.effective);
  // Another version took its place before it took effect for anyone.
  if (Object.keys(heading.overtaken ?? {}).length === dates.length && dates.length > 0) return null;
  // A later day is that on which an agreement begins to lead to it, or that of a notice which came late.
  const moved = heading.advanced !== null || heading.postponed?.from === effective;
  const boundLater = !moved && dates.some((date) => date < effective);
  if (dates.length > 0 && !dates.includes(effective) && !boundLater) return null;
  return dueReminder(matter, reminders, today);
}
