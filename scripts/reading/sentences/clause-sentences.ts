import type { Block } from '../../clauses/parse-blocks.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import { readWords } from '../judging/read-words.ts';
import type { Sentence } from '../norms/read-norms.ts';
import { type Content, contentOf, readContent } from './content-words.ts';
import { splitSentences } from './split-sentences.ts';

/** The sentences of a clause, the same objects whenever they are asked for: a sentence is known by itself wherever it is spoken of. */
export function sentencesOf(clause: Clause): readonly Sentence[] {
  let sentences = known.get(clause);
  if (sentences === undefined) {
    sentences = readBlock(clause).map((reading) => {
      const sentence = { text: reading.text, clause, first: reading.first };
      readings.set(sentence, reading);
      return sentence;
    });
    known.set(clause, sentences);
  }
  return sentences;
}

/** A sentence of a block, read once for all versions that the block stands in. */
interface Reading {
  readonly text: string;
  readonly first: boolean;
  folded: string | null;
  content: Content | null;
}

const known = new WeakMap<Clause, readonly Sentence[]>();
const readings = new WeakMap<Sentence, Reading>();
const blocks = new WeakMap<Block, readonly Reading[]>();

function readBlock({ block, key }: Clause): readonly Reading[] {
  const reading =
    blocks.get(block) ??
    splitSentences(withoutEndless(key))
      .map((text, index): Reading => ({ text, first: index === 0, folded: null, content: null }))
      // An anchor or a rule of dashes is no sentence, and no sentence's counterpart.
      .filter(({ text }) => readWords(text).length > 0);
  blocks.set(block, reading);
  return reading;
}

/** The words of a sentence in the form in which two are one: case, punctuation and the border of a cell left out. */
export function foldSentence(sentence: Sentence): string {
  const reading = readings.get(sentence);
  if (reading === undefined) return foldText(sentence.text);
  reading.folded ??= foldText(sentence.text);
  return reading.folded;
}

/** What a sentence is about. */
export function contentOfSentence(sentence: Sentence): Content {
  const reading = readings.get(sentence);
  if (reading === undefined) return contentOf(sentence.text);
  reading.content ??= readContent(sentence.text);
  return reading.content;
}

/**
 * The sentence before one or after it: in its clause, or in the next one where all clauses of its version are given. Null where there is none.
 */
export function sentenceBeside(sentence: Sentence, by: 1 | -1, clauses: readonly Clause[] = []): Sentence | null {
  const all = sentencesOf(sentence.clause);
  const beside = all[all.indexOf(sentence) + by];
  if (beside !== undefined) return beside;
  const next = clauses[sentence.clause.index + by];
  return next === undefined ? null : (sentencesOf(next).at(by === 1 ? 0 : -1) ?? null);
}

/** A text in the form in which two are one. */
export function foldText(text: string): string {
  return readWords(text)
    .flatMap(({ form }) => (form === '|' ? [] : [form]))
    .join(' ');
}

/** A run of so many letters and digits is no word; patterns that look for an address or a name would walk it again and again. */
const ENDLESS = 300;
const ENDLESS_RUN = new RegExp(`[\\w.+-]{${ENDLESS},}`, 'g');

function withoutEndless(text: string): string {
  // A space in each stretch of that length shows that there is no such run, without trying one at every letter.
  for (let at = 0, space = 0; at + ENDLESS <= text.length; at = space + 1) {
    space = text.lastIndexOf(' ', at + ENDLESS - 1);
    if (space < at) return text.replace(ENDLESS_RUN, '…');
  }
  return text;
}
