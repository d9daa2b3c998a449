import { findHunks } from '../../sentences/hunks.ts';
import type { SentencePair } from '../../sentences/pair-sentences.ts';
import type { FoundEffect } from '../compare-norms.ts';
import type { Sentence } from '../read-norms.ts';
import type { Norm } from '../read-own-norms.ts';

/**
 * What became of the norms of an edited sentence in another language than English: one is gone whose own words were taken out, and new
 * whose own words were put in, where no norm of its kind and party stands on the other side. How far it reaches is not read.
 */
export function compareNormsAbroad(
  { before, after, runs }: Pick<SentencePair, 'runs'> & { readonly before: Sentence; readonly after: Sentence },
  old: readonly Norm[],
  current: readonly Norm[],
): readonly FoundEffect[] {
  const hunks = findHunks(runs);
  const has = (norms: readonly Norm[], one: Norm) =>
    norms.some(({ norm, party }) => norm === one.norm && party === one.party);
  const touched = (at: number, words: string, { cueStart, cueEnd }: Norm) =>
    /\p{L}/u.test(words) && at < cueEnd && at + words.length > cueStart;
  const tell = (norm: Norm, change: 'added' | 'removed'): FoundEffect => ({
    norm: norm.norm,
    party: norm.party,
    change,
    side: change === 'added' ? 'after' : 'before',
    sentence: change === 'added' ? after : before,
    stated: norm,
    hunk: null,
  });
  const gone = old.filter(
    (norm) =>
      norm.inherited === 'no' &&
      !has(current, norm) &&
      hunks.some(({ atBefore, deleted }) => touched(atBefore, deleted, norm)),
  );
  const come = current.filter(
    (norm) =>
      norm.inherited === 'no' &&
      !has(old, norm) &&
      hunks.some(({ atAfter, inserted }) => touched(atAfter, inserted, norm)),
  );
  // Where a ban or a duty takes the place of a liberty, that says it.
  const told = gone.filter(({ norm, party }) => norm !== 'permission' || !come.some((other) => other.party === party));
  return [...told.map((norm) => tell(norm, 'removed')), ...come.map((norm) => tell(norm, 'added'))];
}
