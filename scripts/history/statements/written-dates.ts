import { isCalendarDate } from '../dates.ts';

/** The months of English, German and French, by their number; English ones also as they are cut. */
const MONTHS: readonly string[] = [
  'january jan januar jänner janvier',
  'february feb februar février',
  'march mar märz mars',
  'april apr avril',
  'may mai',
  'june jun juni juin',
  'july jul juli juillet',
  'august aug août',
  'september sep sept septembre',
  'october oct oktober octobre',
  'november nov novembre',
  'december dec dezember décembre',
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
const MONTH = [...NUMBERS.keys()].sort((one, other) => other.length - one.length).join('|');
const DAY = '\\d{1,2}(?:st|nd|rd|th|er|\\.)?';

/**
 * A date as people write it, as part of a pattern with the flags `iu`. Forms that countries read differently
 * (`04/06/2026`) are none; with stops it is German and French custom, the day first.
 */
export const WRITTEN_DATE = `(?:\\d{4}-\\d{2}-\\d{2}|${DAY}\\s+(?:${MONTH})\\.?,?\\s+\\d{4}|(?:${MONTH})\\.?\\s+${DAY},?\\s+\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})`;

/** The ISO date of a written one; null of a day that there is not. */
export function readWrittenDate(written: string): string | null {
  const numbers = written.match(/\d+/g) ?? [];
  const [year, month, day] = /^\d{4}-/.test(written) ? numbers : orderOf(written.toLowerCase(), numbers);
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}

/** Year, month and day. */
function orderOf(written: string, numbers: readonly string[]): readonly (string | number | undefined)[] {
  if (numbers.length === 3) return numbers.toReversed();
  const month = written.match(/\p{L}{3,}/gu)?.flatMap((word) => NUMBERS.get(word) ?? [])[0];
  return [numbers[1], month, numbers[0]];
}
