import type { Change } from './edition.ts';

/** Clauses in quiet changes: a run of clauses that were only renumbered is one change. */
export function countClauses(changes: readonly Change[]): number {
  return changes.reduce((count, { before, after }) => count + Math.max(before.length, after.length), 0);
}

/** True for a change that touches no word: hundreds of them may follow one new section, so they stand last and close together. */
export function isQuiet({
  kind,
  moved,
  redline,
  before,
}: Pick<Change, 'kind' | 'moved' | 'redline' | 'before'>): boolean {
  // From one document to another every clause moves.
  if (kind === 'moved' && before[0]?.document) return true;
  if (moved) return false;
  return kind === 'markup' || (kind === 'renumbered' && redline.every(({ op }) => op === 'equal'));
}
