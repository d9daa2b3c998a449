import type { VersionFacts } from '../version-facts.ts';

/** Words one slip apart that both are words and mean different things. */
const REAL_PAIRS = new Set(
  'form from|casual causal|trial trail|ensure insure|affect effect|advice advise|device devise|perspective prospective|principal principle|complement compliment|eminent imminent|except expect|server sever|contact contract|content consent|prescribe proscribe|access excess|adapt adopt|lose loose|personal personnel|legal regal|lawful awful|public pubic|united untied|statue statute|charge change|reserve reverse|lessor lessee|employer employee|licensor licensee|mortgagor mortgagee|immoral immortal|ordinance ordnance|moral morale|costs costa|month moth|sale safe|least lease|where there|then than|these those|their there|later latter|date data|rate rates|right night|weak week|bear bare|cite site'
    .split('|')
    .flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')]),
);
/** Prefixes and suffixes that make another word with another meaning: they are never slips. */
const MEANINGFUL =
  /^(?:un|in|im|ir|il|non|dis|mis|re|de|pre|over|under|sub|co)$|^(?:s|es|d|ed|er|or|ee|ing|ly|al|less|able|ible|not)$/;

/**
 * True where one word replaces another that is the same word misspelt: one or two slips in a word of six letters and more,
 * one in a shorter one (Damerau 1964: four in five misspellings are one slip), the first letter kept or the only one lost.
 * The wrong form must stand nowhere else in its version, and differ by no prefix or ending that makes another word.
 */
export function isRespelling(before: string, after: string, { countWord }: Pick<VersionFacts, 'countWord'>): boolean {
  const [one, other] = [before.toLowerCase(), after.toLowerCase()];
  if (!/^\p{L}{4,}$/u.test(one) || !/^\p{L}{4,}$/u.test(other)) return false;
  if (
    SPELLINGS.some(
      ([british, american]) => one.replace(british, american) === other || other.replace(british, american) === one,
    )
  )
    return true;
  if (REAL_PAIRS.has(`${one} ${other}`) || differsByAffix(one, other)) return false;
  const slips = countSlips(one, other);
  const most = Math.min(one.length, other.length) >= 6 ? 2 : 1;
  if (slips > most || (one[0] !== other[0] && slips > (one.endsWith(other) || other.endsWith(one) ? 2 : 1)))
    return false;
  return slips === 1 || countWord('before', one) <= 1;
}

/** British and American spelling of one word. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|ing|ation|ations|er|ers)$/, 'iz$1'],
  [/our(s|ed|able|ing|ably)?$/, 'or$1'],
  [/licence(s?)$/, 'license$1'],
  [/defence$/, 'defense'],
  [/centre(s?)$/, 'center$1'],
  [/ell(ed|ing|ation)$/, 'el$1'],
  [/programme(s?)$/, 'program$1'],
  [/judgement(s?)$/, 'judgment$1'],
  [/fulfil$/, 'fulfill'],
];

function differsByAffix(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.startsWith(short)) return MEANINGFUL.test(long.slice(short.length));
  if (long.endsWith(short)) return MEANINGFUL.test(long.slice(0, long.length - short.length));
  return false;
}

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
