import type { Clause, ClauseTree } from './parse-clauses.ts';

/** Trees put one behind the other as one, and for each clause of it which tree it came from. */
export interface JoinedTrees {
  readonly tree: ClauseTree;
  /** Position of the clause's own tree among those that were joined. */
  readonly sourceOf: ReadonlyMap<Clause, number>;
}

/** Joins trees, so that one document can be compared with several that it replaces. Lines stay those of each document. */
export function joinTrees(trees: readonly ClauseTree[]): JoinedTrees {
  const clauses: Clause[] = [];
  const sourceOf = new Map<Clause, number>();
  const roots: Clause[] = [];
  trees.forEach((tree, source) => {
    const shift = clauses.length;
    const place = (clause: Clause, parent: Clause | null): Clause => {
      const children: Clause[] = [];
      const placed: Clause = { ...clause, index: clause.index + shift, until: clause.until + shift, parent, children };
      clauses[placed.index] = placed;
      sourceOf.set(placed, source);
      for (const child of clause.children) children.push(place(child, placed));
      return placed;
    };
    for (const root of tree.roots) roots.push(place(root, null));
  });
  return { tree: { clauses, roots }, sourceOf };
}
