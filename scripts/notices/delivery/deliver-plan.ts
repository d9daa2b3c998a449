import { noticeId } from '../ledger/ledger-state.ts';
import { deliverLetter, type LetterMeans } from '../mail/deliver-letter.ts';
import { letterTaskFor } from '../mail/letter-task.ts';
import type { MailSender } from '../mail/mail-sender.ts';
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

export interface DeliveryRun extends Omit<DeliveryMeans, 'github' | 'us'>, Pick<LetterMeans, 'again'> {
  /** Null where there are letters alone. */
  readonly sender: Sender | null;
  /** Absent where there are issues alone. */
  readonly mail?: MailSender | null;
  readonly pace: LanePace;
  readonly sha256: Sha256;
  /** Whether a person has made sure that a customer's repository is another than before, and the right one. */
  readonly newRepository?: (customer: string) => boolean;
  /** Called after each notice. */
  readonly onProgress?: (tally: Tally) => void;
}

/** Delivers notices, installations and the mail server side by side, the notices of each one after the other in the plan's order. */
export async function deliverPlan(notices: Iterable<Deliverable>, run: DeliveryRun): Promise<Tally> {
  const { ledger, sender, mail = null, pace, onProgress } = run;
  const at = sender?.at ?? new Date(run.clock()).toISOString();
  const refuse = (notice: NoticeToSend, reason: RefusalReason): Promise<DeliveryOutcome> =>
    recordRefusal(ledger, notice, reason, { at, requestId: null, key: null });
  return await runLanes(notices, {
    ...{ sender, mail },
    pace,
    onProgress,
    refuse: async (deliverable, reason) => {
      const notice = await deliverable.read();
      return letterOnRecord(notice, ledger) ?? (await refuse(notice, reason));
    },
    perform: async (deliverable, carrier) => {
      const { channel, ...notice } = await deliverable.read();
      const unknown = () => refuse(channel === undefined ? notice : { ...notice, channel }, 'earlier-unknown');
      if (carrier.kind === 'mail' || channel !== undefined) {
        if (carrier.kind !== 'mail' || channel === undefined)
          throw new Error('The notice was changed while it was read');
        const task = letterTaskFor({ ...notice, channel }, ledger.state, run.sha256);
        return task === null ? await unknown() : await deliverLetter(task, { ...run, mail: carrier.mail });
      }
      const { github } = carrier;
      const trouble = run.newRepository?.(deliverable.customer) ? await pinAnew(deliverable, github, ledger) : null;
      if (trouble) return trouble;
      const task = deliveryTaskFor({ ...notice, repository: notice.repository! }, ledger.state, run.sha256);
      return task === null ? await unknown() : await deliverTask(task, { ...run, github, us: sender!.us });
    },
  });
}

/** A letter that nobody could give to a server may have been exported and sent. */
function letterOnRecord(notice: NoticeToSend, { state }: DeliveryRun['ledger']): DeliveryOutcome | null {
  if (notice.channel === undefined) return null;
  const known = state.notices.get(noticeId(notice));
  if (known?.sent) return { kind: 'known' };
  return known?.openIntent == null ? null : { kind: 'unanswered', fresh: false };
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
    ({ sent }) =>
      sent !== null && sent.customer === identity.customer && sent.channel === undefined && sent.issue === commentOn,
  );
  if (told?.sent) await ledger.append({ type: 'gone', key: told.sent.key, at });
}
