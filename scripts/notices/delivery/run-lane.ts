import type { DeliveryOutcome } from './deliver-notice.ts';
import type { Trouble } from './trouble.ts';

export interface LanePace {
  /** Milliseconds after each thing posted. */
  readonly pace: number;
  /** The longest wait that a run sits out, in milliseconds; for more it stops and says when to come back. */
  readonly patience: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Why a lane ended before its last task. */
export interface LaneStop {
  readonly trouble: Trouble['kind'];
  /** By GitHub's clock, in milliseconds since 1970; null where it is any later time. */
  readonly until: number | null;
}

/** As many failures in a row as show that it is not the one request. */
const FAILURES = 3;
/** Waits without a hint double up to an hour: `troubleOf` has the first. */
const DOUBLINGS = 6;

/**
 * Performs the tasks of one installation, or of the mail server, one after the other, as GitHub asks of writers, and obeys its limits.
 * @returns why it stopped early; null where every task has an outcome
 */
export async function runLane<Task>(
  tasks: Iterable<Task>,
  perform: (task: Task) => Promise<DeliveryOutcome>,
  report: (task: Task, outcome: DeliveryOutcome) => void,
  { pace, patience, sleep }: LanePace,
): Promise<LaneStop | null> {
  let failures = 0;
  for (const task of tasks) {
    for (let waits = 0; ; waits++) {
      const outcome = await perform(task);
      if (outcome.kind === 'credentials') return { trouble: 'credentials', until: null };
      if (outcome.kind === 'limited') {
        const wait = (outcome.until - outcome.now) * (outcome.hinted ? 1 : 2 ** Math.min(waits, DOUBLINGS));
        if (wait > patience || waits > DOUBLINGS) return { trouble: 'limited', until: outcome.now + wait };
        await sleep(wait);
        continue;
      }
      report(task, outcome);
      failures = isFailure(outcome) ? failures + 1 : 0;
      if (failures >= FAILURES) return { trouble: 'unreachable', until: null };
      if (isPosted(outcome)) await sleep(pace);
      break;
    }
  }
  return null;
}

/** A server that loses one answer after the other would leave every letter to a person. */
function isFailure(outcome: DeliveryOutcome): boolean {
  return outcome.kind === 'unreachable' || (outcome.kind === 'unanswered' && outcome.fresh);
}

function isPosted(outcome: DeliveryOutcome): boolean {
  if (outcome.kind === 'sent') return outcome.how === 'created';
  return outcome.kind === 'undecided' || outcome.kind === 'later' || (outcome.kind === 'unanswered' && outcome.fresh);
}
