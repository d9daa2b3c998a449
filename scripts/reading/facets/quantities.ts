import { eachMatch } from '../sentences/each-match.ts';
import { rememberTexts } from '../sentences/remember-texts.ts';

/** A figure that a text states. */
export interface Quantity {
  readonly value: number;
  /** `days`, `%`, `$`; empty for a bare number. */
  readonly unit: string;
  /** True for a stretch of time. */
  readonly period: boolean;
  readonly words: string;
}

const SPELT: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  half: 0.5,
  double: 2,
  twice: 2,
};
const UNIT = '(?:business |calendar |working |consecutive )?(?:minute|hour|day|week|month|quarter|year)s?';
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}.@/#-])(?:(?<spelt>${Object.keys(SPELT).join('|')})(?:\\s*\\((?<digits>\\d+)\\))?|(?<sign>[$€£¥]|USD\\s?|EUR\\s?|GBP\\s?)?(?<number>\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?:\\s*\\(\\p{L}+\\))?)(?<after>\\s?%| (?:percent|per cent)\\b|[\\s-]${UNIT}\\b| (?:dollars|euros?|USD|EUR|GBP|million|users?|seats|credits|requests|tokens|GB|MB|TB|minutes)\\b)?(?![\\p{L}\\p{N}/]|\\.\\p{N})`,
  'giu',
);
/** Numbers that count nothing: years, dates, sections, telephone numbers, postcodes. */
const NO_FIGURE_BEFORE =
  /(?:\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?|sections?|articles?|clauses?|§+|version|annex|exhibit|schedule|part|no\.|rule|\+|suite|regulation|directive|\))\s*$/i;
const NO_FIGURE_AFTER =
  /^(?:st|nd|rd|th)?\s*(?:,\s*\d{4}|\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|-\d{3})/;

/** The figures in a text, in order: amounts, percentages, periods, counts; not dates, section numbers or telephone numbers. */
export const readQuantities = rememberTexts((text: string): readonly Quantity[] => {
  if (!/\d|%/.test(text) && !SPELT_OUT.test(text)) return [];
  const quantities: Quantity[] = [];
  for (const match of eachMatch(FIGURE, text)) {
    const { spelt, digits, sign = '', number, after = '' } = match.groups!;
    const unit = (sign.trim() || after.trim()).toLowerCase();
    if (spelt !== undefined && digits === undefined && unit === '') continue;
    const [left, right] = [
      text.slice(Math.max(0, match.index - 20), match.index),
      text.slice(match.index + match[0].length, match.index + match[0].length + 16),
    ];
    if (NO_FIGURE_BEFORE.test(left) || NO_FIGURE_AFTER.test(right)) continue;
    const value =
      digits !== undefined
        ? Number(digits)
        : number !== undefined
          ? Number(number.replaceAll(',', ''))
          : SPELT[spelt!.toLowerCase()]!;
    if (unit === '' && ((value >= 1900 && value < 2100) || String(value).length > 6)) continue;
    quantities.push({ value, unit, period: PERIOD.test(unit), words: match[0].trim() });
  }
  return quantities;
});

const SPELT_OUT = new RegExp(`\\b(?:${Object.keys(SPELT).join('|')})\\b`, 'i');
const PERIOD = /minute|hour|day|week|month|quarter|year/;
const HOURS: readonly (readonly [RegExp, number])[] = [
  [/minute/, 1 / 60],
  [/hour/, 1],
  [/day/, 24],
  [/week/, 168],
  [/month/, 730],
  [/quarter/, 2190],
  [/year/, 8760],
];

/** A quantity's size, comparable within its kind: periods in hours. */
export function sizeOf({ value, unit, period }: Quantity): number {
  return period ? value * (HOURS.find(([pattern]) => pattern.test(unit))?.[1] ?? 1) : value;
}

/**
 * Whether a changed figure makes a norm cover more: a longer retention, a higher cap; for a duty, less time.
 * @param context the words up to the figure, which tell a ceiling from a floor
 */
export function compareQuantities(
  deleted: string,
  inserted: string,
  context: string,
  norm: 'prohibition' | 'obligation' | 'permission' | 'liability',
): 'widened' | 'narrowed' | null {
  const [one, other] = [readQuantities(deleted), readQuantities(inserted)];
  if (one.length !== 1 || other.length !== 1) return null;
  const growth = Math.sign(sizeOf(other[0]!) - sizeOf(one[0]!));
  if (growth === 0) return null;
  const near = context.slice(-80);
  const ceiling = /\b(?:within|no later than|not later than|before|by)\b[^,;.]*$/i.test(near);
  const lessIsMore =
    (norm === 'obligation' && ceiling) ||
    (norm === 'prohibition' && /\b(?:more|longer|greater|higher) than\b[^,;.]*$/i.test(near));
  return growth > 0 === lessIsMore ? 'narrowed' : 'widened';
}
