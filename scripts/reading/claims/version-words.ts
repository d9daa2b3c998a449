import type { Clause } from '../../clauses/parse-clauses.ts';
import type { Sentence } from '../norms/read-norms.ts';
import { foldWords } from '../sentences/fold-words.ts';
import { indexVersion } from '../sentences/sentence-index.ts';

/** True where a version has these words in this order, whatever the signs between them. */
export function saysWords(clauses: readonly Clause[], text: string): boolean {
  return indexVersion(clauses).words.includes(foldWords(text));
}

/** True where a version has the sentence, under the same lead-in if it goes on with one. */
export function saysSentence(clauses: readonly Clause[], sentence: Sentence): boolean {
  return indexVersion(clauses).says(sentence);
}

/**
 * True where words stand in a version or a clause but for what joins them to their neighbours: "or lead people to believe", and a longer
 * stretch of which no more than a word here and there is another.
 */
export function carriesWords(clauses: readonly Clause[], text: string): boolean {
  const words = withoutJoints(text);
  const all = indexVersion(clauses).words;
  if (words.trim() === '' || all.includes(words)) return words.trim() !== '';
  const list = words.trim().split(' ');
  const runs = list.length - RUN + 1;
  if (runs < LEAST_RUNS) return false;
  let strange = 0;
  for (let at = 0; at < runs && strange <= runs * MOST_STRANGE; at++)
    if (!all.includes(` ${list.slice(at, at + RUN).join(' ')} `)) strange++;
  return strange <= runs * MOST_STRANGE;
}

/** True where words stood in a sentence that is no more, or stand in one that was not: they were carried from there or to there. */
export function movedWords(from: readonly Clause[], to: readonly Clause[], text: string): boolean {
  const words = withoutJoints(text);
  const stand = indexVersion(to).composed;
  return [...indexVersion(from).composed].some((composed) => composed.includes(words) && !stand.has(composed));
}

/** Without what joins words to their neighbours: "or lead people to believe". */
export function withoutJoints(text: string): string {
  return foldWords(text)
    .replace(/^ (?:(?:and|or|but|if|the|a|an) )*/, ' ')
    .replace(/(?<= )(?:(?:and|or|but|if) )+$/, '');
}

/** Words in a row, of which a text of some length is made. */
const RUN = 4;
const LEAST_RUNS = 5;
const MOST_STRANGE = 0.25;
