import type { Language } from '../sentences/function-words.ts';
import { UNITS_ABROAD, UNITS_UNSPACED } from './measures.ts';
import { NUMBER_WORDS, readNumberWords } from './number-words.ts';
import { numberWordsAbroad, readNumberAbroad } from './number-words-abroad.ts';
import { readDigits } from './read-digits.ts';

const DIGITS =
  "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3}){2,}(?:,\\d+)?|\\d{1,3}\\.\\d{3},\\d{1,2}|\\d{1,3}(?:[ ']\\d{3})+(?:[.,]\\d{1,2})?|\\d+,\\d{1,2}(?!\\d)|\\d+(?:\\.\\d+)?)";
const MAGNITUDE = '(?:hundred|thousand|million|billion|mn|bn)';
const MAGNITUDE_ABROAD =
  '(?:Tsd\\.|Tausend|Mio\\.?|Million(?:en)?|Mrd\\.?|Milliarden?|mille|millions?|milliards?|mil|millones|millón|milion[ei]|miliard[oi]|milhões|milhão|miljoen|miljard)';
export const SIGN =
  '(?:(?:US|CA|C|AU|A|NZ|HK|S)?\\$|[€£¥₹]|(?:USD|EUR|GBP|CHF|CAD|AUD|NZD|JPY|INR|SEK|NOK|DKK|SGD|HKD)\\b)';
export const TIME =
  '(?:(?:business|working|banking|trading|calendar|consecutive|full|clear|whole)[ -])?(?:second|minute|hour|day|night|week|fortnight|month|quarter|year)s?';
export const UNIT = [
  '%|per ?cent\\b|(?:percentage|basis) points?\\b',
  `${TIME}\\b`,
  `(?:${UNITS_ABROAD})(?![\\p{L}])`,
  '(?:(?:U\\.?S\\.?|Canadian|Australian|New Zealand|Hong Kong|Singapore|United States) )?dollars?\\b|euros?\\b|pounds?(?: sterling)?\\b|(?:swiss )?francs?\\b|yen\\b|rupees?\\b|cents?\\b|USD\\b|EUR\\b|GBP\\b|CHF\\b|CAD\\b|AUD\\b|SEK\\b|NOK\\b|DKK\\b|€|£',
  '[KMGTP]i?B\\b|(?:kilo|mega|giga|tera|peta)?bytes?\\b',
  'times\\b',
].join('|');
/** How figures are found in a text of a language. */
interface FigurePattern {
  /** Flags `giu`; groups sign, from, spelt, number, magnitude, again, gap, unit. */
  readonly pattern: RegExp;
  /** Finds a number that is written out; null where such words are not known. */
  readonly words: RegExp | null;
}

const patterns = new Map<Language, FigurePattern>();

/** The pattern of a figure in a language, made when a text of that language is first read. */
export function figurePattern(language: Language): FigurePattern {
  const known = patterns.get(language) ?? (language === 'en' ? inEnglish() : abroad(language));
  patterns.set(language, known);
  return known;
}

function inEnglish(): FigurePattern {
  return { pattern: compose(NUMBER_WORDS, MAGNITUDE, 'to|or', UNIT, '\\p{L}'), words: null };
}

/** Chinese and Japanese write a figure between letters, without a space. */
function abroad(language: Language): FigurePattern {
  const words = numberWordsAbroad(language);
  const unspaced = /^(?:ja|zh|ko)$/.test(language);
  return {
    // Without number words of its own no word is one.
    pattern: compose(
      words ?? '(?!)',
      MAGNITUDE_ABROAD,
      'bis|oder|à|ou|a|o|tot|of|do|lub|до|или',
      unspaced ? `${UNIT}|${UNITS_UNSPACED}` : UNIT,
      unspaced ? 'A-Za-z' : '\\p{L}',
    ),
    words: words === null ? null : new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'iu'),
  };
}

/** 4-6 days, 7 to 14 days, between 7 and 14 days; one figure; with its sign, its unit, and once more in brackets. */
function compose(words: string, magnitudes: string, joins: string, units: string, letters: string): RegExp {
  const number = `(?:${words}(?!\\p{L})|${DIGITS})`;
  const range = `(?:(?<from>${number})(?:(?<=\\d)\\s?[-~]\\s?|\\s(?:${joins})\\s|\\sand\\s(?<=\\bbetween\\s${number}\\sand\\s))(?=${number}(?:\\s?-?\\s?(?:${units}))))?`;
  return new RegExp(
    `(?<![${letters}\\p{N}.@/#-]|\\p{N},)(?<sign>${SIGN}\\s?)?${range}(?:(?<spelt>${words})(?!\\p{L})|(?<number>${DIGITS})(?:\\s?(?<magnitude>${magnitudes}|[mkMK](?=\\b))(?!\\p{L}))?)(?:\\s?\\((?<again>[^()]{1,24})\\))?(?:(?<gap>\\s|-|)(?<unit>${units}))?(?![${letters}\\p{N}/]|[.,]\\p{N})`,
    'giu',
  );
}

/** The value of a number in digits or in words, as a language writes it; null where it has none. */
export function readNumber(words: string, unit: string, language: Language): number | null {
  if (/^\d[\d.,' ]*$/.test(words)) return readDigits(words, unit, language);
  if (language !== 'en') return readNumberAbroad(words, language);
  return WHOLLY_WORDS.test(words) ? readNumberWords(words) : null;
}

const WHOLLY_WORDS = new RegExp(`^${NUMBER_WORDS}$`, 'i');

/** By how much a word or a letter after a number multiplies it. */
export function sizeOfMagnitude(magnitude: string, sign: string): number {
  const lower = magnitude.toLowerCase();
  if (lower.length === 1) return sign === '' ? 1 : { m: 1e6, k: 1e3 }[lower]!;
  if (/^(?:thousand|tsd\.|tausend|mille?|mil)$/.test(lower)) return 1e3;
  if (/^(?:billion|bn|mrd\.?|milliard|miliard|miljard)/.test(lower)) return 1e9;
  if (/^(?:million|mn|mio|mill|mil|milh|milj)/.test(lower)) return 1e6;
  return lower === 'hundred' ? 100 : 1;
}
