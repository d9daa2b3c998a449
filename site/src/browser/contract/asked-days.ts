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
 * Reads the query of an address, by anyone's hand. What it does not ask for is the last change: the two last days on which the
 * contract changed, or the day before where there is one alone.
 * @param timelines at least one
 * @returns null where it asks for what is no day
 */
export function readAskedDays(
  query: string,
  timelines: readonly ContractTimeline[],
): (AskedDays & { readonly timeline: ContractTimeline }) | null {
  const asked = new URLSearchParams(query);
  const timeline = timelines.find(({ cohorts }) => cohorts.includes(asked.get('cohort') ?? '')) ?? timelines[0]!;
  const [last, secondLast] = timeline.states.map(({ from }) => from).reverse() as [string?, string?];
  const after = asked.get('to') || last || '';
  const days = [asked.get('from') || (secondLast ?? (last && dayBefore(last))) || '', after];
  if (!days.every(isDay)) return null;
  const [from, to] = days.sort() as [string, string];
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
