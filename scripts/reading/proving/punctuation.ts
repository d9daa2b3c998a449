import { forPattern } from '../for-pattern.ts';
import type { Sentence } from '../norms/read-norms.ts';
import type { Hunk } from '../sentences/hunks.ts';
import type { VersionFacts } from '../version-facts.ts';

/** Courts have decided cases on a comma before "or" (O'Connor v. Oakhurst Dairy, 1st Cir. 2017). */
export function isEnumerationComma({ deleted, inserted, left, right }: Hunk): boolean {
  if (/[\p{L}\p{N}]/u.test(deleted + inserted)) return false;
  const comma = deleted.includes(',') !== inserted.includes(',');
  return comma && (JOINS_RIGHT.test(right) || JOINS_LEFT.test(left));
}

/** and, or; in other languages as well, where a comma may do the same */
const JOINS = 'and|or|and/or|nor|und|oder|sowie|et|ou|ni|y|e|o|u|en|of|ed|od|i|lub|oraz|и|или';
const JOINS_RIGHT = new RegExp(`^\\s*(?:${JOINS})(?![\\p{L}])`, 'iu');
const JOINS_LEFT = new RegExp(`(?<![\\p{L}])(?:${JOINS})\\s*$`, 'iu');

/**
 * True where a defined term is written small that was written with its capital, or the reverse: "confidential information" is not
 * "Confidential Information". Titles and texts in capitals say nothing of it.
 */
export function turnsTermsCapital(before: Sentence, after: Sentence, facts: VersionFacts): boolean {
  const [old, current] = [before.text, after.text];
  if (old.toLowerCase() === old.toUpperCase() || isShouted(old) || isShouted(current)) return false;
  if (ACRONYMS.some((word) => turns(word, old, current))) return true;
  if (before.clause.heading || after.clause.heading) return false;
  return facts.definedTerms().some((term) => turns(term, old, current));
}

/** True where as a whole a word lost capitals that it has in small letters now, or the reverse. */
function turns(word: string, before: string, after: string): boolean {
  const small = word.toLowerCase();
  if (small === word) return false;
  const [capital, plain] = [word, small].map((form) => countWord(after, form) - countWord(before, form));
  return capital! * plain! < 0;
}

/** In capitals a country, an organisation or a trade; in small letters a pronoun. German and Italian speak to a person with a capital. */
const ACRONYMS = [
  ...['US', 'IT', 'WHO'],
  ...['Sie', 'Ihr', 'Ihre', 'Ihren', 'Ihrem', 'Ihrer', 'Ihres', 'Ihnen', 'Lei', 'Suo', 'Sua', 'Suoi', 'Sue', 'Loro'],
];

/** True where "(not)" lost or gained its brackets: between them a word is open, outside it turns the sentence. */
export function bracketsNegation(before: string, after: string): boolean {
  const bracketed = (text: string) =>
    text.match(
      /[([]\s*(?:not|no|non|never|un|or|and|nicht|kein\p{L}*|un|oder|und|pas|ne|ou|et|não|niet|geen|nie|не)\s*-?[)\]]/giu,
    )?.length ?? 0;
  return bracketed(before) !== bracketed(after);
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

/** How often a word stands by itself: there is no "US" in "USA". */
function countWord(text: string, word: string): number {
  return text.includes(word)
    ? (text.match(new RegExp(`(?<![\\p{L}\\p{N}])${forPattern(word)}(?:e?s)?(?![\\p{L}\\p{N}])`, 'gu'))?.length ?? 0)
    : 0;
}
