import { compareText } from '../../history/compare-text.ts';
import { versionKey } from '../planning/hash-versions.ts';
import { channelsOf } from '../registry/channels.ts';
import type { Customer } from '../registry/customers.ts';
import { type LedgerState, noticeId } from './ledger-state.ts';

/** Who cannot be told, and who was told by one of two ways alone: for the notice owner. */
export interface Ways {
  /** Ids of customers with neither a repository nor an address, sorted. */
  readonly unreachable: readonly string[];
  readonly oneWay: readonly OneWay[];
}

/** A notice of a version still to come that a customer with both ways has by one of them. */
export interface OneWay {
  readonly customer: string;
  /** `DOCUMENT@VERSION`. */
  readonly notice: string;
  readonly missing: 'github' | 'mail';
}

/**
 * Compares the ways that the registry names with those by which notices went.
 * @param today ISO date; of versions that are in effect by then nothing is said
 */
export function listWays(customers: readonly Customer[], state: LedgerState, today: string): Ways {
  const unreachable = customers.filter((customer) => channelsOf(customer).includes('none')).map(({ id }) => id);
  const both = new Set(customers.filter((customer) => channelsOf(customer).length === 2).map(({ id }) => id));
  const oneWay = [...state.notices.values()].flatMap(({ identity, sent }): OneWay[] => {
    if (sent === null || identity.kind === 'reminder' || sent.effective <= today || !both.has(identity.customer))
      return [];
    const { channel, ...same } = identity;
    const other = state.notices.get(noticeId(channel === undefined ? { ...same, channel: 'mail' } : same));
    // What was refused or is in doubt is told of as such.
    if (other?.sent || other?.openIntent || other?.refused || other?.bounced) return [];
    const notice = versionKey(identity.document, identity.version);
    return [{ customer: identity.customer, notice, missing: channel === undefined ? 'mail' : 'github' }];
  });
  oneWay.sort((one, other) => compareText(one.customer, other.customer) || compareText(one.notice, other.notice));
  return { unreachable: unreachable.sort(), oneWay };
}
