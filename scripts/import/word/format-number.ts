/**
 * A number as a list's level prints it (ECMA-376 part 1, 17.18.59). After z comes aa, then bb, as in Word.
 * @returns null for a way of counting that is not known here
 */
export function formatNumber(value: number, format: string): string | null {
  if (value < 0 || value > MOST) return String(value);
  switch (format) {
    case 'decimal':
      return String(value);
    case 'decimalZero':
      return value < 10 ? `0${value}` : String(value);
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'ordinal':
      return ordinal(value);
    case 'cardinalText':
      return capital(inWords(value));
    case 'ordinalText':
      return capital(ordinalInWords(value));
    case 'none':
      return '';
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'ideographDigital':
    case 'japaneseCounting':
    case 'taiwaneseCountingThousand':
      return chinese(value);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value);
    case 'decimalFullWidth':
      return String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    default:
      return null;
  }
}

/** Beyond it nobody numbers clauses, and romans grow without end. */
const MOST = 3_999;

function letters(value: number): string {
  if (value === 0) return '';
  return String.fromCodePoint(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMANS: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
  ] as const),
  ...([
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

function roman(value: number): string {
  let [left, text] = [value, ''];
  for (const [worth, sign] of ROMANS)
    while (left >= worth) {
      text += sign;
      left -= worth;
    }
  return text;
}

function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${(teen ? undefined : ['', 'st', 'nd', 'rd'][value % 10]) || 'th'}`;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inWords(value: number): string {
  if (value < 20) return SMALL[value]!;
  if (value < 100) return TENS[Math.floor(value / 10)]! + (value % 10 === 0 ? '' : `-${SMALL[value % 10]}`);
  if (value < 1000)
    return `${SMALL[Math.floor(value / 100)]} hundred${value % 100 === 0 ? '' : ` ${inWords(value % 100)}`}`;
  return `${inWords(Math.floor(value / 1000))} thousand${value % 1000 === 0 ? '' : ` ${inWords(value % 1000)}`}`;
}

const ORDINALS: Readonly<Record<string, string>> = {
  ...{ one: 'first', two: 'second', three: 'third', five: 'fifth' },
  ...{ eight: 'eighth', nine: 'ninth', twelve: 'twelfth' },
};

function ordinalInWords(value: number): string {
  return inWords(value).replace(
    /[a-z]+$/,
    (last) => ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`),
  );
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

const DIGITS = '零一二三四五六七八九';

/** 12 → 十二, 20 → 二十, 103 → 一百零三; digits alone from 1,000 on. */
function chinese(value: number): string {
  if (value >= 1000) return String(value).replace(/\d/g, (digit) => DIGITS[Number(digit)]!);
  if (value < 10) return DIGITS[value]!;
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor((value % 100) / 10), value % 10];
  const unit = ones === 0 ? '' : DIGITS[ones]!;
  if (hundreds === 0) return `${tens === 1 ? '' : DIGITS[tens]}十${unit}`;
  const below = tens === 0 ? (ones === 0 ? '' : `零${unit}`) : `${DIGITS[tens]}十${unit}`;
  return `${DIGITS[hundreds]}百${below}`;
}
