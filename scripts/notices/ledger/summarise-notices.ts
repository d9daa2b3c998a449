import { compareText } from '../../history/compare-text.ts';
import { versionKey } from '../planning/hash-versions.ts';
import type { Answer } from './answer.ts';
import type { LedgerState, NoticeState } from './ledger-state.ts';
import { compareDelivery, placeKey } from './open-matters.ts';

/** What became of the notices of one version. Customers are counted by issue. */
export interface VersionStatus {
  readonly document: string;
  readonly version: string;
  readonly told: number;
  readonly acknowledged: number;
  readonly objected: number;
  /** Something that they wrote or did waits for a person to read it. */
  readonly unread: number;
  /** In effect, and not a word was heard. */
  readonly overdue: number;
  readonly reminders: number;
  /** A person must act before they can be delivered. */
  readonly refused: number;
  /** Posted or not: the next run looks. */
  readonly inDoubt: number;
  /** Letters that were sent or not, which nobody can look for: a person finds out, and `notices record` takes it down. */
  readonly toBeRecorded: number;
  /** Letters that came back. */
  readonly bounced: number;
  /** First and last day of delivery, ISO; null where none was delivered. */
  readonly firstDelivered: string | null;
  readonly lastDelivered: string | null;
}

/** `terms notices status` as data. */
export interface NoticesStatus {
  readonly format: 'terms-notice-status/1';
  /** ISO date. */
  readonly today: string;
  /** By document, then version. */
  readonly versions: readonly VersionStatus[];
}

/** Counts, version by version, what the ledger says. Names nobody. */
export function summariseNotices(state: LedgerState, today: string): NoticesStatus {
  const groups = Map.groupBy(state.notices.values(), ({ identity }) => versionKey(identity.document, identity.version));
  const current = lastOnEachIssue(state);
  const versions = [...groups.values()].map((notices) => summariseVersion(notices, today, current));
  versions.sort((one, other) => compareText(one.document, other.document) || compareText(one.version, other.version));
  return { format: 'terms-notice-status/1', today, versions };
}

/** Whom a person must turn to about one version, by customer id: for the notice owner alone. */
export interface OpenCustomers {
  readonly document: string;
  readonly version: string;
  /** Reasons of refusals with the customers. */
  readonly refused: ReadonlyMap<string, readonly string[]>;
  readonly objected: readonly string[];
  /** Answers that wait for a person, in the order of customers. */
  readonly unread: readonly UnreadAnswer[];
  readonly overdue: readonly string[];
  /** Letters of which nobody knows whether they were sent, in the order of customers. */
  readonly toBeRecorded: readonly UnknownLetter[];
  readonly bounced: readonly string[];
}

/** By what a person finds out about a letter. */
export interface UnknownLetter {
  readonly customer: string;
  readonly messageId: string;
  /** When it was given to the server or exported, ISO moment. */
  readonly at: string;
  /** Whether the answer of a server was lost, or it was exported for another system. */
  readonly by: 'smtp' | 'export';
}

/** Where a person finds an answer, and by which name to mark it. */
export interface UnreadAnswer extends Pick<Answer, 'id' | 'how' | 'by' | 'on'> {
  readonly customer: string;
  /** Null where it was told in another way. */
  readonly issue: number | null;
}

/** Names, version by version, those whom `summariseNotices` counts as refused, objecting, overdue, to be read or to be recorded. */
export function listOpenCustomers(state: LedgerState, today: string): readonly OpenCustomers[] {
  const current = lastOnEachIssue(state);
  const groups = Map.groupBy(state.notices.values(), ({ identity }) => versionKey(identity.document, identity.version));
  return [...groups.entries()]
    .sort(([one], [other]) => compareText(one, other))
    .map(([, all]) => {
      const { document, version } = all[0]!.identity;
      const notices = all.filter(({ identity }) => identity.kind !== 'reminder');
      const sent = notices.filter((notice) => notice.sent !== null);
      const refused = Map.groupBy(notices.filter(isRefused), (notice) => notice.refused!.reason);
      return {
        document,
        version,
        refused: new Map([...refused].map(([reason, those]) => [reason, customersOf(those)])),
        objected: customersOf(sent.filter(({ objected }) => objected !== null)),
        unread: sent.flatMap(unreadAnswers).sort((one, other) => compareText(one.customer, other.customer)),
        overdue: customersOf(overdueAmong(sent, current, today)),
        toBeRecorded: all.flatMap(unknownLetter).sort((one, other) => compareText(one.customer, other.customer)),
        bounced: customersOf(all.filter(isBounced)),
      };
    });
}

function unknownLetter({ facts, sent, openIntent }: NoticeState): readonly UnknownLetter[] {
  if (sent !== null || openIntent === null || facts?.channel === undefined) return [];
  return [{ customer: facts.customer, messageId: facts.messageId, at: openIntent, by: facts.by }];
}

function isBounced({ bounced, openIntent }: NoticeState): boolean {
  return bounced !== null && openIntent === null;
}

function unreadAnswers({ sent, unread }: NoticeState): readonly UnreadAnswer[] {
  if (sent === null) return [];
  const issue = sent.channel === undefined ? sent.issue : null;
  return unread.map(({ id, how, by, on }) => ({ customer: sent.customer, issue, id, how, by, on }));
}

function customersOf(notices: readonly NoticeState[]): readonly string[] {
  return [...new Set(notices.map(({ identity }) => identity.customer))].sort();
}

function isRefused({ sent, refused }: NoticeState): boolean {
  return sent === null && refused !== null;
}

/** An answer to the issue is one to the letter that says the same. */
function overdueAmong(
  sent: readonly NoticeState[],
  current: ReadonlySet<NoticeState>,
  today: string,
): readonly NoticeState[] {
  const same = ({ customer, kind, ordinal }: NoticeState['identity']): string => `${customer} ${kind} ${ordinal}`;
  const heard = new Set(sent.filter((notice) => !isOverdue(notice, today)).map(({ identity }) => same(identity)));
  return latestOfEach(sent).filter((notice) => current.has(notice) && !heard.has(same(notice.identity)));
}

/** In effect, and neither acknowledged nor objected to, and nothing waits to be read. */
function isOverdue({ acknowledged, objected, unread, sent }: NoticeState, today: string): boolean {
  return acknowledged === null && objected === null && unread.length === 0 && sent!.effective <= today;
}

function summariseVersion(
  all: readonly NoticeState[],
  today: string,
  current: ReadonlySet<NoticeState>,
): VersionStatus {
  const { document, version } = all[0]!.identity;
  const [reminders, notices] = [true, false].map((wanted) =>
    all.filter(({ identity }) => (identity.kind === 'reminder') === wanted),
  ) as [NoticeState[], NoticeState[]];
  const sent = notices.filter((notice) => notice.sent !== null);
  const customers = (chosen: readonly NoticeState[]): number => customersOf(chosen).length;
  const days = sent.map((notice) => notice.sent!.deliveredAt.slice(0, 10)).sort();
  return {
    document,
    version,
    told: customers(sent),
    acknowledged: customers(sent.filter(({ acknowledged }) => acknowledged !== null)),
    objected: customers(sent.filter(({ objected }) => objected !== null)),
    unread: customers(sent.filter(({ unread }) => unread.length > 0)),
    overdue: customers(overdueAmong(sent, current, today)),
    reminders: reminders.filter((reminder) => reminder.sent !== null).length,
    refused: notices.filter(isRefused).length,
    inDoubt: all.filter(isInDoubt).length,
    toBeRecorded: all.flatMap(unknownLetter).length,
    bounced: all.filter(isBounced).length,
    firstDelivered: days[0] ?? null,
    lastDelivered: days.at(-1) ?? null,
  };
}

function isInDoubt({ facts, sent, openIntent }: NoticeState): boolean {
  return sent === null && openIntent !== null && facts?.channel === undefined;
}

/** A later version that takes the place of an earlier one goes on with its issue, and only what was told last is to be acknowledged. */
export function lastOnEachIssue({ notices }: LedgerState): ReadonlySet<NoticeState> {
  const told = [...notices.values()].filter(({ identity, sent }) => sent !== null && identity.kind !== 'reminder');
  told.sort((one, other) => compareDelivery(one.sent!, other.sent!));
  return new Set(new Map(told.map((notice) => [placeKey(notice.sent!), notice])).values());
}

/** A correction takes the place of what it corrects. */
function latestOfEach(sent: readonly NoticeState[]): readonly NoticeState[] {
  const latest = new Map<string, NoticeState>();
  for (const notice of sent.toSorted((one, other) => compareDelivery(one.sent!, other.sent!)))
    latest.set(notice.identity.customer, notice);
  return [...latest.values()].filter(({ identity }) => identity.kind !== 'withdrawal');
}
