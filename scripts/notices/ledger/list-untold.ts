import { compareText } from '../../history/compare-text.ts';
import type { Channel } from '../registry/channels.ts';
import type { NoticeIdentity } from './ledger-record.ts';
import { type LedgerState, noticeId } from './ledger-state.ts';

/** What of a planned notice says whether it is on record, and its last day. */
export type PlannedNotice = NoticeIdentity & { readonly deliverBy: string | null };

/** Whom nothing was sent to yet of one version, and by which way it would go. */
export interface Untold {
  readonly document: string;
  readonly version: string;
  readonly channel: Channel;
  /** By id, sorted. */
  readonly customers: readonly string[];
  /** The first of the last days on which they may be delivered, ISO; null where none has any. */
  readonly deliverBy: string | null;
}

/**
 * Which notices of a plan the ledger knows nothing of. What was refused, came back, is in doubt or was exported is told of as such
 * (`listOpenCustomers`), so that it is not among them.
 */
export function listUntold(planned: Iterable<PlannedNotice>, { notices }: LedgerState): readonly Untold[] {
  const groups = new Map<string, Untold>();
  for (const { deliverBy, ...notice } of planned) {
    const { customer, document, version, channel = 'github' } = notice;
    const known = notices.get(noticeId(notice));
    if (known?.sent || known?.openIntent || known?.refused || known?.bounced) continue;
    const key = JSON.stringify([document, version, channel]);
    const before = groups.get(key);
    const customers = [...new Set([...(before?.customers ?? []), customer])].sort();
    const days = [before?.deliverBy ?? null, deliverBy].filter((day) => day !== null).sort();
    groups.set(key, { document, version, channel, customers, deliverBy: days[0] ?? null });
  }
  return [...groups].sort(([one], [other]) => compareText(one, other)).map(([, group]) => group);
}
