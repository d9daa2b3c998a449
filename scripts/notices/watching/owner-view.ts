import { compareText } from '../../history/compare-text.ts';
import { REMEDIES, type RefusalReason } from '../delivery/refusal.ts';
import type { LedgerState, NoticeState } from '../ledger/ledger-state.ts';
import type { Untold } from '../ledger/list-untold.ts';
import { compareDelivery } from '../ledger/open-matters.ts';
import { lastOnEachIssue, listOpenCustomers } from '../ledger/summarise-notices.ts';
import { versionKey } from '../planning/hash-versions.ts';
import { CONCERNS, type Concern } from './concerns.ts';

/** What the registry says of a customer, as far as the page needs it. */
export interface KnownCustomer {
  readonly id: string;
  readonly name: string;
  /** `owner/name` on GitHub; null where it is not told there. */
  readonly repository: string | null;
  readonly email?: string | null;
}

/** All that the owner's page shows, in its order. */
export interface OwnerView {
  /** ISO date. */
  readonly today: string;
  /** What a person must do, the most urgent first. */
  readonly matters: readonly OwnerMatter[];
  /** Those with the most to do first, then the latest effective date. */
  readonly versions: readonly OwnerVersion[];
}

/** One thing to do about one customer. */
export interface OwnerMatter extends OwnerCustomer {
  readonly concern: Concern;
  /** `DOCUMENT@VERSION`; null where it is about the customer whatever it is told of. */
  readonly about: string | null;
  readonly detail: string;
  /** Where to read it: the issue's number; null where there is none. */
  readonly issue: number | null;
}

export interface OwnerCustomer {
  readonly customer: string;
  /** By the registry; null where none is at hand or the customer is not in it. */
  readonly name: string | null;
  readonly repository: string | null;
}

export interface OwnerVersion {
  readonly document: string;
  readonly version: string;
  readonly told: readonly ToldCustomer[];
  /** Concerns by how many customers they are about. */
  readonly counts: ReadonlyMap<Concern, number>;
  /** Days from which it binds those who were told, ISO, in order. */
  readonly effective: readonly string[];
}

export interface ToldCustomer extends OwnerCustomer {
  /** ISO date of the last notice but reminders. */
  readonly on: string;
  readonly kind: string;
  readonly issue: number | null;
  readonly effective: string;
  readonly answer: 'objected' | 'to be read' | 'acknowledged' | 'overdue' | 'none yet' | 'withdrawn' | 'a later notice';
  readonly reminders: number;
}

/**
 * What became of all notices, for their owner: what is to be done first, then version by version who was told and what it said.
 * @param untold whom nothing was sent to yet of what is planned
 */
export function ownerView(
  state: LedgerState,
  today: string,
  known: readonly KnownCustomer[],
  untold: readonly Untold[] = [],
): OwnerView {
  const byId = new Map(known.map((customer) => [customer.id, customer]));
  const name = (customer: string): OwnerCustomer => {
    const found = byId.get(customer);
    return { customer, name: found?.name ?? null, repository: found?.repository ?? null };
  };
  const matters = [
    ...openMattersOf(state, today, name),
    ...untoldMatters(untold, name),
    ...withoutChannel(known, name),
  ].sort(
    (one, other) =>
      CONCERNS.indexOf(one.concern) - CONCERNS.indexOf(other.concern) ||
      compareText(one.customer, other.customer) ||
      compareText(one.about ?? '', other.about ?? ''),
  );
  const current = lastOnEachIssue(state);
  const groups = Map.groupBy(state.notices.values(), ({ identity }) => versionKey(identity.document, identity.version));
  const versions = [...groups].map(([key, notices]): OwnerVersion => {
    const own = matters.filter(({ about }) => about === key);
    const overdue = new Set(own.flatMap(({ concern, customer }) => (concern === 'overdue' ? [customer] : [])));
    const told = toldOf(notices, { name, current, overdue });
    const { document, version } = notices[0]!.identity;
    return {
      ...{ document, version, told },
      counts: new Map(CONCERNS.map((concern) => [concern, own.filter((each) => each.concern === concern).length])),
      effective: [...new Set(told.map(({ effective }) => effective))].sort(),
    };
  });
  const weight = ({ counts }: OwnerVersion): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
  versions.sort(
    (one, other) =>
      weight(other) - weight(one) ||
      compareText(other.effective.at(-1) ?? '', one.effective.at(-1) ?? '') ||
      compareText(versionKey(one.document, one.version), versionKey(other.document, other.version)),
  );
  return { today, matters, versions };
}

function openMattersOf(
  state: LedgerState,
  today: string,
  name: (customer: string) => OwnerCustomer,
): readonly OwnerMatter[] {
  const found = listOpenCustomers(state, today).flatMap(({ document, version, refused, objected, unread, overdue }) => {
    const about = versionKey(document, version);
    const matter = (concern: Concern, customer: string, detail = '', issue: number | null = null): OwnerMatter => ({
      ...{ concern, ...name(customer), about, detail, issue },
    });
    const where = (customer: string): number | null => issueOf(state, { customer, document, version });
    const unreadBy = Map.groupBy(unread, ({ customer }) => customer);
    return [
      ...objected.map((customer) => matter('objected', customer, '', where(customer))),
      ...[...unreadBy].map(([customer, answers]) =>
        matter('to be read', customer, answers.map(({ id }) => id).join(', '), where(customer)),
      ),
      ...[...refused].flatMap(([reason, customers]) =>
        customers.map((customer) => matter('not delivered', customer, REMEDIES[reason as RefusalReason] ?? reason)),
      ),
      ...overdue.map((customer) => matter('overdue', customer, '', where(customer))),
    ];
  });
  const unsettled = [...state.notices.values()].flatMap((notice): readonly OwnerMatter[] => {
    const { customer, document, version } = notice.identity;
    const [concern, detail] = unsettledBy(notice);
    return concern === null
      ? []
      : [{ concern, ...name(customer), about: versionKey(document, version), detail, issue: null }];
  });
  return [...found, ...unsettled];
}

const BY_WAY = {
  github: 'by issue: notices deliver --channel github',
  mail: 'by letter: notices deliver --channel mail, or notices export',
  none: 'by a letter that somebody has to send: notices export',
} as const;

function untoldMatters(untold: readonly Untold[], name: (customer: string) => OwnerCustomer): readonly OwnerMatter[] {
  return untold.flatMap(({ document, version, channel, customers, deliverBy }) =>
    customers.map((customer) => ({
      ...{ concern: 'not told yet' as const, ...name(customer), about: versionKey(document, version), issue: null },
      detail: `${BY_WAY[channel]}${deliverBy === null ? '' : `; by ${deliverBy}`}`,
    })),
  );
}

/** What is not known of a notice, or went wrong with it on its way; a letter cannot be looked for. */
function unsettledBy({ identity, sent, openIntent, bounced }: NoticeState): readonly [Concern | null, string] {
  if (sent !== null) return [null, ''];
  if (openIntent !== null) return [identity.channel === 'mail' ? 'to be recorded' : 'in doubt', `since ${openIntent}`];
  return bounced === null ? [null, ''] : ['came back', `at ${bounced.at}`];
}

function withoutChannel(
  known: readonly KnownCustomer[],
  name: (customer: string) => OwnerCustomer,
): readonly OwnerMatter[] {
  return known
    .filter(({ repository, email = null }) => repository === null && email === null)
    .map(({ id }) => ({ concern: 'no channel', ...name(id), about: null, detail: '', issue: null }));
}

function toldOf(
  notices: readonly NoticeState[],
  {
    name,
    current,
    overdue,
  }: {
    readonly name: (customer: string) => OwnerCustomer;
    readonly current: ReadonlySet<NoticeState>;
    readonly overdue: ReadonlySet<string>;
  },
): readonly ToldCustomer[] {
  const sent = notices.filter((notice) => notice.sent !== null);
  const reminders = Map.groupBy(
    sent.filter(({ identity }) => identity.kind === 'reminder'),
    ({ identity }) => identity.customer,
  );
  const last = new Map<string, NoticeState>();
  for (const notice of sent.toSorted((one, other) => compareDelivery(one.sent!, other.sent!)))
    if (notice.identity.kind !== 'reminder') last.set(notice.identity.customer, notice);
  return [...last]
    .sort(([one], [other]) => compareText(one, other))
    .map(([customer, notice]) => ({
      ...name(customer),
      ...{ on: notice.sent!.deliveredAt.slice(0, 10), kind: notice.identity.kind, effective: notice.sent!.effective },
      issue: numberOf(notice),
      answer: answerOf(notice, current.has(notice), overdue.has(customer)),
      reminders: reminders.get(customer)?.length ?? 0,
    }));
}

function answerOf(
  { acknowledged, objected, unread, identity }: NoticeState,
  isCurrent: boolean,
  isOverdue: boolean,
): ToldCustomer['answer'] {
  if (objected !== null) return 'objected';
  if (unread.length > 0) return 'to be read';
  if (acknowledged !== null) return 'acknowledged';
  if (identity.kind === 'withdrawal') return 'withdrawn';
  if (!isCurrent) return 'a later notice';
  return isOverdue ? 'overdue' : 'none yet';
}

function issueOf(
  { notices }: LedgerState,
  { customer, document, version }: { readonly customer: string; readonly document: string; readonly version: string },
): number | null {
  const found = [...notices.values()].findLast(
    ({ identity, sent }) =>
      sent !== null && identity.customer === customer && identity.document === document && identity.version === version,
  );
  return found === undefined ? null : numberOf(found);
}

function numberOf({ sent }: NoticeState): number | null {
  return sent !== null && 'issue' in sent ? sent.issue : null;
}
