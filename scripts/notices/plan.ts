import type { Edition } from '../changelog/edition.ts';
import type { Entry, EntryHeading } from '../changelog/entry.ts';
import type { Significance } from '../reading/judge-significance.ts';
import { affectedBy, type NoticeTopic } from './affected.ts';
import type { Customer } from './customers.ts';
import { compareText } from './effective-date.ts';
import { mattersFor, rememberChanges } from './matters.ts';
import { writeNotice } from './notice-text.ts';
import { digestOf, hashCustomers, hashVersions, type Sha256, versionKey } from './plan-hashes.ts';
import { countVerdict, type PlannedVersion } from './planned-version.ts';
import { namesOf, type Reason } from './reasons.ts';
import { type Timelines, timelinesFor } from './timelines.ts';
import { unknownAgreements } from './unknown-agreements.ts';

/** What one customer is told about one version. */
export interface Notice {
  readonly customer: string;
  /** `owner/name` on GitHub. */
  readonly repository: string;
  readonly assignees: readonly string[];
  readonly document: string;
  readonly version: string;
  readonly kind: 'announcement' | 'correction';
  readonly priority: 'action-required' | 'information';
  /** The first day on which the version binds this customer. */
  readonly effective: string;
  readonly significance: Significance;
  readonly title: string;
  /** Markdown without the marker, which delivery appends. */
  readonly body: string;
  readonly reasons: readonly Reason[];
}

export interface PlanHeader {
  readonly format: 'terms-notice-plan/1';
  /** SHA-256 over the notices alone; today and the counts are not part of it, so that the same plan can be resumed on another day. */
  readonly digest: string;
  /** The day the plan was made for. */
  readonly today: string;
  readonly floor: Significance;
  readonly since: string | null;
  /** By `DOCUMENT@VERSION`, hashes of the versions that notices tell of or rest on. */
  readonly texts: Readonly<Record<string, string>>;
  /** By customer id, hashes of the registry entries of those told. */
  readonly customers: Readonly<Record<string, string>>;
  /** By document id, then the order of its versions. */
  readonly versions: readonly PlannedVersion[];
  /** Sentences without customers' names. */
  readonly warnings: readonly string[];
}

export interface Plan {
  readonly header: PlanHeader;
  /** By customer id, document id, then the order of the document's versions. */
  readonly notices: readonly Notice[];
}

export interface PlanRequest {
  readonly edition: Edition;
  /** At least those that `versionsToRead` names. */
  readonly entries: readonly Entry[];
  readonly customers: readonly Customer[];
  readonly topics: readonly NoticeTopic[];
  /** Changes from this significance on go out to everyone bound. */
  readonly floor: Significance;
  /** Versions published from this ISO date on are told of even where they are in effect; null for the edition's day. */
  readonly since: string | null;
  /** What was delivered already; nothing where it is absent. */
  readonly ledger?: { readonly delivered: (customer: string, document: string, version: string) => boolean };
  readonly sha256: Sha256;
}

/**
 * Decides who is told what. Pure: the same request gives the same plan, whatever the order of customers, documents and keys. A
 * customer's notices depend on its own record, the documents that bind it, the topics and the rules, and on nothing else.
 *
 * @throws Error where an entry that `versionsToRead` names is missing: the caller's fault, not the user's.
 */
export function planNotices(request: PlanRequest): Plan {
  const { edition, customers, sha256, ledger } = request;
  const names = namesOf(edition, request.topics);
  const changesOf = rememberChanges(request.entries);
  const timelinesOf = rememberTimelines(edition);
  const notices: Notice[] = [];
  const versions = new Map<string, PlannedVersion>();
  for (const customer of customers.toSorted((one, other) => compareText(one.id, other.id))) {
    const timelines = timelinesOf(customer);
    const delivered = (document: string, version: string): boolean =>
      ledger?.delivered(customer.id, document, version) ?? false;
    for (const matter of mattersFor(timelines, request.since, delivered, changesOf)) {
      const { heading } = matter.live;
      const verdict = affectedBy(matter, customer, timelines, request);
      countVerdict(versions, heading, verdict, customers.length);
      if (!verdict.affected) continue;
      const kind = matter.toldOf !== null || correctsPrevious(heading) ? 'correction' : 'announcement';
      const { publisher, site } = edition;
      const text = writeNotice({ ...matter, kind, customer, verdict, publisher, site, names });
      const { document, version } = heading;
      const { priority, effective, significance, reasons } = verdict;
      const { id, repository, assignees } = customer;
      const what = { document, version, kind, priority, effective, significance } as const;
      notices.push({ customer: id, repository, assignees, ...what, ...text, reasons });
    }
  }
  const told = new Set(notices.map((notice) => notice.customer));
  const toldCustomers = customers.filter(({ id }) => told.has(id));
  const header: PlanHeader = {
    format: 'terms-notice-plan/1',
    digest: digestOf(notices, sha256),
    today: edition.today,
    floor: request.floor,
    since: request.since,
    texts: hashVersions(edition, new Set(notices.flatMap(versionsBehind)), sha256),
    customers: hashCustomers(toldCustomers, sha256),
    versions: inOrder(edition, versions),
    warnings: unknownAgreements(customers, edition),
  };
  return { header, notices };
}

function correctsPrevious({ author, previous }: EntryHeading): boolean {
  return author?.corrects !== undefined && author.corrects === previous;
}

/** The version told of, and those in the chains that lead to it. */
function versionsBehind({ document, version, reasons }: Notice): string[] {
  const chains = reasons.flatMap((reason) => (reason.kind === 'agreement' ? reason.chain : []));
  const behind = chains.flatMap((step) => (step.version === null ? [] : [versionKey(step.document, step.version)]));
  return [versionKey(document, version), ...behind];
}

function inOrder(edition: Edition, versions: ReadonlyMap<string, PlannedVersion>): PlannedVersion[] {
  const documents = edition.documents.toSorted((one, other) => compareText(one.id, other.id));
  const keys = documents.flatMap((document) =>
    document.versions.map(({ document: id, version }) => versionKey(id, version)),
  );
  return keys.flatMap((key) => versions.get(key) ?? []);
}

/** Customers of one cohort in the same regions share their timelines. */
function rememberTimelines(edition: Edition): (customer: Customer) => Timelines {
  const remembered = new Map<string, Timelines>();
  return (customer) => {
    const key = JSON.stringify([customer.cohort, customer.regions]);
    const known = remembered.get(key);
    if (known) return known;
    const timelines = timelinesFor(edition, customer);
    remembered.set(key, timelines);
    return timelines;
  };
}
