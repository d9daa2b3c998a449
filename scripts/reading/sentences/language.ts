import type { Clause } from '../../clauses/parse-clauses.ts';
import { isKnownWord } from '../words/known-words.ts';
import { FUNCTION_WORDS, type Language } from './function-words.ts';
import { rememberTexts } from './remember-texts.ts';

const ENGLISH = FUNCTION_WORDS.get('en')!;
/** Words that show that a text is not English: none of them is an English word. */
const OTHER: ReadonlySet<string> = new Set(
  'der die das und von nicht sie wir mit für oder ist le la les des et du vous nous pour dans est une el los las de y que para una il di che per non della os um uma não het een van voor niet en och på til med som ikke av det må etter jest nie oraz się ve bir yang dan untuk dengan dari és hogy nem vagy și pentru nebo které'.split(
    ' ',
  ),
);
/** Letters that need a closer look: below are Latin ones and their accents. */
const BEYOND_LATIN = /[^\0-\u024f]/;
/** Words that are looked at; more would tell no more. */
const SAMPLE = 600;

/** Which scripts are of one language, or nearly; Japanese is asked for first, as it is written with Chinese signs as well. */
const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['el', /\p{Script=Greek}/u],
  ['th', /\p{Script=Thai}/u],
];

/** What the words of a text show of its language. */
interface Shown {
  readonly words: number;
  readonly english: number;
  readonly other: number;
  /** Words in letters that are not Latin, and the language that most of them are in. */
  readonly foreign: number;
  readonly script: Language;
  /** How many words of the text are function words of each language. */
  readonly counts: ReadonlyMap<Language, number>;
}

const told = new WeakMap<readonly Clause[], Shown>();

/**
 * The language of a document by the function words of a version. Where its words are too few to show it, by what is stated, else by its
 * other version, else by whether an English dictionary knows its words; else it is unknown, and never English for want of a sign.
 * @param stated the language that front matter names, as ISO 639-1; null where it names none
 */
export function languageOf(
  clauses: readonly Clause[],
  others: readonly Clause[] = [],
  stated: Language | null = null,
): Language {
  const own = shownBy(clauses);
  if (own.words >= ENOUGH && isTelling(own)) return decide(own);
  if (stated !== null) return stated;
  const both = others.length === 0 ? own : add(own, shownBy(others));
  if (isTelling(both)) return decide(both);
  return isInDictionary([...clauses, ...others]) ? 'en' : 'unknown';
}

/** A text with fewer words may name things alone. */
const ENOUGH = 40;

/** True where two versions are each plainly in a language, and these are not the same. */
export function areTranslations(before: readonly Clause[], after: readonly Clause[]): boolean {
  const [one, other] = [shownBy(before), shownBy(after)];
  if (!isTelling(one) || !isTelling(other)) return false;
  const [was, is] = [decide(one), decide(other)];
  return was !== is && (was === 'en' || is === 'en' || (isCertain(one, was, is) && isCertain(other, is, was)));
}

/** So many function words of the one, and half of that at most of the other: Spanish and Portuguese have many in common. */
const PLAINLY = 8;

function isCertain({ counts, foreign, words }: Shown, language: Language, other: Language): boolean {
  if (foreign * 2 > words) return true;
  const own = counts.get(language) ?? 0;
  return own >= PLAINLY && own >= 2 * (counts.get(other) ?? 0);
}

function isTelling({ english, other, foreign, words }: Shown): boolean {
  return english + other > 0 || foreign * 2 > words;
}

function decide({ words, english, other, foreign, script, counts }: Shown): Language {
  if (foreign * 2 > words) return script;
  if (english >= other && (words < ENOUGH || english * 12 >= words)) return 'en';
  const [best] = [...counts].filter(([language]) => language !== 'en').sort(([, one], [, two]) => two - one);
  return best === undefined || best[1] === 0 ? 'unknown' : best[0];
}

function shownBy(clauses: readonly Clause[]): Shown {
  const shown = told.get(clauses) ?? read(clauses);
  told.set(clauses, shown);
  return shown;
}

/** The languages of which a word is a function word. */
const LANGUAGES_OF = new Map<string, Language[]>();
for (const [language, words] of FUNCTION_WORDS)
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
const NONE: readonly Language[] = [];

function read(clauses: readonly Clause[]): Shown {
  let [words, english, other, foreign] = [0, 0, 0, 0];
  const counts = new Map<Language, number>();
  let strange = '';
  for (const { key } of clauses) {
    for (const word of key.toLowerCase().match(/\p{L}+/gu) ?? []) {
      words++;
      if (ENGLISH.has(word)) english++;
      else if (OTHER.has(word)) other++;
      else if (BEYOND_LATIN.test(word) && !/^\p{Script=Latin}+$/u.test(word)) {
        foreign++;
        strange += word;
      }
      for (const language of LANGUAGES_OF.get(word) ?? NONE) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    if (words > SAMPLE) break;
  }
  const script = SCRIPTS.find(([, pattern]) => pattern.test(strange))?.[0] ?? 'unknown';
  return { words, english, other, foreign, script, counts };
}

function add(one: Shown, two: Shown): Shown {
  const counts = new Map(one.counts);
  for (const [language, count] of two.counts) counts.set(language, (counts.get(language) ?? 0) + count);
  return {
    words: one.words + two.words,
    english: one.english + two.english,
    other: one.other + two.other,
    foreign: one.foreign + two.foreign,
    script: one.foreign >= two.foreign ? one.script : two.script,
    counts,
  };
}

/** True where nearly all words of a text are English ones: a few titles have no function words. */
function isInDictionary(clauses: readonly Clause[]): boolean {
  const words = clauses.slice(0, SAMPLE).flatMap(({ key }) => key.match(/[\p{L}\p{M}]{3,}/gu) ?? []);
  if (words.length === 0) return true;
  const known = words.filter((word) => /^[a-z]+$/i.test(word) && isKnownWord(word)).length;
  return known >= words.length * MOST_KNOWN;
}

const MOST_KNOWN = 0.7;

/** Whether a sentence is in English: in an English document unless it shows otherwise, elsewhere only where it shows it. */
export function isReadable(text: string, language: Language): boolean {
  const { latin, words, own, other } = countLanguageWords(text);
  if (!latin) return false;
  if (language === 'en') return words < 5 || other === 0 || own > 0;
  if (own < 2) return false;
  const { english, native } = countNative(text, language);
  return english >= 2 && english > Math.max(other, native);
}

/** The language in which a sentence of a document is read: English where it shows to be, else the document's. */
export function languageOfSentence(text: string, language: Language): Language {
  return language === 'en' || isReadable(text, language) ? 'en' : language;
}

/** Function words that are English and not of the document's language ("is", "of" and "we" are Dutch too), and those that are its own. */
function countNative(text: string, language: Language): { readonly english: number; readonly native: number } {
  const own = FUNCTION_WORDS.get(language);
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const native = own === undefined ? 0 : words.filter((word) => own.has(word) && !ENGLISH.has(word)).length;
  const english = words.filter((word) => ENGLISH.has(word) && own?.has(word) !== true).length;
  return { english, native };
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
