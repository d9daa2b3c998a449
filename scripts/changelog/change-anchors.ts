import type { Change } from '../reading/read-change.ts';

/**
 * Gives each change its place on the page of its entry: `c-` and the clause's anchor in the new version, `gone-` and the
 * one in the old version for a clause that is gone. A number is added where two changes claim one clause, so that no
 * identifier repeats.
 */
export function nameChangeAnchors(changes: readonly Pick<Change, 'before' | 'after'>[]): readonly string[] {
  const taken = new Set<string>();
  return changes.map(({ before, after }) => {
    const clause = after[0] ?? before[0];
    const wanted = `${after.length > 0 ? 'c' : 'gone'}-${clause?.anchor || 'clause'}`;
    let anchor = wanted;
    for (let copy = 2; taken.has(anchor); copy++) anchor = `${wanted}-${copy}`;
    taken.add(anchor);
    return anchor;
  });
}
