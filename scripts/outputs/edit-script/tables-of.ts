import type { TextClause } from '../../texts/version-text.ts';

/** Which table each clause of a text stands in, counted from 0; -1 for what is no row. Rows of one table follow one another. */
export function tablesOf(clauses: readonly TextClause[]): readonly number[] {
  let count = 0;
  return clauses.map((clause, index) => {
    if (clause.type !== 'row') return -1;
    const above = clauses[index - 1];
    const begins = above?.type !== 'row' || (clause.header && !clause.goesOn);
    if (begins) count++;
    return count - 1;
  });
}
