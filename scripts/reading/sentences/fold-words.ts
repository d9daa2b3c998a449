import { normaliseText } from '../../clauses/normalise-text.ts';
import { rememberTexts } from './remember-texts.ts';

/** A text as its words alone, a space around each: capitals, signs and breaks are no words, and an amount's sign is. */
export const foldWords = rememberTexts(foldAnew);

/** The same, not remembered. */
export function foldAnew(text: string): string {
  const lower = normaliseText(text).toLowerCase();
  const words = lower.match(BEYOND_ASCII.test(lower) ? WORD : WORD_IN_ASCII);
  return ` ${words?.join(' ') ?? ''} `;
}

/** A letter of a script without spaces counts as a word. A star tells where it stands for any name: "*.example.com". */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}])[\p{L}\p{M}\p{N}])+|[\p{Sc}\p{So}%≤≥±×]|\*(?=\.?\p{L})/gu;
/** The same where no other letters are: most of what is published, and told in a tenth of the time. */
const WORD_IN_ASCII = /[a-z\d]+|[%$]|\*(?=\.?[a-z])/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;

export function countWords(text: string): number {
  const folded = foldWords(text).trim();
  return folded === '' ? 0 : folded.split(' ').length;
}

/** Words that stand in any sentence. */
const COMMON = new Set(
  `a an the of to in on by for with as at is are be been it its that this these those any our your their from and or you we us they
  may must shall will can not no if which who than such other under into has have do does`.split(/\s+/),
);

/** The words of a text but for those that stand in any, in order. */
export function tellingWords(text: string): readonly string[] {
  return foldWords(text)
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !COMMON.has(word));
}
