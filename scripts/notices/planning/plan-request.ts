import type { Edition } from '../../changelog/edition.ts';
import type { Entry, EntryHeading } from '../../changelog/entry.ts';
import type { NoticeRules } from '../deciding/affected.ts';
import type { NetChange } from '../deciding/net-changes.ts';
import { type Names, namesOf } from '../deciding/reasons.ts';
import type { PromisesOf } from '../deciding/version-promises.ts';
import type { Customer } from '../registry/customers.ts';
import type { DeliveredNotices } from './delivered-notice.ts';
import { type Sha256, type Sha256Stream, versionKey } from './hash-versions.ts';
import { rememberChanges } from './versions-to-read.ts';

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
  readonly delivered?: DeliveredNotices;
  /** Only these customers and this version; absent: all. */
  readonly only?: { readonly customer?: string; readonly version?: string };
  readonly sha256: Sha256;
  readonly startSha256: () => Sha256Stream;
}

/** All that decides, beside the customer. */
export interface PlanContext
  extends Pick<PlanRequest, 'edition' | 'rules' | 'since' | 'period' | 'owner' | 'promisesOf'> {
  readonly names: Names;
  readonly changesOf: (covers: readonly EntryHeading[]) => readonly NetChange[];
  /** True for the versions that are to be planned. */
  readonly asked: (heading: EntryHeading) => boolean;
}

/** What a request comes to, for one customer after another. */
export function contextOf(request: PlanRequest): PlanContext {
  const { edition, rules, since, period, owner, promisesOf, only = {}, words } = request;
  const names = namesOf(edition, rules.topics, words);
  const changesOf = rememberChanges(request.entries);
  const asked = ({ document, version }: EntryHeading): boolean =>
    only.version === undefined || only.version === versionKey(document, version);
  return { edition, rules, since, period, owner, names, promisesOf, changesOf, asked };
}
