const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL = new Map<string, number>([
  ...ONES.map((word, index) => [word, index + 1] as const),
  ...TENS.map((word, index) => [word, 10 * (index + 2)] as const),
  ['fourty', 40],
]);
const LARGE = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);
const EACH = [...SMALL.keys(), ...LARGE.keys()].sort((one, other) => other.length - one.length).join('|');

/** A number in words: `thirty`, `forty-five`, `a hundred and twenty`, `two hundred fifty`, `one and a half`, `half`. For patterns with the flag `i`. */
export const NUMBER_WORDS = `(?:(?:an?\\s(?=(?:hundred|thousand|million|billion)\\b))?(?:${EACH})(?:(?:-|\\s(?:and\\s)?)(?:${EACH})){0,8}(?:\\sand\\sa\\shalf)?|half)`;

/** What a number in words amounts to; null where the words are none, as in "two three". */
export function readNumberWords(words: string): number | null {
  const plain = words.toLowerCase();
  if (plain === 'half') return 0.5;
  const half = /\sand\sa\shalf$/.test(plain) ? 0.5 : 0;
  const parts = plain
    .replace(/\sand\sa\shalf$/, '')
    .split(/-|\s/)
    .filter((part) => part !== 'and' && part !== 'a' && part !== 'an');
  let [total, group, last] = [0, 0, Number.POSITIVE_INFINITY];
  for (const part of parts) {
    const [small, large] = [SMALL.get(part), LARGE.get(part)];
    if (small !== undefined) {
      // "two three" and "five twenty" are two numbers; "twenty-five" and "hundred five" are one.
      if (last <= small || (last < 20 && last > 0) || (last < 100 && small >= 10)) return null;
      group += small;
      last = small;
    } else if (large === 100) {
      if (group >= 100) return null;
      group = (group || 1) * 100;
      last = 100;
    } else {
      total += (group || 1) * large!;
      group = 0;
      last = Number.POSITIVE_INFINITY;
    }
  }
  return total + group + half;
}
