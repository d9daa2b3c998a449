import { plainDigits } from './part-names.ts';

/** A label taken apart: what its number is made of, whatever dots and brackets surround it. */
export interface LabelParts {
  /** `4.2(b)` → 4, 2, b; `Section 5` → 5; `IX.` → IX; `（十二）` → 12. */
  readonly parts: readonly string[];
  /** What labels of one series share: `(b)` → `(a)`, `1.2` → `1.1`, `A.` → `A.`. Romans and letters share one. */
  readonly shape: string;
}

/** In which alphabet the last part of a label counts. */
export type Alphabet = 'number' | 'letter' | 'roman';

/** `3a` counts as one: it stands between 3 and 4. */
const PART = /\d+[a-z](?![A-Za-z])|\d+|\p{Script=Han}+|[A-Za-z]+/gu;
const NUMERAL = /[一二三四五六七八九十百零〇]+/u;
const DIGITS = '零一二三四五六七八九';

/** Takes a label apart. */
export function splitLabel(label: string): LabelParts {
  const printed = plainDigits(label);
  const number = printed.replace(/^\p{L}{2,12}\.?(?=\s+\S)/u, '').trim();
  const bare = /^[第제]/u.test(number)
    ? [
        /\d+/.exec(number)?.[0] ?? NUMERAL.exec(number)?.[0] ?? '',
        ...(/[の의]\s?(\d+)/u.exec(number)?.slice(1) ?? []),
      ].join('.')
    : number.replace(FIRST, '1').replace(ORDINAL, '');
  const parts = (bare.normalize('NFKC').match(PART) ?? []).map((part) =>
    NUMERAL.test(part) ? String(readChinese(part)) : part,
  );
  return {
    parts,
    shape: printed
      .replace(FIRST, '1')
      .replace(ORDINAL, '')
      .replace(PART, shapeOf)
      .replace(/^第[1一]/u, '第'),
  };
}

/** Article premier, Article 1er, Artículo 1º: the first as any other. */
const FIRST = /(?<= )premier$/;
const ORDINAL = /(?<=\d)(?:er|[º°])$/;

function shapeOf(part: string): string {
  if (/^\d/.test(part)) return '1';
  if (part.length > 3 && readRoman(part) === null) return part.toLowerCase();
  if (/^[A-Z]+$/.test(part)) return 'A';
  return /^[a-z]/.test(part) ? 'a' : part.replace(NUMERAL, '一');
}

/** 十二 → 12, 二十 → 20, 一百零三 → 103. */
function readChinese(numeral: string): number {
  let [sum, digit] = [0, 0];
  for (const sign of numeral) {
    const unit = sign === '十' ? 10 : sign === '百' ? 100 : 0;
    if (unit > 0) {
      sum += (digit || 1) * unit;
      digit = 0;
    } else digit = sign === '〇' ? 0 : DIGITS.indexOf(sign);
  }
  return sum + digit;
}

/** The alphabets in which a part can count: `b` is a letter, `iv` a roman, `i` either. */
export function alphabetsOf(part: string): readonly Alphabet[] {
  if (/^\d/.test(part)) return ['number'];
  const roman = readRoman(part);
  if (part.length === 1) return roman !== null && /[ivx]/i.test(part) ? ['letter', 'roman'] : ['letter'];
  return roman === null ? ['letter'] : ['roman'];
}

/** Where a part stands in its series, from 1; NaN where it does not count in that alphabet. */
export function countOf(part: string, alphabet: Alphabet): number {
  if (alphabet === 'number')
    return Number.parseInt(part, 10) + (/[a-z]$/.test(part) ? countOf(part.at(-1)!, 'letter') / 100 : 0);
  if (alphabet === 'roman') return readRoman(part) ?? Number.NaN;
  const place = part.toLowerCase().charCodeAt(0) - 96;
  return place + 26 * (part.length - 1);
}

const ROMANS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** Romans up to 89; null for what is none. */
export function readRoman(part: string): number | null {
  const roman = part.toLowerCase();
  if (!/^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(roman) || roman === '') return null;
  let value = 0;
  for (let at = 0; at < roman.length; at++) {
    const [here, next] = [ROMANS[roman[at]!]!, ROMANS[roman[at + 1] ?? ''] ?? 0];
    value += here < next ? -here : here;
  }
  return value;
}
