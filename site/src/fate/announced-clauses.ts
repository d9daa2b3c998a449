import { isQuietChange } from '../changes/quiet-changes.ts';
import { type DocumentHeading, type Entry, type EntryHeading, readEntry, readText } from '../edition.ts';
import { type EffectiveDate, effectiveDates } from '../words/effective-dates.ts';
import { announcedVersions } from './announced-versions.ts';

type Change = Entry['changes'][number];

/** What an announced version does to a clause of the text that is shown. */
export interface AnnouncedChange {
  readonly change: Change;
  /** Slug of the version's entry. */
  readonly entry: string;
  readonly dates: readonly EffectiveDate[];
  /** True for a clause that is new and comes after this one. */
  readonly follows: boolean;
  /** Whether the change is told from the text that is shown: its redline is one of these words. */
  readonly ofShown: boolean;
}

/** The changes of all versions that are still to take effect for someone, by the clause of the shown text at which each stands. */
export function announcedClauses(
  document: DocumentHeading,
  shown: EntryHeading,
  today: string,
): ReadonlyMap<string, readonly AnnouncedChange[]> {
  const own = new Set(readText(shown.slug).clauses.map(({ id }) => id));
  const found = new Map<string, AnnouncedChange[]>();
  for (const { slug } of announcedVersions(document, today)) {
    if (slug === shown.slug) continue;
    const entry = readEntry(slug);
    const ids = readText(slug).clauses.map(({ id }) => id);
    for (const change of entry.changes) {
      if (isQuietChange(change)) continue;
      const at = placeOf(change, ids, own);
      if (at === null) continue;
      const told = { change, entry: slug, dates: effectiveDates(entry), ofShown: entry.previous === shown.version };
      const follows = change.before.length === 0;
      found.set(at, [...(found.get(at) ?? []), { ...told, follows }]);
    }
  }
  return found;
}

/** The clause that changes, or after which a new one comes; null where the shown text has none of them. */
function placeOf({ before, after }: Change, announced: readonly string[], own: ReadonlySet<string>): string | null {
  const old = before.find(({ clause, document }) => document === undefined && own.has(clause));
  if (old !== undefined) return old.clause;
  if (before.length > 0 || after[0] === undefined) return null;
  return announced.slice(0, announced.indexOf(after[0].clause)).findLast((id) => own.has(id)) ?? null;
}
