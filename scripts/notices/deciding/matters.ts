import type { EntryHeading } from '../../changelog/entry.ts';
import { addDays } from '../../history/dates.ts';
import { type DeliveredNotice, lastTold, stillTold } from '../planning/delivered-notice.ts';
import type { Matter } from './affected.ts';
import type { NetChange } from './net-changes.ts';
import type { LiveVersion, Timelines } from './timelines.ts';

/** A version that was announced to a customer and withdrawn since. */
export interface Withdrawal {
  readonly heading: EntryHeading;
  readonly told: DeliveredNotice;
  /** What binds on the day that was announced; undefined where nothing does. */
  readonly instead: LiveVersion | undefined;
  /** Whether that comes back to life by the withdrawal, of which a notice of its own tells. */
  readonly revives: boolean;
}

/** A late notice counts for as long as this after its delivery: no promise of notice in the corpora is longer than a year. */
const LONGEST_NOTICE = 366;

/**
 * What there may be to tell one customer, in the order of documents and versions: the versions announced and not yet in effect
 * for its cohort, those published since `since` (where that is absent: on the edition's own day, so that a version that takes
 * effect at once is told of too), and whatever concerns a notice that the customer had. Of versions that never take effect for it,
 * the one that took their place speaks.
 */
export function mattersFor(
  timelines: Timelines,
  since: string | null,
  told: readonly DeliveredNotice[],
  compared: (live: LiveVersion) => Pick<Matter, 'changes' | 'replaced'>,
  sinceTold: (heading: EntryHeading, version: string) => readonly NetChange[] | null,
): Matter[] {
  const { today } = timelines.edition;
  return [...timelines.live.keys()].sort().flatMap((document) =>
    (timelines.live.get(document) ?? []).flatMap((live): Matter[] => {
      const open = live.effective.date > today || live.heading.published >= (since ?? today);
      const { standing, voidedBy } = stillTold(told, live.heading, withdrawnIn(timelines, document));
      const own = lastTold(standing, live.heading);
      if (own)
        return open || mayHaveMoved(own, live, today) ? [{ live, told: own, sinceTold: null, ...compared(live) }] : [];
      if (voidedBy) return [{ live, told: voidedBy, sinceTold: null, ...compared(live) }];
      const earlier = live.instead.findLast((heading) => isAwaited(lastTold(told, heading)));
      if (earlier === undefined) return open ? [{ live, told: null, sinceTold: null, ...compared(live) }] : [];
      const changed = sinceTold(live.heading, earlier.version);
      return [{ live, told: lastTold(told, earlier)!, sinceTold: changed, ...compared(live) }];
    }),
  );
}

/** The versions that a customer believes to be coming, and that are not. */
export function withdrawalsFor(timelines: Timelines, told: readonly DeliveredNotice[]): Withdrawal[] {
  const documents = [...new Set(told.map(({ document }) => document))].sort();
  return documents.flatMap((document) =>
    (timelines.documents.get(document)?.versions ?? []).flatMap((heading) => {
      const last = lastTold(told, heading);
      if (heading.withdrawn === null || last === undefined || last.kind === 'withdrawal') return [];
      const day = last.effectiveToldOf;
      const instead = timelines.live.get(document)?.findLast(({ effective }) => effective.date <= day);
      const before = instead && stillTold(told, instead.heading, withdrawnIn(timelines, document));
      const revives = before?.voidedBy != null && lastTold(before.standing, instead!.heading) === undefined;
      return [{ heading, told: last, instead, revives }];
    }),
  );
}

/** Whether a version of a document was withdrawn. */
export function withdrawnIn({ documents }: Timelines, document: string): (version: string) => boolean {
  const versions = documents.get(document)?.versions ?? [];
  return (label) => versions.some(({ version, withdrawn }) => version === label && withdrawn !== null);
}

/** Told of, and not told since that it will not come. */
function isAwaited(last: DeliveredNotice | undefined): boolean {
  return last !== undefined && last.kind !== 'withdrawal';
}

function mayHaveMoved(told: DeliveredNotice, live: LiveVersion, today: string): boolean {
  const moved = told.kind === 'withdrawal' || told.effectiveToldOf !== live.effective.date;
  return moved || addDays(told.deliveredOn, LONGEST_NOTICE) > today;
}
