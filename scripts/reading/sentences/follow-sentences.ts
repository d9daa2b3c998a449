import type { Bag } from '../../diff/match/bag.ts';
import type { Sentence } from '../norms/read-norms.ts';
import { likeness, pairOf, type SentencePair, wordsIn } from './pair-sentences.ts';

/** So alike must two sentences of different changes be to be one that was carried over with edits. */
const LEAST_ALIKE = 0.66;
/** Shorter sentences are alike by chance. */
const LEAST_WORDS = 9;
/** Beyond so many lone sentences on a side a version is a new text. */
const MOST_LONE = 250;

/**
 * Looks where the sentences went that one change lost and another gained, before any of them is called new or gone: the
 * gaining change compares it with what it was, the losing one says that it stands elsewhere.
 */
export function followSentences(aligned: readonly (readonly SentencePair[])[]): readonly (readonly SentencePair[])[] {
  const gone = lone(aligned, 'before');
  const come = lone(aligned, 'after');
  if (gone.length === 0 || come.length === 0 || gone.length > MOST_LONE || come.length > MOST_LONE) return aligned;
  const partners = new Map<Sentence, Sentence>();
  const taken = new Set<Sentence>();
  const candidates = come
    .flatMap((one) => gone.map((other) => ({ one, other, score: likeness(one.bag, other.bag) })))
    .filter(({ one, other, score }) => score >= LEAST_ALIKE && one.change !== other.change)
    .sort((left, right) => right.score - left.score);
  for (const { one, other } of candidates) {
    if (partners.has(one.sentence) || taken.has(other.sentence)) continue;
    partners.set(one.sentence, other.sentence);
    taken.add(other.sentence);
  }
  if (partners.size === 0) return aligned;
  return aligned.map((pairs) =>
    pairs.map((pair): SentencePair => {
      if (pair.before === null) return pairOf(partners.get(pair.after!) ?? null, pair.after);
      return pair.after === null && taken.has(pair.before) ? { ...pair, elsewhere: true } : pair;
    }),
  );
}

interface Lone {
  readonly sentence: Sentence;
  readonly change: number;
  readonly bag: Bag;
}

function lone(aligned: readonly (readonly SentencePair[])[], side: 'before' | 'after'): readonly Lone[] {
  const other = side === 'before' ? 'after' : 'before';
  return aligned.flatMap((pairs, change) =>
    pairs.flatMap((pair) => {
      const sentence = pair[side];
      if (sentence === null || pair[other] !== null) return [];
      const bag = wordsIn(sentence.text);
      return bag.length < LEAST_WORDS ? [] : [{ sentence, change, bag }];
    }),
  );
}
