import type { Edition } from '../../changelog/edition.ts';
import type { EntryHeading } from '../../changelog/entry.ts';
import type { NoticeRules } from '../deciding/affected.ts';
import type { NetChange } from '../deciding/net-changes.ts';
import { type Names, namesOf } from '../deciding/reasons.ts';
import type { PromisesOf } from '../deciding/version-promises.ts';
import { rememberChanges } from './needed-versions.ts';
import type { PlanRequest } from './plan.ts';
import { versionKey } from './plan-hashes.ts';

/** All that decides, beside the customer. */
export interface PlanContext {
  readonly edition: Edition;
  readonly rules: NoticeRules;
  readonly since: string | null;
  /** Days of notice where no document promises any. */
  readonly period: number;
  /** Who answers for approvals that name nobody. */
  readonly owner: string | null;
  readonly names: Names;
  readonly promisesOf: PromisesOf;
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
