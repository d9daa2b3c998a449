import { isLessSignificant, type Significance } from '../../law/significance.ts';
import { significanceOfVersion } from '../../law/significance-of-version.ts';
import type { DeliveredNotice } from '../planning/delivered-notice.ts';
import type { Customer } from '../registry/customers.ts';
import { type Binding, bindingDocuments } from './binding-documents.ts';
import { concernsOf, type NoticeTopic } from './concerns.ts';
import type { NetChange } from './net-changes.ts';
import { presentBindings, presentChain } from './present-chain.ts';
import type { Reason } from './reasons.ts';
import { scopeOf } from './scope.ts';
import type { LiveVersion, Timelines } from './timelines.ts';

/** A version to tell of: which, and what it changes for those who have not been told of the versions before it. */
export interface Matter {
  readonly live: LiveVersion;
  readonly changes: readonly NetChange[];
  /** Of a first version that replaces documents those by which the customer was bound, with their versions; null where it replaces none. */
  readonly replaced: readonly ReplacedPart[] | null;
  /** How it differs from the version that the customer was told of before; null where that is not known. */
  readonly sinceTold: readonly NetChange[] | null;
  /** What the customer was told before: of this version, or of one whose place it takes; null where nothing was. */
  readonly told: DeliveredNotice | null;
}

/** A document that another replaces, in the version that bound the customer last. */
export interface ReplacedPart {
  readonly document: string;
  readonly version: string;
}

/** What is the publisher's to decide for all customers. */
export interface NoticeRules {
  /** Changes from this significance on go out to everyone bound. */
  readonly floor: Significance;
  readonly topics: readonly NoticeTopic[];
}

export interface Affected {
  readonly affected: true;
  readonly priority: 'action-required' | 'information';
  /** The first day on which the version binds the customer, ISO. */
  readonly effective: string;
  readonly significance: Significance;
  /** The least significance this customer is told of. */
  readonly atLeast: Significance;
  /** Why the version does not concern the customer any more, where only that is to be told; else null. */
  readonly ends: Reason | null;
  readonly reasons: readonly Reason[];
  /** All that binds the customer on that day. */
  readonly bindings: readonly Binding[];
  /** All that binds the customer while the notice reaches it: on the edition's day, or on the day before the version takes effect, whichever is earlier. */
  readonly present: readonly Binding[];
  /** The chain by which the version itself binds; empty where it does not. */
  readonly chain: Binding['chain'];
}

export type Verdict = Affected | { readonly affected: false; readonly reason: Reason };

/**
 * Whether a version affects a customer, and why. Told is who is bound by it on the day it takes effect or later, uses one of its
 * products in one of its regions (where it names any), and asked for its significance. The publisher's `floor` cannot be undercut:
 * what reaches it goes out to everyone bound, so substantive changes always do. Whoever was told of a version that this one
 * replaces is told whatever became of it, even where the registry says that it does not bind any more. A topic that concerns the customer's segment or an approved use case makes it
 * `action-required`: either is enough.
 */
export function affectedBy(matter: Matter, customer: Customer, timelines: Timelines, rules: NoticeRules): Verdict {
  const { heading, effective, replaces } = matter.live;
  const bound = firstBinding(matter.live, customer, timelines);
  if (!bound) return withoutForce(matter, { kind: 'not-bound', document: heading.document }, timelines);
  const { binding, bindings, day } = bound;
  if (binding.fixed) {
    const { document } = heading;
    return withoutForce(matter, { kind: 'signed-version', document, signed: binding.version }, timelines);
  }

  const toldBefore = versionToldOf(matter, timelines);
  const scope = scopeOf(heading, customer, [...(replaces ? [replaces] : []), ...(toldBefore ? [toldBefore] : [])]);
  if (scope.concerns === 'no') return withoutForce(matter, scope.reasons[0]!, timelines);
  const present = presentBindings(day, customer, timelines);
  const reasons: Reason[] = [
    { kind: 'agreement', ...presentChain(binding, { day, present, customer, timelines }, matter) },
    ...scope.reasons,
  ];
  if (scope.concerns === 'begins') reasons.push({ kind: 'concerns-now' });
  reasons.push({ kind: 'effective', cohort: effective, from: day });

  const significance = scope.concerns === 'yes' ? significanceOf(matter) : 'substantive';
  const asked = customer.notifyAtLeast ?? rules.floor;
  const atLeast = isLessSignificant(asked, rules.floor) ? asked : rules.floor;
  if (matter.told !== null) reasons.push({ kind: 'told-before', version: matter.told.version });
  else if (isLessSignificant(significance, atLeast)) {
    return { affected: false, reason: { kind: 'below-level', significance, atLeast } };
  }
  reasons.push({ kind: 'significance', significance, atLeast });

  const ends = scope.concerns === 'ends' ? scope.reasons[0]! : null;
  const concerns = ends ? [] : concernsOf(matter, customer, rules.topics);
  const priority = concerns.length > 0 ? 'action-required' : 'information';
  const all = [...reasons, ...concerns];
  return {
    affected: true,
    priority,
    effective: day,
    significance,
    atLeast,
    ends,
    reasons: all,
    bindings,
    present,
    chain: binding.chain,
  };
}

/** For who is not bound: nothing, or the end of what an earlier notice made them expect. */
function withoutForce({ live, told }: Matter, reason: Reason, { days }: Timelines): Verdict {
  if (told === null || told.kind === 'withdrawal') return { affected: false, reason };
  const { heading, effective } = live;
  const { version, effectiveToldOf: day } = told;
  // A later day than the version's own was that on which an agreement was to lead to it, and has not moved.
  const stands = version === heading.version && day > effective.date && days.includes(day);
  return {
    affected: true,
    priority: 'information',
    effective: stands ? day : effective.date,
    significance: 'substantive',
    atLeast: 'substantive',
    ends: reason,
    reasons: [{ kind: 'told-before', version }, reason],
    bindings: [],
    present: [],
    chain: [],
  };
}

function versionToldOf({ live, told }: Matter, { documents }: Timelines) {
  if (told === null) return undefined;
  return documents.get(live.heading.document)?.versions.find(({ version }) => version === told.version);
}

interface FirstBinding {
  readonly binding: Binding;
  readonly bindings: readonly Binding[];
  readonly day: string;
}

/** The first day on which the version is in force and its document binds; a fixed binding only where no other is found. */
function firstBinding(live: LiveVersion, customer: Customer, timelines: Timelines): FirstBinding | undefined {
  const { date } = live.effective;
  const next = (timelines.live.get(live.heading.document) ?? []).find((other) => other.effective.date > date);
  let fixed: FirstBinding | undefined;
  for (const day of timelines.days) {
    if (day < date || (next && day >= next.effective.date)) continue;
    const bindings = bindingDocuments(timelines, customer.agreements, day);
    let found: Binding | undefined;
    for (const binding of bindings) {
      if (binding.document !== live.heading.document) continue;
      if (!binding.fixed) return { binding, bindings, day };
      found ??= binding;
    }
    if (found) fixed ??= { binding: found, bindings, day };
  }
  return fixed;
}

/** What the step to this version amounts to for whom the version before bound until then. */
function significanceOf({ live: { heading, replaces, covers }, changes }: Matter): Significance {
  const compared = covers.every(({ unreadable }) => unreadable === undefined);
  return significanceOfVersion({
    version: heading,
    before: replaces,
    changes: compared ? changes.map(({ change }) => change.significance) : null,
    declared: heading.author?.significance ?? null,
  });
}
