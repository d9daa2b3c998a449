import type { ClauseChange } from '../diff/describe-changes.ts';

export type Significance = 'substantive' | 'clarifying' | 'editorial';

export interface Effect {
  /** permission: a right, entitlement or licence. liability: warranty, disclaimer, indemnity, remedy, limit. */
  readonly norm: 'prohibition' | 'obligation' | 'permission' | 'liability';
  /** Whose conduct is governed, or who holds the right. */
  readonly party: 'customer' | 'provider' | 'both' | 'third';
  readonly change: 'added' | 'removed' | 'widened' | 'narrowed' | 'reworded';
}

export type Facet =
  | 'quantity'
  | 'deadline'
  | 'definition'
  | 'term-renamed'
  | 'reference'
  | 'governing-law'
  | 'entity'
  | 'contact'
  | 'date-stamp'
  | 'example'
  | 'list-of-things';

/** A change of a clause and what it means. */
export interface Change extends ClauseChange {
  readonly significance: Significance;
  /** Why this significance, most important first, in plain words. */
  readonly reasons: readonly string[];
  readonly effects: readonly Effect[];
  readonly facets: readonly Facet[];
  /** Ids of the publisher's topics whose words stand in the change, sorted. */
  readonly topics: readonly string[];
  /** One plain sentence: what this change does, claiming no more than the findings. */
  readonly summary: string;
}
import type { DescribedChange } from '../diff/describe-changes.ts';
export function readChanges(changes: readonly DescribedChange[]): readonly Change[] {
  return changes.map(({ pairing: _, ...change }) => ({ ...change, significance: ['renumbered','markup','moved'].includes(change.kind) ? 'editorial' : 'substantive', reasons: [], effects: [], facets: [], topics: [], summary: '' }));
}
