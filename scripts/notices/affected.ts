import type { Topic } from '../history/topics.ts';
import type { Significance } from '../reading/judge-significance.ts';
import { type Binding, bindingDocuments } from './binding-documents.ts';
import { clauseName } from './clause-name.ts';
import type { Customer } from './customers.ts';
import { greatestSignificance, type NetChange, significanceOrder } from './net-changes.ts';
import type { Reason } from './reasons.ts';
import type { LiveVersion, Timelines } from './timelines.ts';

/** A topic of the publisher's vocabulary, as far as notices need it: whom it concerns. */
export type NoticeTopic = Pick<Topic, 'id' | 'name' | 'segments'>;

/** A version to tell of: which, and what it changes for those who have not been told of the versions before it. */
export interface Matter {
  readonly live: LiveVersion;
  readonly changes: readonly NetChange[];
  /** The version that it corrects and that this customer was told of; null where there is none. */
  readonly toldOf: string | null;
}

export type Verdict =
  | {
      readonly affected: true;
      readonly priority: 'action-required' | 'information';
      /** The first day on which the version binds the customer, ISO. */
      readonly effective: string;
      readonly significance: Significance;
      /** The least significance this customer is told of. */
      readonly atLeast: Significance;
      readonly reasons: readonly Reason[];
    }
  | { readonly affected: false; readonly reason: Reason };

/**
 * Whether a version affects a customer, and why. Told is who is bound by it on the day it takes effect or later, uses one of its
 * products in one of its regions (where it names any), and asked for its significance. The publisher's `floor` cannot be undercut:
 * what reaches it goes out to everyone bound, so substantive changes always do. A topic that concerns the customer's
 * segment or an approved use case makes it `action-required`; editorial changes do not count for that.
 */
export function affectedBy(
  matter: Matter,
  customer: Customer,
  timelines: Timelines,
  rules: { readonly floor: Significance; readonly topics: readonly NoticeTopic[] },
): Verdict {
  const { heading, effective } = matter.live;
  const bound = firstBinding(matter.live, customer, timelines);
  if (!bound) return { affected: false, reason: { kind: 'not-bound', document: heading.document } };
  const { binding, day } = bound;
  if (binding.fixed) {
    return {
      affected: false,
      reason: { kind: 'signed-version', document: heading.document, signed: binding.version },
    };
  }

  const reasons: Reason[] = [{ kind: 'agreement', chain: binding.chain }];
  for (const [kind, named, own] of [
    ['product', heading.products, customer.products],
    ['region', heading.regions, customer.regions],
  ] as const) {
    if (named.length === 0) continue;
    const met = named.filter((name) => own?.includes(name));
    if (own !== null && met.length === 0) return { affected: false, reason: { kind: `other-${kind}`, named } };
    reasons.push({ kind, met, named });
  }
  reasons.push({ kind: 'effective', cohort: effective, from: day });

  const significance = significanceOf(matter);
  const atLeast = lesser(customer.notifyAtLeast ?? rules.floor, rules.floor);
  if (matter.toldOf !== null) reasons.push({ kind: 'told-before', version: matter.toldOf });
  else if (lesser(significance, atLeast) !== atLeast) {
    return { affected: false, reason: { kind: 'below-level', significance, atLeast } };
  }
  reasons.push({ kind: 'significance', significance, atLeast });

  const concerns = concernsOf(matter, customer, rules.topics);
  const priority = concerns.length > 0 ? 'action-required' : 'information';
  return { affected: true, priority, effective: day, significance, atLeast, reasons: [...reasons, ...concerns] };
}

/** The first day on which the version is in force and its document binds; a fixed binding only where no other is found. */
function firstBinding(
  live: LiveVersion,
  customer: Customer,
  timelines: Timelines,
): { binding: Binding; day: string } | undefined {
  const { date } = live.effective;
  const next = (timelines.live.get(live.heading.document) ?? []).find((other) => other.effective.date > date);
  const days = timelines.days.filter((day) => day >= date && (!next || day < next.effective.date));
  let fixed: { binding: Binding; day: string } | undefined;
  for (const day of days) {
    const all = bindingDocuments(timelines, customer.agreements, day);
    const bindings = all.filter(({ document }) => document === live.heading.document);
    const binding = bindings.find((candidate) => !candidate.fixed);
    if (binding) return { binding, day };
    if (bindings[0]) fixed ??= { binding: bindings[0], day };
  }
  return fixed;
}

/**
 * The greatest of what the changes amount to and what the author says. A first version, and one that brings in or replaces
 * documents that the version before did not, is substantive whatever its changes are.
 */
function significanceOf({ live: { heading, replaces }, changes }: Matter): Significance {
  const brings = (key: 'incorporates' | 'supersedes') => heading[key].some((id) => !replaces?.[key].includes(id));
  if (!replaces || brings('incorporates') || brings('supersedes')) return 'substantive';
  const found = changes.map(({ change }) => change.significance);
  return greatestSignificance([...found, heading.author?.significance ?? 'editorial']);
}

function concernsOf(matter: Matter, customer: Customer, topics: readonly NoticeTopic[]): Reason[] {
  const reasons: Reason[] = [];
  const clauses = clausesByTopic(matter);
  for (const useCase of customer.useCases.filter(({ approved }) => approved !== null)) {
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

/** Names of the clauses whose change touches a topic. A first version has topics even where it has no changes. */
function clausesByTopic({ live, changes }: Matter): Map<string, string[]> {
  const clauses = new Map<string, string[]>();
  if (!live.replaces) for (const topic of live.heading.topics) clauses.set(topic, []);
  for (const { change } of changes) {
    if (change.significance === 'editorial') continue;
    for (const topic of change.topics) {
      clauses.set(topic, [...new Set([...(clauses.get(topic) ?? []), clauseName(change)])]);
    }
  }
  return clauses;
}

function lesser(one: Significance, other: Significance): Significance {
  return significanceOrder.indexOf(one) < significanceOrder.indexOf(other) ? one : other;
}
