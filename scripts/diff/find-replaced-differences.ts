import { nameAnchors } from '../clauses/anchors.ts';
import { joinTrees } from '../clauses/join-trees.ts';
import type { Clause, ClauseTree } from '../clauses/parse-clauses.ts';
import { type ClauseChange, type DescribedChange, describeChanges } from './describe-changes.ts';
import { countUntouched, type Differences, withoutPairing } from './find-differences.ts';
import { matchClauses } from './match/match-clauses.ts';
import { matchTwins } from './match/match-twins.ts';
import { redlineWithTwins, withoutTwins } from './without-twins.ts';

/** What differs between a document and those that it replaces, taken together. */
export interface ReplacedDifferences extends Differences {
  /** All clauses of these documents, in their order: what `described` counts by. */
  readonly before: readonly Clause[];
  /** The clauses of each of these documents. */
  readonly documents: readonly (readonly Clause[])[];
  /** Clauses that became what a clause of another of these documents became. */
  readonly twins: ReadonlySet<Clause>;
}

/** Matches and describes a parsed document and those that it replaces; each `before` clause says from which it came. */
export function findReplacedDifferences(
  before: readonly { readonly document: string; readonly tree: ClauseTree }[],
  after: ClauseTree,
): ReplacedDifferences {
  const trees = before.map(({ tree }) => tree);
  const { tree, sourceOf } = joinTrees(trees);
  const matching = matchClauses(tree, after);
  const twins = matchTwins(matching, (clause) => sourceOf.get(clause)!);
  const names = trees.flatMap((own) => [...nameAnchors(own).values()]);
  const described = describeChanges(matching, {
    before: new Map(tree.clauses.map((clause, index) => [clause, names[index]!])),
    after: nameAnchors(after),
  });
  const starts = trees.map((_, source) => trees.slice(0, source).reduce((sum, { clauses }) => sum + clauses.length, 0));
  const fromDocument = (change: DescribedChange): ClauseChange => ({
    ...withoutPairing(change),
    before: change.before.map((ref, at) => {
      const source = sourceOf.get(change.pairing.before[at]!)!;
      return { ...ref, index: ref.index - starts[source]!, document: before[source]!.document };
    }),
    redline: redlineWithTwins(withoutTwins(change, twins), change, twins),
  });
  return {
    changes: described.map(fromDocument),
    unchanged: countUntouched(after.clauses, described),
    matching,
    described,
    before: tree.clauses,
    documents: trees.map(({ clauses }, source) =>
      tree.clauses.slice(starts[source]!, starts[source]! + clauses.length),
    ),
    twins,
  };
}
