import type { Edition } from '../changelog/edition.ts';
import type { Entry, EntryHeading } from '../changelog/entry.ts';
import type { Matter } from './affected.ts';
import { type NetChange, netChanges } from './net-changes.ts';
import { versionKey } from './plan-hashes.ts';
import type { Timelines } from './timelines.ts';

/** Whether the ledger shows a version delivered to one customer. */
export type Delivered = (document: string, version: string) => boolean;

/**
 * What there may be to tell one customer, in the order of documents and versions: the versions announced and not yet in effect
 * for its cohort, and those published since `since` (where that is absent: on the edition's own day, so that a version that takes
 * effect at once is told of too), without those delivered. Of versions that never take effect for it, the one that took their place speaks.
 */
export function mattersFor(
  timelines: Timelines,
  since: string | null,
  delivered: Delivered,
  changesOf: (covers: readonly EntryHeading[]) => readonly NetChange[],
): Matter[] {
  const { today } = timelines.edition;
  const documents = [...timelines.live.keys()].sort();
  const versions = documents.flatMap((document) => timelines.live.get(document) ?? []);
  return versions
    .filter(({ heading, effective }) => effective.date > today || heading.published >= (since ?? today))
    .filter(({ heading }) => !delivered(heading.document, heading.version))
    .map((live) => {
      const told = live.covers.findLastIndex(({ document, version }) => delivered(document, version));
      const toldOf = live.covers[told]?.version ?? null;
      return { live, toldOf, changes: changesOf(live.covers.slice(told + 1)) };
    });
}

/** Gives the net changes of consecutive versions, each worked out once. Throws where an entry is not there. */
export function rememberChanges(entries: readonly Entry[]): (covers: readonly EntryHeading[]) => readonly NetChange[] {
  const byKey = new Map(entries.map((entry) => [versionKey(entry.document, entry.version), entry]));
  const remembered = new Map<string, readonly NetChange[]>();
  return (covers) => {
    const keys = covers.map(({ document, version }) => versionKey(document, version));
    const known = remembered.get(keys.join(' '));
    if (known) return known;
    const changes = netChanges(
      keys.map((key) => {
        const entry = byKey.get(key);
        if (!entry) throw new Error(`Cannot plan notices without the entry ${key}; versionsToRead names those needed`);
        return entry;
      }),
    );
    remembered.set(keys.join(' '), changes);
    return changes;
  };
}

/**
 * The versions whose entries a plan needs, whatever customers there are: those it may tell of, and those before them that may
 * never take effect for somebody.
 */
export function versionsToRead(edition: Edition, since: string | null): EntryHeading[] {
  const needed = new Set<EntryHeading>();
  for (const { versions } of edition.documents) {
    const published = versions.filter((version) => version.published <= edition.today);
    for (const [index, version] of published.entries()) {
      if (lastDay(version) <= edition.today && version.published < (since ?? edition.today)) continue;
      needed.add(version);
      for (let before = index - 1; before >= 0 && mayNeverTakeEffect(published, before); before -= 1) {
        needed.add(published[before]!);
      }
    }
  }
  return [...needed];
}

/** The counterpart of `timelinesFor`, for every possible customer at once; errs towards yes. */
function mayNeverTakeEffect(versions: readonly EntryHeading[], index: number): boolean {
  const version = versions[index]!;
  const later = versions.slice(index + 1);
  return (
    version.withdrawn !== null ||
    later.some((other) => other.author?.corrects === version.version || firstDay(other) <= lastDay(version))
  );
}

function firstDay(version: EntryHeading): string {
  return daysOf(version)[0]!;
}

function lastDay(version: EntryHeading): string {
  return daysOf(version).at(-1)!;
}

function daysOf({ effective, published }: EntryHeading): string[] {
  const days = Object.values(effective).sort();
  return days.length > 0 ? days : [published];
}
