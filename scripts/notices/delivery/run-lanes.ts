import type { DeliveryOutcome } from './deliver-notice.ts';
import type { GitHub } from './make-answer.ts';
import type { RefusalReason } from './refusal.ts';
import { gateRequests } from './request-gate.ts';
import { type LanePace, runLane } from './run-lane.ts';
import type { Sender } from './sender.ts';
import { emptyTally, type Tally, tallyOutcome, tallyStop } from './tally.ts';

/** Something to do in one customer's repository. */
export interface LaneTask {
  readonly customer: string;
  /** `owner/name`. */
  readonly repository: string;
}

export interface LanesRun<Task extends LaneTask> {
  readonly sender: Sender;
  readonly pace: LanePace;
  /** Does one thing, over the requests of its installation. */
  readonly perform: (task: Task, github: GitHub) => Promise<DeliveryOutcome>;
  /** For what cannot even be tried: its owner has not let us in. */
  readonly refuse: (task: Task, reason: RefusalReason) => Promise<DeliveryOutcome>;
  /** Called after each task. */
  readonly onProgress?: ((tally: Tally) => void) | undefined;
}

/** GitHub allows 100 requests at a time; this leaves room for whatever else the publisher runs. */
const REQUESTS_AT_ONCE = 30;

/** Does all tasks: installations side by side, those of each in their order one after the other. */
export async function runLanes<Task extends LaneTask>(tasks: Iterable<Task>, run: LanesRun<Task>): Promise<Tally> {
  const tally = emptyTally();
  const lanes = new Map<string, { readonly github: GitHub; readonly tasks: Task[] }>();
  for (const task of tasks) {
    const way = run.sender.wayTo(task.repository);
    if (way.kind === 'refused') {
      tallyOutcome(tally, task.customer, await run.refuse(task, way.reason));
      continue;
    }
    const lane = lanes.get(way.lane) ?? { github: way.github, tasks: [] };
    lanes.set(way.lane, lane);
    lane.tasks.push(task);
  }
  const gated = gateRequests(REQUESTS_AT_ONCE);
  const ends = [...lanes.values()].map(async ({ github, tasks: own }) => {
    let reported = 0;
    const report = ({ customer }: Task, outcome: DeliveryOutcome): void => {
      reported++;
      tallyOutcome(tally, customer, outcome);
      run.onProgress?.(tally);
    };
    const through = gated(github);
    const stop = await runLane(own, (task) => run.perform(task, through), report, run.pace);
    tallyStop(tally, stop, own.length - reported);
  });
  // Each lane comes to its end before one that failed is told of: nothing goes on behind the caller's back.
  for (const end of await Promise.allSettled(ends)) if (end.status === 'rejected') throw end.reason;
  return tally;
}
