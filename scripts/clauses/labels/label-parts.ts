import { plainDigits } from './part-names.ts';

/** A label taken apart: what its number is made of, whatever dots and brackets surround it. */
export interface LabelParts {
  /** `4.2(b)` → 4, 2, b; `Section 5` → 5; `IX.` → IX; `（十二）` → 12; `1.2A` → 1, 2A. */
  readonly parts: readonly string[];
  /** What labels of one series share: `(b)` → `(a)`, `1.2` → `1.1`, `A.` → `A.`. Romans and letters share one. */
  readonly shape: string;
}

/** In which alphabet the last part of a label counts. */
export type Alphabet = 'number' | 'letter' | 'roman';

/** What is put behind the number of a clause that was put in between: 2A, 3a, 4bis. */
const INSERTED = 'bis|ter|quater|quinquies|[A-Z]{1,2}|[a-z]';
const PART = new RegExp(`\\d+(?:\\s?(?:${INSERTED})(?![A-Za-z]))?|\\p{Script=Han}+|[A-Za-z]+`, 'gu');
const NUMERAL = /[一二三四五六七八九十百零〇]+/u;
const DIGITS = '零一二三四五六七八九';

/** Takes a label apart. */
export function splitLabel(label: string): LabelParts {
  let parts = known.get(label);
  if (parts === undefined) {
    parts = split(label);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(label, parts);
  }
  return parts;
}

/** Labels are few and asked for often. */
const known = new Map<string, LabelParts>();
const MOST_KNOWN = 2_000;

function split(label: string): LabelParts {
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

/**
 * Where a part stands in its series, from 1; NaN where it does not count in that alphabet. What was put in between counts in
 * hundredths: 2A is 2.01. After z comes aa, and then ab or, with some, bb.
 */
export function countOf(part: string, alphabet: Alphabet): number {
  if (alphabet === 'number') {
    const [, number, inserted] = /^(\d+)\s?(\p{L}*)$/u.exec(part) ?? [];
    return number === undefined ? Number.NaN : Number(number) + countInserted(inserted!) / 100;
  }
  if (alphabet === 'roman') return readRoman(part) ?? Number.NaN;
  const [first, second] = part.toLowerCase();
  if (second === undefined || part.length > 2) return placeOf(first!) + 26 * (part.length - 1);
  return first === second ? 26 + placeOf(first!) : 26 * placeOf(first!) + placeOf(second);
}

const LATIN_INSERTED = ['bis', 'ter', 'quater', 'quinquies'];

function countInserted(inserted: string): number {
  if (inserted === '') return 0;
  const latin = LATIN_INSERTED.indexOf(inserted);
  // "4bis" is the first after 4, as is "4a".
  return latin >= 0 ? latin + 1 : countOf(inserted, 'letter');
}

function placeOf(letter: string): number {
  return letter.charCodeAt(0) - 96;
}

/** True where one part of a label comes right after another: 3 after 2, 2A after 2, 2B after 2A, 3 after 2B, ab after aa. */
export function countsOn(before: string, after: string, alphabet: Alphabet): boolean {
  const [from, to] = [countOf(before, alphabet), countOf(after, alphabet)];
  if (Number.isInteger(to)) return Math.floor(from) + 1 === to;
  return Math.floor(to) === Math.floor(from) && Math.round((to - from) * 100) === 1;
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
