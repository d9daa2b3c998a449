import { type Answer, type AnswersTogether, answersAfter, weighAnswers } from './answer.ts';
import type {
  Bounced,
  LedgerRecord,
  NoticeFacts,
  NoticeIdentity,
  Refused,
  Seen,
  Sent,
  SentIssue,
} from './ledger-record.ts';

/** What the ledger says of one notice. */
export interface NoticeState extends AnswersTogether {
  /** Null where it was refused before its repository was known. */
  readonly facts: NoticeFacts | null;
  readonly identity: NoticeIdentity;
  /** When a POST was announced of which nothing is known, ISO; null where none is open. */
  readonly openIntent: string | null;
  readonly sent: Sent | null;
  /** The last refusal, where nothing came after it. */
  readonly refused: Refused | null;
  /** The letter came back from its address, and went to no other since. */
  readonly bounced: (Bounced & { readonly addressHash: string | null }) | null;
  /** In the order in which they were seen. */
  readonly answers: readonly Answer[];
  readonly statusEdited: boolean;
  /** The customer deleted or transferred it. */
  readonly gone: boolean;
}

/** What all ledger lines come to. */
export interface LedgerState {
  /** Repository numbers by customer id. */
  readonly pins: Map<string, number>;
  /** By `noticeId`. */
  readonly notices: Map<string, NoticeState>;
  readonly idByKey: Map<string, string>;
  /** By customer id. */
  readonly seen: Map<string, Seen>;
  /** By `issueId`, the numbers of the issues on which customers were told of versions; null where they are not there any more. */
  readonly issues: Map<string, number | null>;
  /** By `issueId`, the Message-ID of the first letter of each matter of which customers were told by letter. */
  readonly letters: Map<string, string>;
}

/** Tells notices apart within a ledger, where each customer has one repository. A letter is told apart from the issue that says the same. */
export function noticeId({ customer, document, version, kind, ordinal, channel }: NoticeIdentity): string {
  return JSON.stringify([customer, document, version, kind, ordinal, ...(channel === undefined ? [] : ['letter'])]);
}

/** What a customer was told of. */
export function issueId({
  customer,
  document,
  version,
}: Pick<NoticeIdentity, 'customer' | 'document' | 'version'>): string {
  return JSON.stringify([customer, document, version]);
}

/** The state after some records. */
export function foldRecords(records: Iterable<LedgerRecord>): LedgerState {
  const state: LedgerState = {
    pins: new Map(),
    notices: new Map(),
    idByKey: new Map(),
    seen: new Map(),
    issues: new Map(),
    letters: new Map(),
  };
  for (const record of records) applyRecord(state, record);
  return state;
}

/** Brings a state up to date with one more record. */
export function applyRecord(state: LedgerState, record: LedgerRecord): void {
  // Acceptances are no notices: `acceptancesIn` reads them.
  if (record.type === 'opened' || record.type === 'accepted') return;
  if (record.type === 'pinned') {
    state.pins.set(record.customer, record.repositoryId);
    forgetIssues(
      state,
      ({ customer, repositoryId }) => customer === record.customer && repositoryId !== record.repositoryId,
    );
    return;
  }
  if (record.type === 'seen') {
    state.seen.set(record.customer, record);
    return;
  }
  const id = 'customer' in record ? noticeId(record) : state.idByKey.get(record.key);
  if (id === undefined) return;
  if (record.key !== null) state.idByKey.set(record.key, id);
  const before = state.notices.get(id) ?? unheardOf(record as NoticeIdentity);
  const answers = answersAfter(before.answers, record);
  const change = answers === undefined ? changeBy(record, before) : { answers, ...weighAnswers(answers) };
  state.notices.set(id, { ...before, ...change });
  if (record.type === 'sent' && record.kind !== 'reminder') rememberPlace(state, record);
  const { sent: told } = before;
  // With an issue go all the comments on it.
  if (record.type === 'gone' && told !== null && told.channel === undefined)
    forgetIssues(state, ({ repositoryId, issue }) => repositoryId === told.repositoryId && issue === told.issue);
}

/** Where what follows goes on: on the issue, or in answer to the first letter. Who had letters alone has no issue to look for. */
function rememberPlace({ issues, letters }: LedgerState, sent: Sent): void {
  const id = issueId(sent);
  if (sent.channel === undefined) issues.set(id, sent.issue);
  else {
    letters.set(id, sent.replyTo ?? sent.messageId);
    if (!issues.has(id)) issues.set(id, null);
  }
}

function forgetIssues(state: LedgerState, isLost: (sent: SentIssue) => boolean): void {
  for (const [id, notice] of state.notices) {
    const { sent } = notice;
    if (sent === null || sent.channel !== undefined || !isLost(sent)) continue;
    state.notices.set(id, { ...notice, gone: true });
    state.issues.set(issueId(sent), null);
  }
}

function changeBy(
  record: Exclude<LedgerRecord, { type: 'opened' | 'pinned' | 'seen' | 'accepted' }>,
  { facts: known }: NoticeState,
): Partial<NoticeState> {
  switch (record.type) {
    case 'intent': {
      const { type, at, ...facts } = record;
      return { facts, openIntent: at, refused: null };
    }
    case 'sent':
      return { facts: factsOf(record), openIntent: null, refused: null, bounced: null, sent: record };
    case 'bounced': {
      const addressHash = known?.channel === undefined ? null : known.addressHash;
      // Who did not get it was not told: it is to be told anew, as by a letter that was never sent.
      return { sent: null, openIntent: null, bounced: { ...record, addressHash } };
    }
    case 'refused':
      return { openIntent: null, refused: record };
    case 'deferred':
      return { openIntent: null };
    case 'status-edited':
      return { statusEdited: true };
    case 'gone':
      return { gone: true };
    default:
      return {};
  }
}

function factsOf(record: Sent): NoticeFacts {
  if (record.channel !== undefined) {
    const { type, how, deliveredAt, at, answer, ...facts } = record;
    return facts;
  }
  const { type, how, comment, deliveredAt, at, requestId, ...facts } = record;
  return facts;
}

function unheardOf({ customer, document, version, kind, ordinal, channel }: NoticeIdentity): NoticeState {
  const identity = { customer, document, version, kind, ordinal };
  return {
    facts: null,
    identity: channel === undefined ? identity : { ...identity, channel },
    openIntent: null,
    sent: null,
    ...{ refused: null, bounced: null },
    answers: [],
    ...weighAnswers([]),
    statusEdited: false,
    gone: false,
  };
}
