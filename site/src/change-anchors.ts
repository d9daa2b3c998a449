import { clauseOf } from './clause-name.ts';
import type { Change } from './edition.ts';

/** A change with the fragment identifier that it has on its page. */
export interface AnchoredChange {
  readonly change: Change;
  readonly anchor: string;
}

/**
 * Gives each change its place on the page: `c-` and the clause's anchor in the new version, `gone-` and the one in the
 * old version for a clause that is gone. A number is added where two changes claim one clause, so that no id repeats.
 */
export function anchorChanges(changes: readonly Change[]): readonly AnchoredChange[] {
  const taken = new Set<string>();
  return changes.map((change) => {
    const wanted = `${change.after.length > 0 ? 'c' : 'gone'}-${clauseOf(change)?.anchor || 'clause'}`;
    let anchor = wanted;
    for (let copy = 2; taken.has(anchor); copy++) anchor = `${wanted}-${copy}`;
    taken.add(anchor);
    return { change, anchor };
  });
}

/** Clauses in quiet changes: a run of clauses that were only renumbered is one change. */
export function countClauses(changes: readonly AnchoredChange[]): number {
  return changes.reduce((count, { change }) => count + Math.max(change.before.length, change.after.length), 0);
}

/** True for a change that touches no word: hundreds of them may follow one new section, so they stand last and close together. */
export function isQuiet({ kind, moved, redline }: Change): boolean {
  if (moved) return false;
  return kind === 'markup' || (kind === 'renumbered' && redline.every(({ op }) => op === 'equal'));
}
