import type { Block } from '../clauses/parse-blocks.ts';
import type { Clause } from '../clauses/parse-clauses.ts';

/** How often each word stands in a text. Words are compared without case: for similarity, not for meaning. */
export type Bag = ReadonlyMap<string, number>;

const WORD = /[\p{L}\p{N}]+/gu;
/** Scripts written without spaces count by character: a word model is not worth its weight for similarity. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const UNSPACED_OR_RUN = new RegExp(`${UNSPACED.source}|(?:(?!${UNSPACED.source})[\\p{L}\\p{N}])+`, 'gu');

interface Counted {
  readonly words: readonly string[];
  readonly bag: Bag;
}

const counted = new WeakMap<Block, Counted>();

/** The words of a clause's text in order, lower case. */
export function wordsOf(clause: Clause): readonly string[] {
  return count(clause).words;
}

/** The words of a clause's text with their counts. */
export function bagOf(clause: Clause): Bag {
  return count(clause).bag;
}

function count(clause: Clause): Counted {
  let known = counted.get(clause.block);
  if (known === undefined) {
    const words = splitWords(clause.key);
    known = { words, bag: countWords(words) };
    counted.set(clause.block, known);
  }
  return known;
}

/** Splits a text into lower-case words. */
export function splitWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return UNSPACED.test(text) ? words.flatMap((word) => word.match(UNSPACED_OR_RUN) ?? []) : words;
}

/** Counts words. */
export function countWords(words: Iterable<string>): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** The rarity of words in two versions taken together: what a shared word says about two clauses being one. */
export type Rarity = (word: string) => number;

/**
 * Inverse document frequency over the clauses of both versions, smoothed so that two documents of two clauses still have
 * weights above 0 (a plain tf-idf degenerates there).
 */
export function measureRarity(clauses: readonly (readonly Clause[])[]): Rarity {
  const containing = new Map<string, number>();
  let total = 0;
  for (const version of clauses) {
    total += version.length;
    for (const clause of version)
      for (const word of bagOf(clause).keys()) containing.set(word, (containing.get(word) ?? 0) + 1);
  }
  const scale = Math.log(1 + total);
  return (word) => 0.1 + Math.log((1 + total) / (1 + (containing.get(word) ?? 0))) / scale;
}

/** The weight of a bag. */
export function weigh(bag: Bag, rarity: Rarity): number {
  let weight = 0;
  for (const [word, times] of bag) weight += times * rarity(word);
  return weight;
}

/** The weight of what two bags share. */
export function weighShared(one: Bag, other: Bag, rarity: Rarity): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let weight = 0;
  for (const [word, times] of small) {
    const elsewhere = large.get(word);
    if (elsewhere !== undefined) weight += Math.min(times, elsewhere) * rarity(word);
  }
  return weight;
}
