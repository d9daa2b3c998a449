import { compareText } from '../../history/compare-text.ts';
import type { Acceptances, Accepted } from './acceptances.ts';
import type { Answer } from './answer.ts';
import type { SentLetter } from './ledger-record.ts';
import type { LedgerState, NoticeState } from './ledger-state.ts';

/** One notice that a customer was sent, with what it said of it. */
export type ProvenNotice = ProvenIssue | ProvenLetter;

export interface ProvenIssue extends ProvenFacts {
  readonly channel?: never;
  readonly repositoryId: number;
  readonly issue: number;
  /** Null where the notice is the issue itself. */
  readonly comment: number | null;
  readonly requestId: string | null;
}

/** A letter by mail; `none` for one that went in another way, as the customer has no address of mail. */
export interface ProvenLetter
  extends ProvenFacts,
    Pick<SentLetter, 'channel' | 'messageId' | 'replyTo' | 'addressHash' | 'letterHash' | 'by' | 'how' | 'answer'> {}

interface ProvenFacts {
  readonly document: string;
  readonly version: string;
  readonly kind: string;
  readonly ordinal: number;
  /** ISO moment by GitHub's clock; of a letter by that of the machine which sent it, or as it was recorded. */
  readonly deliveredAt: string;
  /** The effective date that the notice told of, ISO. */
  readonly effective: string;
  /** SHA-256 of title, an empty line and body, as in the approved plan. */
  readonly textHash: string;
  /** The answer by which it counts as acknowledged, by its name in `answers`. */
  readonly acknowledged: ProvenAnswer | null;
  readonly objected: ProvenAnswer | null;
  /** All that the customer did or wrote, with what each was taken for and who marked it as what. */
  readonly answers: readonly Answer[];
}

/** An acceptance as it was put on record. */
export type ProvenAcceptance = Pick<Accepted, 'document' | 'version' | 'acceptedOn' | 'by' | 'reference' | 'on'>;

export type ProvenAnswer = Pick<Answer, 'id' | 'how' | 'by' | 'on'>;

/** `terms notices proof` as data. */
export interface NoticesProof {
  readonly format: 'terms-notice-proof/1';
  readonly customer: string;
  /** By the registry of today, for whoever reads the proof; null where none is at hand or the customer is not in it. */
  readonly name: string | null;
  /** `owner/name`, by the same. */
  readonly repository: string | null;
  /** Its address of mail by the same, and the hash of that. */
  readonly email: string | null;
  readonly addressHash: string | null;
  /** In the order of delivery. */
  readonly notices: readonly ProvenNotice[];
  /** Not delivered, and why. */
  readonly open: readonly {
    readonly document: string;
    readonly version: string;
    readonly kind: string;
    readonly why: string;
  }[];
  /** What it accepted in your click-through, by document and version; what was taken back is none. */
  readonly acceptances: readonly ProvenAcceptance[];
  /** By ledger, the hash of its last line, which stands for all before it. */
  readonly heads: Readonly<Record<string, string>>;
}

/** What the registry of today says of the customer. */
type KnownCustomer = Pick<NoticesProof, 'name' | 'repository' | 'email' | 'addressHash'>;

/** What one customer was told, when, and what it answered. */
export function proveNotices(
  state: LedgerState,
  customer: string,
  heads: Readonly<Record<string, string>>,
  known: KnownCustomer = { name: null, repository: null, email: null, addressHash: null },
  accepted: Acceptances = new Map(),
): NoticesProof {
  const own = [...state.notices.values()].filter(({ identity }) => identity.customer === customer);
  const notices = own.flatMap(proveNotice).sort((one, other) => compareText(one.deliveredAt, other.deliveredAt));
  const open = own.flatMap(({ identity: { document, version, kind }, ...state }) => {
    const why = whyOpen(state);
    return why === null ? [] : [{ document, version, kind, why }];
  });
  return {
    format: 'terms-notice-proof/1',
    customer,
    ...{ name: known.name, repository: known.repository, email: known.email, addressHash: known.addressHash },
    notices,
    open,
    acceptances: [...(accepted.get(customer)?.values() ?? [])]
      .map(proveAcceptance)
      .sort((one, other) => compareText(one.document, other.document) || compareText(one.acceptedOn, other.acceptedOn)),
    heads,
  };
}

/** Why a notice is not delivered; null where it is, or nothing was tried. */
function whyOpen({
  facts,
  sent,
  refused,
  bounced,
  openIntent,
}: Pick<NoticeState, 'facts' | 'sent' | 'refused' | 'bounced' | 'openIntent'>): string | null {
  if (sent !== null) return null;
  if (openIntent !== null)
    return facts?.channel === undefined ? 'in doubt' : `in doubt: letter ${facts.messageId} of ${openIntent}`;
  if (bounced !== null) return `came back${bounced.why === null ? '' : `: ${bounced.why}`}`;
  if (refused === null) return null;
  return `refused: ${refused.reason}${refused.answer === undefined ? '' : ` (${refused.answer})`}`;
}

function proveNotice({ sent, acknowledged, objected, answers }: NoticeState): ProvenNotice[] {
  if (sent === null) return [];
  const { document, version, kind, ordinal, deliveredAt, effective, textHash } = sent;
  const what = { document, version, kind, ordinal, deliveredAt, effective };
  const said = {
    acknowledged: acknowledged && proveAnswer(acknowledged),
    objected: objected && proveAnswer(objected),
    answers,
  };
  if (sent.channel === undefined) {
    const { repositoryId, issue, comment, requestId } = sent;
    return [{ ...what, ...{ repositoryId, issue, comment, textHash, requestId }, ...said }];
  }
  const { channel, messageId, replyTo, addressHash, letterHash, by, how, answer } = sent;
  return [{ ...what, textHash, ...{ channel, messageId, replyTo, addressHash, letterHash, by, how, answer }, ...said }];
}

function proveAcceptance({ document, version, acceptedOn, by, reference, on }: Accepted): ProvenAcceptance {
  return { document, version, acceptedOn, by, reference, on };
}

function proveAnswer({ id, how, by, on }: Answer): ProvenAnswer {
  return { id, how, by, on };
}
