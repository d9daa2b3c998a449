import { compareText } from '../../history/compare-text.ts';
import type { Sent } from './ledger-record.ts';
import { issueId, type LedgerState, type NoticeState } from './ledger-state.ts';

/** One issue of a customer, or the letters on one matter, and the last that it was told there. */
export interface OpenMatter {
  readonly customer: string;
  /** Null where it is told by letter. */
  readonly issue: number | null;
  /** The announcement, or the last correction or withdrawal; what the customer says counts for this one. */
  readonly told: Sent;
  readonly state: NoticeState;
  /** All that the customer was told on this issue, in the order of delivery, reminders aside: an answer is one to the last before it. */
  readonly tellings: readonly NoticeState[];
  /** Reminders sent since, as days before the effective date. */
  readonly reminded: readonly number[];
  /** How often the customer had been told that the version takes effect before: with each time the reminders begin anew. */
  readonly series: number;
}

/** Days before the effective date are below this: reminders of a later series are told apart from those of the first by it. */
const SERIES = 10_000;

/** The number of a reminder so many days before the effective date, by which it is told apart from all others of its version. */
export function reminderOrdinal(days: number, series: number): number {
  return series * SERIES + days;
}

/** How many days before the effective date a reminder was sent. */
export function reminderDays(ordinal: number): number {
  return ordinal % SERIES;
}

/** The order of delivery; of one second, by the numbers that GitHub gives to comments, which rise. */
export function compareDelivery(one: Sent, other: Sent): number {
  return compareText(one.deliveredAt, other.deliveredAt) || commentOf(one) - commentOf(other);
}

function commentOf(sent: Sent): number {
  return sent.channel === undefined ? (sent.comment ?? 0) : 0;
}

/** All issues of all customers that are still there, and their letters, in the order of delivery. */
export function openMatters(state: LedgerState): readonly OpenMatter[] {
  const matters = new Map<string, OpenMatter>();
  const reminders: Sent[] = [];
  const series = new Map<string, number>();
  for (const notice of state.notices.values()) {
    const { sent, gone } = notice;
    if (sent === null) continue;
    if (sent.kind === 'announcement' || sent.kind === 'correction')
      series.set(seriesKey(sent), (series.get(seriesKey(sent)) ?? -1) + 1);
    if (gone) continue;
    if (sent.kind === 'reminder') {
      reminders.push(sent);
      continue;
    }
    const issue = placeKey(sent);
    const tellings = [...(matters.get(issue)?.tellings ?? []), notice].sort((one, other) =>
      compareDelivery(one.sent!, other.sent!),
    );
    const state = tellings.at(-1)!;
    matters.set(issue, {
      customer: sent.customer,
      issue: sent.channel === undefined ? sent.issue : null,
      told: state.sent!,
      state,
      tellings,
      reminded: [],
      series: 0,
    });
  }
  for (const reminder of reminders) {
    const issue = placeKey(reminder);
    const matter = matters.get(issue);
    const isSince = matter !== undefined && reminder.deliveredAt >= matter.told.deliveredAt;
    if (isSince && reminder.version === matter.told.version)
      matters.set(issue, { ...matter, reminded: [...matter.reminded, reminderDays(reminder.ordinal)] });
  }
  return [...matters.values()].map((matter) => ({ ...matter, series: series.get(seriesKey(matter.told)) ?? 0 }));
}

/** Tells apart where customers are told: an issue, or the letters that answer one another. */
export function placeKey(sent: Sent): string {
  return sent.channel === undefined ? `${sent.repositoryId}#${sent.issue}` : (sent.replyTo ?? sent.messageId);
}

/** An issue and a letter on the same version are told apart. */
function seriesKey(sent: Sent): string {
  return `${issueId(sent)}${sent.channel === undefined ? '' : ' letter'}`;
}
