import type { DocumentStanding } from '../changelog/standing.ts';

/** The slug of the version that binds on an ISO date those who have no dates of their own; null where none does. */
export function slugInForce({ timelines }: Pick<DocumentStanding, 'timelines'>, date: string): string | null {
  return timelines[0]?.periods.findLast(({ from }) => from === null || from <= date)?.slug ?? null;
}
