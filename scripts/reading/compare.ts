import { parseClauses } from '../clauses/parse-clauses.ts';
import { type Differences, findDifferences } from '../diff/find-differences.ts';
import { type Succession, traceNothing, traceSuccession } from '../diff/lineage/succession.ts';
import { Matching } from '../diff/match/matching.ts';
import type { Topic } from '../history/statements/topics.ts';
import { type Change, readChanges } from './read-change.ts';
import type { Language } from './sentences/function-words.ts';
import { statedLanguage } from './sentences/stated-language.ts';

/** What is different between two versions of one document. */
export interface Comparison {
  /** In the order of the new version; what is gone stands where it was. */
  readonly changes: readonly Change[];
  /** How many clauses of the new version are as they were. */
  readonly unchanged: number;
  /** Which clause of the new version was which of the old one: what lineage is made of. */
  readonly succession: Succession;
}

/** What a comparison may know beside the two texts. */
export interface ComparisonOptions {
  /** The publisher's own vocabulary, by which changes are sorted into topics. */
  readonly topics?: readonly Topic[];
  /** The language that is stated of the documents; it counts where their words do not show it. */
  readonly language?: Language | null;
}

/**
 * Compares two versions of one document, both as Markdown. Pure: no file, network or clock. Front matter is no clause.
 * Changes and unchanged clauses together hold every word of both versions.
 * @throws LimitError where a text is beyond what can be parsed in good time
 */
export function compare(before: string, after: string, options: ComparisonOptions = {}): Comparison {
  const [old, current] = [parseClauses(before), parseClauses(after)];
  if (before === after) return sameAsBefore(current.clauses.length);
  const found = findDifferences(old, current);
  return {
    changes: readDifferences(found, { language: statedLanguage(after) ?? statedLanguage(before), ...options }),
    unchanged: found.unchanged,
    succession: traceSuccession(found.matching, found.described),
  };
}

/** Reads what the differences between two versions mean: the changes, in the same order, each with its meaning. */
export function readDifferences(
  { described, matching }: Differences,
  { topics = [], language = null }: ComparisonOptions = {},
): readonly Change[] {
  return readChanges(described, { before: matching.before, after: matching.after, topics, language });
}

/** The first version of a document: nothing changed, all its clauses are new. */
export function startComparison(markdown: string): Comparison {
  const matching = new Matching({ clauses: [], roots: [] }, parseClauses(markdown));
  return { changes: [], unchanged: 0, succession: traceSuccession(matching, []) };
}

function sameAsBefore(count: number): Comparison {
  return { changes: [], unchanged: count, succession: traceNothing(count) };
}
