import type { MailSender } from '../mail/mail-sender.ts';
import type { Channel } from '../registry/channels.ts';
import type { DeliveryOutcome } from './deliver-notice.ts';
import type { GitHub } from './make-answer.ts';
import type { RefusalReason } from './refusal.ts';
import { gateRequests } from './request-gate.ts';
import { type LanePace, runLane } from './run-lane.ts';
import type { Sender } from './sender.ts';
import { emptyTally, type Tally, tallyOutcome, tallyStop } from './tally.ts';

/** Something to do for one customer: in its repository, or by a letter. */
export interface LaneTask {
  readonly customer: string;
  /** `owner/name`; null for a letter. */
  readonly repository: string | null;
  /** `none` for who can be told in neither way; what else it may be follows from the repository. */
  readonly channel?: Channel;
}

/** By what a lane is gone. */
export type Carrier =
  | { readonly kind: 'github'; readonly github: GitHub }
  | { readonly kind: 'mail'; readonly mail: MailSender };

export interface LanesRun<Task extends LaneTask> {
  /** Null where no task is for a repository, and no letter among them. */
  readonly sender: Sender | null;
  readonly mail?: MailSender | null;
  readonly pace: LanePace;
  /** Does one thing, over the requests of its installation or by the mail server. */
  readonly perform: (task: Task, carrier: Carrier) => Promise<DeliveryOutcome>;
  /** For what cannot even be tried: its owner has not let us in. */
  readonly refuse: (task: Task, reason: RefusalReason) => Promise<DeliveryOutcome>;
  /** What to count on; where it is absent, from nothing. */
  readonly tally?: Tally;
  /** Called after each task. */
  readonly onProgress?: ((tally: Tally) => void) | undefined;
}

/** GitHub allows 100 requests at a time; this leaves room for whatever else the publisher runs. */
const REQUESTS_AT_ONCE = 30;

/** Does all tasks: installations and the mail server side by side, those of each in their order one after the other. */
export async function runLanes<Task extends LaneTask>(tasks: Iterable<Task>, run: LanesRun<Task>): Promise<Tally> {
  const tally = run.tally ?? emptyTally();
  const lanes = new Map<string, { readonly carrier: Carrier; readonly tasks: Task[] }>();
  for (const task of tasks) {
    const way = wayOf(task, run);
    if (way.kind === 'refused') {
      tallyOutcome(tally, task.customer, await run.refuse(task, way.reason));
      continue;
    }
    const lane = lanes.get(way.lane) ?? { carrier: way.carrier, tasks: [] };
    lanes.set(way.lane, lane);
    lane.tasks.push(task);
  }
  const gated = gateRequests(REQUESTS_AT_ONCE);
  const ends = [...lanes.values()].map(async ({ carrier, tasks: own }) => {
    let reported = 0;
    const report = ({ customer }: Task, outcome: DeliveryOutcome): void => {
      reported++;
      tallyOutcome(tally, customer, outcome);
      run.onProgress?.(tally);
    };
    const through: Carrier = carrier.kind === 'mail' ? carrier : { kind: 'github', github: gated(carrier.github) };
    const stop = await runLane(own, (task) => run.perform(task, through), report, run.pace);
    tallyStop(tally, stop, own.length - reported, carrier.kind);
  });
  // Each lane comes to its end before one that failed is told of: nothing goes on behind the caller's back.
  for (const end of await Promise.allSettled(ends)) if (end.status === 'rejected') throw end.reason;
  return tally;
}

type LaneWay =
  | { readonly kind: 'open'; readonly lane: string; readonly carrier: Carrier }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

/** One server takes all letters, one after the other. */
function wayOf(
  { repository, channel }: LaneTask,
  { sender, mail = null }: Pick<LanesRun<LaneTask>, 'sender' | 'mail'>,
): LaneWay {
  if (channel === 'none') return { kind: 'refused', reason: 'no-channel' };
  if (repository === null && mail !== null) return { kind: 'open', lane: 'mail', carrier: { kind: 'mail', mail } };
  if (repository === null || sender === null)
    throw new Error('A task has no way: whoever runs lanes gives one for each');
  const way = sender.wayTo(repository);
  if (way.kind === 'refused') return way;
  return { kind: 'open', lane: way.lane, carrier: { kind: 'github', github: way.github } };
}
