import { type DocumentStanding, readStanding, type Timeline } from '../edition.ts';
import { type ContractState, type ContractTimeline, documentOf, type Replacement } from './contract-between.ts';

/** Whether the contract of a document has ever had, or will have, another part than the document itself. */
export function hasContract({ timelines }: DocumentStanding): boolean {
  return timelines.some(({ contracts = [] }) => contracts.some(({ parts }) => parts.length > 0));
}

/** What the contract of a document consists of when: for everyone else first, then for each other group of customers for whom it differs. */
export function contractTimelines({ timelines }: DocumentStanding): readonly ContractTimeline[] {
  const found = new Map<string, ContractTimeline & { readonly cohorts: string[] }>();
  for (const timeline of timelines) {
    const states = statesOf(timeline);
    const replacements = replacementsOf(states, timeline.cohort);
    const key = JSON.stringify([states, replacements]);
    const same = found.get(key) ?? { cohorts: [], states, replacements };
    same.cohorts.push(timeline.cohort ?? '');
    found.set(key, same);
  }
  return [...found.values()];
}

/** The document itself and its parts, a state for each day on which another version binds; ways to a part do not count. */
function statesOf({ periods, contracts = [] }: Timeline): readonly ContractState[] {
  const days = [...new Set([...periods, ...contracts].map(({ from }) => from ?? ''))].sort();
  const states: ContractState[] = [];
  for (const from of days) {
    const own = periods.findLast((period) => (period.from ?? '') <= from)?.slug ?? null;
    const others = contracts.findLast((contract) => (contract.from ?? '') <= from)?.parts ?? [];
    const parts = own === null ? [] : [own, ...others.flatMap(({ slug }) => slug ?? [])];
    const last = states.at(-1)?.parts ?? [];
    if (parts.toSorted().join('\n') !== last.toSorted().join('\n')) states.push({ from, parts });
  }
  return states;
}

function replacementsOf(states: readonly ContractState[], cohort: string | null): readonly Replacement[] {
  const found: Replacement[] = [];
  const reached = new Set(states.flatMap(({ parts }) => parts.map(documentOf)));
  for (const replaced of reached) {
    const { timelines } = readStanding(replaced);
    // Who has no timeline of their own here is everyone else, which comes first.
    const { periods } = timelines.find((each) => each.cohort === cohort) ?? timelines[0]!;
    for (const { from, replacedBy } of periods)
      for (const heir of replacedBy) {
        if (found.some((each) => each.replaced === replaced && each.heir === heir)) continue;
        found.push({ replaced, heir, since: from ?? '' });
        reached.add(heir);
      }
  }
  return found;
}
