import { dateParts } from '../../date-parts.ts';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** Dates, from ISO dates: `15 décembre 2026`, `1er mars 2027`. */
export const DATES = {
  large: (date: string): readonly [string, string, string] => ['', dayOf(date), DATES.month(date)],
  long: (date: string): string => `${dayOf(date)} ${DATES.month(date)}`,
  dayAndMonth: (date: string): string => `${dayOf(date)} ${MONTHS[dateParts(date).month]}`,
  month: (date: string): string => `${MONTHS[dateParts(date).month]} ${dateParts(date).year}`,
};

function dayOf(date: string): string {
  const { day } = dateParts(date);
  return day === '1' ? '1er' : day;
}
