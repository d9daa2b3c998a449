import type { DeliveredNotice, DeliveredNotices, NoticeKind } from '../planning/delivered-notice.ts';
import { versionKey } from '../planning/hash-versions.ts';
import type { Sent } from './ledger-record.ts';
import { type LedgerState, noticeId } from './ledger-state.ts';
import { compareDelivery } from './open-matters.ts';

const PLANNED: readonly string[] = ['announcement', 'correction', 'withdrawal'] satisfies NoticeKind[];

/** What the plan reads of the ledger: the notices that were delivered, without reminders. */
export function deliveredNotices(state: LedgerState): DeliveredNotices {
  const sent = [...state.notices.values()].flatMap(({ sent }) => (sent && PLANNED.includes(sent.kind) ? [sent] : []));
  sent.sort(compareDelivery);
  // Who was told the same by issue and by letter was told once, by whichever came first.
  const first = new Map<string, Sent>();
  for (const each of sent) {
    const { customer, document, version, kind, ordinal } = each;
    const id = noticeId({ customer, document, version, kind, ordinal });
    if (!first.has(id)) first.set(id, each);
  }
  const byCustomer = Map.groupBy([...first.values()].map(deliveredNotice), ({ customer }) => customer);
  return {
    toldTo: (customer) => byCustomer.get(customer) ?? [],
    versions: new Set(sent.map(({ document, version }) => versionKey(document, version))),
  };
}

function deliveredNotice({
  customer,
  document,
  version,
  kind,
  ordinal,
  deliveredAt,
  textHash,
  effective,
}: Sent): DeliveredNotice {
  const what = { customer, document, version, kind: kind as NoticeKind, ordinal };
  return { ...what, deliveredOn: deliveredAt.slice(0, 10), textHash, effectiveToldOf: effective };
}
