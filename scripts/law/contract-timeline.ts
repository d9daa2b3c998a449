import { effectiveDate } from '../history/effective-date.ts';
import { type ContractPart, contractOn, wayTo } from './contract-on.ts';
import type { DatedDocument, DatedVersion } from './dated-version.ts';
import { retiredOn } from './in-force.ts';
import { documentsReplacing, type InForceContext } from './in-force-on.ts';
import { cohortsOf } from './timeline.ts';

/** A stretch of days on which the contract of a document consists of the same texts. */
export interface ContractPeriod<Item extends DatedVersion = DatedVersion> {
  /** The first day, ISO date; null for the days before the first. It lasts until the day before the next period. */
  readonly from: string | null;
  /** What it consists of, the document itself left out; none where that binds nobody. */
  readonly parts: readonly ContractPart<Item>[];
}

/**
 * What the contract of a document consists of, on each day there ever was, the earliest first. None where no version of it makes
 * another document part of itself. Asked for any day of a period, `contractOn` gives the same parts.
 */
export function contractTimelineOf<Item extends DatedVersion>(
  document: DatedDocument<Item>,
  context: InForceContext<Item>,
): readonly ContractPeriod<Item>[] {
  if (document.versions.every(({ incorporates }) => incorporates.length === 0)) return [];
  const periods: ContractPeriod<Item>[] = [];
  // No day is before the year 0, so it stands for all days before the first.
  for (const from of [null, ...turningDays(documentsReached(document, context.documents), context)]) {
    const signed = [{ document: document.id, version: null }];
    const [agreement, ...parts] = contractOn(signed, from ?? '0000-01-01', context);
    const period = { from, parts: agreement!.version === null ? [] : parts };
    if (periods.length === 0 || keyOf(periods.at(-1)!) !== keyOf(period)) periods.push(period);
  }
  return periods;
}

/** The groups of customers for whom a document, or a part that its contract has ever had, names a day of its own; sorted, without `all`. */
export function cohortsOfContract(document: DatedDocument, documents: readonly DatedDocument[]): readonly string[] {
  const named = documentsReached(document, documents).flatMap((each) => cohortsOf(each, documents));
  return [...new Set(named)].sort();
}

/** The document, and all that it, or what took its place, has ever incorporated, and so on. */
function documentsReached<Item extends DatedVersion>(
  document: DatedDocument<Item>,
  documents: readonly DatedDocument<Item>[],
): readonly DatedDocument<Item>[] {
  const byId = new Map(documents.map((each) => [each.id, each]));
  const reached = new Set([document]);
  for (const { id, versions } of reached) {
    const parts = versions.flatMap(({ incorporates }) => incorporates).map((part) => byId.get(part));
    for (const next of [...parts, ...documentsReplacing(id, documents)]) if (next !== undefined) reached.add(next);
  }
  return [...reached];
}

function turningDays(documents: readonly DatedDocument[], { cohort }: InForceContext): readonly string[] {
  const days = documents.flatMap(({ versions }) => {
    const retired = retiredOn(versions);
    return [...versions.map((version) => effectiveDate(version, cohort)), ...(retired === null ? [] : [retired])];
  });
  return [...new Set(days)].sort();
}

function keyOf({ parts }: ContractPeriod): string {
  return JSON.stringify(parts.map((part) => [part.document, part.version?.label ?? null, wayTo(part)]));
}
