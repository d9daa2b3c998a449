import type { Sha256 } from '../planning/hash-versions.ts';
import type { NoticeToSend } from '../planning/plan-format.ts';
import { type DeliveryMeans, type DeliveryOutcome, type DeliveryTask, deliverNotice } from './deliver-notice.ts';
import { deliveryTaskFor } from './delivery-task.ts';
import { editStatus } from './edit-status.ts';
import { pinAnew } from './pin-anew.ts';
import type { RefusalReason } from './refusal.ts';
import { recordRefusal } from './refusal.ts';
import type { LanePace } from './run-lane.ts';
import { type LaneTask, runLanes } from './run-lanes.ts';
import type { Sender } from './sender.ts';
import type { Tally } from './tally.ts';

/** A notice that is read when its turn comes: a plan for many customers is larger than memory. */
export interface Deliverable extends LaneTask {
  readonly read: () => Promise<NoticeToSend>;
}

export interface DeliveryRun extends Omit<DeliveryMeans, 'github' | 'us'> {
  readonly sender: Sender;
  readonly pace: LanePace;
  readonly sha256: Sha256;
  /** Whether a person has made sure that a customer's repository is another than before, and the right one. */
  readonly newRepository?: (customer: string) => boolean;
  /** Called after each notice. */
  readonly onProgress?: (tally: Tally) => void;
}

/** Delivers notices, installations side by side, the notices of each one after the other in the plan's order. */
export async function deliverPlan(notices: Iterable<Deliverable>, run: DeliveryRun): Promise<Tally> {
  const { ledger, sender, pace, onProgress } = run;
  const { us, at } = sender;
  const refuse = (notice: NoticeToSend, reason: RefusalReason): Promise<DeliveryOutcome> =>
    recordRefusal(ledger, notice, reason, { at, requestId: null, key: null });
  return await runLanes(notices, {
    sender,
    pace,
    onProgress,
    refuse: async (notice, reason) => refuse(await notice.read(), reason),
    perform: async (deliverable, github) => {
      const notice = await deliverable.read();
      const trouble = run.newRepository?.(deliverable.customer) ? await pinAnew(deliverable, github, ledger) : null;
      if (trouble) return trouble;
      const task = deliveryTaskFor(notice, ledger.state, run.sha256);
      return task === null ? await refuse(notice, 'earlier-unknown') : await deliverTask(task, { ...run, github, us });
    },
  });
}

async function deliverTask(first: DeliveryTask, means: DeliveryMeans): Promise<DeliveryOutcome> {
  let task = first;
  let outcome = await deliverNotice(task, means);
  if (outcome.kind === 'gone') {
    // Whoever deleted the issue must still learn of the correction.
    await recordGone(task, outcome.at, means);
    task = { ...task, commentOn: null };
    outcome = await deliverNotice(task, means);
  }
  if (outcome.kind !== 'sent' && outcome.kind !== 'known') return outcome;
  if (means.lookOnly) return outcome;
  return (await editStatus(task, means)) ?? outcome;
}

/** Marks the issue that is not there any more, by any notice on it. */
async function recordGone({ identity, commentOn }: DeliveryTask, at: string, { ledger }: DeliveryMeans): Promise<void> {
  const told = [...ledger.state.notices.values()].find(
    ({ sent }) => sent !== null && sent.customer === identity.customer && sent.issue === commentOn,
  );
  if (told?.sent) await ledger.append({ type: 'gone', key: told.sent.key, at });
}
