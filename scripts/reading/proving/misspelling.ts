import type { VersionFacts } from '../version-facts.ts';
import { isKnownWord } from '../words/known-words.ts';
import { negatesByPrefix } from '../words/negating-affixes.ts';
import { isSameWordSpelled } from '../words/spellings.ts';
import { tellingClassOf } from '../words/telling-words.ts';

/**
 * True where one word is the other in another spelling: two dictionary spellings of one word, or a form that no dictionary and no
 * other place of either version knows beside a word that dictionaries know, one slip apart (Damerau 1964: four in five misspellings
 * are one slip), two in a long word. Two words that both exist are two words.
 */
export function isRespelled(one: string, other: string, { countWord }: Pick<VersionFacts, 'countWord'>): boolean {
  if (isSameWordSpelled(one, other)) return true;
  if (!/^\p{L}{4,}$/u.test(one) || !/^\p{L}{4,}$/u.test(other)) return false;
  const [wrong, right] = isKnownWord(one) ? [other, one] : [one, other];
  if (isKnownWord(wrong) || !isKnownWord(right) || tellingClassOf(wrong) !== null || negatesByPrefix(wrong, right))
    return false;
  // A name, or a word that is used, is no slip.
  if (countWord('before', wrong) + countWord('after', wrong) > MOST_SLIPS) return false;
  const slips = countSlips(wrong, right);
  return slips <= (Math.min(wrong.length, right.length) >= LONG ? 2 : 1);
}

/** A slip in a title may stand once more in the list of contents. */
const MOST_SLIPS = 2;

/** In words of so many letters two slips still leave no doubt which word was meant. */
const LONG = 9;

/** Damerau's distance: letters swapped with their neighbour, lost, added or mistaken. */
function countSlips(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let [older, old] = [[] as number[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + cost);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, older[j - 2]! + 1);
      row.push(least);
    }
    [older, old] = [old, row];
  }
  return old[other.length]!;
}
