/**
 * The words of a text, with the signs that are read as words: currencies, per cent, comparison, ticks. Letters are compared as they
 * are, capitals too; quotes, dashes and other punctuation are not, because publishing systems set them as they like.
 *
 *     Pay $1,000.50 – “at once”.     →     Pay  $  1,000.50  at  once
 */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').replace(INVISIBLE, '').match(WORD) ?? [];
}

/** Soft hyphens, zero-width spaces and joiners, byte order marks. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A number keeps its points and commas, a word its apostrophe and hyphens. */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:[-'’‐‑][\p{L}\p{M}\p{N}]+)*|[\p{Sc}%‰§<>≤≥≠=+×✓✔✗✘]/gu;
