import { longDate } from '../../history/dates.ts';
import { defuseTitle } from '../../texts/defuse.ts';
import type { DeliveryOutcome } from '../delivery/deliver-notice.ts';
import { runLanes } from '../delivery/run-lanes.ts';
import type { Tally } from '../delivery/tally.ts';
import { textHash } from '../delivery/text-hash.ts';
import type { Sent, SentLetter } from '../ledger/ledger-record.ts';
import { type OpenMatter, reminderOrdinal } from '../ledger/open-matters.ts';
import { deliverLetter } from '../mail/deliver-letter.ts';
import type { LetterTask } from '../mail/letter-task.ts';
import { writeReminder } from '../wording/write-reminder.ts';
import type { FollowUpRun } from './follow-up.ts';
import { reminderFor } from './reminder-for.ts';

/**
 * Reminds those by letter who were told by letter and have answered neither that nor the issue that says the same.
 * @param matters all that are open, letters and issues
 * @param tally on which the letters are counted
 * @returns to whom a reminder is due and is not sent, as no mail server is named: customers, sorted
 */
export async function remindByLetter(
  run: FollowUpRun,
  matters: readonly OpenMatter[],
  tally: Tally,
): Promise<readonly string[]> {
  const { mail = null, pace, onProgress } = run;
  const due = matters.flatMap((matter) => {
    if (matter.issue !== null || run.addressees?.has(matter.customer) !== true) return [];
    if (matters.some((other) => other !== matter && isOnSame(matter.told, other) && isHeard(other))) return [];
    const days = reminderFor(matter, run);
    return days === null ? [] : [{ customer: matter.customer, repository: null, matter, days }];
  });
  if (mail === null || due.length === 0) return [...new Set(due.map(({ customer }) => customer))].sort();
  await runLanes(due, {
    ...{ sender: null, mail, pace, tally, onProgress },
    refuse: async (_, reason): Promise<DeliveryOutcome> => ({ kind: 'refused', reason }),
    perform: async ({ matter, days }) =>
      await deliverLetter(reminderLetter(matter, days, run), { ...run, mail, lookOnly: false }),
  });
  return [];
}

/** Whether another matter is what the same customer was told of the same version, by the other way. */
export function isOnSame(told: Sent, { told: other }: OpenMatter): boolean {
  const { customer, document, version } = told;
  return other.customer === customer && other.document === document && other.version === version;
}

/** Whether the customer has answered there, or a person is to read whether it has. */
export function isHeard({ state, tellings, told }: OpenMatter): boolean {
  if (state.acknowledged !== null) return true;
  return tellings.some(
    ({ unread, objected, sent }) => unread.length > 0 || (objected !== null && sent?.version === told.version),
  );
}

function reminderLetter(
  { customer, told, series }: OpenMatter,
  days: number,
  { sha256, headingOf, site, contact }: FollowUpRun,
): LetterTask {
  const { document, version, effective, messageId, replyTo } = told as SentLetter;
  const heading = headingOf(document, version)!;
  const deliveredOn = told.deliveredAt.slice(0, 10);
  const body = writeReminder(heading, effective, { site, contact, channel: 'mail', deliveredOn });
  const title = `Reminder: ${defuseTitle(heading.title, 140)}, version ${defuseTitle(version, 40)}, takes effect ${longDate(effective)}`;
  return {
    identity: {
      customer,
      document,
      version,
      kind: 'reminder',
      ordinal: reminderOrdinal(days, series),
      channel: 'mail',
    },
    ...{ title, body, textHash: textHash(title, body, sha256), effective, deliverBy: effective },
    replyTo: replyTo ?? messageId,
  };
}
