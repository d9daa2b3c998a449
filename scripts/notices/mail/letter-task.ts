import { textHash } from '../delivery/text-hash.ts';
import type { NoticeIdentity } from '../ledger/ledger-record.ts';
import { issueId, type LedgerState } from '../ledger/ledger-state.ts';
import type { Sha256 } from '../planning/hash-versions.ts';
import type { NoticeToSend } from '../planning/plan-format.ts';

/** One letter to send: a notice, a correction, a withdrawal or a reminder. */
export interface LetterTask {
  readonly identity: NoticeIdentity & { readonly channel: 'mail' | 'none' };
  readonly title: string;
  /** GitHub Markdown. */
  readonly body: string;
  readonly textHash: string;
  readonly effective: string;
  /** The last day on which what it says of its day is true, ISO; null where it stays true. */
  readonly deliverBy: string | null;
  /** The Message-ID of the first letter of the matter; null for a first. */
  readonly replyTo: string | null;
}

/**
 * What is to be sent for a notice: in answer to the first letter on what it goes on with, where the customer had one. Null where the ledger
 * does not know at all what it goes on with: then it is incomplete, and this one may have been sent.
 */
export function letterTaskFor(
  notice: NoticeToSend & { readonly channel: 'mail' | 'none' },
  state: LedgerState,
  sha256: Sha256,
): LetterTask | null {
  const { customer, document, version, kind, ordinal, channel, effective, deliverBy, continues, title, body } = notice;
  const earlier = continues === null ? null : issueId({ customer, document, version: continues });
  if (earlier !== null && !state.letters.has(earlier) && !state.issues.has(earlier)) return null;
  return {
    identity: { customer, document, version, kind, ordinal, channel },
    ...{ title, body, textHash: textHash(title, body, sha256), effective, deliverBy },
    replyTo: earlier === null ? null : (state.letters.get(earlier) ?? null),
  };
}
