import type { Hunk } from '../sentences/hunks.ts';
import type { VersionFacts } from '../version-facts.ts';
import { sameMeaning, saysNothing } from './same-meaning.ts';

/** True where a hunk changes nothing by itself: filler words, the same in other words, a new name for a term. */
export function isNeutral(hunk: Hunk, facts: VersionFacts): boolean {
  const neutral = known.get(hunk) ?? judge(hunk, facts);
  known.set(hunk, neutral);
  return neutral;
}

/** A hunk belongs to one comparison, so its facts are always the same. */
const known = new WeakMap<Hunk, boolean>();

function judge(hunk: Hunk, facts: VersionFacts): boolean {
  const { deleted, inserted } = hunk;
  if (saysNothing(deleted, facts.parties) && saysNothing(inserted, facts.parties))
    return !isComma(hunk) || !/^\s*(?:and|or)\b/i.test(hunk.right);
  if (sameMeaning(deleted, inserted, facts.parties)) return true;
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

export function isComma({ deleted, inserted }: Hunk): boolean {
  return !/[\p{L}\p{N}]/u.test(deleted + inserted);
}

const INSERTED_EXAMPLE = /^[\s,;(–-]*(?:for\s+example|for\s+instance|e\.g\.|such\s+as)/i;

/** An example added or dropped whole, in brackets or after "such as". */
export function isIllustration({ deleted, inserted, left }: Hunk): boolean {
  if (deleted.trim() !== '' && inserted.trim() !== '' && !isComma({ deleted, inserted: '' } as Hunk))
    return /\((?:e\.g\.|for\s+example|such\s+as)[^)]*$/i.test(left);
  return (
    INSERTED_EXAMPLE.test(`${deleted}${inserted}`.replace(/^\s*\.\s*/, '')) ||
    /\((?:e\.g\.|for\s+example|such\s+as)[^)]*$/i.test(left)
  );
}
