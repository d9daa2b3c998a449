import { compareText, type DocumentStanding, periodOn, type StandingPeriod, type Timeline } from '../edition.ts';
import { documentById } from '../find-version.ts';
import { customersInWords } from '../words/customers-in-words.ts';
import { dayBefore } from '../words/day-before.ts';
import { STANDING } from '../words/language.ts';

/** Days on which one text applies to some customers. */
export interface Span {
  /** The first day, ISO date; null for all days until `until`. */
  readonly from: string | null;
  /** The last day, ISO date; null where no end is known. */
  readonly until: string | null;
  /** The slug of the version; null where none applies. */
  readonly slug: string | null;
  /** Ids of the documents that stand in its place. */
  readonly replacedBy: readonly string[];
  /** In words; null where it is everyone. */
  readonly customers: string | null;
}

/** All spans of a document, the earliest first, one without an end last. Groups of customers for whom they are the same stand together. */
export function spansOf(standing: DocumentStanding): readonly Span[] {
  const spans = known.get(standing) ?? findSpans(standing);
  known.set(standing, spans);
  return spans;
}

/** Each page of a document asks for them several times. */
const known = new WeakMap<DocumentStanding, readonly Span[]>();

function findSpans({ timelines }: DocumentStanding): readonly Span[] {
  const found = new Map<string, { readonly span: Omit<Span, 'customers'>; readonly groups: Timeline[] }>();
  for (const timeline of timelines) {
    for (const span of spansIn(timeline.periods)) {
      const key = JSON.stringify(span);
      const same = found.get(key) ?? { span, groups: [] };
      same.groups.push(timeline);
      found.set(key, same);
    }
  }
  return [...found.values()]
    .map(({ span, groups }) => ({
      ...span,
      customers: customersInWords(
        groups.map(({ cohort }) => cohort),
        timelines.length,
      ),
    }))
    .sort(
      (one, other) =>
        compareText(one.from ?? '', other.from ?? '') || compareText(one.until ?? '~', other.until ?? '~'),
    );
}

/** What applies on a day, with the reason: once for all customers, or once for each group for whom it differs. */
export interface Applying {
  readonly period: StandingPeriod;
  /** In words; null where it is everyone. */
  readonly customers: string | null;
  readonly reason: string;
}

export function applyingOn(standing: DocumentStanding, date: string): readonly Applying[] {
  const { timelines, reasons } = standing;
  const found = new Map<string, { readonly period: StandingPeriod; readonly groups: Timeline[] }>();
  for (const timeline of timelines) {
    const period = periodOn(timeline.periods, date)!;
    const key = JSON.stringify([period.slug, period.replacedBy]);
    const same = found.get(key) ?? { period, groups: [] };
    same.groups.push(timeline);
    found.set(key, same);
  }
  return [...found.values()].map(({ period, groups }) => ({
    period,
    customers: customersInWords(
      groups.map(({ cohort }) => cohort),
      timelines.length,
    ),
    reason: period.reason.map((position) => STANDING.reason(reasons[position]!, titleOf)).join(' '),
  }));
}

function titleOf(id: string): string {
  return documentById(id).title;
}

/** The days on which another text begins to apply to someone, the earliest first. */
export function turningDays(standing: DocumentStanding): readonly string[] {
  return [...new Set(spansOf(standing).flatMap(({ from }) => from ?? []))].sort();
}

/** Joins periods of one text: another reason alone is no turn. */
function spansIn(periods: readonly StandingPeriod[]): readonly Omit<Span, 'customers'>[] {
  const starts = periods.filter(
    (period, index) => index === 0 || turn(period) !== turn(periods[index - 1] as StandingPeriod),
  );
  return starts.map(({ from, slug, replacedBy }, index) => {
    const next = starts[index + 1]?.from ?? null;
    return { from, until: next === null ? null : dayBefore(next), slug, replacedBy };
  });
}

function turn({ slug, replacedBy }: StandingPeriod): string {
  return slug ?? `gone ${replacedBy.join(' ')}`;
}
