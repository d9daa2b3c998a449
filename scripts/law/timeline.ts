import { effectiveDate } from '../history/effective-date.ts';
import { type DatedDocument, type InForce, inForceOn } from './in-force-on.ts';

/** A stretch of days on which one text binds, for one reason. */
export interface Period extends InForce {
  /** The first day, ISO date; null for the days before anything was in force. */
  readonly from: string | null;
}

/**
 * All periods of a document for a cohort, the earliest first: each lasts until the day before the next, the last one on and
 * on. Asked for any day of a period, `inForceOn` gives the same answer.
 */
export function timelineOf(
  document: DatedDocument,
  context: { readonly cohort?: string; readonly documents: readonly DatedDocument[] },
): readonly Period[] {
  const heirs = heirsOf(document, context.documents);
  const dates = [document, ...heirs].flatMap(({ versions }) =>
    versions.map((each) => effectiveDate(each, context.cohort)),
  );
  const retired = document.versions.at(-1)?.frontMatter.retired ?? null;
  const days = [...new Set([...dates, ...(retired === null ? [] : [retired])])].sort();
  const periods: Period[] = [];
  // No day is before the year 0, so it stands for all days before the first.
  for (const from of [null, ...days]) {
    const found = inForceOn(document, from ?? '0000-01-01', { ...context, documents: heirs });
    const before = periods.at(-1);
    if (before?.reason !== found.reason || before.version !== found.version) periods.push({ from, ...found });
  }
  return periods;
}

/** The cohorts that a document names, or that another names which takes its place; sorted, without `all`. */
export function cohortsOf(document: DatedDocument, documents: readonly DatedDocument[]): readonly string[] {
  const names = [document, ...heirsOf(document, documents)].flatMap(({ versions }) =>
    versions.flatMap(({ effective }) => Object.keys(effective)),
  );
  return [...new Set(names)].filter((name) => name !== 'all').sort();
}

/** The documents that at some time take its place. */
function heirsOf({ id }: DatedDocument, documents: readonly DatedDocument[]): readonly DatedDocument[] {
  return documents.filter(
    (other) => other.id !== id && other.versions.some(({ frontMatter }) => frontMatter.supersedes.includes(id)),
  );
}
