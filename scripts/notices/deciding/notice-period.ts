import type { DatedHeading } from '../../changelog/dated-heading.ts';
import type { EntryHeading } from '../../changelog/entry.ts';
import { NEW_CUSTOMERS } from '../../law/cohorts.ts';
import { contractOn } from '../../law/contract-on.ts';
import {
  firstLawfulDate,
  governingPromise,
  latestDayToTell,
  type Promised,
  publishedBefore,
} from '../../law/notice-promise.ts';
import { noticeCountsFrom } from '../../law/revived-on.ts';
import type { Agreement } from '../registry/customers.ts';
import type { Binding } from './binding-documents.ts';
import type { LiveVersion, Timelines } from './timelines.ts';
import type { PromisesOf } from './version-promises.ts';

/** How many days of notice a customer is owed, and which text says so. */
export interface NoticePeriod {
  readonly days: number;
  /** Null where no document promises any, so that the publisher's own period counts. */
  readonly by: {
    readonly document: string;
    readonly version: string;
    /** Null where only front matter says it. */
    readonly clause: string | null;
  } | null;
  /** The first day on which the version may take effect: published 1 November with 30 days, 1 December. */
  readonly firstLawful: string;
  /** The latest day on which a notice keeps the promise: so many days before the effective date, but not before publication. */
  readonly sendBy: string;
  /** Why the period may be shorter; null where the version gives no such reason. */
  readonly exception: string | null;
}

/**
 * The notice period of a substantive change for one customer, by the promise that governs among the documents that bind it
 * (`law/notice-promise.ts`).
 * @param effective the first day on which the version binds the customer; the period of a version that came back to life is
 * counted from that day (`law/revived-on.ts`)
 * @param bindings all that binds the customer on that day
 * @returns null where no text stood before it, or the date is the one for new customers
 */
export function noticePeriodOf(
  { heading, effective: { cohort } }: LiveVersion,
  effective: string,
  bindings: readonly Binding[],
  context: {
    readonly timelines: Timelines;
    readonly agreements: readonly Agreement[];
    readonly promisesOf: PromisesOf;
    readonly period: number;
  },
): NoticePeriod | null {
  if (cohort === NEW_CUSTOMERS) return null;
  const { published: documents, who } = context.timelines;
  const { author } = heading;
  const published = countsFrom(heading, context.timelines);
  const promise = governingPromise(heading, published, {
    ...{
      documents,
      cohort: who,
      period: context.period,
      bound: boundBy(bindings, context.agreements, published, context.timelines),
    },
    promisedBy: ({ document, label }) => promisedBy(document, label, context.promisesOf),
  });
  if (promise === null) return null;
  const { days, by, clause } = promise;
  return {
    days,
    by: by && { document: by.document, version: by.label, clause },
    firstLawful: firstLawfulDate(published, promise),
    sendBy: latestDayToTell(effective, published, promise),
    exception: author?.exception ?? null,
  };
}

function countsFrom({ document, version: label, published }: EntryHeading, timelines: Timelines): string {
  const versions = timelines.published.find(({ id }) => id === document)?.versions ?? [];
  const version = versions.find((each) => each.label === label);
  return version === undefined ? published : noticeCountsFrom(version, versions, timelines.who);
}

/**
 * The documents that bind, and those on the way to them, on the day of publication or on the effective day; with the version of
 * each that was signed.
 */
function boundBy(
  bindings: readonly Binding[],
  agreements: readonly Agreement[],
  day: string,
  { published, who }: Timelines,
): ReadonlyMap<string, DatedHeading | null> {
  const bound = new Map<string, DatedHeading | null>();
  for (const { chain } of bindings) for (const { document } of chain) bound.set(document, null);
  const documents = publishedBefore(published, day);
  for (const { document, version, fixed } of contractOn(agreements, day, { documents, cohort: who }))
    bound.set(document, fixed ? version : (bound.get(document) ?? null));
  return bound;
}

function promisedBy(document: string, version: string, promisesOf: PromisesOf): Promised | null {
  const promises = promisesOf(document, version);
  return promises === undefined ? null : { stated: promises.stated, clause: promises.clauses[0] ?? null };
}
