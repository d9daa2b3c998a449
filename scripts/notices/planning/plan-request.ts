import type { Edition } from '../../changelog/edition.ts';
import type { Entry, EntryHeading } from '../../changelog/entry.ts';
import type { NoticeRules } from '../deciding/affected.ts';
import { type Names, namesOf } from '../deciding/reasons.ts';
import type { PromisesOf } from '../deciding/version-promises.ts';
import type { Customer } from '../registry/customers.ts';
import type { DeliveredNotices } from './delivered-notice.ts';
import { hashVersions, type Sha256, type Sha256Stream, versionKey } from './hash-versions.ts';
import { type CompareReplaced, type KnownChanges, rememberChanges } from './remember-changes.ts';

/** What a plan is made from. */
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
  /** Absent where no first version is planned that replaces several documents. */
  readonly compareReplaced?: CompareReplaced;
  /** The day by which late notices are to be delivered, ISO, from which their days are reckoned; where absent, the edition's own. */
  readonly deliverBy?: string;
  /** Whom customers may ask: an address of mail or of the web; null where none is set. */
  readonly contact: string | null;
  /** The greatest length of a notice, in characters, unless what is to be done is longer. */
  readonly length: number;
  readonly delivered?: DeliveredNotices;
  /** Only these customers and this version; absent: all. */
  readonly only?: { readonly customer?: string; readonly version?: string };
  readonly sha256: Sha256;
  readonly startSha256: () => Sha256Stream;
}

/** All that decides, beside the customer. */
export interface PlanContext
  extends Pick<PlanRequest, 'edition' | 'rules' | 'since' | 'period' | 'owner' | 'promisesOf' | 'contact' | 'length'>,
    KnownChanges {
  readonly deliverBy: string;
  readonly names: Names;
  /** Of all versions, by `DOCUMENT@VERSION`: what `hashVersions` gives. */
  readonly hashes: Readonly<Record<string, string>>;
  /** True for the versions that are to be planned. */
  readonly asked: (heading: EntryHeading) => boolean;
}

/** What a request comes to, for one customer after another. */
export function contextOf(request: PlanRequest): PlanContext {
  const { edition, rules, since, period, owner, promisesOf, contact, length, only = {}, words } = request;
  const names = namesOf(edition, rules.topics, words);
  const changes = rememberChanges(request.entries, request.compareReplaced ?? (() => null));
  const asked = ({ document, version }: EntryHeading): boolean =>
    only.version === undefined || only.version === versionKey(document, version);
  const deliverBy = request.deliverBy ?? edition.today;
  const hashes = hashVersions(edition, null, request.sha256);
  return {
    hashes,
    deliverBy,
    edition,
    rules,
    since,
    period,
    owner,
    contact,
    length,
    names,
    promisesOf,
    asked,
    ...changes,
  };
}
