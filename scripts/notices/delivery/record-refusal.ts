import type { Ledger } from '../ledger/ledger.ts';
import type { NoticeIdentity, Refused } from '../ledger/ledger-record.ts';
import { noticeId } from '../ledger/ledger-state.ts';
import type { RefusalReason } from './refusal.ts';

/**
 * Puts a refusal on record, once while nothing else happens to the notice. Where an earlier POST is in doubt it stays so: a refusal
 * that came before any other POST says nothing of it.
 * @param answered of the answer that refused; `key` where it was the answer to the POST itself
 */
export async function recordRefusal(
  ledger: Ledger,
  identity: NoticeIdentity,
  reason: RefusalReason,
  answered: Pick<Refused, 'at' | 'requestId' | 'key'>,
): Promise<{ readonly kind: 'refused'; readonly reason: RefusalReason }> {
  const { refused, openIntent } = ledger.state.notices.get(noticeId(identity)) ?? {};
  const inDoubt = openIntent != null && answered.key === null;
  if (refused?.reason !== reason && !inDoubt) {
    const { customer, document, version, kind, ordinal } = identity;
    await ledger.append({ type: 'refused', customer, document, version, kind, ordinal, reason, ...answered });
  }
  return { kind: 'refused', reason };
}
