import type { Clause } from '../../clauses/parse-clauses.ts';
import type { Sentence } from '../norms/read-norms.ts';
import { textOfSentence } from '../sentences/clause-sentences.ts';
import { indexVersion } from '../sentences/sentence-index.ts';
import { saysSentence } from './version-words.ts';

/** So alike, by the words that tell, are two sentences that may be one and the same, edited. */
const LIKE = 0.5;
/** So many words in a row begin no two sentences by chance. */
const LEAST_OPENING = 6;
/** So alike are two that say nearly the same thing, even where both stand side by side. */
const NEARLY_EQUAL = 0.8;
/** A sentence with fewer telling words is contained in others by chance. */
const LEAST_CONTAINED = 4;

/** A sentence of the other version, and whether it says nearly the same thing. */
interface Like {
  readonly sentence: Sentence;
  readonly nearly: boolean;
}

/**
 * The sentences of the other version that a sentence may have come from or gone to, the likest first: those that are nearly equal, and
 * those that are like it and do not stand beside it in its own version.
 */
export function findLikeSentences(
  sentence: Sentence,
  own: readonly Clause[],
  other: readonly Clause[],
): readonly Like[] {
  const { telling, words } = textOfSentence(sentence);
  const opening = openingOf(words);
  return indexVersion(other)
    .sharing(telling)
    .flatMap(({ sentence: like, shared }) => {
      const theirs = textOfSentence(like);
      const score = likeness(telling, theirs.telling, shared);
      const nearly = score >= NEARLY_EQUAL;
      const isLike = score >= LIKE || (opening !== null && theirs.words.startsWith(opening));
      return nearly || (isLike && !saysSentence(own, like)) ? [{ sentence: like, nearly, score }] : [];
    })
    .sort((one, two) => two.score - one.score);
}

/** The first words, null where there are too few. */
function openingOf(words: string): string | null {
  const first = words.split(' ', LEAST_OPENING + 1);
  return first.length > LEAST_OPENING && first[LEAST_OPENING] !== '' ? `${first.join(' ')} ` : null;
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>, shared: number): number {
  const shorter = Math.min(one.size, other.size);
  const contained = shorter >= LEAST_CONTAINED && shared / shorter >= NEARLY_EQUAL ? shared / shorter : 0;
  return Math.max((2 * shared) / (one.size + other.size), contained);
}
