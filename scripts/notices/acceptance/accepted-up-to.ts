import type { EntryHeading } from '../../changelog/entry.ts';
import type { LiveVersion } from '../deciding/timelines.ts';
import type { Accepted } from '../ledger/acceptances.ts';
import type { KnownChanges } from '../planning/remember-changes.ts';
import type { Pending } from './pending.ts';

/** How far a customer's acceptances of a document reach. */
export interface AcceptedUpTo {
  /** The place of the last live version that is accepted; -1 where none is. */
  readonly index: number;
  /** The version that was accepted for it; null where none was. */
  readonly by: EntryHeading | null;
}

/**
 * The last live version that a customer's acceptances cover. Who accepted a version accepted what the versions before it changed.
 * A version that never takes effect, as a correction took its place, stands for that one only where the two do not differ in
 * substance; what was withdrawn stands for nothing.
 */
export function acceptedUpTo(
  lives: readonly LiveVersion[],
  pending: readonly Pending[],
  accepted: readonly Accepted[],
  sinceTold: KnownChanges['sinceTold'],
): AcceptedUpTo {
  const has = (version: string): boolean => accepted.some((each) => each.version === version);
  const index = lives.findLastIndex(({ heading }) => has(heading.version));
  const corrected = pending.findLast(({ index: place, matter: { live } }) => {
    if (place <= index) return false;
    const instead = live.instead.findLast(({ version }) => has(version));
    const changes = instead === undefined ? null : sinceTold(live.heading, instead.version);
    return changes?.every(({ change }) => change.significance !== 'substantive') ?? false;
  });
  if (corrected === undefined) return { index, by: lives[index]?.heading ?? null };
  const { live } = corrected.matter;
  return { index: corrected.index, by: live.instead.findLast(({ version }) => has(version))! };
}
