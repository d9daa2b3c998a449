import type { Edition } from '../../changelog/edition.ts';
import type { Entry, EntryHeading } from '../../changelog/entry.ts';
import { compareText } from '../../history/compare-text.ts';
import type { Diagnostic } from '../../history/input-error.ts';
import type { NoticeRules } from '../deciding/affected.ts';
import { endingDocuments } from '../deciding/ending-documents.ts';
import { disagreeingPeriod } from '../deciding/period-problems.ts';
import type { PromisesOf } from '../deciding/version-promises.ts';
import type { Customer } from '../registry/customers.ts';
import { mistypedWords } from '../registry/mistyped-words.ts';
import { unknownAgreements } from '../registry/unknown-agreements.ts';
import { writeSalutation } from '../wording/notice-text.ts';
import { type DeliveredNotices, NOTHING_DELIVERED } from './delivered-notice.ts';
import type { ProfileNotice } from './make-notice.ts';
import { LineWriter } from './notice-line.ts';
import { contextOf } from './plan-context.ts';
import { hashCustomers, hashVersions, type Sha256, type Sha256Stream, versionKey } from './plan-hashes.ts';
import type { LateNotice } from './plan-profile.ts';
import { type PlannedVersion, VersionCounts } from './planned-version.ts';
import { rememberProfiles } from './remember-profiles.ts';

/** What one customer is told about one version. */
export interface Notice extends ProfileNotice {
  readonly customer: string;
  /** `owner/name` on GitHub. */
  readonly repository: string;
  readonly assignees: readonly string[];
  /** Markdown without the marker, which delivery appends. */
  readonly body: string;
}

export interface PlanHeader {
  readonly format: 'terms-notice-plan/1';
  /** SHA-256 over the notices alone, as a list in canonical JSON; neither today nor counts, so that the same plan can be resumed on another day. */
  readonly digest: string;
  readonly notices: number;
  /** The day the plan was made for. */
  readonly today: string;
  readonly floor: NoticeRules['floor'];
  readonly since: string | null;
  /** By `DOCUMENT@VERSION`, hashes of the versions that notices tell of or rest on. */
  readonly texts: Readonly<Record<string, string>>;
  /** By customer id, hashes of the registry entries of those told. */
  readonly customers: Readonly<Record<string, string>>;
  /** By document id, then the order of its versions. */
  readonly versions: readonly PlannedVersion[];
  /** Whom notices reached too late, or will, with the day that binds them. */
  readonly late: readonly ({ readonly customer: string } & LateNotice)[];
  /** Dates that break a promise of notice. Without customers' names. */
  readonly errors: readonly Diagnostic[];
  /** Sentences without customers' names. */
  readonly warnings: readonly string[];
}

export interface PlanRequest {
  readonly edition: Edition;
  /** At least those that `versionsToRead` names. */
  readonly entries: readonly Entry[];
  readonly customers: readonly Customer[];
  readonly rules: NoticeRules;
  /** Versions published from this ISO date on are told of even where they are in effect; null for the edition's day. */
  readonly since: string | null;
  /** Days of notice where no document promises any. */
  readonly period: number;
  /** Who answers for approvals that name nobody. */
  readonly owner: string | null;
  /** Names of products, regions, segments and cohorts by id. */
  readonly words: Readonly<Record<string, string>>;
  readonly promisesOf: PromisesOf;
  readonly delivered?: DeliveredNotices;
  /** Only these customers and this version; absent: all. */
  readonly only?: { readonly customer?: string; readonly version?: string };
  readonly sha256: Sha256;
  readonly startSha256: () => Sha256Stream;
}

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
  const digest = request.startSha256();
  const told: Customer[] = [];
  const behind = new Set<string>();
  const late: ({ customer: string } & LateNotice)[] = [];
  const errors = new Map<string, Diagnostic>();
  let notices = 0;
  for (const customer of customers.toSorted((one, other) => compareText(one.id, other.id))) {
    const plan = planFor(customer, delivered.toldTo(customer.id));
    for (const outcome of plan.outcomes) counts.count(outcome);
    for (const each of plan.late) late.push({ customer: customer.id, ...each });
    for (const problem of plan.problems) errors.set(problem.cause, problem);
    for (const key of plan.behind) behind.add(key);
    if (plan.lines.length > 0) told.push(customer);
    const { id, repository, assignees } = customer;
    const own = { customer: id, repository, assignees, salutation: writeSalutation(customer.name) };
    for (const template of plan.lines) {
      const line = writer.write(template, own);
      digest.update(notices === 0 ? '[' : ',');
      digest.update(line);
      notices += 1;
      yield line;
    }
  }
  digest.update(notices === 0 ? '[]' : ']');
  const headings = headingsInOrder(edition);
  return {
    format: 'terms-notice-plan/1',
    digest: digest.hex(),
    notices,
    today: edition.today,
    floor: request.rules.floor,
    since: request.since,
    texts: hashVersions(edition, behind, sha256),
    customers: hashCustomers(told, sha256),
    versions: counts.inOrder(headings, customers.length),
    late,
    errors: [...errors.values()].sort((one, other) => compareText(one.cause, other.cause)),
    warnings: [
      ...unknownAgreements(customers, edition),
      ...mistypedWords(customers, edition, request),
      ...endingDocuments(edition),
      ...headings
        .filter(({ document, version }) => behind.has(versionKey(document, version)))
        .flatMap((heading) => disagreeingPeriod(heading, request.promisesOf(heading.document, heading.version))),
    ],
  };
}

/** The notice that a line of a plan holds. */
export function readNotice(line: Uint8Array): Notice {
  return JSON.parse(new TextDecoder().decode(line)) as Notice;
}

function headingsInOrder(edition: Edition): EntryHeading[] {
  const documents = edition.documents.toSorted((one, other) => compareText(one.id, other.id));
  return documents.flatMap(({ versions }) => versions);
}
