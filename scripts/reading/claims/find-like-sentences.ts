import type { Clause } from '../../clauses/parse-clauses.ts';
import type { Sentence } from '../norms/read-norms.ts';
import { textOfSentence } from '../sentences/clause-sentences.ts';
import { indexVersion } from '../sentences/sentence-index.ts';
import type { SentenceText } from '../sentences/sentence-text.ts';
import { saysSentence } from './version-words.ts';

/** So alike, by the words that tell, are two sentences that may be one and the same, edited. */
const LIKE = 0.5;
/** So many words in a row begin no two sentences by chance. */
const LEAST_OPENING = 6;
/** So alike are two that say nearly the same thing, even where both stand side by side. */
const NEARLY_EQUAL = 0.8;
/** A sentence with fewer telling words is contained in others by chance. */
const LEAST_CONTAINED = 4;

/** Two that share less of what they are about are not alike by the words that tell. */
const WORTH_READING = 0.25;

/** A sentence of the other version, and whether it says nearly the same thing. */
interface Like {
  readonly sentence: Sentence;
  readonly nearly: boolean;
  /** Whether it has most of the words that tell what the sentence is about. */
  readonly much: boolean;
}

/**
 * The sentences of the other version that a sentence may have come from or gone to, the likest first: those that are nearly equal, and
 * those that are like it and do not stand beside it in its own document.
 * @param own the clauses of the document that has the sentence
 * @param other the clauses of the other version
 */
export function findLikeSentences(
  sentence: Sentence,
  own: readonly Clause[],
  other: readonly Clause[],
): readonly Like[] {
  const text = textOfSentence(sentence);
  const index = indexVersion(other);
  const opening = openingOf(text.words);
  // A run of letters of a script without spaces is one word of content, and many that tell.
  const unspaced = text.telling.size > 2 * text.content.inOrder.length;
  const likes: (Like & { readonly score: number })[] = [];
  for (const { sentence: like, text: theirs, shared } of index.sharing(unspaced ? null : text.content.keys)) {
    const opens = opening !== null && theirs.words.startsWith(opening);
    const byContent = likeness(text.content.keys.size, theirs.content.keys.size, shared);
    if (!unspaced && !opens && byContent < WORTH_READING) continue;
    const score = byTellingWords(text, theirs);
    const nearly = score >= NEARLY_EQUAL;
    const isLike = opens || score >= LIKE;
    if (nearly || (isLike && !saysSentence(own, like)))
      likes.push({ sentence: like, nearly, much: hasMost(text, theirs), score });
  }
  return likes.sort((one, two) => two.score - one.score);
}

/** The first words, null where there are too few. */
function openingOf(words: string): string | null {
  const first = words.split(' ', LEAST_OPENING + 1);
  return first.length > LEAST_OPENING && first[LEAST_OPENING] !== '' ? `${first.join(' ')} ` : null;
}

function byTellingWords({ telling }: SentenceText, other: SentenceText): number {
  const shared = [...telling].filter((word) => other.telling.has(word)).length;
  return likeness(telling.size, other.telling.size, shared);
}

/** So many of a sentence's words that tell are much of it. */
const MUCH = 0.6;
/** Of a few words nearly all. */
const MUCH_OF_FEW = 0.85;
const FEW = 6;

function hasMost({ telling }: SentenceText, other: SentenceText): boolean {
  return (
    [...telling].filter((word) => other.telling.has(word)).length >=
    (telling.size < FEW ? MUCH_OF_FEW : MUCH) * telling.size
  );
}

function likeness(one: number, other: number, shared: number): number {
  const shorter = Math.min(one, other);
  const contained = shorter >= LEAST_CONTAINED && shared / shorter >= NEARLY_EQUAL ? shared / shorter : 0;
  return Math.max((2 * shared) / (one + other), contained);
}
