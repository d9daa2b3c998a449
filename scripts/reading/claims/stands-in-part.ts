import type { Clause } from '../../clauses/parse-clauses.ts';
import type { Sentence } from '../norms/read-norms.ts';
import { contentOfSentence, textOfSentence } from '../sentences/clause-sentences.ts';
import { indexVersion } from '../sentences/sentence-index.ts';
import { saysSentence } from './version-words.ts';

/**
 * So much of a sentence's words, by weight, in one sentence that was written for several products at once: a part of what it says may stand
 * there. Of the rules that our own code did not take over no sentence has more than 0.37; of those that it took over in part, 0.46 or more.
 */
const LEAST_IN_PART = 0.4;
/** So many words in a row stand in two sentences for a reason only. */
const RUN = 6;
/** Of them, words of content. */
const LEAST_KEYS = 2;

/** The same of one document, whose next version says most of its sentences as before: only what was edited, or came or went, is looked at. */
const LEAST_OF_EDITED = 0.5;

/**
 * The sentence of another version in which a part of a sentence may stand, in other words or in the same; null where there is none.
 * @param beside clauses of the sentence's own version: what stands there too says something else beside it
 */
export function standsInPart(
  sentence: Sentence,
  other: readonly Clause[],
  beside: readonly Clause[] | null = null,
): Sentence | null {
  const index = indexVersion(other);
  const { keys } = contentOfSentence(sentence);
  const weigh = (words: Iterable<string>) => [...words].reduce((sum, key) => sum + index.weigh(key), 0);
  const least = (beside === null ? LEAST_IN_PART : LEAST_OF_EDITED) * weigh(keys);
  const runs = runsOf(textOfSentence(sentence).words);
  return (
    index.near(keys).find((one) => {
      const { content, words } = textOfSentence(one);
      // A lead-in and its item say together what one sentence says.
      const next = beside === null ? null : index.beside(one, 1);
      const nextKeys = next === null ? null : contentOfSentence(next).keys;
      const shared = [...keys].filter((key) => content.keys.has(key) || nextKeys?.has(key) === true);
      if (shared.length < LEAST_KEYS) return false;
      if (!(weigh(shared) > least) && !runs.some((run) => words.includes(run))) return false;
      return beside === null || !saysSentence(beside, one);
    }) ?? null
  );
}

/** Each stretch of so many words, a space around it. */
function runsOf(words: string): readonly string[] {
  const list = words.trim().split(' ');
  return list.length < RUN ? [] : list.slice(RUN - 1).map((_, at) => ` ${list.slice(at, at + RUN).join(' ')} `);
}
