import { addDays } from '../../history/dates.ts';
import { firstLawfulDate } from '../../law/notice-promise.ts';
import type { Binding } from './binding-documents.ts';
import { compareText } from './membership.ts';
import { type LiveVersion, type Timelines, versionInForceOn } from './timelines.ts';
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

/** Whoever becomes a customer agrees to the version that stands then, so its date needs no notice. */
const NEW_CUSTOMERS = 'new';

/**
 * The notice period of a substantive change for one customer. The promise that governs is the longest among those in force on the
 * day of publication: the document's own, those of the documents that it replaces, and those of the agreements through which it
 * binds the customer. What the version itself promises does not count, as it would let a change shorten its own notice.
 * @param effective the first day on which the version binds the customer
 * @param bindings all that binds the customer on that day
 * @returns null where no text stood before it, or the date is the one for new customers
 */
export function noticePeriodOf(
  { heading, effective: { cohort } }: LiveVersion,
  effective: string,
  bindings: readonly Binding[],
  context: { readonly timelines: Timelines; readonly promisesOf: PromisesOf; readonly period: number },
): NoticePeriod | null {
  if (cohort === NEW_CUSTOMERS) return null;
  const { published } = heading;
  const around = agreementsAround([heading.document, ...heading.supersedes], bindings);
  const standing = around.flatMap((document) => standingOn(document, published, bindings, context.timelines));
  if (standing.length === 0) return null;
  const promises = standing.flatMap((version) => promiseOf(version, context.promisesOf));
  const [longest] = promises.sort((one, other) => other.days - one.days || compareText(one.document, other.document));
  const days = longest?.days ?? context.period;
  const firstLawful = firstLawfulDate(published, { days });
  const latest = addDays(effective, -days);
  return {
    days,
    by: longest ? { document: longest.document, version: longest.version, clause: longest.clause } : null,
    firstLawful,
    sendBy: latest < published ? published : latest,
    exception: heading.author?.exception ?? null,
  };
}

/** The day from which a version binds a customer whom the notice reached on a day: the clock runs from delivery. */
export function bindsFrom(period: NoticePeriod | null, effective: string, deliveredOn: string): string {
  if (period === null || period.exception !== null) return effective;
  const lawful = firstLawfulDate(deliveredOn, period);
  return lawful > effective ? lawful : effective;
}

/** The documents, those on the way to them, and all that make one of them part of themselves, however far up. */
function agreementsAround(documents: readonly string[], bindings: readonly Binding[]): string[] {
  const around = new Set(documents);
  for (const document of around) {
    for (const binding of bindings) {
      if (binding.document === document) for (const step of binding.chain) around.add(step.document);
      else if (binding.incorporates.includes(document)) around.add(binding.document);
    }
  }
  return [...around].sort();
}

interface Standing {
  readonly document: string;
  readonly version: string;
}

/** The version in force on the day of publication; the signed one where that binds. What is published that day may not speak yet. */
function standingOn(document: string, day: string, bindings: readonly Binding[], timelines: Timelines): Standing[] {
  const signed = bindings.find((binding) => binding.document === document && binding.fixed);
  if (signed) return [{ document, version: signed.version }];
  const earlier = (timelines.live.get(document) ?? []).filter(({ heading }) => heading.published < day);
  const found = versionInForceOn(earlier, day);
  return found ? [{ document, version: found.heading.version }] : [];
}

function promiseOf(
  { document, version }: Standing,
  promisesOf: PromisesOf,
): { readonly document: string; readonly version: string; readonly days: number; readonly clause: string | null }[] {
  const promises = promisesOf(document, version);
  if (!promises) return [];
  const [clause] = promises.clauses;
  const days = Math.max(promises.stated ?? 0, clause?.days ?? 0);
  return days > 0 ? [{ document, version, days, clause: clause?.clause ?? null }] : [];
}
