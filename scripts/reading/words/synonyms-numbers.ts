import { readSynonyms, type Synonym } from './read-synonyms.ts';

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const TENS = 'thirty forty fifty sixty seventy eighty ninety';

/**
 * Numbers in words, in digits, and in both as lawyers write them, *thirty (30)*, up to a hundred; ordinals to the twentieth.
 * Each stands for itself alone: no two numbers share an entry. Principle: the Australian Government Style Manual, "Choosing numerals or words".
 */
export const NUMBER_SYNONYMS: readonly Synonym[] = [
  ...WORDS.split(' ').map((word, value) => numberEntry(word, value)),
  ...TENS.split(' ').map((word, index) => numberEntry(word, 30 + 10 * index)),
  // A hyphen divides words, so that "twenty-four" and "twenty four" are one.
  ...['twenty', ...TENS.split(' ')].flatMap((tens, index) =>
    WORDS.split(' ')
      .slice(1, 10)
      .map((word, digit) => numberEntry(`${tens} ${word}`, 20 + 10 * index + digit + 1)),
  ),
  numberEntry('one hundred', 100),
  ...readSynonyms(`
eighteenth | 18th
eighth | 8th
eleventh | 11th
fifteenth | 15th
fifth | 5th
first | 1st
fourteenth | 14th
fourth | 4th
nineteenth | 19th
ninth | 9th
second | 2nd
seventeenth | 17th
seventh | 7th
sixteenth | 16th
sixth | 6th
tenth | 10th
third | 3rd
thirteenth | 13th
twelfth | 12th
twentieth | 20th
`),
];

function numberEntry(word: string, value: number): Synonym {
  const says = [`${value}`, `${word} (${value})`, `${value} (${word})`];
  // The pronoun is no number: "one of them", "one another", "no one".
  return word === 'one'
    ? { plain: word, says, not: ['no one', 'one another', 'any one', 'each one'] }
    : { plain: word, says };
}
