import type { Accepted } from './acceptances.ts';

/** Which notice: with the repository's number, all that its marker is made from. */
export interface NoticeIdentity {
  readonly customer: string;
  readonly document: string;
  readonly version: string;
  /** `announcement`, `correction` and what else a plan holds; `reminder`. */
  readonly kind: string;
  /** Which of that kind; of a reminder see `reminderOrdinal`. */
  readonly ordinal: number;
}

/** What is known of a notice before it is sent. Hashes, ids and dates: its words are in the plan and on GitHub. */
export interface NoticeFacts extends NoticeIdentity {
  readonly key: string;
  readonly repositoryId: number;
  /** SHA-256 of title, an empty line and body, as planned; of the comment's text for a reminder. */
  readonly textHash: string;
  /** The effective date that the notice tells of, ISO. */
  readonly effective: string;
  /** The issue on which it is a comment; null where it is to be an issue of its own. */
  readonly issue: number | null;
}

/** ISO moment, by GitHub's clock. */
type Moment = string;

export interface Sent extends NoticeFacts {
  readonly type: 'sent';
  /** `found` where an earlier run had created it and could not know. */
  readonly how: 'created' | 'found';
  readonly issue: number;
  /** The comment's id; null where the notice is the issue itself. */
  readonly comment: number | null;
  readonly deliveredAt: Moment;
  readonly at: Moment;
  readonly requestId: string | null;
}

export interface Refused extends NoticeIdentity {
  readonly type: 'refused';
  readonly key: string | null;
  readonly reason: string;
  readonly at: Moment;
  readonly requestId: string | null;
}

export interface Acknowledged {
  readonly type: 'acknowledged';
  readonly key: string;
  readonly how: 'closed' | 'reaction' | 'comment';
  /** The person's number on GitHub. */
  readonly by: number;
  readonly on: Moment;
  /** Its name, by which later records speak of it; records of earlier days have none. */
  readonly answer?: string;
  /** SHA-256 of a comment's words; null for what has none. */
  readonly textHash?: string | null;
  readonly at: Moment;
}

export interface Objected {
  readonly type: 'objected';
  readonly key: string;
  readonly how: 'label' | 'comment';
  /** Null for a label, of which GitHub does not say who set it. */
  readonly by: number | null;
  readonly on: Moment;
  readonly answer?: string;
  readonly textHash?: string | null;
  readonly at: Moment;
}

/** Something that is neither plainly an acknowledgement nor plainly an objection: a person is to read it. */
export interface Answered {
  readonly type: 'answered';
  readonly key: string;
  readonly answer: string;
  readonly how: 'closed' | 'reaction' | 'comment';
  readonly by: number;
  readonly on: Moment;
  readonly textHash: string | null;
  readonly at: Moment;
}

/** What a person found an answer to be. */
export interface Marked {
  readonly type: 'marked';
  readonly key: string;
  readonly answer: string;
  readonly as: 'acknowledged' | 'objected' | 'question' | 'nothing';
  /** Who says so, by the name that person gave. */
  readonly by: string;
  readonly note: string | null;
  /** ISO date by our own clock. */
  readonly on: string;
}

export interface Seen {
  readonly type: 'seen';
  readonly customer: string;
  /** The list's lower bound on the last update, ISO moment. */
  readonly since: Moment;
  readonly etag: string | null;
  /** SHA-256 of what in the list can be news. */
  readonly look: string;
  readonly at: Moment;
}

/** One line of the ledger. Nothing in it is ever changed or removed; a later line says what became of an earlier one. */
export type LedgerRecord =
  | { readonly type: 'opened'; readonly format: 'terms-notice-ledger/1'; readonly ledger: string }
  /** The repository that a customer's name led to at first sight; from then on only this one will do, until a person accepts another. */
  | { readonly type: 'pinned'; readonly customer: string; readonly repositoryId: number; readonly at: Moment }
  /** Stands on disk before the one POST that it announces. */
  | ({ readonly type: 'intent'; readonly at: Moment } & NoticeFacts)
  | Sent
  | Refused
  /** GitHub asked to wait, and created nothing. */
  | { readonly type: 'deferred'; readonly key: string; readonly at: Moment }
  /** The status section of the issue that a correction belongs to says so. */
  | { readonly type: 'status-edited'; readonly key: string; readonly at: Moment }
  | Acknowledged
  /** The customer opened the issue again, which takes all acknowledgements back. */
  | { readonly type: 'reopened'; readonly key: string; readonly at: Moment }
  | Objected
  | Answered
  /** A comment is not there any more, or a reaction was taken back. */
  | { readonly type: 'removed'; readonly key: string; readonly answer: string; readonly at: Moment }
  | Marked
  | Accepted
  /** How a customer's issues looked when all that was said in them had been taken down: the same look again is no news. */
  | Seen
  /** The customer deleted or transferred the issue. */
  | { readonly type: 'gone'; readonly key: string; readonly at: Moment };
