import type { RedlineRun } from '../../diff/describe-changes.ts';
import { type Bag, countShared, makeBag } from '../../diff/match/bag.ts';
import { hashWords, splitWords } from '../../diff/match/words.ts';
import { drawRedline } from '../../diff/redline/draw-redline.ts';
import type { Sentence } from '../norms/read-norms.ts';
import { rememberTexts } from './remember-texts.ts';

/** A sentence before and its counterpart after; one of them null where the other's change speaks of it, or where it is new or gone. Never equal. */
export interface SentencePair {
  readonly before: Sentence | null;
  readonly after: Sentence | null;
  /** The redline between the two; empty where one is null. */
  readonly runs: readonly RedlineRun[];
  /** Where it was found again in the other version; absent for a sentence edited in its place, and for one that is new or gone. */
  readonly trace?: Trace;
}

/**
 * - `same`: word for word, at the first of `at`
 * - `edited`: as the sentence at the first of `at`, in whose change the edit is judged
 * - `carried`: both are here, but they stand in clauses that are no counterparts
 * - `regrouped`: it has become several, or is made of several, all words of which are accounted for; `by` says how
 * - `content`: what it is about stands in one of `at`, nearest first, in words that prove nothing
 */
export interface Trace {
  readonly how: 'same' | 'edited' | 'carried' | 'regrouped' | 'content';
  /** The sentences of the other version. */
  readonly at: readonly Sentence[];
  /** True where the other version's sentence was not there before, or is not there any more. */
  readonly changed: boolean;
  /** True where the first of `at` stands in the same change. */
  readonly here?: boolean;
  readonly by?: Regrouping;
}

/** Several sentences that one sentence says too. */
export interface Regrouping {
  readonly whole: Sentence;
  readonly parts: readonly Sentence[];
  /** True where the parts are those of the new version. */
  readonly split: boolean;
  /** `order`: the same words in the same order; `and`: but for an "and" between them; `shared`: what they share is said once. */
  readonly means: 'order' | 'and' | 'shared';
  /** The word that joins what is not shared. */
  readonly joint: 'and' | 'or' | 'and/or' | '';
}

/** Below this share of common words two sentences of one clause are not the same sentence (measured on published terms). */
const LEAST_ALIKE = 0.42;
/** A lone sentence on either side is the same one although little of it stayed. */
const LEAST_ALIKE_WHEN_LONE = 0.15;

/**
 * Aligns sentences of one change, so that a reworded one is compared with its counterpart. In the order of the new version; what is
 * gone comes last.
 */
export function alignSentences(before: readonly Sentence[], after: readonly Sentence[]): readonly SentencePair[] {
  const partners = new Map<Sentence, Sentence>();
  const taken = new Set<Sentence>();
  const least = before.length === 1 && after.length === 1 ? LEAST_ALIKE_WHEN_LONE : LEAST_ALIKE;
  const candidates = after
    .flatMap((one) => before.map((other) => ({ one, other, score: likeness(wordsIn(one.text), wordsIn(other.text)) })))
    .filter(({ score }) => score >= least)
    .sort((left, right) => right.score - left.score);
  for (const { one, other } of candidates) {
    if (partners.has(one) || taken.has(other)) continue;
    partners.set(one, other);
    taken.add(other);
  }
  return [
    ...after.map((sentence) => pairOf(partners.get(sentence) ?? null, sentence)),
    ...before.filter((sentence) => !taken.has(sentence)).map((sentence) => pairOf(sentence, null)),
  ];
}

export function pairOf(before: Sentence | null, after: Sentence | null, trace?: Trace): SentencePair {
  const runs = before === null || after === null ? [] : drawRedline(before.text, after.text);
  return trace === undefined ? { before, after, runs } : { before, after, runs, trace };
}

/** Takes out sentences that stand on both sides, one for one. */
export function dropEqual(
  before: readonly Sentence[],
  after: readonly Sentence[],
): readonly [readonly Sentence[], readonly Sentence[]] {
  const waiting = new Map<string, number>();
  for (const { text } of before) waiting.set(text, (waiting.get(text) ?? 0) + 1);
  const kept = after.filter(({ text }) => {
    const left = waiting.get(text) ?? 0;
    if (left > 0) waiting.set(text, left - 1);
    return left === 0;
  });
  const gone = before.toReversed().filter(({ text }) => {
    const left = waiting.get(text) ?? 0;
    if (left > 0) waiting.set(text, left - 1);
    return left > 0;
  });
  return [gone.toReversed(), kept];
}

/** Dice over words, or what the shorter has in the longer where one grew out of the other. */
export function likeness(one: Bag, other: Bag): number {
  const shared = countShared(one, other);
  const shorter = Math.min(one.length, other.length);
  const contained = shared / Math.max(1, shorter);
  const dice = (2 * shared) / Math.max(1, one.length + other.length);
  return shorter >= 5 && contained >= 0.8 ? Math.max(dice, contained * 0.75) : dice;
}

/** The words of a sentence, to be compared with another's. */
export const wordsIn = rememberTexts((text): Bag => makeBag(hashWords(splitWords(text))));
