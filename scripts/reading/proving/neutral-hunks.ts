import type { Hunk } from '../sentences/hunks.ts';
import type { VersionFacts } from '../version-facts.ts';
import { canonicalWords, everyWord } from './canonical-words.ts';
import { isEnumerationComma } from './punctuation.ts';
import { formsOf } from './residues.ts';

/** True where a hunk changes nothing by itself: words that say nothing, the same in other words, a new name for a term. */
export function isNeutral(hunk: Hunk, facts: VersionFacts): boolean {
  const neutral = known.get(hunk) ?? judge(hunk, facts);
  known.set(hunk, neutral);
  return neutral;
}

/** A hunk belongs to one comparison, so its facts are always the same. */
const known = new WeakMap<Hunk, boolean>();

function judge(hunk: Hunk, facts: VersionFacts): boolean {
  const { deleted, inserted } = hunk;
  if (isEnumerationComma(hunk)) return false;
  if (facts.language !== 'en') return formsOf(everyWord(deleted)) === formsOf(everyWord(inserted));
  // "; or" at the end of an item joins it to the next and is no part of what it says.
  if (
    hunk.right.trim() === '' &&
    /^[\s;,.]*(?:and|or)?[\s;,.]*$/i.test(deleted) &&
    /^[\s;,.]*(?:and|or)?[\s;,.]*$/i.test(inserted)
  )
    return true;
  if (formsOf(canonicalWords(deleted, facts.parties)) === formsOf(canonicalWords(inserted, facts.parties))) return true;
  return facts.renames.some(({ from, to }) => covers(from, deleted, hunk) && covers(to, inserted, hunk));
}

function covers(name: string, words: string, { left, right }: Hunk): boolean {
  const trimmed = words.trim().replace(/^(?:the|an?)\s+/i, '');
  if (trimmed === name || trimmed === `${name}'s`) return true;
  const at = name.indexOf(trimmed);
  if (at < 0) return false;
  return (
    `${left} `.replace(/\s+/g, ' ').endsWith(`${name.slice(0, at).trim()} `.trimStart()) &&
    right.trimStart().startsWith(name.slice(at + trimmed.length).trim())
  );
}
