import type { DeliveryOutcome } from './deliver-notice.ts';
import type { RefusalReason } from './refusal.ts';
import type { LaneStop } from './run-lane.ts';
import type { Carrier } from './run-lanes.ts';

/** Why a lane stopped, and which kind of lane. */
export type StopCause = `${Carrier['kind']} ${LaneStop['trouble']}`;

/** What a run came to, while it goes and at its end. */
export interface Tally {
  /** Posted in this run. */
  created: number;
  /** Found on GitHub, though an earlier run could not know. */
  found: number;
  /** On record before. */
  known: number;
  /** In doubt; a later run looks again. */
  undecided: number;
  /** Not reached. */
  left: number;
  /** With `lookOnly`: not there. */
  absent: number;
  /** Customers whose letter was sent or not, which a person must find out. */
  readonly unanswered: string[];
  readonly refused: { readonly customer: string; readonly reason: RefusalReason }[];
  /** Why lanes stopped, with how often. */
  readonly stops: Map<StopCause, number>;
  /** When the last wait that GitHub asked for, or the last settling, is over: milliseconds by its clock; null where any time will do. */
  resumeAt: number | null;
}

export function emptyTally(): Tally {
  const counts = { created: 0, found: 0, known: 0, undecided: 0, left: 0, absent: 0 };
  return { ...counts, unanswered: [], refused: [], stops: new Map(), resumeAt: null };
}

/** Counts the outcome of one notice. */
export function tallyOutcome(tally: Tally, customer: string, outcome: DeliveryOutcome): void {
  switch (outcome.kind) {
    case 'sent':
      tally[outcome.how]++;
      break;
    case 'refused':
      tally.refused.push({ customer, reason: outcome.reason });
      break;
    case 'unanswered':
      tally.unanswered.push(customer);
      break;
    case 'undecided':
      tally.undecided++;
      resumeNotBefore(tally, outcome.until);
      break;
    case 'known':
    case 'absent':
      tally[outcome.kind]++;
      break;
    default:
      tally.left++;
  }
}

/** Counts a lane that ended; `left` are the notices it did not come to. */
export function tallyStop(tally: Tally, stop: LaneStop | null, left: number, kind: Carrier['kind']): void {
  tally.left += left;
  if (stop === null) return;
  const cause: StopCause = `${kind} ${stop.trouble}`;
  tally.stops.set(cause, (tally.stops.get(cause) ?? 0) + 1);
  if (stop.until !== null) resumeNotBefore(tally, stop.until);
}

function resumeNotBefore(tally: Tally, moment: number): void {
  tally.resumeAt = Math.max(tally.resumeAt ?? 0, moment);
}

/** 75 while anything is open, for the next run may finish it; then 1 where a person must act; then 0. */
export function exitCodeOf(tally: Tally): number {
  if (tally.undecided > 0 || tally.left > 0) return 75;
  return tally.refused.length > 0 || tally.unanswered.length > 0 || tally.absent > 0 ? 1 : 0;
}
