import type { EntryHeading } from '../../changelog/entry.ts';
import { addDays } from '../../history/dates.ts';
import {
  type DeliveryMeans,
  type DeliveryOutcome,
  type DeliveryTask,
  deliverNotice,
} from '../delivery/deliver-notice.ts';
import type { DeliveryRun } from '../delivery/deliver-plan.ts';
import { textHash } from '../delivery/delivery-task.ts';
import { pinAnew } from '../delivery/pin-anew.ts';
import { runLanes } from '../delivery/run-lanes.ts';
import type { Tally } from '../delivery/tally.ts';
import type { LedgerRecord } from '../ledger/ledger-record.ts';
import { type NoticeState, noticeId } from '../ledger/ledger-state.ts';
import { type OpenMatter, openMatters, reminderOrdinal } from '../ledger/open-matters.ts';
import { writeReminder } from '../wording/write-reminder.ts';
import { dueReminder } from './due-reminder.ts';
import { pollCustomer } from './poll-customer.ts';

export interface FollowUpRun extends Omit<DeliveryRun, 'lookOnly'> {
  /** `owner/name` by customer id, of the customers to look at. */
  readonly repositories: ReadonlyMap<string, string>;
  /** The version as it stands today; undefined where it is unknown. */
  readonly headingOf: (document: string, version: string) => EntryHeading | undefined;
  /** The address of the site, and whom customers may ask; null where none is configured. */
  readonly site: string | null;
  readonly contact: string | null;
  /** Days before the effective date on which to remind. */
  readonly reminders: readonly number[];
  /** Logins of the notice owner and others of the publisher's, whose answers are not the customer's. */
  readonly staff: readonly string[];
  /** ISO date. */
  readonly today: string;
}

/** What a follow-up came to: reminders in `tally`, and what customers said. */
export interface FollowUp {
  readonly tally: Tally;
  readonly customers: number;
  readonly heard: Map<LedgerRecord['type'], number>;
  /** Answers of these customers that wait for a person, from whichever day. */
  readonly waiting: number;
}

/** A notice is looked after until this many days after it takes effect. */
const LOOKED_AFTER = 90;

/** Takes down what customers said of their notices, and reminds those who have said nothing. */
export async function followUp(run: FollowUpRun): Promise<FollowUp> {
  const { ledger, repositories, sender, pace, today, onProgress } = run;
  const heard: FollowUp['heard'] = new Map();
  const byCustomer = Map.groupBy(
    openMatters(ledger.state).filter(({ told }) => addDays(today, -LOOKED_AFTER) <= told.effective),
    ({ customer }) => customer,
  );
  const tasks = [...byCustomer].flatMap(([customer, matters]) => {
    const repository = repositories.get(customer);
    return repository === undefined ? [] : [{ customer, repository, matters }];
  });
  const tally = await runLanes(tasks, {
    sender,
    pace,
    onProgress,
    refuse: async (_, reason) => ({ kind: 'refused', reason }),
    perform: async ({ customer, repository, matters }, github) => {
      const trouble = run.newRepository?.(customer) ? await pinAnew({ customer, repository }, github, ledger) : null;
      if (trouble) return trouble;
      // Issues stayed behind where the repository is another now.
      const left = matters.filter(({ told }) => ledger.state.notices.get(noticeId(told))?.gone === false);
      if (left.length === 0) return { kind: 'known' };
      const means = { ...run, github, us: sender.us, lookOnly: false };
      const onHeard = (type: LedgerRecord['type']) => void heard.set(type, (heard.get(type) ?? 0) + 1);
      return await followCustomer(repository, left, means, onHeard);
    },
  });
  const waiting = [...ledger.state.notices.values()].reduce(
    (sum, { identity, unread }) => sum + (repositories.has(identity.customer) ? unread.length : 0),
    0,
  );
  return { tally, customers: tasks.length, heard, waiting };
}

async function followCustomer(
  repository: string,
  matters: readonly OpenMatter[],
  means: DeliveryMeans & FollowUpRun,
  onHeard: (type: LedgerRecord['type']) => void,
): Promise<DeliveryOutcome> {
  const fresh = matters.some((matter) => isReactionDue(matter, means) || reminderFor(matter, means) !== null);
  const polled = await pollCustomer(repository, matters, { ...means, fresh });
  if (polled.kind !== 'quiet' && polled.kind !== 'heard') return polled;
  if (polled.kind === 'heard') for (const { type } of polled.records) if (type !== 'seen') onHeard(type);
  let last: DeliveryOutcome = { kind: 'known' };
  for (const before of matters) {
    // What was just heard may make the reminder needless.
    const now = (telling: NoticeState): NoticeState => means.ledger.state.notices.get(noticeId(telling.identity))!;
    const matter = { ...before, state: now(before.state), tellings: before.tellings.map(now) };
    if (matter.state.gone) continue;
    const days = reminderFor(matter, means);
    if (days === null) continue;
    last = await deliverNotice(reminderTask(repository, matter, days, means), means);
    if (last.kind !== 'sent' && last.kind !== 'known') return last.kind === 'gone' ? { kind: 'known' } : last;
  }
  return last;
}

/** GitHub does not tell in a list that a reaction was taken back: on the day on which who said nothing is reminded, it is looked for. */
function isReactionDue({ told, state }: OpenMatter, { reminders, today }: FollowUpRun): boolean {
  const isDay = reminders.some((days) => addDays(told.effective, -days) === today);
  return isDay && state.acknowledged?.how === 'reaction';
}

/** Nobody is reminded of a version that was withdrawn or moved since; the plan has the correction. */
function reminderFor(matter: OpenMatter, { headingOf, reminders, today }: FollowUpRun): number | null {
  const { document, version, effective } = matter.told;
  const heading = headingOf(document, version);
  if (heading === undefined || heading.withdrawn !== null) return null;
  const dates = Object.values(heading.effective);
  // Another version took its place before it took effect for anyone.
  if (Object.keys(heading.overtaken ?? {}).length === dates.length && dates.length > 0) return null;
  // A later day is that on which an agreement begins to lead to it, or that of a notice which came late.
  const moved = heading.advanced !== null || heading.postponed?.from === effective;
  const boundLater = !moved && dates.some((date) => date < effective);
  if (dates.length > 0 && !dates.includes(effective) && !boundLater) return null;
  return dueReminder(matter, reminders, today);
}

function reminderTask(
  repository: string,
  { customer, told, issue, series }: OpenMatter,
  days: number,
  { sha256, headingOf, site, contact }: FollowUpRun,
): DeliveryTask {
  const { document, version, effective } = told;
  const body = writeReminder(headingOf(document, version)!, effective, { site, contact });
  return {
    identity: { customer, document, version, kind: 'reminder', ordinal: reminderOrdinal(days, series) },
    repository,
    title: 'Reminder',
    body,
    textHash: textHash('Reminder', body, sha256),
    effective,
    deliverBy: effective,
    commentOn: issue,
    labels: [],
    assignees: [],
  };
}
