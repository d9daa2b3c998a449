import type { Edition } from '../../changelog/edition.ts';
import type { EntryHeading } from '../../changelog/entry.ts';
import { compareText } from '../../history/compare-text.ts';
import type { Diagnostic } from '../../history/input-error.ts';
import { formsNotKept } from '../deciding/forms-not-kept.ts';
import { channelsOf } from '../registry/channels.ts';
import { writeSalutation } from '../wording/write-notice.ts';
import { NOTHING_DELIVERED } from './delivered-notice.ts';
import { hashCustomer } from './hash-versions.ts';
import type { LateNotice } from './late-notice.ts';
import { LineWriter } from './line-template.ts';
import { ofHashes } from './made-from.ts';
import { PLAN_FORMAT, PlanDigest, type PlanHeader } from './plan-format.ts';
import { contextOf, type PlanRequest } from './plan-request.ts';
import { rememberProfiles } from './remember-profiles.ts';
import { VersionCounts } from './version-counts.ts';
import { warnOfPlan } from './warn-of-plan.ts';

/**
 * Decides who is told what, and gives the notices one by one, by customer id, document id, then the order of the document's versions,
 * each as its line of the plan, which is gone when the next is asked for; at the end the header. Pure: the same request gives the
 * same plan, whatever the order of customers, documents and keys. A customer's notices depend on its own record, the documents
 * that bind it, the topics, the rules and what it was told before, and on nothing else.
 *
 * @throws Error where an entry that `versionsToRead` names is missing: the caller's fault, not the user's.
 */
export function* planNotices(request: PlanRequest): Generator<Uint8Array, PlanHeader> {
  const { edition, delivered = NOTHING_DELIVERED, only = {}, sha256 } = request;
  const context = contextOf(request);
  const planFor = rememberProfiles(context);
  const customers = request.customers.filter(({ id }) => only.customer === undefined || id === only.customer);
  const counts = new VersionCounts();
  const writer = new LineWriter();
  const digest = new PlanDigest(request.startSha256());
  const told: Record<string, string> = {};
  const behind = new Set<string>();
  const byIssueAlone = new Map<string, string[]>();
  const withoutExit = new Set<string>();
  const late: ({ customer: string } & LateNotice)[] = [];
  const errors = new Map<string, Diagnostic>();
  const withoutChannel = new Set<string>();
  let notices = 0;
  let deliverBy: string | null = null;
  for (const customer of customers.toSorted((one, other) => compareText(one.id, other.id))) {
    const plan = planFor(customer, delivered.toldTo(customer.id));
    for (const outcome of plan.outcomes) counts.count(outcome);
    for (const each of plan.late) late.push({ customer: customer.id, ...each });
    if (plan.deliverBy !== null && (deliverBy === null || plan.deliverBy < deliverBy)) deliverBy = plan.deliverBy;
    for (const problem of plan.problems) errors.set(problem.cause, problem);
    const hasIssuesAlone = customer.repository !== null && customer.email === null;
    for (const key of plan.behind) {
      behind.add(key);
      if (hasIssuesAlone && plan.lines.length > 0) note(byIssueAlone, key, customer.id);
    }
    for (const key of plan.withoutExit) withoutExit.add(key);
    const { id, repository, assignees } = customer;
    if (plan.lines.length > 0 && channelsOf(customer).includes('none')) withoutChannel.add(id);
    const own = { customer: id, repository: repository ?? '', assignees, salutation: writeSalutation(customer.name) };
    const hash = plan.lines.length > 0 ? hashCustomer(customer, sha256) : '';
    if (hash !== '') told[id] = hash;
    for (const { template, texts } of plan.lines) {
      const line = writer.write(template, { ...own, madeFrom: ofHashes(hash, texts, sha256) });
      digest.addLine(line);
      notices += 1;
      yield line;
    }
  }
  const headings = headingsInOrder(edition);
  return {
    format: PLAN_FORMAT,
    digest: digest.hex(),
    notices,
    today: edition.today,
    floor: request.rules.floor,
    since: request.since,
    texts: Object.fromEntries([...behind].sort().map((key) => [key, context.hashes[key]!])),
    customers: told,
    versions: counts.inOrder(headings, customers.length),
    forms: formsNotKept(headings, behind, request.promisesOf, edition.site, byIssueAlone),
    deliverBy,
    ...(withoutChannel.size > 0 && { withoutChannel: [...withoutChannel] }),
    late,
    errors: [...errors.values()].sort((one, other) => compareText(one.cause, other.cause)),
    warnings: warnOfPlan(
      customers,
      headings,
      { behind, withoutExit, told: Object.keys(told).length, withoutChannel: withoutChannel.size },
      request,
    ),
  };
}

/** Takes the notices of a plan one by one, so that no more than one is in memory, and gives its header. */
export function drainPlan(planning: ReturnType<typeof planNotices>, take: (line: Uint8Array) => void): PlanHeader {
  for (let next = planning.next(); ; next = planning.next()) {
    if (next.done) return next.value;
    take(next.value);
  }
}

function note(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function headingsInOrder(edition: Edition): EntryHeading[] {
  const documents = edition.documents.toSorted((one, other) => compareText(one.id, other.id));
  return documents.flatMap(({ versions }) => versions);
}
