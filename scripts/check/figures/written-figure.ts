import { SIGN, sizeOfMagnitude, UNIT } from '../../reading/facets/figure-pattern.ts';
import { measureOf } from '../../reading/facets/measures.ts';
import { readDigits } from '../../reading/facets/read-digits.ts';
import { readSpelledNumber } from './spelled-number.ts';

/** A figure that is all of some words: `fourteen`, `14 days`, `US$ 5,000.00`, `five million euros`. */
export interface WrittenFigure {
  /** More than one where languages read the digits differently: `1.000`. */
  readonly values: readonly number[];
  readonly spelled: boolean;
  /** `time`, `money USD`, `share`; empty where no unit is printed. */
  readonly measure: string;
  /** The unit of a time, as a period in months and one in days are both `time`; empty for the rest. */
  readonly unit: string;
}

const WITH_SIGN = new RegExp(`^(${SIGN})\\s?(.+)$`, 'u');
const WITH_UNIT = new RegExp(`^(.+?)(?:\\s|-|(?<=\\d))(${UNIT})$`, 'iu');
const DIGITS =
  /^(\d[\d.,' ]*\d|\d)(?:\s?(hundred|thousand|million|billion|mn|bn|Tsd\.|Mio\.?|Mrd\.?|Millionen|millions?))?$/iu;

/** Reads words as one figure; null where they are more or less than that. */
export function readWrittenFigure(words: string): WrittenFigure | null {
  const trimmed = words.trim().replace(/\s+/g, ' ');
  const whole = readSpelledNumber(trimmed.replace(/-$/, ''));
  // “cinq cents” is five hundred, and no five cents.
  if (whole !== null) return { values: [whole], spelled: true, measure: '', unit: '' };
  const [, sign = '', bare = trimmed] = WITH_SIGN.exec(trimmed) ?? [];
  const [, number = bare, unit = ''] = WITH_UNIT.exec(bare) ?? [];
  const said = sign || unit;
  const measure = said === '' ? '' : measureOf(said).name;
  const time = measureOf(said).of === 'time' && said !== '' ? said.toLowerCase().replace(/s$/, '') : '';
  const digits = DIGITS.exec(number);
  if (digits !== null) {
    const size = sizeOfMagnitude(digits[2] ?? '', sign);
    const values = (['en', 'de'] as const).map(
      (language) => (readDigits(digits[1]!, said, language) ?? Number.NaN) * size,
    );
    return { values: [...new Set(values)], spelled: false, measure, unit: time };
  }
  const value = readSpelledNumber(number);
  return value === null ? null : { values: [value], spelled: true, measure, unit: time };
}

/** The figure that a text ends with; the longest there is. */
export function readLastFigure(text: string): WrittenFigure | null {
  const tokens = [...text.slice(-120).matchAll(/\S+/g)].slice(-MOST_WORDS);
  for (const { index } of tokens) {
    const words = text.slice(-120).slice(index);
    const before = text.slice(0, text.length - words.length);
    // "ninety-nine point nine percent", "Article five"
    if (index === 0 && text.length > 120) continue;
    const figure = readWrittenFigure(words.replace(/^["“(]/, ''));
    if (figure !== null) return NOT_WHOLE.test(before) || isPronoun(figure, before) ? null : figure;
  }
  return null;
}

const MOST_WORDS = 12;
/** What goes on from here makes it another figure, or no figure at all. */
const NOT_WHOLE =
  /(?:\b(?:point|comma|Komma|virgule|and|und|et|Article|Section|Clause|Schedule|Annex|Appendix|Exhibit|Part|Chapter|Title|paragraph)|[\d/-])\s*$/i;

/** "this one", "every one"; "every two (2) months" is a figure. */
function isPronoun({ values, spelled }: WrittenFigure, before: string): boolean {
  return spelled && values.includes(1) && /\b(?:this|that|the|every|no|any|each)\s*$/i.test(before);
}
