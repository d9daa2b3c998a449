import type { Sha256 } from '../plan-hashes.ts';
import { type DeliveryMeans, type DeliveryTask, deliverNotice, type Outcome } from './deliver-notice.ts';
import { editStatus } from './edit-status.ts';
import type { GitHub } from './github-answer.ts';
import { type PlannedNotice, taskFor } from './planned-notice.ts';
import { recordRefusal } from './record-refusal.ts';
import { gateRequests } from './request-gate.ts';
import { type LanePace, runLane } from './run-lane.ts';
import type { Sender } from './sender.ts';
import { emptyTally, type Tally, tallyOutcome, tallyStop } from './tally.ts';

/** A notice that is read when its turn comes: a plan for many customers is larger than memory. */
export interface Deliverable {
  readonly customer: string;
  readonly repository: string;
  readonly read: () => Promise<PlannedNotice>;
}

export interface DeliveryRun extends Omit<DeliveryMeans, 'github' | 'us'> {
  readonly sender: Sender;
  readonly pace: LanePace;
  readonly sha256: Sha256;
  /** Called after each notice. */
  readonly onProgress?: (tally: Tally) => void;
}

/** GitHub allows 100 requests at a time; this leaves room for whatever else the publisher runs. */
export const REQUESTS_AT_ONCE = 30;

/** Delivers notices, installations in parallel, the notices of each one after the other in the plan's order. */
export async function deliverPlan(notices: Iterable<Deliverable>, run: DeliveryRun): Promise<Tally> {
  const tally = emptyTally();
  const lanes = new Map<string, { readonly github: GitHub; readonly tasks: Deliverable[] }>();
  const unasked = { at: run.sender.at, requestId: null, key: null };
  for (const notice of notices) {
    const way = run.sender.wayTo(notice.repository);
    if (way.kind === 'refused') {
      const { identity } = await notice.read();
      tallyOutcome(tally, notice.customer, await recordRefusal(run.ledger, identity, way.reason, unasked));
      continue;
    }
    const lane = lanes.get(way.lane) ?? { github: way.github, tasks: [] };
    lanes.set(way.lane, lane);
    lane.tasks.push(notice);
  }
  const gated = gateRequests(REQUESTS_AT_ONCE);
  await inParallel([...lanes.values()], async ({ github, tasks }) => {
    let reported = 0;
    const report = ({ customer }: Deliverable, outcome: Outcome) => {
      reported++;
      tallyOutcome(tally, customer, outcome);
      run.onProgress?.(tally);
    };
    const means = { ...run, github: gated(github), us: run.sender.us, unasked };
    const stop = await runLane(tasks, async (notice) => perform(await notice.read(), means), report, run.pace);
    tallyStop(tally, stop, tasks.length - reported);
  });
  return tally;
}

async function perform(
  notice: PlannedNotice,
  means: DeliveryMeans & { readonly sha256: Sha256; readonly unasked: Parameters<typeof recordRefusal>[3] },
): Promise<Outcome> {
  let task = taskFor(notice, means.ledger.state, means.sha256);
  if (task === null) return await recordRefusal(means.ledger, notice.identity, 'earlier-unknown', means.unasked);
  let outcome = await deliverNotice(task, means);
  if (outcome.kind === 'gone') {
    // Whoever deleted the issue must still learn of the correction.
    await recordGone(task, outcome.at, means);
    task = { ...task, commentOn: null };
    outcome = await deliverNotice(task, means);
  }
  if (outcome.kind !== 'sent' && outcome.kind !== 'known') return outcome;
  if (means.lookOnly) return outcome;
  return (await editStatus(task, means.github, means.ledger)) ?? outcome;
}

/** Marks the issue that is not there any more, by any notice on it. */
async function recordGone({ identity, commentOn }: DeliveryTask, at: string, { ledger }: DeliveryMeans): Promise<void> {
  const told = [...ledger.state.notices.values()].find(
    ({ sent }) => sent !== null && sent.customer === identity.customer && sent.issue === commentOn,
  );
  if (told?.sent) await ledger.append({ type: 'gone', key: told.sent.key, at });
}

/** Works on all items at once, and to the end of each before it fails for one, so that nothing goes on behind the caller's back. */
export async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const ends = await Promise.allSettled(items.map(work));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
