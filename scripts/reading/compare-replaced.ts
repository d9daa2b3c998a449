import { nameAnchors } from '../clauses/anchors.ts';
import { joinTrees } from '../clauses/join-trees.ts';
import { type ClauseTree, parseClauses } from '../clauses/parse-clauses.ts';
import { describeChanges } from '../diff/describe-changes.ts';
import { traceSuccession } from '../diff/lineage/succession.ts';
import { matchClauses } from '../diff/match/match-clauses.ts';
import { matchTwins } from '../diff/match/match-twins.ts';
import type { Comparison, ComparisonOptions, FoundChanges } from './compare.ts';
import { readChanges } from './read-change.ts';
import { readTwins, withoutTwins } from './read-twins.ts';

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
  const { matching, described, ...found } = findReplacedChanges(parsed, parseClauses(after), options);
  return { ...found, succession: traceSuccession(matching, described, false) };
}

/** The same between parsed versions, without what lineage is made of. */
export function findReplacedChanges(
  before: readonly { readonly document: string; readonly tree: ClauseTree }[],
  after: ClauseTree,
  { topics = [] }: ComparisonOptions = {},
): FoundChanges {
  const trees = before.map(({ tree }) => tree);
  const { tree, sourceOf } = joinTrees(trees);
  const matching = matchClauses(tree, after);
  const twins = matchTwins(matching, (clause) => sourceOf.get(clause)!);
  const names = trees.flatMap((own) => [...nameAnchors(own).values()]);
  const described = describeChanges(matching, {
    before: new Map(tree.clauses.map((clause, index) => [clause, names[index]!])),
    after: nameAnchors(after),
  });
  const context = { before: tree.clauses, after: after.clauses, topics };
  const read = readChanges(
    described.map((change) => withoutTwins(change, twins)),
    context,
  );
  const changes = read.map((change, index) => readTwins(change, described[index]!, twins, context));
  const starts = trees.map((_, source) => trees.slice(0, source).reduce((sum, { clauses }) => sum + clauses.length, 0));
  const touched = new Set(described.flatMap(({ pairing }) => pairing.after));
  return {
    changes: changes.map((change, index) => ({
      ...change,
      ...(change.kind === 'moved' && CARRIED_OVER),
      before: change.before.map((ref, at) => {
        const source = sourceOf.get(described[index]!.pairing.before[at]!)!;
        return { ...ref, index: ref.index - starts[source]!, document: before[source]!.document };
      }),
    })),
    unchanged: after.clauses.length - touched.size,
    matching,
    described,
  };
}
