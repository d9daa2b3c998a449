import { findReferences, type Reference } from '../../clauses/find-references.ts';
import type { Clause, ClauseTree } from '../../clauses/parse-clauses.ts';
import { resolveReference } from '../../clauses/resolve-reference.ts';

/** The references of a clause, or of the items of one list, and all clauses that they lead to together. */
export interface ReferenceSet {
  readonly references: readonly Reference[];
  readonly clauses: ReadonlySet<Clause>;
}

/**
 * Where a clause points to: "Sections 6.1, 7, 9 to 11 and 13" is one set, whatever its order and however it is written, and so is a list
 * with one section an item. Each range counts with all between its ends.
 */
export function readReferenceSet(tree: ClauseTree, clause: Clause): ReferenceSet {
  const isListed = clause.type === 'item' || clause.type === 'row';
  const beside = isListed ? (clause.parent?.children ?? tree.roots) : [clause];
  const references = beside.flatMap(findReferences).filter(({ kind }) => kind === 'label');
  const found = new Set<Clause>();
  references.forEach((reference, index) => {
    const end = resolveReference(tree, reference);
    if (end === null) return;
    found.add(end);
    const before = references[index - 1];
    const start = before !== undefined && isRange(before, reference) ? resolveReference(tree, before) : null;
    if (start !== null)
      for (const between of tree.clauses.slice(start.index, end.index))
        if (between.parent === start.parent) found.add(between);
  });
  return { references, clauses: found };
}

/** 4 to 6, 4–6, 4 bis 6, Section 4 through Section 6 */
function isRange(before: Reference, { from, start }: Reference): boolean {
  if (before.from !== from) return false;
  return /^\s?(?:[–—-]|to|through|thru|until|bis|à|a|tot)\s?$/iu.test(
    from.text.slice(before.start + before.text.length, start).trim(),
  );
}
