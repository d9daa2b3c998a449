import { effectiveDate } from '../history/effective-date.ts';
import type { DatedDocument, DatedVersion } from './dated-version.ts';
import { retiredOn } from './in-force.ts';
import { documentsReplacing, type InForce, type InForceContext, inForceOn } from './in-force-on.ts';

/** A stretch of days on which one text binds, for one reason. */
export interface Period<Item extends DatedVersion = DatedVersion> extends InForce<Item> {
  /** The first day, ISO date; null for the days before anything was in force. */
  readonly from: string | null;
}

/**
 * All periods of a document for a cohort, the earliest first: each lasts until the day before the next, the last one on and
 * on. Asked for any day of a period, `inForceOn` gives the same answer.
 */
export function timelineOf<Item extends DatedVersion>(
  document: DatedDocument<Item>,
  context: InForceContext<Item>,
): readonly Period<Item>[] {
  const heirs = documentsReplacing(document.id, context.documents);
  const dates = [document, ...heirs].flatMap(({ versions }) =>
    versions.map((each) => effectiveDate(each, context.cohort)),
  );
  const retired = retiredOn(document.versions);
  const days = [...new Set([...dates, ...(retired === null ? [] : [retired])])].sort();
  const periods: Period<Item>[] = [];
  // No day is before the year 0, so it stands for all days before the first.
  for (const from of [null, ...days]) {
    const found = inForceOn(document, from ?? '0000-01-01', { ...context, documents: heirs });
    const before = periods.at(-1);
    const same = before?.version === found.version && reasonsKey(before.reasons) === reasonsKey(found.reasons);
    if (!same) periods.push({ from, ...found });
  }
  return periods;
}

/**
 * That nothing binds any more, or nothing yet, stays one reason on whichever side of today a day is: no period begins because its
 * first day is still to come.
 */
function reasonsKey(reasons: InForce['reasons']): string {
  return JSON.stringify(
    reasons.map((reason) =>
      reason.kind === 'replaced' || reason.kind === 'none-yet' ? { ...reason, ahead: null } : reason,
    ),
  );
}

/** The period of a timeline that a day is in; undefined of one without any. */
export function periodOn<Item extends { readonly from: string | null }>(
  periods: readonly Item[],
  date: string,
): Item | undefined {
  return periods.findLast(({ from }) => from === null || from <= date);
}

/**
 * The period whose text is shown as the document on a day: the one that the day is in; of a document that has ended, the last that had
 * a text; of one that has not begun, the first that will. Undefined where none ever has one.
 */
export function shownPeriod<Item extends { readonly from: string | null }>(
  periods: readonly Item[],
  date: string,
  hasText: (period: Item) => boolean,
): Item | undefined {
  const texts = periods.filter(hasText);
  return periodOn(texts, date) ?? texts[0];
}

/** The cohorts that a document names, or that another names which takes its place; sorted, without `all`. */
export function cohortsOf(document: DatedDocument, documents: readonly DatedDocument[]): readonly string[] {
  const names = [document, ...documentsReplacing(document.id, documents)].flatMap(({ versions }) =>
    versions.flatMap(({ effective }) => Object.keys(effective)),
  );
  return [...new Set(names)].filter((name) => name !== 'all').sort();
}
