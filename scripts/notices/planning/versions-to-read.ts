import type { Edition } from '../../changelog/edition.ts';
import type { EntryHeading } from '../../changelog/entry.ts';
import { versionKey } from './hash-versions.ts';

/**
 * The versions whose entries a plan needs, whatever customers there are: those it may tell of, and those before them that may
 * never take effect for somebody.
 * @param told versions of which somebody was told, as `DOCUMENT@VERSION`: what came after them may take their place
 */
export function versionsToRead(
  edition: Edition,
  since: string | null,
  told: ReadonlySet<string> = new Set(),
): EntryHeading[] {
  const needed = new Set<EntryHeading>();
  for (const { versions } of edition.documents) {
    const published = versions.filter((version) => version.published <= edition.today);
    const firstTold = published.findIndex(({ document, version }) => told.has(versionKey(document, version)));
    for (const [index, version] of published.entries()) {
      const open = lastDay(version) > edition.today || version.published >= (since ?? edition.today);
      if (!open && (firstTold < 0 || index < firstTold)) continue;
      needed.add(version);
      for (let before = index - 1; before >= 0 && mayNeverTakeEffect(published, before); before -= 1) {
        needed.add(published[before]!);
      }
    }
  }
  return [...needed];
}

/**
 * The versions whose promises of notice may govern those of a plan: of each document those that stood on or after the first day of
 * publication, and the ones that customers signed.
 */
export function versionsThatPromise(
  edition: Edition,
  planned: readonly EntryHeading[],
  signed: ReadonlySet<string>,
): EntryHeading[] {
  const days = planned.map(({ published }) => published).sort();
  const [first = edition.today] = days;
  return edition.documents.flatMap(({ versions }) => {
    const standing = Math.max(
      0,
      versions.findLastIndex(
        (version) =>
          lastDay(version) <= first &&
          version.published < first &&
          !version.withdrawn &&
          !versions.some(({ author }) => author?.corrects === version.version),
      ),
    );
    return versions.filter(
      ({ document, version, published }, index) =>
        published <= edition.today && (index >= standing || signed.has(versionKey(document, version))),
    );
  });
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
