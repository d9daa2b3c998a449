/** The words of the filter of home. */
export const FILTER_WORDS = {
  filter: 'Filter the changes',
  words: 'Words',
  show: 'Show',
  soon: 'Taking effect soon',
  matching: 'Matching changes',
  clauses: 'Changed clauses on this subject:',
} as const;

/** ` and 2 more clauses`; nothing where there are none. */
export function moreClauses(count: number): string {
  if (count <= 0) return '';
  return ` and ${count} more ${count === 1 ? 'clause' : 'clauses'}`;
}
