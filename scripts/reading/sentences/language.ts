import type { Clause } from '../../clauses/parse-clauses.ts';
import { rememberTexts } from './remember-texts.ts';

const ENGLISH: ReadonlySet<string> = new Set(
  'the of and to in you your or for is are we our with that this by not may be any as will must from on if'.split(' '),
);
const OTHER: ReadonlySet<string> = new Set(
  'der die das und von nicht sie wir mit für oder ist le la les des et du vous nous pour dans est une el los las de y que para una il di che per non della os um uma não het een van voor niet en og på til med som ikke av det må etter jest nie oraz się ve bir'.split(
    ' ',
  ),
);
/** Letters that need a closer look: below are Latin ones and their accents. */
const BEYOND_LATIN = /[^\0-\u024f]/;
/** Words that are looked at; more would tell no more. */
const SAMPLE = 600;

/**
 * Whether the rules, which are for English, may read a document: by its function words. A text too short to tell is
 * English unless its few words say otherwise.
 */
export function isEnglish(clauses: readonly Clause[]): boolean {
  const english = told.get(clauses) ?? tell(clauses);
  told.set(clauses, english);
  return english;
}

const told = new WeakMap<readonly Clause[], boolean>();

function tell(clauses: readonly Clause[]): boolean {
  let [words, english, other, foreign] = [0, 0, 0, 0];
  for (const { key } of clauses) {
    for (const word of key.toLowerCase().match(/\p{L}+/gu) ?? []) {
      words++;
      if (ENGLISH.has(word)) english++;
      else if (OTHER.has(word)) other++;
      else if (BEYOND_LATIN.test(word) && !/^\p{Script=Latin}+$/u.test(word)) foreign++;
    }
    if (words > SAMPLE) break;
  }
  return english >= other && foreign * 2 <= words && (words < 40 || english * 12 >= words);
}

/** Whether a sentence is in English: in an English document unless it shows otherwise, elsewhere only where it shows it. */
export function isReadable(text: string, english: boolean): boolean {
  const { latin, words, own, other } = countLanguageWords(text);
  if (!latin) return false;
  return english ? words < 5 || other === 0 || own > 0 : own >= 2 && own > other;
}

const countLanguageWords = rememberTexts((text) => {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const own = words.filter((word) => ENGLISH.has(word)).length;
  return { latin: isLatin(text), words: words.length, own, other: words.filter((word) => OTHER.has(word)).length };
});

/** True unless more than a third of the letters are of other scripts. */
function isLatin(text: string): boolean {
  if (!BEYOND_LATIN.test(text)) return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/[^\P{L}\p{Script=Latin}]/gu)?.length ?? 0) * 3 <= letters;
}
