import type { Channel } from '../registry/channels.ts';
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
  /** Absent where it is an issue, as all notices were before there were letters. */
  readonly channel?: Exclude<Channel, 'github'>;
}

/** What is known of every notice before it is sent. Hashes, ids and dates: its words are in the plan, and with the customer. */
interface KnownBefore extends NoticeIdentity {
  readonly key: string;
  /** SHA-256 of title, an empty line and body, as planned; of the comment's text for a reminder. */
  readonly textHash: string;
  /** The effective date that the notice tells of, ISO. */
  readonly effective: string;
}

/** What is known of a notice by issue before it is posted. */
export interface IssueFacts extends KnownBefore {
  readonly channel?: never;
  readonly repositoryId: number;
  /** The issue on which it is a comment; null where it is to be an issue of its own. */
  readonly issue: number | null;
}

/** What is known of a letter before its words go to the server, or to whoever sends it. */
export interface LetterFacts extends KnownBefore {
  readonly channel: Exclude<Channel, 'github'>;
  /** Its Message-ID, with its angle brackets. */
  readonly messageId: string;
  /** The Message-ID of the first letter of the matter, which this one answers; null for a first. */
  readonly replyTo: string | null;
  /** SHA-256 of the address in small letters; null for a letter to nobody's address of mail. */
  readonly addressHash: string | null;
  /** SHA-256 of the message as it was given to the server, or of the file that was exported. */
  readonly letterHash: string;
  /** How it went out: by us, or with another system of the publisher's, which alone knows whether it did. */
  readonly by: 'smtp' | 'export';
}

export type NoticeFacts = IssueFacts | LetterFacts;

/** ISO moment, by GitHub's clock; of a letter by that of the machine which sent it. */
type Moment = string;

export interface SentIssue extends IssueFacts {
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

export interface SentLetter extends LetterFacts {
  readonly type: 'sent';
  /** `recorded` where a person says so: it was sent with another system, or the server's answer was lost. */
  readonly how: 'created' | 'recorded';
  readonly deliveredAt: Moment;
  readonly at: Moment;
  /** What the server said when it took the letter, without the address; null for one that is recorded. */
  readonly answer: string | null;
}

export type Sent = SentIssue | SentLetter;

export interface Refused extends NoticeIdentity {
  readonly type: 'refused';
  readonly key: string | null;
  readonly reason: string;
  readonly at: Moment;
  readonly requestId: string | null;
  /** Of a letter, what the mail server said, without the address. */
  readonly answer?: string;
}

export interface Bounced {
  readonly type: 'bounced';
  readonly key: string;
  /** What the other server said, in short; null where nobody wrote it down. */
  readonly why: string | null;
  readonly at: Moment;
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
  /** `told`: by mail or in another way that no program reads; a person took it down. */
  readonly how: 'closed' | 'reaction' | 'comment' | 'told';
  /** Null where it was told: the record by which it is marked says who took it down. */
  readonly by: number | null;
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
  | ({ readonly type: 'intent'; readonly at: Moment } & IssueFacts)
  /** Stands on disk before the first word of a letter goes to the server, or before its file is written. */
  | ({ readonly type: 'intent'; readonly at: Moment } & LetterFacts)
  | Sent
  | Refused
  /** A letter that the server had taken came back; `at` is when that was recorded. */
  | Bounced
  /** GitHub, or the mail server, asked to wait and took nothing. */
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
