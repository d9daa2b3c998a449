import { compareText } from '../../history/compare-text.ts';
import { versionKey } from '../planning/hash-versions.ts';
import type { Answer } from './answer.ts';
import type { LedgerState, NoticeState } from './ledger-state.ts';
import { compareDelivery } from './open-matters.ts';

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
}

/** Where a person finds an answer, and by which name to mark it. */
export interface UnreadAnswer extends Pick<Answer, 'id' | 'how' | 'by' | 'on'> {
  readonly customer: string;
  readonly issue: number;
}

/** Names, version by version, those whom `summariseNotices` counts as refused, objecting, overdue, and to be read. */
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
        overdue: customersOf(latestOfEach(sent).filter((notice) => current.has(notice) && isOverdue(notice, today))),
      };
    });
}

function unreadAnswers({ sent, unread }: NoticeState): readonly UnreadAnswer[] {
  const { customer, issue } = sent!;
  return unread.map(({ id, how, by, on }) => ({ customer, issue, id, how, by, on }));
}

function customersOf(notices: readonly NoticeState[]): readonly string[] {
  return [...new Set(notices.map(({ identity }) => identity.customer))].sort();
}

function isRefused({ sent, refused }: NoticeState): boolean {
  return sent === null && refused !== null;
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
    overdue: customers(latestOfEach(sent).filter((notice) => current.has(notice) && isOverdue(notice, today))),
    reminders: reminders.filter((reminder) => reminder.sent !== null).length,
    refused: notices.filter(isRefused).length,
    inDoubt: all.filter((notice) => notice.sent === null && notice.openIntent !== null).length,
    firstDelivered: days[0] ?? null,
    lastDelivered: days.at(-1) ?? null,
  };
}

/** A later version that takes the place of an earlier one goes on with its issue, and only what was told last is to be acknowledged. */
export function lastOnEachIssue({ notices }: LedgerState): ReadonlySet<NoticeState> {
  const told = [...notices.values()].filter(({ identity, sent }) => sent !== null && identity.kind !== 'reminder');
  told.sort((one, other) => compareDelivery(one.sent!, other.sent!));
  return new Set(
    new Map(told.map((notice) => [`${notice.sent!.repositoryId}#${notice.sent!.issue}`, notice])).values(),
  );
}

/** A correction takes the place of what it corrects. */
function latestOfEach(sent: readonly NoticeState[]): readonly NoticeState[] {
  const latest = new Map<string, NoticeState>();
  for (const notice of sent.toSorted((one, other) => compareDelivery(one.sent!, other.sent!)))
    latest.set(notice.identity.customer, notice);
  return [...latest.values()].filter(({ identity }) => identity.kind !== 'withdrawal');
}
