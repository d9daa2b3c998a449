import { deliveredNotices } from '../../notices/ledger/delivered-notices.ts';
import { type DeliveredNotices, NOTHING_DELIVERED } from '../../notices/planning/delivered-notice.ts';
import { readState } from './open-state.ts';
import { statePlace } from './state-place.ts';

/** What was delivered by the ledger that TERMS_STATE names; nothing where it is not set. */
export async function readDelivered(): Promise<DeliveredNotices> {
  const place = statePlace();
  return place === null ? NOTHING_DELIVERED : deliveredNotices(await readState(place));
}
