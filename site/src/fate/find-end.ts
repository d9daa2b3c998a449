import type { DocumentStanding, Timeline } from '../edition.ts';

/** The end of a document, or of what it was to some customers. */
export interface End {
  /** The first day on which it binds nobody any more, ISO date. */
  readonly on: string;
  /** Ids of the documents that stand in its place. */
  readonly replacedBy: readonly string[];
}

/** When a document ended for the last whom it bound, by its own word or because another took its place; null where it did not. */
export function findEnd({ timelines }: DocumentStanding, today: string): End | null {
  const ends = timelines.flatMap((timeline) => endOf(timeline, today) ?? []);
  if (ends.length < timelines.length) return null;
  return ends.reduce<End | null>((last, end) => (last === null || end.on > last.on ? end : last), null);
}

/** When a document that binds somebody, or will, is to end for the last of them, as is announced; null where no end is. */
export function findEndAhead(standing: DocumentStanding, today: string): End | null {
  const end = findEnd(standing, LAST_DAY);
  return end !== null && end.on > today ? end : null;
}

/** No day is after it. */
const LAST_DAY = '9999-12-31';

function endOf({ periods }: Timeline, today: string): End | null {
  const now = periods.findLastIndex(({ from }) => from === null || from <= today);
  const { from = null, slug = null, replacedBy = [] } = periods[now] ?? {};
  const begun = periods.slice(0, now).some((period) => period.slug !== null);
  return begun && from !== null && slug === null ? { on: from, replacedBy } : null;
}
