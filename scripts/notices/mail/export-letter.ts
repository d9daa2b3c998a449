import type { Hmac } from '../delivery/marker.ts';
import type { RefusalReason } from '../delivery/refusal.ts';
import type { LetterFacts } from '../ledger/ledger-record.ts';
import { type LedgerState, noticeId } from '../ledger/ledger-state.ts';
import type { Sha256 } from '../planning/hash-versions.ts';
import { versionKey } from '../planning/hash-versions.ts';
import type { NoticeToSend } from '../planning/plan-format.ts';
import { hashAddress, letterKey, messageIdOf } from './letter-key.ts';
import { letterTaskFor } from './letter-task.ts';
import type { MergeRow } from './mail-merge.ts';
import type { MailSender } from './mail-sender.ts';
import { renderLetter } from './render-letter.ts';

/** What a letter is exported with. */
export interface ExportMeans {
  readonly letters: Omit<MailSender, 'post'>;
  readonly state: LedgerState;
  readonly hmac: Hmac;
  readonly sha256: Sha256;
  /** ISO date. */
  readonly today: string;
}

/** A letter for another system to send, with what is to stand on record before that can happen; or why there is none. */
export type ExportedLetter =
  | { readonly kind: 'letter'; readonly facts: LetterFacts; readonly message: string; readonly row: MergeRow }
  /** Sent, as far as the ledger knows. */
  | { readonly kind: 'known' }
  /** Given to the mail server, and its answer was lost. */
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

/** Makes the letter of a notice. The same plan, registry and settings give the same bytes on any day. */
export async function exportLetter(
  notice: NoticeToSend & { readonly channel: 'mail' | 'none' },
  { letters, state, hmac, sha256, today }: ExportMeans,
): Promise<ExportedLetter> {
  const task = letterTaskFor(notice, state, sha256);
  if (task === null) return { kind: 'refused', reason: 'earlier-unknown' };
  const { identity, title, body, textHash, effective, replyTo } = task;
  const known = state.notices.get(noticeId(identity));
  if (known?.sent) return { kind: 'known' };
  const meant = known?.facts?.channel === undefined ? null : known.facts;
  if (known?.openIntent != null && meant?.by !== 'export') return { kind: 'unanswered' };
  if (task.deliverBy !== null && today > task.deliverBy) return { kind: 'refused', reason: 'too-late' };
  const to = identity.channel === 'mail' ? letters.addressOf(identity.customer) : null;
  const addressHash = to === null ? null : hashAddress(to, sha256);
  if (known?.bounced != null && known.bounced.addressHash === addressHash)
    return { kind: 'refused', reason: 'bounced' };
  const key = letterKey(identity, hmac);
  const { from, answersTo } = letters;
  const messageId = messageIdOf(key, from.address);
  const message = await letters.compose({ from, to, answersTo, key, messageId, replyTo, date: null, title, body });
  const letterHash = sha256(message);
  const subject = title.replaceAll('\u200b', '');
  const file = fileName(notice, key);
  return {
    kind: 'letter',
    facts: { ...identity, key, textHash, effective, messageId, replyTo, addressHash, letterHash, by: 'export' },
    message,
    row: {
      customer: identity.customer,
      notice: versionKey(identity.document, identity.version),
      ...{ sent: '', messageId, bounced: '', email: to ?? '', kind: identity.kind, effective },
      ...{ deliverBy: task.deliverBy ?? '', subject, replyTo: replyTo ?? '', file, sha256: letterHash },
      ...renderLetter(subject, body),
    },
  };
}

/** `metro-transit.ai-code.8.eml`. Versions are named by people, so one that is no name of a file everywhere is told by the letter's key. */
function fileName({ customer, document, version, kind, ordinal }: NoticeToSend, key: string): string {
  const label = /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(version) && !version.endsWith('.') ? version : key.slice(0, 8);
  const further = kind === 'announcement' && ordinal === 1 ? '' : `.${kind}-${ordinal}`;
  return `${customer}.${document}.${label}${further}.eml`;
}
