import type { Change } from '../edition.ts';

/** Clauses in quiet changes: a run of clauses that were only renumbered is one change. */
export function countClauses(changes: readonly Pick<Change, 'after'>[]): number {
  return changes.reduce((count, { after }) => count + after.length, 0);
}

/** True for a change that touches no word: hundreds of them may follow one new section, so they stand last and close together. */
export function isQuietChange({
  kind,
  moved,
  redline,
  before,
  after,
  overruled,
}: Pick<Change, 'kind' | 'moved' | 'redline' | 'before' | 'after' | 'overruled'>): boolean {
  // What the publisher says of a change stands beside its words.
  if (overruled) return false;
  // From one document to another every clause moves, and what several said in the same words is said once.
  if (before[0]?.document) {
    if (kind === 'moved') return true;
    if (kind === 'merged') return before.every(({ text }) => text === after[0]?.text);
  }
  if (moved) return false;
  return kind === 'markup' || (kind === 'renumbered' && redline.every(({ op }) => op === 'equal'));
}
