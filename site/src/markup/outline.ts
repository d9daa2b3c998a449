import type { TextClause } from '../edition.ts';

/**
 * The level of each clause that is a heading, 2 to 6; undefined for all others. Levels follow from what stands under what, and
 * not from the number of signs in the source, so that none is left out on the way down.
 */
export function outline(clauses: readonly TextClause[]): readonly (2 | 3 | 4 | 5 | 6 | undefined)[] {
  const above: number[] = [];
  return clauses.map(({ depth, nesting, quoted, type }) => {
    // A heading in a list or a quote heads nothing but that.
    if (depth === 0 || nesting > 0 || quoted || type === 'row') return undefined;
    while (above.length > 0 && above.at(-1)! >= depth) above.pop();
    above.push(depth);
    return Math.min(above.length + 1, 6) as 2 | 3 | 4 | 5 | 6;
  });
}
