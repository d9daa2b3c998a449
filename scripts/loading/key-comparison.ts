import { createHash } from 'node:crypto';
import type { Topic } from '../history/statements/topics.ts';
import type { Version } from '../history/versions.ts';

/** Names a comparison by what it is made from, so that a name found again means the same result. */
export type KeyComparison = (previous: Version | null, version: Version) => string;

/** Names comparisons by the two texts and the options; before a first version stands nothing. */
export function keyComparisons(topics: readonly Topic[]): KeyComparison {
  const options = createHash('sha256').update(JSON.stringify({ topics })).digest('hex').slice(0, 16);
  return (previous, version) => `${previous?.blob ?? ''}-${version.blob}-${options}`;
}
