import { findHunks } from '../../sentences/hunks.ts';
import type { SentencePair } from '../../sentences/pair-sentences.ts';
import type { FoundEffect } from '../compare-norms.ts';
import type { Sentence } from '../read-norms.ts';
import type { Norm } from '../read-own-norms.ts';
import type { LanguageNorms } from './language-norms.ts';

/**
 * What became of the norms of an edited sentence in another language than English. One is new whose own words were put in where none
 * stood, or which takes the place of one of another kind; the same of one that is gone. Words in the stead of others may say the same
 * rule in a way that no table knows ("acceptez d'indemniser"); and how far a norm reaches is not read.
 */
export function compareNormsAbroad(
  { before, after, runs }: Pick<SentencePair, 'runs'> & { readonly before: Sentence; readonly after: Sentence },
  old: readonly Norm[],
  current: readonly Norm[],
  language: LanguageNorms,
): readonly FoundEffect[] {
  const hunks = findHunks(runs);
  const has = (norms: readonly Norm[], one: Norm) =>
    norms.some(({ norm, party }) => norm === one.norm && party === one.party);
  const touched = (at: number, words: string, { cueStart, cueEnd }: Norm) =>
    at < cueEnd && at + words.length > cueStart;
  const isAlone = (words: string, others: string) => /\p{L}/u.test(words) && !/\p{L}/u.test(others);
  // A ban is neither new nor gone where the other sentence denies something too: in other words it may be the same ban.
  const denies = (text: string) => language.denial.test(text);
  const mayStand = ({ norm }: Norm, text: string) => norm === 'prohibition' && denies(text);
  const turned = (one: Norm, others: readonly Norm[]) =>
    others.some(({ norm, party }) => party === one.party && norm !== one.norm);
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
      !mayStand(norm, after.text) &&
      hunks.some(
        ({ atBefore, deleted, inserted }) =>
          touched(atBefore, deleted, norm) && (isAlone(deleted, inserted) || turned(norm, current)),
      ),
  );
  const come = current.filter(
    (norm) =>
      norm.inherited === 'no' &&
      !has(old, norm) &&
      !mayStand(norm, before.text) &&
      hunks.some(
        ({ atAfter, deleted, inserted }) =>
          touched(atAfter, inserted, norm) && (isAlone(inserted, deleted) || turned(norm, old)),
      ),
  );
  // Where a ban or a duty takes the place of a liberty, that says it.
  const told = gone.filter(({ norm, party }) => norm !== 'permission' || !come.some((other) => other.party === party));
  return [...told.map((norm) => tell(norm, 'removed')), ...come.map((norm) => tell(norm, 'added'))];
}
