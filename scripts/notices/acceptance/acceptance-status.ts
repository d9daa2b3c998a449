import type { EntryHeading } from '../../changelog/entry.ts';
import { compareText } from '../../history/compare-text.ts';
import { dayBefore } from '../../history/dates.ts';
import { exitsOf } from '../deciding/exits.ts';
import { mattersFor } from '../deciding/matters.ts';
import { replacedBy } from '../deciding/replaced-by.ts';
import { type LiveVersion, type Timelines, timelinesFor } from '../deciding/timelines.ts';
import type { Acceptances, Accepted } from '../ledger/acceptances.ts';
import { NOTHING_DELIVERED } from '../planning/delivered-notice.ts';
import { versionKey } from '../planning/hash-versions.ts';
import { contextOf, type PlanContext, type PlanRequest } from '../planning/plan-request.ts';
import { weighMatter } from '../planning/weigh-matter.ts';
import type { Customer } from '../registry/customers.ts';
import { textPage } from '../wording/write-foot.ts';
import type { AcceptanceReport, AcceptanceStatus } from './acceptance-report.ts';
import { acceptedUpTo } from './accepted-up-to.ts';
import type { Pending } from './pending.ts';
import { whyMaterial } from './why-material.ts';

/** What the ledger says beside deliveries. */
export interface AcceptanceRecords {
  readonly acceptances: Acceptances;
  /** Whether an objection of the customer to the version counts. */
  readonly objectedTo: (customer: string, document: string, version: string) => boolean;
}

/**
 * Who must accept which version again. A customer is asked for the text that binds it, or is about to, where that differs in substance
 * from what it accepted last: the last version in force takes up what earlier ones changed, and each version to come is asked for
 * by itself. Not asked is who accepted it or a later one that stands, who objected (a person must turn to it), whom it does not bind,
 * and who signed another version. An acknowledgement of a notice is no acceptance: the notice promises to take it for nothing more.
 *
 *     version 5   substantive, in force             accepted 4: asked for 6, for what 5 changes; accepted 5: not asked
 *     version 6   editorial, in force
 *     version 7   substantive, from next month      asked for 7 as well, unless it was accepted already
 */
export function acceptanceStatus(request: PlanRequest, records: AcceptanceRecords): AcceptanceReport {
  const context = contextOf(request);
  const lines = new Map<string, Timelines>();
  const statuses = request.customers
    .filter(({ id }) => (request.only?.customer ?? id) === id)
    .toSorted((one, other) => compareText(one.id, other.id))
    .flatMap((customer) => {
      const membership = JSON.stringify([customer.cohort, customer.regions]);
      const timelines = lines.get(membership) ?? timelinesFor(request.edition, customer);
      lines.set(membership, timelines);
      return statusesOf(customer, timelines, { request, context, records });
    });
  return { format: 'terms-acceptance/1', today: request.edition.today, since: request.since, statuses };
}

interface Asked {
  readonly request: PlanRequest;
  readonly context: PlanContext;
  readonly records: AcceptanceRecords;
}

function statusesOf(customer: Customer, timelines: Timelines, asked: Asked): readonly AcceptanceStatus[] {
  const accepted = [...(asked.records.acceptances.get(customer.id)?.values() ?? [])];
  const byDocument = Map.groupBy(
    pendingFor(customer, timelines, accepted, asked),
    ({ matter }) => matter.live.heading.document,
  );
  return [...byDocument].flatMap(([document, pending]) => {
    const lives = timelines.live.get(document)!;
    const own = accepted.filter((each) => each.document === document);
    const upTo = acceptedUpTo(lives, pending, own, asked.context.sinceTold);
    const done = pending.filter(({ index }) => index <= upTo.index);
    const inForce = inForceFor(lives, pending, timelines.edition.today);
    const open = Map.groupBy(
      pending.filter(({ index }) => index > upTo.index),
      ({ index }) => Math.max(index, inForce),
    );
    return [
      ...(done.length === 0 || upTo.by === null ? [] : [makeStatus(customer, upTo.by, done, asked)]),
      ...[...open].map(([index, group]) => makeStatus(customer, lives[index]!.heading, group, asked)),
    ];
  });
}

/** The substantive versions that bind the customer and are new enough to ask for, oldest first by document. */
function pendingFor(
  customer: Customer,
  timelines: Timelines,
  accepted: readonly Accepted[],
  { request, context }: Asked,
): readonly Pending[] {
  const { today } = timelines.edition;
  const told = (request.delivered ?? NOTHING_DELIVERED).toldTo(customer.id);
  const open = request.since ?? today;
  // Who is in the midst of it, as it was told of a version or accepted one, is asked for all that came after.
  const begun = [...told, ...accepted].flatMap(
    ({ document, version }) =>
      timelines.documents.get(document)?.versions.find((each) => each.version === version)?.published ?? [],
  );
  const since = [open, ...begun].sort()[0]!;
  const compared = (live: LiveVersion) => {
    const replaced = replacedBy(live, customer, timelines);
    return { replaced, changes: context.changesOf(live.covers, replaced) };
  };
  return mattersFor(timelines, since, told, compared, context.sinceTold).flatMap((matter): Pending[] => {
    const { heading, effective } = matter.live;
    const isBegun = matter.told !== null || accepted.some(({ document }) => document === heading.document);
    if (!isBegun && effective.date <= today && heading.published < open) return [];
    const weighed = weighMatter(matter, customer, told, timelines, context);
    if (!('verdict' in weighed) || weighed.verdict.ends || weighed.verdict.significance !== 'substantive') return [];
    const index = timelines.live.get(heading.document)!.indexOf(matter.live);
    return [{ index, matter, ...weighed }];
  });
}

/** The version that binds the customer today, by its place among the live ones; -1 where none does yet. */
function inForceFor(lives: readonly LiveVersion[], pending: readonly Pending[], today: string): number {
  const late = new Map(pending.map(({ index, from }) => [index, from]));
  return lives.findLastIndex(({ effective }, index) => (late.get(index) ?? effective.date) <= today);
}

function makeStatus(
  customer: Customer,
  target: EntryHeading,
  group: readonly Pending[],
  { request, context, records }: Asked,
): AcceptanceStatus {
  const { edition } = request;
  const { document, version, author } = target;
  const first = group[0]!;
  const [from] = group.map((each) => each.from).sort();
  const acceptBy = [dayBefore(from!), first.matter.live.heading.published].sort()[1]!;
  const done = records.acceptances.get(customer.id)?.get(versionKey(document, version)) ?? null;
  const versions = [target, ...group.map(({ matter }) => matter.live.heading)];
  const objected = versions.some((each) => records.objectedTo(customer.id, document, each.version));
  const status = done !== null ? 'accepted' : objected ? 'objected' : acceptBy < edition.today ? 'overdue' : 'required';
  const assent = group
    .flatMap(({ matter, verdict }) => exitsOf(matter, verdict, request.promisesOf))
    .find(({ needsAssent }) => needsAssent);
  return {
    ...{ customer: customer.id, document, version, title: target.title, textHash: target.textHash },
    ...{ required: status === 'required' || status === 'overdue', status, acceptBy, effective: from! },
    toldOn: group.flatMap(({ since }) => since ?? []).sort()[0] ?? null,
    acceptedOn: done?.acceptedOn ?? null,
    text: textPage(edition.site, target),
    note: author === null ? null : { title: author.title ?? null, summary: author.summary ?? null },
    why: group.flatMap((pending) => whyMaterial(pending.matter, pending.verdict, context.names)),
    assent:
      assent === undefined
        ? null
        : { document: assent.document, version: assent.version, clause: assent.clause, words: assent.words },
  };
}
