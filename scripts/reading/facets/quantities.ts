import { plainDigits } from '../../clauses/labels/part-names.ts';
import { eachMatch } from '../sentences/each-match.ts';
import type { Language } from '../sentences/function-words.ts';
import { rememberTexts } from '../sentences/remember-texts.ts';
import { figurePattern, readNumber, SIGN, sizeOfMagnitude, TIME, UNIT } from './figure-pattern.ts';
import { type Measure, measureOf, monthsOf, UNITS_ABROAD, unitInEnglish } from './measures.ts';
import { countsNothing, withoutNames } from './no-figures.ts';
import { NUMBER_WORDS } from './number-words.ts';

/** A figure that a text states. */
export interface Quantity {
  readonly value: number;
  /** The lower value of a range: 6 in "6 to 9 months"; else the value. */
  readonly from: number;
  /** `days`, `%`, `$`; empty for a bare number. */
  readonly unit: string;
  readonly measure: Measure;
  /** What a rate is counted by: `month` in "5 euros a month"; empty where none is. */
  readonly per: string;
  /** What a bare number counts: `administrators`; empty where no word says. */
  readonly noun: string;
  /** True for a stretch of time. */
  readonly period: boolean;
  /** As printed, with what it counts and by what. */
  readonly words: string;
  /** Offsets in the text. */
  readonly at: number;
  readonly end: number;
}

/** within a day, for a week, a month's notice; a day after */
const ARTICLE = new RegExp(
  `(?<=\\b(?:within|after|for|than|least|most|to|over|under|about|approximately|period of|notice of|term of|on|give|given)\\s)(?:an?|one)\\s(?<unit>${TIME})\\b|(?<=\\bhalf\\s)an?\\s(?<half>${TIME})\\b|\\b(?<often>once|twice)(?=\\s(?:an?|per|each|every)\\s(?:\\w+\\s)?${TIME}\\b)`,
  'giu',
);
const PER =
  /^(?:\s(?:in|of)\s(?:fees|interest))?\s?(?:(?:\/\s?|per\s|an?\s|each\s|every\s)(?<per>minute|hour|day|week|month|quarter|year|annum|user|seat|person|member|account|order|transaction|request|incident|claim)\b|(?<ly>hourly|daily|weekly|monthly|quarterly|yearly|annually)\b|(?<pa>p\.a\.))/i;
/** pro Monat, par mois, al mes, per maand, at whatever distance in the same sentence part: what else stands between is no figure */
const PER_ABROAD = new RegExp(
  `^[^.,;:\\d]{0,60}?\\s?(?:(?:pro|je|im|par|por|al|alla|all'|per|à l'|/)\\s?(?<abroad>${UNITS_ABROAD})|(?<often>täglich|wöchentlich|monatlich|jährlich|mensuel(?:le)?s?|annuel(?:le)?s?|mensual(?:es)?|anual(?:es)?|mensil[ei]|annual[ei]|anuais|mensais|mensal|maandelijks|jaarlijks))(?!\\p{L})`,
  'iu',
);
const OFTEN: readonly (readonly [RegExp, string])[] = [
  [/^täg/, 'day'],
  [/^wöch/, 'week'],
  [/^(?:monat|mens|maand)/, 'month'],
  [/^(?:jähr|an|jaar)/, 'year'],
];

/** What a figure in another language than English is counted by; empty where nothing says so. */
function perAbroad(right: string): string {
  const { abroad, often } = PER_ABROAD.exec(right)?.groups ?? {};
  if (abroad !== undefined) return unitInEnglish(abroad);
  return often === undefined ? '' : (OFTEN.find(([pattern]) => pattern.test(often.toLowerCase()))?.[1] ?? '');
}

const NOUN =
  /^\s(?:(?:\p{Ll}[\p{L}-]*\s){0,2}?(?<plural>\p{Ll}[\p{L}-]*s)\b|(?<named>(?:\p{Lu}[\p{L}-]*\s)?\p{Lu}[\p{L}-]*s)\b)/u;

/** The figures in a text, in order: amounts, shares, periods, counts; no dates, addresses, versions or numbers of sections. */
export function readQuantities(text: string, language: Language = 'en'): readonly Quantity[] {
  let read = readers.get(language);
  if (read === undefined) {
    read = rememberTexts((each) => {
      const found = readIn(plainDigits(each), language).map((one) => (language === 'en' ? one : withRate(one, each)));
      return found.map((one) => ({ ...one, words: each.slice(one.at, one.at + one.words.length) }));
    });
    readers.set(language, read);
  }
  return read(text);
}

function withRate(quantity: Quantity, text: string): Quantity {
  const per = quantity.per === '' ? perAbroad(text.slice(quantity.end, quantity.end + 90)) : quantity.per;
  return { ...quantity, per };
}

const readers = new Map<Language, (text: string) => readonly Quantity[]>();

function readIn(text: string, language: Language): readonly Quantity[] {
  const { pattern, words } = figurePattern(language);
  if (!/\d/.test(text) && !SPELT_OUT.test(text) && !words?.test(text)) return [];
  const plain = withoutNames(text);
  const found: Quantity[] = [];
  for (const match of eachMatch(pattern, plain)) {
    const figure = readFigure(match, plain, text, language);
    if (figure !== null && match.index >= (found.at(-1)?.end ?? 0)) found.push(figure);
  }
  for (const match of eachMatch(ARTICLE, plain)) {
    const [at, end] = [match.index, match.index + match[0].length];
    if (found.some((one) => one.at < end && at < one.end)) continue;
    const { unit, half, often } = match.groups!;
    const halved = half !== undefined ? found.findIndex((one) => one.end === at - 1) : -1;
    const start = half !== undefined ? at - 'half '.length : at;
    if (halved < 0)
      found.push(
        finish(
          often?.toLowerCase() === 'twice' ? 2 : half ? 0.5 : 1,
          null,
          often ? 'times' : (unit ?? half)!,
          start,
          end,
          text,
        ),
      );
  }
  return found.sort((one, other) => one.at - other.at);
}

const SPELT_OUT = new RegExp(`\\b(?:${NUMBER_WORDS}|once|twice|an?\\s(?:hour|day|week|month|quarter|year))\\b`, 'i');

/** "At least seven but no more than 14 days": the unit stands once, after the second figure. */
const ONE_UNIT = new RegExp(
  `^,?\\s(?:but|and|or|nor)\\s(?:no|not)\\s(?:more|less|fewer|longer|later)\\sthan\\s(?:\\d[\\d.,]*|${NUMBER_WORDS})\\s(${UNIT})`,
  'iu',
);

function readFigure(match: RegExpExecArray, plain: string, text: string, language: Language): Quantity | null {
  const { sign = '', from, spelt, number, magnitude = '', again = '', unit = '' } = match.groups!;
  const end = match.index + match[0].length;
  const shared = sign.trim() || unit ? null : ONE_UNIT.exec(plain.slice(end, end + 60));
  const said = sign.trim() || unit || (shared?.[1] ?? '');
  const counted = readNumber(spelt ?? number!, said, language);
  const value = counted === null ? null : counted * sizeOfMagnitude(magnitude, sign);
  // 2026年 is a year; 令和8年 too.
  if (unit === '年' && (value === null || value >= 100 || /[和成]$/u.test(plain.slice(0, match.index)))) return null;
  if (value === null || (magnitude.length === 1 && sign === '')) return null;
  // "30 (thirty) days" and "fifty percent (50%)" say one figure twice; what else stands in brackets is no part of it.
  const repeated = again === '' || repeats(again, value, language);
  if (!repeated && unit !== '') return null;
  const close = repeated ? end : match.index + match[0].indexOf('(');
  const right = plain.slice(close, close + 60);
  const noun = said === '' ? nounAfter(right) : '';
  if (spelt !== undefined && said === '' && (noun === '' || value <= 1)) return null;
  if (said === '' && countsNothing(plain, match.index, close, noun)) return null;
  const low = from === undefined ? null : readNumber(from, said, language);
  const stop = endWithRepeat(text, repeated ? end : close, value, language);
  const figure = finish(value, low, said, match.index, stop, text, noun);
  return shared === null ? figure : { ...figure, words: text.slice(match.index, end + shared[0].length) };
}

/** "fifty percent (50%)": the brackets after the unit belong to the figure. */
function endWithRepeat(text: string, end: number, value: number, language: Language): number {
  const again = /^\s?\(([^()]{1,24})\)/.exec(text.slice(end, end + 30));
  return again !== null && repeats(again[1]!, value, language) ? end + again[0].length : end;
}

function repeats(words: string, value: number, language: Language): boolean {
  const bare = words.replace(new RegExp(`\\s?(?:${UNIT})$|^${SIGN}\\s?`, 'iu'), '').trim();
  return readNumber(bare, '', language) === value;
}

function finish(
  value: number,
  from: number | null,
  unit: string,
  at: number,
  end: number,
  text: string,
  noun = '',
): Quantity {
  const measure = measureOf(unit);
  const rate = PER.exec(text.slice(end, end + 30));
  const per = (
    rate?.groups?.per ??
    rate?.groups?.ly
      ?.replace(/ly$/, '')
      .replace('dai', 'day')
      .replace(/^annual$/, 'year') ??
    (rate?.groups?.pa && 'year') ??
    ''
  ).toLowerCase();
  const close =
    rate !== null
      ? end + rate[0].length
      : end + (NOUN.exec(noun === '' ? '' : text.slice(end, end + 60))?.[0].length ?? 0);
  const low = from ?? value;
  return {
    value,
    from: low < value ? low : value,
    unit: unit.toLowerCase(),
    measure,
    per: per.replace('annum', 'year'),
    noun: noun.toLowerCase(),
    period: measure.of === 'time',
    words: text.slice(at, close).trim(),
    at,
    end,
  };
}

function nounAfter(right: string): string {
  const { plural, named } = NOUN.exec(right)?.groups ?? {};
  return plural ?? named ?? '';
}

/** How one figure stands to another: `null` where they measure different things, or where months and days leave it open. */
export function compareSizes(one: Quantity, other: Quantity): 'equal' | 'more' | 'less' | null {
  if (one.measure.name !== other.measure.name || one.per !== other.per) return null;
  if (one.measure.name === '' && stem(one.noun) !== stem(other.noun)) return null;
  const signs = [compareEnds(one, other, one.from, other.from), compareEnds(one, other, one.value, other.value)];
  if (signs.includes(null)) return null;
  const [low, high] = signs as [number, number];
  if (low === 0 && high === 0) return 'equal';
  if (low * high < 0) return null;
  return low + high > 0 ? 'more' : 'less';
}

function compareEnds(one: Quantity, other: Quantity, from: number, to: number): number | null {
  const [months, more] = [monthsOf(one.unit), monthsOf(other.unit)];
  if (months !== null && more !== null) return Math.sign(to * more - from * months);
  if (one.unit === other.unit) return Math.sign(to - from);
  if (to * other.measure.least > from * one.measure.most) return 1;
  if (to * other.measure.most < from * one.measure.least) return -1;
  return one.measure.least === one.measure.most && other.measure.least === other.measure.most ? 0 : null;
}

function stem(noun: string): string {
  return noun.replace(/s$/, '');
}
