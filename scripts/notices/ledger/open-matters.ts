import { compareText } from '../../history/compare-text.ts';
import type { Sent } from './ledger-record.ts';
import type { LedgerState, NoticeState } from './ledger-state.ts';

/** One issue of a customer, and the last that it was told there. */
export interface OpenMatter {
  readonly customer: string;
  readonly issue: number;
  /** The announcement, or the last correction or withdrawal; what the customer says counts for this one. */
  readonly told: Sent;
  readonly state: NoticeState;
  /** All that the customer was told on this issue, in the order of delivery, reminders aside: an answer is one to the last before it. */
  readonly tellings: readonly NoticeState[];
  /** Reminders sent since, as days before the effective date. */
  readonly reminded: readonly number[];
}

/** All issues of all customers that are still there, in the order of delivery. */
export function openMatters(state: LedgerState): readonly OpenMatter[] {
  const matters = new Map<string, OpenMatter>();
  const reminders: Sent[] = [];
  for (const notice of state.notices.values()) {
    const { sent, gone } = notice;
    if (sent === null || gone) continue;
    if (sent.kind === 'reminder') {
      reminders.push(sent);
      continue;
    }
    const issue = issueKey(sent);
    const tellings = [...(matters.get(issue)?.tellings ?? []), notice].sort((one, other) =>
      compareText(one.sent!.deliveredAt, other.sent!.deliveredAt),
    );
    const state = tellings.at(-1)!;
    matters.set(issue, {
      customer: sent.customer,
      issue: sent.issue,
      told: state.sent!,
      state,
      tellings,
      reminded: [],
    });
  }
  for (const reminder of reminders) {
    const issue = issueKey(reminder);
    const matter = matters.get(issue);
    if (matter !== undefined && reminder.version === matter.told.version)
      matters.set(issue, { ...matter, reminded: [...matter.reminded, reminder.ordinal] });
  }
  return [...matters.values()];
}

function issueKey({ repositoryId, issue }: Sent): string {
  return `${repositoryId}#${issue}`;
}
