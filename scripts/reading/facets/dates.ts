import { eachMatch } from '../sentences/each-match.ts';

/** A day, month or year that a text names. */
export interface NamedDate {
  /** `2027-03-01`, `2027-03`, `--03-01`; equal for one day written in two ways. */
  readonly value: string;
  readonly words: string;
  readonly at: number;
  readonly end: number;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = `(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:(?<iso>\\d{4}-\\d{2}-\\d{2})|(?<numeric>\\d{1,2}[./]\\d{1,2}[./]\\d{4})|(?<day>${DAY})(?:\\sday)?[ -](?:of )?(?<month>${MONTH})(?:,?[ -](?<year>\\d{4}))?|(?<named>${MONTH})[ -](?:(?<on>${DAY})(?:,? (?<in>\\d{4}))?|(?<only>\\d{4})))(?![\\p{L}\\p{N}]|\\.\\d)`,
  'giu',
);

/** The dates in a text, in order. "May 5 users" names none: a day of May stands with a year or at the end of its words. */
export function findDates(text: string): readonly NamedDate[] {
  if (!/\d/.test(text)) return [];
  return eachMatch(DATE, text).flatMap((match) => {
    const { iso, numeric, day, month, year, named, on, in: inYear, only } = match.groups!;
    const end = match.index + match[0].length;
    const name = month ?? named;
    if (name !== undefined && !/^\p{Lu}/u.test(name)) return [];
    if (named !== undefined && inYear === undefined && only === undefined && /^\s\p{Ll}+s\b/u.test(text.slice(end)))
      return [];
    const value =
      iso ??
      (numeric !== undefined
        ? numeric.replaceAll('/', '.')
        : [year ?? inYear ?? only ?? '-', numberOf(name!), day ?? on ?? '']
            .map(padded)
            .filter((part) => part !== '')
            .join('-'));
    return [{ value, words: match[0], at: match.index, end }];
  });
}

function numberOf(month: string): string {
  return String(MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1);
}

function padded(part: string): string {
  const plain = part.replace(/(?:st|nd|rd|th)$/i, '');
  return /^\d$/.test(plain) ? `0${plain}` : plain;
}
