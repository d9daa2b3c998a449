import type { Clause, ClauseTree } from '../../clauses/parse-clauses.ts';
import type { Succession } from '../../diff/lineage/succession.ts';

/** Which clause became which between two versions; of a split, the largest part. */
export interface Heirs {
  heirOf(old: Clause): Clause | null;
  originOf(clause: Clause): Clause | null;
}

/** Reads a succession for the two trees that it was traced between. */
export function readHeirs({ clauses }: Succession, before: ClauseTree, after: ClauseTree): Heirs {
  const origins = new Map<number, number>();
  const heirs = new Map<number, number>();
  let index = 0;
  for (const step of clauses) {
    const isRun = 'length' in step;
    const from = isRun ? Array.from({ length: step[1] }, (_, offset) => [step[0] + offset]) : [step.from];
    for (const old of from) {
      if (old[0] !== undefined) origins.set(index, old[0]);
      for (const each of old) if (isRun || step.how !== 'split') heirs.set(each, index);
      index++;
    }
  }
  const at = (tree: ClauseTree, found: number | undefined) =>
    found === undefined ? null : (tree.clauses[found] ?? null);
  return {
    heirOf: (old) => at(after, heirs.get(old.index)),
    originOf: (clause) => at(before, origins.get(clause.index)),
  };
}
