import type { Clause } from '../../clauses/parse-clauses.ts';
import type { DescribedChange, RedlineRun } from '../../diff/describe-changes.ts';
import { type Bag, countShared, makeBag } from '../../diff/match/bag.ts';
import { hashWords, splitWords } from '../../diff/match/words.ts';
import { drawRedline } from '../../diff/redline/draw-redline.ts';
import { readWords } from '../judging/read-words.ts';
import type { Sentence } from '../norms/read-norms.ts';
import { rememberTexts } from './remember-texts.ts';
import { splitSentences } from './split-sentences.ts';

/** A sentence before and its counterpart after; one of them null where it is new or gone. Never equal. */
export interface SentencePair {
  readonly before: Sentence | null;
  readonly after: Sentence | null;
  /** The redline between the two; empty where one is null. */
  readonly runs: readonly RedlineRun[];
  /** True for a sentence that stands, edited, in another change, which speaks for it. */
  readonly elsewhere?: true;
}

/** Below this share of common words two sentences of one clause are not the same sentence (measured on published terms). */
const LEAST_ALIKE = 0.42;
/** A lone sentence on either side is the same one although little of it stayed. */
const LEAST_ALIKE_WHEN_LONE = 0.15;

/**
 * Aligns the sentences of a change, so that an unchanged sentence has no effect and a reworded one is compared with its
 * counterpart. In the order of the new version; what is gone comes last.
 */
export function alignSentences({ pairing }: DescribedChange): readonly SentencePair[] {
  const [before, after] = dropEqual(sentencesOf(pairing.before), sentencesOf(pairing.after));
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

export function pairOf(before: Sentence | null, after: Sentence | null): SentencePair {
  return { before, after, runs: before === null || after === null ? [] : drawRedline(before.text, after.text) };
}

/** A run of so many letters and digits is no word; patterns that look for an address or a name would walk it again and again. */
const ENDLESS = 300;
const ENDLESS_RUN = new RegExp(`[\\w.+-]{${ENDLESS},}`, 'g');

function sentencesOf(clauses: readonly Clause[]): readonly Sentence[] {
  return clauses.flatMap((clause) =>
    splitSentences(withoutEndless(clause.key))
      .map((text, index) => ({ text, clause, first: index === 0 }))
      // An anchor or a rule of dashes is no sentence, and no sentence's counterpart.
      .filter(({ text }) => readWords(text).length > 0),
  );
}

function withoutEndless(text: string): string {
  // A space in each stretch of that length shows that there is no such run, without trying one at every letter.
  for (let at = 0, space = 0; at + ENDLESS <= text.length; at = space + 1) {
    space = text.lastIndexOf(' ', at + ENDLESS - 1);
    if (space < at) return text.replace(ENDLESS_RUN, '…');
  }
  return text;
}

/** Takes out sentences that stand on both sides, one for one. */
function dropEqual(
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
