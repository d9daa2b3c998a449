import { dateParts } from '../../date-parts.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Dates, from ISO dates: `December 5, 2026`. */
export const DATES = {
  large: (date: string): readonly [string, string, string] => [
    MONTHS[dateParts(date).month] ?? '',
    dateParts(date).day,
    dateParts(date).year,
  ],
  long: (date: string): string => `${DATES.dayAndMonth(date)}, ${dateParts(date).year}`,
  dayAndMonth: (date: string): string => `${MONTHS[dateParts(date).month]} ${dateParts(date).day}`,
  month: (date: string): string => `${MONTHS[dateParts(date).month]} ${dateParts(date).year}`,
};
