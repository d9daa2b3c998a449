import type { EntryHeading } from '../../changelog/entry.ts';
import { addDays } from '../../history/dates.ts';
import {
  type DeliveryMeans,
  type DeliveryOutcome,
  type DeliveryTask,
  deliverNotice,
} from '../delivery/deliver-notice.ts';
import type { DeliveryRun } from '../delivery/deliver-plan.ts';
import { pinAnew } from '../delivery/pin-anew.ts';
import { runLanes } from '../delivery/run-lanes.ts';
import type { Tally } from '../delivery/tally.ts';
import { textHash } from '../delivery/text-hash.ts';
import type { LedgerRecord } from '../ledger/ledger-record.ts';
import { type LedgerState, type NoticeState, noticeId } from '../ledger/ledger-state.ts';
import { type OpenMatter, openMatters, reminderOrdinal } from '../ledger/open-matters.ts';
import { writeReminder } from '../wording/write-reminder.ts';
import { pollCustomer } from './poll-customer.ts';
import { isHeard, isOnSame, remindByLetter } from './remind-by-letter.ts';
import { reminderFor } from './reminder-for.ts';

export interface FollowUpRun extends Omit<DeliveryRun, 'lookOnly'> {
  /** `owner/name` by customer id, of the customers to look at. */
  readonly repositories: ReadonlyMap<string, string>;
  /** Of the customers to look at those whom letters reach; absent for none. */
  readonly addressees?: ReadonlySet<string>;
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
  /** To whom a reminder by letter is due that nobody sends, as no mail server is named: customers, sorted. */
  readonly unsent: readonly string[];
}

/** A notice is looked after until this many days after it takes effect. */
const LOOKED_AFTER = 90;

/** Takes down what customers said of their notices, and reminds those who have said nothing. */
export async function followUp(run: FollowUpRun): Promise<FollowUp> {
  const { ledger, repositories, sender, pace, today, onProgress } = run;
  const heard: FollowUp['heard'] = new Map();
  const open = mattersOf(ledger.state, today);
  const byCustomer = Map.groupBy(
    open.filter(({ issue }) => issue !== null),
    ({ customer }) => customer,
  );
  const tasks = [...byCustomer].flatMap(([customer, matters]) => {
    const repository = repositories.get(customer);
    return repository === undefined ? [] : [{ customer, repository, matters }];
  });
  const tally = await runLanes(tasks, {
    ...{ sender, pace, onProgress },
    refuse: async (_, reason) => ({ kind: 'refused', reason }),
    perform: async ({ customer, repository, matters }, carrier) => {
      if (carrier.kind === 'mail') throw new Error('An issue is no letter');
      const { github } = carrier;
      const trouble = run.newRepository?.(customer) ? await pinAnew({ customer, repository }, github, ledger) : null;
      if (trouble) return trouble;
      // Issues stayed behind where the repository is another now.
      const left = matters.filter(({ told }) => ledger.state.notices.get(noticeId(told))?.gone === false);
      if (left.length === 0) return { kind: 'known' };
      const means = { ...run, github, us: sender!.us, lookOnly: false };
      const onHeard = (type: LedgerRecord['type']) => void heard.set(type, (heard.get(type) ?? 0) + 1);
      return await followCustomer(repository, left, means, onHeard);
    },
  });
  // What was just heard on an issue makes the reminder by letter needless, too.
  const unsent = await remindByLetter(run, mattersOf(ledger.state, today), tally);
  const isOwn = (customer: string): boolean => repositories.has(customer) || run.addressees?.has(customer) === true;
  const waiting = [...ledger.state.notices.values()].reduce(
    (sum, { identity, unread }) => sum + (isOwn(identity.customer) ? unread.length : 0),
    0,
  );
  return { tally, customers: new Set(open.map(({ customer }) => customer).filter(isOwn)).size, heard, waiting, unsent };
}

function mattersOf(state: LedgerState, today: string): readonly OpenMatter[] {
  return openMatters(state).filter(({ told }) => addDays(today, -LOOKED_AFTER) <= told.effective);
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
    if (matter.state.gone || isHeardByLetter(matter, means)) continue;
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

/** Who answered a letter that says the same has answered. */
function isHeardByLetter({ told }: OpenMatter, { ledger, today }: FollowUpRun): boolean {
  const others = mattersOf(ledger.state, today).filter(({ issue }) => issue === null);
  return others.some((other) => isOnSame(told, other) && isHeard(other));
}

function reminderTask(
  repository: string,
  { customer, told, issue, series }: OpenMatter,
  days: number,
  { sha256, headingOf, site, contact }: FollowUpRun,
): DeliveryTask {
  const { document, version, effective } = told;
  const body = writeReminder(headingOf(document, version)!, effective, {
    ...{ site, contact, channel: 'github' },
    deliveredOn: told.deliveredAt.slice(0, 10),
  });
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
