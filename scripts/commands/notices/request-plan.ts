import type { Edition } from '../../changelog/edition.ts';
import type { Entry } from '../../changelog/entry.ts';
import type { Publisher } from '../../changelog/make-entry.ts';
import type { VersionPromises } from '../../notices/deciding/version-promises.ts';
import { type DeliveredNotices, NOTHING_DELIVERED } from '../../notices/planning/delivered-notice.ts';
import { versionKey } from '../../notices/planning/hash-versions.ts';
import type { PlanRequest } from '../../notices/planning/plan-request.ts';
import { versionsThatPromise, versionsToRead } from '../../notices/planning/versions-to-read.ts';
import type { Customer } from '../../notices/registry/customers.ts';
import { sha256, startSha256 } from '../sha256.ts';
import { compareWithSome, readReplaced } from './replaced-texts.ts';

/** Where the contents of a changelog are read again, for the few versions that a plan needs. */
export interface PlanSources {
  /** Reads an entry by its slug. */
  readonly readEntry: (slug: string) => Entry;
  /** Reads what a version promises; null where the version is unknown. */
  readonly readPromises: (document: string, version: string) => Promise<VersionPromises | null>;
  /** Reads a version's whole Markdown; null where the version is unknown. */
  readonly readText: (document: string, version: string) => Promise<string | null>;
}

/** What the notice owner asks for beyond the plan of all. */
export interface PlanChoice {
  readonly since?: string;
  readonly deliverBy?: string;
  readonly only?: PlanRequest['only'];
  readonly delivered?: DeliveredNotices;
}

/** Reads all that a plan for the customers of a registry is made from. */
export async function requestPlan(
  edition: Edition,
  { configuration, topics }: Publisher,
  customers: readonly Customer[],
  { readEntry, readPromises, readText }: PlanSources,
  { only = {}, delivered = NOTHING_DELIVERED, ...choice }: PlanChoice = {},
): Promise<PlanRequest> {
  const { floor, period, owner, contact, length } = configuration.notices;
  const since = choice.since ?? configuration.notices.since;
  const planned = versionsToRead(edition, since, delivered.versions);
  const signed = new Set(
    customers.flatMap(({ agreements }) =>
      agreements.flatMap(({ document, version }) => (version === null ? [] : [versionKey(document, version)])),
    ),
  );
  const promises = new Map<string, VersionPromises>();
  for (const { document, version } of versionsThatPromise(edition, planned, signed)) {
    const found = await readPromises(document, version);
    if (found) promises.set(versionKey(document, version), found);
  }
  const texts = await readReplaced(edition, planned, readText);
  return {
    edition,
    entries: planned.map(({ slug }) => readEntry(slug)),
    customers,
    rules: { floor, topics },
    since,
    period,
    owner,
    contact,
    length,
    words: configuration.names,
    promisesOf: (document, version) => promises.get(versionKey(document, version)),
    ...(choice.deliverBy !== undefined && { deliverBy: choice.deliverBy }),
    compareReplaced: compareWithSome(texts, topics),
    delivered,
    only,
    sha256,
    startSha256,
  };
}
