import type { EntryHeading } from '../../changelog/entry.ts';
import { type DeliveryMeans, type DeliveryTask, deliverNotice, type Outcome } from '../delivery/deliver-notice.ts';
import { type DeliveryRun, inParallel, REQUESTS_AT_ONCE } from '../delivery/deliver-plan.ts';
import type { GitHub } from '../delivery/github-answer.ts';
import { textHash } from '../delivery/planned-notice.ts';
import { gateRequests } from '../delivery/request-gate.ts';
import { runLane } from '../delivery/run-lane.ts';
import { emptyTally, type Tally, tallyOutcome, tallyStop } from '../delivery/tally.ts';
import type { LedgerRecord } from '../ledger/ledger-record.ts';
import { noticeId } from '../ledger/ledger-state.ts';
import { type OpenMatter, openMatters } from '../ledger/open-matters.ts';
import { daysBefore, dueReminder, reminderText } from './due-reminder.ts';
import { pollCustomer } from './poll-customer.ts';

export interface FollowUpRun extends Omit<DeliveryRun, 'lookOnly'> {
  /** `owner/name` by customer id, of the customers to look at. */
  readonly repositories: ReadonlyMap<string, string>;
  /** The version as it stands today; undefined where it is unknown. */
  readonly headingOf: (document: string, version: string) => EntryHeading | undefined;
  /** Days before the effective date on which to remind. */
  readonly reminders: readonly number[];
  /** The login of the notice owner, whose answers are not the customer's. */
  readonly owner: string | null;
  /** ISO date. */
  readonly today: string;
}

/** What a follow-up came to: reminders in `tally`, and what customers said. */
export interface FollowUp {
  readonly tally: Tally;
  readonly customers: number;
  readonly heard: Map<LedgerRecord['type'], number>;
}

/** A notice is looked after until this many days after it takes effect. */
const LOOKED_AFTER = 90;

/** Takes down what customers said of their notices, and reminds those who have said nothing. */
export async function followUp(run: FollowUpRun): Promise<FollowUp> {
  const { ledger, repositories, sender, today } = run;
  const tally = emptyTally();
  const heard: FollowUp['heard'] = new Map();
  const byCustomer = Map.groupBy(
    openMatters(ledger.state).filter(({ told }) => daysBefore(today, LOOKED_AFTER) <= told.effective),
    ({ customer }) => customer,
  );
  const lanes = new Map<string, { readonly github: GitHub; readonly tasks: [string, OpenMatter[]][] }>();
  for (const [customer, matters] of byCustomer) {
    const repository = repositories.get(customer);
    if (repository === undefined) continue;
    const way = sender.wayTo(repository);
    if (way.kind === 'refused') {
      tallyOutcome(tally, customer, way);
      continue;
    }
    const lane = lanes.get(way.lane) ?? { github: way.github, tasks: [] };
    lanes.set(way.lane, lane);
    lane.tasks.push([repository, matters]);
  }
  const gated = gateRequests(REQUESTS_AT_ONCE);
  await inParallel([...lanes.values()], async ({ github, tasks }) => {
    let reported = 0;
    const means = { ...run, github: gated(github), us: sender.us, lookOnly: false };
    const report = ([, matters]: [string, OpenMatter[]], outcome: Outcome): void => {
      reported++;
      tallyOutcome(tally, matters[0]!.customer, outcome);
      run.onProgress?.(tally);
    };
    const perform = ([repository, matters]: [string, OpenMatter[]]) =>
      followCustomer(repository, matters, means, run, (type) => heard.set(type, (heard.get(type) ?? 0) + 1));
    tallyStop(tally, await runLane(tasks, perform, report, run.pace), tasks.length - reported);
  });
  return { tally, customers: byCustomer.size, heard };
}

async function followCustomer(
  repository: string,
  matters: readonly OpenMatter[],
  means: DeliveryMeans,
  run: FollowUpRun,
  onHeard: (type: LedgerRecord['type']) => void,
): Promise<Outcome> {
  const fresh = matters.some((matter) => reminderFor(matter, run) !== null);
  const polled = await pollCustomer(repository, matters, { ...means, owner: run.owner, sha256: run.sha256, fresh });
  if (polled.kind !== 'quiet' && polled.kind !== 'heard') return polled;
  if (polled.kind === 'heard') for (const { type } of polled.records) if (type !== 'seen') onHeard(type);
  let last: Outcome = { kind: 'known' };
  for (const before of matters) {
    // What was just heard may make the reminder needless.
    const matter = { ...before, state: means.ledger.state.notices.get(noticeId(before.told))! };
    if (matter.state.gone) continue;
    const days = reminderFor(matter, run);
    if (days === null) continue;
    last = await deliverNotice(reminderTask(repository, matter, days, run), means);
    if (last.kind !== 'sent' && last.kind !== 'known') return last.kind === 'gone' ? { kind: 'known' } : last;
  }
  return last;
}

/** Nobody is reminded of a version that was withdrawn or moved since; the plan has the correction. */
function reminderFor(matter: OpenMatter, { headingOf, reminders, today }: FollowUpRun): number | null {
  const { document, version, effective } = matter.told;
  const heading = headingOf(document, version);
  if (heading === undefined || heading.withdrawn !== null) return null;
  const dates = Object.values(heading.effective);
  if (dates.length > 0 && !dates.includes(effective)) return null;
  return dueReminder(matter, reminders, today);
}

function reminderTask(
  repository: string,
  { customer, told, issue }: OpenMatter,
  days: number,
  run: FollowUpRun,
): DeliveryTask {
  const { document, version, effective } = told;
  const body = reminderText(effective);
  return {
    identity: { customer, document, version, kind: 'reminder', ordinal: days },
    repository,
    title: 'Reminder',
    body,
    textHash: textHash('Reminder', body, run.sha256),
    effective,
    commentOn: issue,
    labels: [],
    assignees: [],
  };
}
