import type { Effect } from '../reading/norms/compare-norms.ts';
import type { Entry, EntryChange } from './entry.ts';

/** What a version means to customers, as a list of a week's changes tells it. */
export type WeekGroup = (typeof WEEK_GROUPS)[number];

/** In the order in which they are told. */
export const WEEK_GROUPS = ['duties', 'rights', 'dates', 'other', 'first', 'clarifying', 'editorial', 'never'] as const;

/**
 * The group of a version: the first of these that is proved of it by what was found in one of its substantive changes.
 *
 *     duties       a prohibition or duty of the customer is new or wider
 *     rights       a right of the customer, a term on liability, or an amount changes
 *     dates        a time limit or a date changes
 *     other        it is substantive, and nothing of this was found
 *
 * Before all of them, whether it ever takes effect and whether there is anything that it changes.
 */
export function weekGroup(entry: Entry): WeekGroup {
  const { significance, previous, withdrawn, effective, overtaken = {} } = entry;
  if (withdrawn !== null) return 'never';
  const cohorts = Object.keys(effective);
  if (cohorts.length > 0 && cohorts.every((cohort) => Object.hasOwn(overtaken, cohort))) return 'never';
  if (previous === null) return 'first';
  if (significance !== 'substantive') return significance;
  const changes = entry.changes.filter((change) => change.significance === 'substantive');
  if (changes.some(({ effects }) => effects.some(bindsCustomerMore))) return 'duties';
  if (changes.some(changesRightOrAmount)) return 'rights';
  const dated = changes.some(({ facets }) => facets.includes('deadline') || facets.includes('date-stamp'));
  return dated ? 'dates' : 'other';
}

function bindsCustomerMore({ norm, party, change }: Effect): boolean {
  if (norm !== 'prohibition' && norm !== 'obligation') return false;
  return isOfCustomer(party) && (change === 'added' || change === 'widened');
}

function changesRightOrAmount({ effects, facets }: EntryChange): boolean {
  if (facets.includes('quantity')) return true;
  return effects.some(({ norm, party }) => norm === 'liability' || (norm === 'permission' && isOfCustomer(party)));
}

function isOfCustomer(party: Effect['party']): boolean {
  return party === 'customer' || party === 'both';
}
