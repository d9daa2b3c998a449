import type { Topic } from '../../history/statements/topics.ts';
import type { Change } from '../../reading/read-change.ts';
import type { Customer, UseCase } from '../registry/customers.ts';
import { clauseNames } from '../wording/clause-name.ts';
import type { Matter } from './affected.ts';
import type { Reason } from './reasons.ts';

/** A topic of the publisher's vocabulary, as far as notices need it: whom it concerns. */
export type NoticeTopic = Pick<Topic, 'id' | 'name' | 'segments'>;

/** An approval that has to be looked at again, because a new prohibition meets its use case. */
export interface Review {
  readonly useCase: string;
  readonly title: string;
  /** Who answers for the approval; null where neither the registry nor the configuration says. */
  readonly owner: string | null;
  /** The day on which the prohibition takes effect for the customer, ISO: by then it must be decided. */
  readonly until: string;
  /** Names of the clauses that prohibit. */
  readonly clauses: readonly string[];
}

/**
 * Why a change concerns this customer more than others: its topics meet an approved use case or a segment. Editorial changes
 * concern nobody more; a use case that is pending is not approved, so nothing is done under it that could be prohibited.
 */
export function concernsOf(matter: Matter, customer: Customer, topics: readonly NoticeTopic[]): Reason[] {
  const reasons: Reason[] = [];
  const clauses = clausesByTopic(matter);
  for (const useCase of approvedCases(customer)) {
    for (const topic of useCase.topics) {
      const found = clauses.get(topic);
      if (found) reasons.push({ kind: 'use-case', useCase: useCase.id, title: useCase.title, topic, clauses: found });
    }
  }
  for (const topic of topics) {
    const segments = topic.segments.filter((segment) => customer.segments.includes(segment));
    const found = clauses.get(topic.id);
    if (found && segments.length > 0) reasons.push({ kind: 'segment', topic: topic.id, segments, clauses: found });
  }
  return reasons;
}

/** The approvals that a new or wider prohibition meets, by its topics. */
export function reviewsOf(
  matter: Matter,
  customer: Customer,
  { until, owner }: { readonly until: string; readonly owner: string | null },
): Review[] {
  const prohibiting = matter.changes.map(({ change }) => change).filter(prohibitsMore);
  return approvedCases(customer).flatMap((useCase) => {
    const met = prohibiting.filter(({ topics }) => topics.some((topic) => useCase.topics.includes(topic)));
    if (met.length === 0) return [];
    const { id, title } = useCase;
    return [{ useCase: id, title, owner: useCase.owner ?? owner, until, clauses: clauseNames(met) }];
  });
}

function prohibitsMore({ significance, effects }: Change): boolean {
  const more = effects.some(
    ({ norm, party, change }) =>
      norm === 'prohibition' &&
      (party === 'customer' || party === 'both') &&
      (change === 'added' || change === 'widened'),
  );
  return more && significance !== 'editorial';
}

function approvedCases({ useCases }: Customer): readonly UseCase[] {
  return useCases.filter(({ approved }) => approved !== null);
}

/** Names of the clauses whose change touches a topic. A first version has topics even where it has no changes. */
function clausesByTopic({ live, changes }: Matter): ReadonlyMap<string, readonly string[]> {
  const touching = new Map<string, Change[]>();
  if (!live.replaces) for (const topic of live.heading.topics) touching.set(topic, []);
  for (const { change } of changes) {
    if (change.significance === 'editorial') continue;
    for (const topic of change.topics) touching.set(topic, [...(touching.get(topic) ?? []), change]);
  }
  return new Map([...touching].map(([topic, found]) => [topic, clauseNames(found)]));
}
