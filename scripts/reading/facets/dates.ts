import { eachMatch } from '../sentences/each-match.ts';
import { rememberTexts } from '../sentences/remember-texts.ts';

/** A day, month or year that a text names. */
export interface NamedDate {
  /** `2027-03-01`, `2027-03`, `--03-01`; equal for one day written in two ways. */
  readonly value: string;
  readonly words: string;
  readonly at: number;
  readonly end: number;
}

/** The months in the languages that terms are published in; the first of each row has no accents and no short form of another. */
const MONTHS = `january jan januar janvier januari enero gennaio janeiro
february feb februar février februari febrero febbraio fevereiro
march mar märz mars maart marzo março
april apr avril abril aprile
may mai mei mayo maggio maio
june jun juni juin junio giugno junho
july jul juli juillet julio luglio julho
august aug août augustus agosto
september sept sep septembre septiembre settembre setembro
october oct oktober octobre octubre ottobre outubro
november nov novembre noviembre novembro
december dec dezember décembre diciembre dicembre dezembro`
  .split('\n')
  .map((row) => row.split(' '));
const MONTH = `(?:${MONTHS.flat()
  .sort((one, other) => other.length - one.length)
  .join('|')})\\.?`;
const DAY = '\\d{1,2}(?:st|nd|rd|th|er|[º°o](?!\\p{L}))?';
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:(?<iso>\\d{4}-\\d{2}-\\d{2})|(?<numeric>\\d{1,2}[./]\\d{1,2}[./]\\d{4})|(?<day>${DAY})(?:\\sday|\\.)?[ -](?:of |de |d')?(?<month>${MONTH})(?:,?[ -](?:de |del )?(?<year>\\d{4}))?|(?<named>${MONTH})[ -](?:(?<on>${DAY})(?:,? (?<in>\\d{4}))?|(?<only>\\d{4})))(?![\\p{L}\\p{N}]|\\.\\d)`,
  'giu',
);

/** The dates in a text, in order. "May 5 users" names none: a day of May stands with a year or at the end of its words. */
export const findDates = rememberTexts((text: string): readonly NamedDate[] => {
  if (!/\d/.test(text)) return [];
  return [...readEastern(text), ...readWestern(text)].sort((one, other) => one.at - other.at);
});

/** 2026年3月1日   2026년 3월 1일 */
const EASTERN = /(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월](?:\s?(?<day>\d{1,2})\s?[日일])?/gu;

function readEastern(text: string): readonly NamedDate[] {
  if (!/[年년]/u.test(text)) return [];
  return eachMatch(EASTERN, text).map((match) => {
    const { year, month, day } = match.groups!;
    const value = [year!, month!, day ?? '']
      .map(padded)
      .filter((part) => part !== '')
      .join('-');
    return { value, words: match[0], at: match.index, end: match.index + match[0].length };
  });
}

function readWestern(text: string): readonly NamedDate[] {
  return eachMatch(DATE, text).flatMap((match) => {
    const { iso, numeric, day, month, year, named, on, in: inYear, only } = match.groups!;
    const end = match.index + match[0].length;
    const name = month ?? named;
    // "may" is a month where it has its capital, or a day and a year around it.
    if (name !== undefined && /^(?:may|mar|march|mars)$/.test(name) && (year ?? inYear ?? only) === undefined)
      return [];
    if (named !== undefined && inYear === undefined && only === undefined && /^\s\p{Ll}+s\b/u.test(text.slice(end)))
      return [];
    const value =
      iso ??
      (numeric !== undefined
        ? readNumeric(numeric)
        : [year ?? inYear ?? only ?? '-', numberOf(name!), day ?? on ?? '']
            .map(padded)
            .filter((part) => part !== '')
            .join('-'));
    return [{ value, words: match[0], at: match.index, end }];
  });
}

/** With stops the day goes first wherever dates are written so; with strokes that depends on the country. */
function readNumeric(date: string): string {
  const [day, month, year] = date.split(/[./]/).map(padded);
  return date.includes('/') || Number(month) > 12 ? `${day}.${month}.${year}` : `${year}-${month}-${day}`;
}

function numberOf(month: string): string {
  const plain = month.toLowerCase().replace(/\.$/, '');
  return String(MONTHS.findIndex((names) => names.includes(plain)) + 1);
}

function padded(part: string): string {
  const plain = part.replace(/(?:st|nd|rd|th|er|[º°o])$/i, '');
  return /^\d$/.test(plain) ? `0${plain}` : plain;
}
