import type { Entry } from '../../changelog/entry.ts';
import { greatestSignificance } from '../../law/significance.ts';
import type { Change } from '../../reading/read-change.ts';

/** A change, and the version that brought it last. */
export interface NetChange {
  readonly version: string;
  readonly change: Change;
}

/**
 * What several consecutive versions change together, so that a customer is told of the step between the texts that bind it and not
 * of wordings that never took effect:
 *
 *     version 2   "You must not." → "You must not, by or for any government."         (corrected the next day)
 *     version 3   "..., by or for any government." → "..., by or for a police force."
 *     together    "You must not." → "..., by or for a police force."
 *
 * Two changes are joined only where the later one starts from the very clause the earlier one ended with. What cannot be
 * joined stands beside the others: the earlier one is then out of date in part, but nothing is left out.
 */
export function netChanges(entries: readonly Pick<Entry, 'version' | 'changes'>[]): NetChange[] {
  let net: NetChange[] = [];
  for (const { version, changes } of entries) {
    const earlier = new Set(net);
    const later: NetChange[] = [];
    for (const change of changes) {
      const joined = [...earlier].filter((candidate) => continues(change, candidate.change));
      for (const candidate of joined) earlier.delete(candidate);
      const together = joinChanges(
        joined.map((candidate) => candidate.change),
        change,
      );
      if (together) later.push({ version, change: together });
    }
    net = [...earlier, ...later];
  }
  return net;
}

function continues(later: Change, earlier: Change): boolean {
  return later.before.some((before) => earlier.after.some((after) => isSameClause(after, before)));
}

/** The text is compared too: a section added whole and its heading alone have one anchor. */
function isSameClause(one: Change['after'][number], other: Change['after'][number]): boolean {
  return one.anchor === other.anchor && one.text === other.text;
}

/** Undefined where nothing is left: added and removed again, or changed and changed back. */
function joinChanges(earlier: readonly Change[], later: Change): Change | undefined {
  if (earlier.length === 0) return later;
  const passed = earlier.flatMap((change) => change.after);
  const kept = earlier.flatMap((change) => change.after.filter((after) => !isAmong(after, later.before)));
  const before = [
    ...earlier.flatMap((change) => change.before),
    ...later.before.filter((clause) => !isAmong(clause, passed)),
  ];
  const after = [...kept, ...later.after];
  if (sameTexts(before, after)) return undefined;
  const all = [...earlier, later];
  return {
    kind: before.length === 0 ? 'added' : after.length === 0 ? 'removed' : 'modified',
    moved: all.some((change) => change.moved),
    before,
    after,
    redline: [],
    // The publisher spoke of one step; of several together it did not, so that what the words were read as counts too.
    significance: greatestSignificance(
      all.flatMap(({ significance, overruled }) => [significance, ...(overruled ? [overruled.significance] : [])]),
    ),
    reasons: all.flatMap((change) => change.reasons),
    effects: all.flatMap((change) => change.effects),
    facets: [...new Set(all.flatMap((change) => change.facets))],
    topics: [...new Set(all.flatMap((change) => change.topics))].sort(),
    // What the last step did to words that never applied says nothing of the whole.
    summary: before.length === 0 ? earlier[0]!.summary : '',
  };
}

function isAmong(clause: Change['after'][number], clauses: Change['after']): boolean {
  return clauses.some((other) => isSameClause(clause, other));
}

function sameTexts(before: Change['before'], after: Change['after']): boolean {
  return JSON.stringify(before.map(({ text }) => text)) === JSON.stringify(after.map(({ text }) => text));
}
