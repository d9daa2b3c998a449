import type { Effect } from '../../reading/norms/compare-norms.ts';
import type { Change } from '../../reading/read-change.ts';

/**
 * How much a change weighs for the customer beside others of its significance, from 0, the heaviest:
 *
 *     0   what it must or must not do is new or wider, or a right of its own is gone or narrower
 *     1   liability; a duty of the provider that is gone or narrower
 *     2   a figure, a period or another effect
 *     3   other words
 *     4   definitions and titles
 */
export function weighChange({ kind, effects, facets }: Change): number {
  const heaviest = Math.min(4, ...effects.map(weighEffect));
  if (heaviest < 4) return heaviest;
  if (facets.includes('quantity') || facets.includes('deadline')) return 2;
  return kind === 'retitled' || facets.includes('definition') ? 4 : 3;
}

function weighEffect({ norm, party, change }: Effect): number {
  const more = change === 'added' || change === 'widened';
  const less = change === 'removed' || change === 'narrowed';
  const own = party === 'customer' || party === 'both';
  if (own && more && (norm === 'prohibition' || norm === 'obligation')) return 0;
  if (own && less && norm === 'permission') return 0;
  return norm === 'liability' || (party === 'provider' && less && norm !== 'permission') ? 1 : 2;
}
