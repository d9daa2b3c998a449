import type { ContractTimeline } from '../../fate/contract-between.ts';
import { dayBefore } from '../../words/day-before.ts';

/** Two days and a group of customers, as the page's address and its form have them; ISO dates, the earlier first. */
export interface AskedDays {
  readonly from: string;
  readonly to: string;
  /** Empty for everyone else. */
  readonly cohort: string;
}

/**
 * Reads the query of an address, by anyone's hand. Where it asks for no day, they are the two last ones on which the
 * contract changed; where there is one alone, that and the day before.
 * @param timelines at least one
 * @returns null where it asks for what is no day
 */
export function readAskedDays(
  query: string,
  timelines: readonly ContractTimeline[],
): (AskedDays & { readonly timeline: ContractTimeline }) | null {
  const asked = new URLSearchParams(query);
  const timeline = timelines.find(({ cohorts }) => cohorts.includes(asked.get('cohort') ?? '')) ?? timelines[0]!;
  const after = asked.get('to') || (timeline.states.at(-1)?.from ?? '');
  if (!isDay(after)) return null;
  const before = asked.get('from') || (timeline.states.findLast(({ from }) => from < after)?.from ?? dayBefore(after));
  if (!isDay(before)) return null;
  const [from, to] = [before, after].sort() as [string, string];
  return { from, to, cohort: timeline.cohorts[0]!, timeline };
}

/** Days as a query: `?from=2026-01-01&to=2026-06-01&cohort=existing` */
export function writeAskedDays({ from, to, cohort }: AskedDays): string {
  return `?${new URLSearchParams({ from, to, ...(cohort && { cohort }) })}`;
}

function isDay(day: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
