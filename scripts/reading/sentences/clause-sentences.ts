import type { Block } from '../../clauses/blocks/read-blocks.ts';
import { leadInOf } from '../../clauses/lead-in.ts';
import type { Clause } from '../../clauses/parse-clauses.ts';
import type { Sentence } from '../norms/read-norms.ts';
import { hasWords } from '../proving/read-words.ts';
import type { Content } from './content-words.ts';
import { foldWords } from './fold-words.ts';
import { leadSentenceOf } from './lead-sentence.ts';
import { rememberTexts } from './remember-texts.ts';
import { SentenceText } from './sentence-text.ts';
import { splitRow } from './split-row.ts';
import { splitAnew } from './split-sentences.ts';

/** The sentences of a clause, the same objects whenever they are asked for: a sentence is known by itself wherever it is spoken of. */
export function sentencesOf(clause: Clause): readonly Sentence[] {
  return readClause(clause).sentences;
}

/** What is read of a sentence's text: kept with the block that it stands in, in whatever version, or for a while where it is no clause's own. */
export function textOfSentence(sentence: Sentence): SentenceText {
  const { sentences, texts } = readClause(sentence.clause);
  return texts[sentences.indexOf(sentence)]?.text ?? readText(sentence.text);
}

/** The words of a sentence in the form in which two are one: case, punctuation and the border of a cell left out. */
export function foldSentence(sentence: Sentence): string {
  return textOfSentence(sentence).folded;
}

/** What a sentence is about. */
export function contentOfSentence(sentence: Sentence): Content {
  return textOfSentence(sentence).content;
}

/** A text in the form in which two are one. */
export function foldText(text: string): string {
  return readText(text).folded;
}

const readText = rememberTexts((text) => new SentenceText(text));

/** The words of a sentence, after those of the lead-in that it goes on with. */
export function composeWords(sentence: Sentence): string {
  const { words } = textOfSentence(sentence);
  const lead = leadOf(sentence);
  return lead === '' ? words : `${foldWords(lead)}${words.slice(1)}`;
}

/** The sentence of the lead-in that an item goes on with. */
export function leadOf({ first, clause }: Sentence): string {
  const above = first ? leadInOf(clause) : null;
  return above === null ? '' : leadSentenceOf(above.key);
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

/** A sentence of a block, read once for all versions that the block stands in. */
interface BlockSentence {
  readonly text: SentenceText;
  readonly first: boolean;
}

interface ClauseSentences {
  readonly sentences: readonly Sentence[];
  /** Those of its block, one for each sentence. */
  readonly texts: readonly BlockSentence[];
}

const known = new WeakMap<Clause, ClauseSentences>();
/** With the text that was read: what stands around a block decides what of it is a label. */
const blocks = new WeakMap<Block, { readonly key: string; readonly sentences: readonly BlockSentence[] }>();

function readClause(clause: Clause): ClauseSentences {
  let read = known.get(clause);
  if (read === undefined) {
    const texts = readBlock(clause);
    read = { sentences: texts.map(({ text, first }) => ({ text: text.printed, clause, first })), texts };
    known.set(clause, read);
  }
  return read;
}

function readBlock({ block, key }: Clause): readonly BlockSentence[] {
  let read = blocks.get(block);
  if (read?.key !== key) {
    const texts =
      block.type === 'row' ? splitRow(block.cells, key).map(withoutEndless) : splitAnew(withoutEndless(key));
    const sentences = texts
      .map((text, index): BlockSentence => ({ text: new SentenceText(text), first: index === 0 }))
      // An anchor or a rule of dashes is no sentence, and no sentence's counterpart.
      .filter(({ text }) => hasWords(text.printed));
    read = { key, sentences };
    blocks.set(block, read);
  }
  return read.sentences;
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
