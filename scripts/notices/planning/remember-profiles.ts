import { type Timelines, timelinesFor } from '../deciding/timelines.ts';
import { channelsOf } from '../registry/channels.ts';
import type { Customer } from '../registry/customers.ts';
import type { DeliveredNotice } from './delivered-notice.ts';
import { versionKey } from './hash-versions.ts';
import { type LineTemplate, prepareLine } from './line-template.ts';
import { hashesBehind, versionsBehind } from './made-from.ts';
import { type ProfilePlan, planProfile } from './plan-profile.ts';
import type { PlanContext } from './plan-request.ts';

/** A line without what is one customer's alone, and the hashes of what else it was made from (`madeFrom`). */
interface PreparedLine {
  readonly template: LineTemplate;
  readonly texts: string;
}

/** What is kept of a profile's plan. Its texts are by far the most of it, so each is kept once, as bytes. */
interface RememberedPlan extends Omit<ProfilePlan, 'notices'> {
  readonly lines: readonly PreparedLine[];
  /** The versions that its notices tell of or rest on. */
  readonly behind: readonly string[];
  /** The versions of which a notice says nothing of how to object or end the contract, as no text of the customer does. */
  readonly withoutExit: readonly string[];
  /** The first of the last days on which its notices may be delivered; null where none has any. */
  readonly deliverBy: string | null;
}

/**
 * Plans customers by their profile: all that the registry and the ledger say of them but id, name, repository and address. Customers by
 * the thousand have the same one, so it is worked out once.
 */
export function rememberProfiles(
  context: PlanContext,
): (customer: Customer, told: readonly DeliveredNotice[]) => RememberedPlan {
  const timelines = new Map<string, Timelines>();
  const profiles = new Map<string, RememberedPlan>();
  return (customer, told) => {
    const { id: _, name: __, repository: ___, assignees: ____, email: _____, ...profile } = customer;
    const key = JSON.stringify([
      profile,
      channelsOf(customer),
      told.map(({ customer: _, textHash: __, ...said }) => said),
    ]);
    const known = profiles.get(key);
    if (known) return known;
    const membership = JSON.stringify([customer.cohort, customer.regions]);
    const days = timelines.get(membership) ?? timelinesFor(context.edition, customer);
    timelines.set(membership, days);
    const { notices, ...plan } = planProfile(customer, told, days, context);
    const lines = notices.map(({ notice, text }) => ({
      template: prepareLine(notice, text),
      texts: hashesBehind(notice, context.hashes),
    }));
    const behind = [...new Set(notices.flatMap(({ notice }) => versionsBehind(notice)))];
    const [deliverBy = null] = notices.flatMap(({ notice }) => notice.deliverBy ?? []).sort();
    const withoutExit = notices.flatMap(({ notice, speaksOfExit }) =>
      speaksOfExit ? [] : [versionKey(notice.document, notice.version)],
    );
    const remembered = { ...plan, lines, behind, deliverBy, withoutExit };
    if (profiles.size >= MOST_PROFILES) profiles.clear();
    profiles.set(key, remembered);
    return remembered;
  };
}

/** The texts of so many profiles are about 0.5 GB; where there are more, they are forgotten and made again. */
const MOST_PROFILES = 25_000;
