import { foldHomoglyphs, MIXED_WORD } from './fold-homoglyphs.ts';

const QUOTES_SINGLE = /[\u2018\u2019\u201a\u201b\u2032\u0060\u00b4]/g;
const QUOTES_DOUBLE = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
/**
 * Soft hyphen, zero-width characters, joiners, directional marks, variation selectors, byte order mark. Not what turns the
 * direction of whole words: a reader may see them in another order then.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}--[\u3164\uffa0\u202a-\u202e\u2066-\u2069]]/gv;
/** All but raised and lowered figures, fractions and figures in circles, whose folded form is another figure: 5¹ is not 51, 1½ not 11/2. */
const FOLDABLE = /\P{No}+/gu;
const SPACES = /\s+/g;
const PLAIN = /^[\x21-\x7e]*(?: [\x21-\x7e]+)*$/;

/**
 * The form in which two texts are compared to be the same clause: compatibility characters, quotes, dashes and spaces
 * folded, invisible characters gone. Case is kept: "Customer" and "customer" may differ in law. Never shown to anybody.
 */
export function normaliseText(text: string): string {
  if (PLAIN.test(text) && !text.includes('`')) return text;
  return foldMixedWords(text.replace(FOLDABLE, (part) => part.normalize('NFKC')).replace(INVISIBLE, ''))
    .replace(QUOTES_SINGLE, "'")
    .replace(QUOTES_DOUBLE, '"')
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .trim();
}

/** True where two texts differ in nothing that a reader can see: spaces, line breaks, invisible characters. */
export function looksTheSame(before: string, after: string): boolean {
  return before === after || visible(before) === visible(after);
}

function visible(text: string): string {
  return foldMixedWords(text.replace(INVISIBLE, '')).replace(SPACES, ' ').trim();
}

/** Most texts have no letter of Greek or Cyrillic. */
function foldMixedWords(text: string): string {
  return /[\u0370-\u052f]/.test(text) ? text.replace(MIXED_WORD, foldHomoglyphs) : text;
}
