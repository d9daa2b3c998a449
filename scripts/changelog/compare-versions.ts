import type { Version } from '../history/versions.ts';
import { type Comparison, type ComparisonOptions, compare, startComparison } from '../reading/compare.ts';
import { compareWithReplaced } from '../reading/compare-replaced.ts';
import type { ReplacedVersion } from './replaced-version.ts';

/** Compares a version with one before it; null stands before the first. Throws LimitError where a text is beyond what can be read. */
export type CompareVersions = (previous: Version | null, version: Version) => Comparison;

/**
 * Compares versions by their texts. The first is compared with the versions of other documents that it replaces, if any.
 * @param markdownOf gives a version's whole file
 */
export function compareTexts(
  markdownOf: (version: Version) => string,
  { replaced = [], ...options }: ComparisonOptions & { readonly replaced?: readonly ReplacedVersion[] } = {},
): CompareVersions {
  return (previous, version) => {
    if (previous !== null) return compare(markdownOf(previous), markdownOf(version), options);
    if (replaced.length === 0) return startComparison(markdownOf(version));
    return compareWithReplaced(replaced, markdownOf(version), options);
  };
}
