import type { EntryHeading } from '../../changelog/entry.ts';
import { addDays } from '../../history/dates.ts';
import { type DeliveredNotice, displacedFrom, lastTold } from '../planning/delivered-notice.ts';
import type { Matter } from './affected.ts';
import type { NetChange } from './net-changes.ts';
import type { LiveVersion, Timelines } from './timelines.ts';

/** A version that was announced to a customer and withdrawn since. */
export interface Withdrawal {
  readonly heading: EntryHeading;
  readonly told: DeliveredNotice;
  /** What binds on the day that was announced; undefined where nothing does. */
  readonly instead: LiveVersion | undefined;
}

/** A late notice counts for as long as this after its delivery: no promise of notice in the corpora is longer than a year. */
const LONGEST_NOTICE = 366;

/**
 * What there may be to tell one customer, in the order of documents and versions: the versions announced and not yet in effect
 * for its cohort, those published since `since` (where that is absent: on the edition's own day, so that a version that takes
 * effect at once is told of too), and whatever concerns a notice that the customer had. Of versions that never take effect for it,
 * the one that took their place speaks. Who was told that a version would not come, as another took its place, is told anew
 * where it comes after all.
 */
export function mattersFor(
  timelines: Timelines,
  since: string | null,
  told: readonly DeliveredNotice[],
  changesOf: (covers: readonly EntryHeading[]) => readonly NetChange[],
): Matter[] {
  const { today } = timelines.edition;
  return [...timelines.live.keys()].sort().flatMap((document) =>
    (timelines.live.get(document) ?? []).flatMap((live, index, all): Matter[] => {
      const open = live.effective.date > today || live.heading.published >= (since ?? today);
      const own = lastTold(told, live.heading);
      const again = displacedFrom(told, live.heading);
      if (again !== undefined && isAwaited(own))
        return hasEnded(all[index + 1], today)
          ? []
          : [{ live, told: again.by, again, changes: changesOf(live.covers) }];
      if (own)
        return open || mayHaveMoved(own, live, today) ? [{ live, told: own, changes: changesOf(live.covers) }] : [];
      const earlier = live.passedOver.findLast((heading) => isAwaited(lastTold(told, heading)));
      if (earlier === undefined) return open ? [{ live, told: null, changes: changesOf(live.covers) }] : [];
      // Where its changes are told from what binds, the earlier version is no step on the way.
      const later = live.covers.slice(live.covers.indexOf(earlier) + 1);
      return [{ live, told: lastTold(told, earlier)!, changes: changesOf(later) }];
    }),
  );
}

/** The versions that a customer believes to be coming, and that were withdrawn. Where an earlier one comes after all, its notice speaks. */
export function withdrawalsFor(timelines: Timelines, told: readonly DeliveredNotice[]): Withdrawal[] {
  const documents = [...new Set(told.map(({ document }) => document))].sort();
  return documents.flatMap((document) =>
    (timelines.documents.get(document)?.versions ?? []).flatMap((heading) => {
      const last = lastTold(told, heading);
      if (heading.withdrawn === null || !isAwaited(last) || displacedFrom(told, heading)) return [];
      const day = last!.effectiveToldOf;
      const instead = timelines.live.get(document)?.findLast(({ effective }) => effective.date <= day);
      return [{ heading, told: last!, instead }];
    }),
  );
}

/** Whether the version after it is in force, so that it says nothing any more. */
function hasEnded(next: LiveVersion | undefined, today: string): boolean {
  return next !== undefined && next.effective.date <= today;
}

/** Told of, and not told since that it will not come. */
function isAwaited(last: DeliveredNotice | undefined): boolean {
  return last !== undefined && last.kind !== 'withdrawal';
}

function mayHaveMoved(told: DeliveredNotice, live: LiveVersion, today: string): boolean {
  const moved = told.kind === 'withdrawal' || told.effectiveToldOf !== live.effective.date;
  return moved || addDays(told.deliveredOn, LONGEST_NOTICE) > today;
}
