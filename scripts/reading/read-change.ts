import type { Clause } from '../clauses/parse-clauses.ts';
import type { ClauseChange, DescribedChange } from '../diff/describe-changes.ts';
import type { Topic } from '../history/topics.ts';
import { compareNorms, type Effect } from './compare-norms.ts';
import { type Facet, findFacets } from './find-facets.ts';
import { findTopics } from './find-topics.ts';
import { judgeSignificance, type Significance } from './judge-significance.ts';
import { type Parties, readParties } from './read-parties.ts';
import { summariseChange } from './summarise-change.ts';

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

/** What the reading may know beside the changes: all clauses of both versions, and the publisher's topics. */
export interface Context {
  readonly before: readonly Clause[];
  readonly after: readonly Clause[];
  readonly topics: readonly Topic[];
}

/** Reads what the changes between two versions mean. Rules only: the same changes always read the same. */
export function readChanges(
  changes: readonly DescribedChange[],
  { before, after, topics }: Context,
): readonly Change[] {
  const parties = readParties([...before, ...after]);
  return changes.map((change) => readChange(change, parties, topics));
}

function readChange(described: DescribedChange, parties: Parties, topics: readonly Topic[]): Change {
  const { pairing: _, ...change } = described;
  const facets = findFacets(described);
  const found = compareNorms(described, parties);
  const { significance, reasons } = judgeSignificance(described, found, facets);
  const effects = significance === 'editorial' ? [] : found;
  return {
    ...change,
    significance,
    reasons,
    effects,
    facets,
    topics: findTopics(described, topics),
    summary: summariseChange(described, { significance, effects, facets }),
  };
}
