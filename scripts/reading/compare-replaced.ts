import { parseClauses } from '../clauses/parse-clauses.ts';
import { findReplacedDifferences, type ReplacedDifferences } from '../diff/find-replaced-differences.ts';
import { traceSuccession } from '../diff/lineage/succession.ts';
import { twinsOf, withoutTwins } from '../diff/without-twins.ts';
import type { Comparison, ComparisonOptions } from './compare.ts';
import { type Change, readChanges } from './read-change.ts';
import { readTwins } from './read-twins.ts';
import { statedLanguage } from './sentences/stated-language.ts';

/** A document that another one replaces. */
export interface ReplacedDocument {
  /** Document id. */
  readonly document: string;
  readonly markdown: string;
}

/** Where it stands among clauses of other documents says nothing. */
const CARRIED_OVER = {
  reasons: ['The words are the same; the clause was carried over.'],
  summary: 'Carried over. The words are the same.',
};

/**
 * Compares a document with several that it replaces, taken together: a clause may have come from any of them, and each
 * `before` clause says from which. What stood in more than one of them and was carried over from one is not removed: all
 * its copies became the same clause. In the succession the old version is all clauses of these documents, in their order.
 */
export function compareWithReplaced(
  before: readonly ReplacedDocument[],
  after: string,
  options: ComparisonOptions = {},
): Comparison {
  const parsed = before.map(({ document, markdown }) => ({ document, tree: parseClauses(markdown) }));
  const found = findReplacedDifferences(parsed, parseClauses(after));
  return {
    changes: readReplacedDifferences(found, { language: statedLanguage(after), ...options }),
    unchanged: found.unchanged,
    succession: traceSuccession(found.matching, found.described, false),
  };
}

/** Reads what the differences between a document and those that it replaces mean: the changes, in the same order. */
export function readReplacedDifferences(
  { changes, described, matching, before, documents, twins }: ReplacedDifferences,
  { topics = [], language = null }: ComparisonOptions = {},
): readonly Change[] {
  const became = described.flatMap((change) =>
    twinsOf(change, twins).map(({ clause }) => [clause, change.pairing.after[0]!] as const),
  );
  const context = { before, after: matching.after, topics, language, documents, twins: became };
  const read = readChanges(
    described.map((change) => withoutTwins(change, twins)),
    context,
  );
  return read.map((change, index) => {
    const whole = readTwins(change, described[index]!, twins, context);
    return { ...whole, ...(whole.kind === 'moved' && CARRIED_OVER), before: changes[index]!.before };
  });
}
