import type { Block } from '../../clauses/blocks/read-blocks.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { type Bag, distinct, makeBag } from './bag.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Scripts written without spaces count by character: a word model is not worth its weight for similarity. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const UNSPACED_OR_RUN = new RegExp(`${UNSPACED.source}|(?:(?!${UNSPACED.source})[\\p{L}\\p{N}])+`, 'gu');

/** A clause's words as hashes. Words are compared without case: for similarity, not for meaning. */
interface Words {
  readonly inOrder: Int32Array;
  readonly bag: Bag;
  /** The same, each once. */
  readonly distinct: Bag;
  /** Of the whole text as it is compared. */
  readonly key: number;
  /** The words two by two; made when first asked for. */
  pairs: Bag | null;
}

const known = new WeakMap<Block, Words>();

/** The words of a clause's text in order. */
export function wordsOf(clause: Clause): Int32Array {
  return read(clause).inOrder;
}

/** The words of a clause's text, in no order. */
export function bagOf(clause: Clause): Bag {
  return read(clause).bag;
}

/** A hash of a clause's text as it is compared, signs and capitals included. */
export function hashKey(clause: Clause): number {
  return read(clause).key;
}

/** The words of a clause's text, each once, in no order. */
export function distinctWordsOf(clause: Clause): Bag {
  return read(clause).distinct;
}

/** The words of a clause's text two by two, as they follow one another. */
export function pairsOf(clause: Clause): Bag {
  const words = read(clause);
  words.pairs ??= pairUp(words.inOrder);
  return words.pairs;
}

function read(clause: Clause): Words {
  let words = known.get(clause.block);
  if (words === undefined) {
    const inOrder = hashWords(splitWords(clause.key));
    const bag = makeBag(inOrder.slice());
    words = { inOrder, bag, distinct: distinct(bag), key: hashWord(clause.key), pairs: null };
    known.set(clause.block, words);
  }
  return words;
}

/** Splits a text into lower-case words. */
export function splitWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return /[\u0e00-\uffff]/.test(text) && UNSPACED.test(text)
    ? words.flatMap((word) => word.match(UNSPACED_OR_RUN) ?? [])
    : words;
}

/** A hash for each word, in the order of the words. */
export function hashWords(words: readonly string[]): Int32Array {
  const hashes = new Int32Array(words.length);
  for (let index = 0; index < words.length; index++) hashes[index] = hashWord(words[index]!);
  return hashes;
}

/** FNV-1a over UTF-16 units, then mixed as at the end of MurmurHash3: without that, words that differ in their end alone are near. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function pairUp(words: Int32Array): Bag {
  const pairs = new Int32Array(Math.max(0, words.length - 1));
  for (let index = 0; index < pairs.length; index++)
    pairs[index] = Math.imul(words[index]!, 0x9e3779b1) ^ words[index + 1]!;
  return makeBag(pairs);
}
