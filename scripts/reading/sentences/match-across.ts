import type { Sentence } from '../norms/read-norms.ts';
import { contentOfSentence } from './clause-sentences.ts';
import { likeness, type SentencePair, wordsIn } from './pair-sentences.ts';
import { SentenceIndex } from './sentence-index.ts';

/** So alike must two sentences of different changes be to be one that was carried over with edits. */
const LEAST_ALIKE = 0.66;
/** Shorter sentences are alike by chance, */
const LEAST_WORDS = 9;
/** unless as good as all of what they are about is the same, by the weight of its words, and nothing else comes near. */
const LEAST_ALIKE_IF_SHORT = 0.75;
const LEAST_KEYS = 3;
const LEAST_AHEAD = 0.15;

/** Sentences that one change lost and another gained with edits: each with its counterpart, both ways. */
export function matchAcross(
  aligned: readonly (readonly SentencePair[])[],
  sentences: { readonly before: () => SentenceIndex },
): ReadonlyMap<Sentence, Sentence> {
  const [gone, come] = [lone(aligned, 'before'), lone(aligned, 'after')];
  const partners = new Map<Sentence, Sentence>();
  if (gone.size === 0 || come.size === 0) return partners;
  const index = new SentenceIndex([...gone.keys()]);
  const weigh = (key: string) => sentences.before().weigh(key);
  const candidates = [...come].flatMap(([one, change]) =>
    scoreAll(
      one,
      index.near(contentOfSentence(one).keys).filter((other) => gone.get(other) !== change),
      weigh,
    ),
  );
  for (const { one, other } of candidates.sort((left, right) => right.score - left.score)) {
    if (partners.has(one) || partners.has(other)) continue;
    partners.set(one, other);
    partners.set(other, one);
  }
  return partners;
}

function lone(aligned: readonly (readonly SentencePair[])[], side: 'before' | 'after'): ReadonlyMap<Sentence, number> {
  const other = side === 'before' ? 'after' : 'before';
  return new Map(
    aligned.flatMap((pairs, change) =>
      pairs.flatMap((pair) => (pair[other] === null ? [[pair[side]!, change] as const] : [])),
    ),
  );
}

function scoreAll(one: Sentence, others: readonly Sentence[], weigh: (key: string) => number) {
  const scored = others.map((other) => ({ one, other, ...score(one, other, weigh) }));
  return scored.filter(({ other, score: own, short }) =>
    short
      ? own >= LEAST_ALIKE_IF_SHORT && scored.every((next) => next.other === other || own - next.score >= LEAST_AHEAD)
      : own >= LEAST_ALIKE,
  );
}

function score(one: Sentence, other: Sentence, weigh: (key: string) => number) {
  const [words, others] = [wordsIn(one.text), wordsIn(other.text)];
  if (words.length >= LEAST_WORDS && others.length >= LEAST_WORDS)
    return { score: likeness(words, others), short: false };
  const [keys, otherKeys] = [contentOfSentence(one).keys, contentOfSentence(other).keys];
  if (Math.min(keys.size, otherKeys.size) < LEAST_KEYS) return { score: 0, short: true };
  const sum = (all: Iterable<string>) => [...all].reduce((total, key) => total + weigh(key), 0);
  const shared = sum([...keys].filter((key) => otherKeys.has(key)));
  return { score: (2 * shared) / (sum(keys) + sum(otherKeys)), short: true };
}
