import type { Sentence } from '../norms/read-norms.ts';
import type { Hunk } from '../sentences/hunks.ts';
import type { VersionFacts } from '../version-facts.ts';

/** Courts have decided cases on a comma before "or" (O'Connor v. Oakhurst Dairy, 1st Cir. 2017). */
export function isEnumerationComma({ deleted, inserted, left, right }: Hunk): boolean {
  if (/[\p{L}\p{N}]/u.test(deleted + inserted)) return false;
  const comma = deleted.includes(',') !== inserted.includes(',');
  return comma && (/^\s*(?:and|or|and\/or|nor)\b/i.test(right) || /\b(?:and|or)\s*$/i.test(left));
}

/**
 * True where a defined term is written small that was written with its capital, or the reverse: "confidential information" is not
 * "Confidential Information". Titles and texts in capitals say nothing of it.
 */
export function turnsTermsCapital(before: Sentence, after: Sentence, facts: VersionFacts): boolean {
  if (
    ACRONYMS.some((word) => countWord(before.text, word) !== countWord(after.text, word)) &&
    !isShouted(before.text) &&
    !isShouted(after.text)
  )
    return true;
  if (before.clause.heading || after.clause.heading) return false;
  const [old, current] = [before.text, after.text];
  if (old.toLowerCase() === old.toUpperCase() || isShouted(old) || isShouted(current)) return false;
  return facts.definedTerms().some((term) => {
    const small = term.toLowerCase();
    if (small === term) return false;
    return count(old, term) !== count(current, term) && count(old, small) !== count(current, small);
  });
}

/** In capitals a country, an organisation or a trade; in small letters a pronoun. */
const ACRONYMS = ['US', 'IT', 'WHO'];

/** True where "(not)" lost or gained its brackets: between them a word is open, outside it turns the sentence. */
export function bracketsNegation(before: string, after: string): boolean {
  const bracketed = (text: string) => text.match(/[([]\s*(?:not|no|non|never|un|or|and)\s*-?[)\]]/gi)?.length ?? 0;
  return bracketed(before) !== bracketed(after);
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

/** How often a word stands by itself: there is no "US" in "USA". */
function countWord(text: string, word: string): number {
  return text.includes(word)
    ? (text.match(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'gu'))?.length ?? 0)
    : 0;
}

function count(text: string, words: string): number {
  return text.includes(words) ? text.split(words).length - 1 : 0;
}
