import { compareText, type Edition, type EntryHeading } from '../edition.ts';
import { listedOn, nextEffectiveDate, type Stopped, stopped, takesEffectSoon } from '../fate/announced-versions.ts';
import { monthsBefore } from '../words/day-before.ts';

/** A version in the list of changes so far. */
export interface ListedChange {
  readonly heading: EntryHeading;
  /** The day under which it stands: when it was in effect for everyone, or when it was decided that it never would be. */
  readonly on: string;
  readonly end: Stopped | null;
}

export interface Month {
  /** `2026-11` */
  readonly month: string;
  readonly changes: readonly ListedChange[];
}

export interface Year {
  readonly year: string;
  readonly changes: readonly ListedChange[];
}

/** The changelog as home and the archive show it. */
export interface ChangesByDate {
  /** Not yet in effect for everyone, the nearest first. */
  readonly soon: readonly EntryHeading[];
  /** All others, newest first. */
  readonly listed: readonly ListedChange[];
  /** Of those, as far back as home goes. */
  readonly recent: readonly Month[];
  /** All years that have any, newest first, each with all its changes. */
  readonly archive: readonly Year[];
  /** How many changes home does not show. */
  readonly earlier: number;
}

/** Months that home shows, counted back from the newest change: it is never empty because nothing changed for long. */
const RECENT_MONTHS = 12;

/** Changes that home shows at most: in a history of 3,372 in a year it would be 2 MB. Whole months, unless one has more. */
const RECENT_CHANGES = 100;

export function changesByDate(headings: readonly EntryHeading[], { documents, today }: Edition): ChangesByDate {
  const order = new Map(documents.flatMap(({ versions }) => versions).map(({ slug }, index) => [slug, index]));
  const documentOf = new Map(documents.flatMap((it) => it.versions.map(({ slug }) => [slug, it] as const)));
  const soon: EntryHeading[] = [];
  const listed: ListedChange[] = [];
  for (const heading of headings) {
    const document = documentOf.get(heading.slug);
    // What the day changed in all is told by its last version, and its steps on that page.
    if (!document || heading.stepTo !== undefined) continue;
    if (takesEffectSoon(heading, document, today)) soon.push(heading);
    else listed.push({ heading, on: listedOn(heading, document), end: stopped(heading, document) });
  }

  const position = ({ slug }: EntryHeading) => order.get(slug) ?? 0;
  soon.sort(
    (a, b) => compareText(nextEffectiveDate(a, today), nextEffectiveDate(b, today)) || position(a) - position(b),
  );
  // Newest first; of one day, documents in their own order and the later version of a document first.
  listed.sort(
    (a, b) =>
      compareText(b.on, a.on) ||
      compareText(b.heading.published, a.heading.published) ||
      compareText(a.heading.document, b.heading.document) ||
      position(b.heading) - position(a.heading),
  );

  const recent = listed.slice(0, countRecent(listed));
  const years = new Set(listed.map(({ on }) => on.slice(0, 4)));
  return {
    soon,
    listed,
    recent: byMonth(recent),
    archive: [...years].map((year) => ({ year, changes: listed.filter(({ on }) => on.startsWith(`${year}-`)) })),
    earlier: listed.length - recent.length,
  };
}

function countRecent(listed: readonly ListedChange[]): number {
  const monthOf = (index: number) => listed[index]?.on.slice(0, 7) ?? '';
  const oldest = monthOf(0) && monthsBefore(monthOf(0), RECENT_MONTHS - 1);
  const count = listed.filter(({ on }) => on >= oldest).length;
  if (count <= RECENT_CHANGES) return count;
  const whole = listed.findIndex((_, index) => monthOf(index) === monthOf(RECENT_CHANGES));
  return whole || RECENT_CHANGES;
}

/** Groups what is already in order. */
export function byMonth(changes: readonly ListedChange[]): readonly Month[] {
  const months = Map.groupBy(changes, ({ on }) => on.slice(0, 7));
  return [...months].map(([month, changes]) => ({ month, changes }));
}
