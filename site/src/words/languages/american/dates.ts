import { dateParts } from '../../date-parts.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Dates, from ISO dates: `December 5, 2026`. */
export const DATES = {
  /** The day alone, over its month: `5` */
  day: (date: string): string => dateParts(date).day,
  long: (date: string): string => `${DATES.dayAndMonth(date)}, ${dateParts(date).year}`,
  dayAndMonth: (date: string): string => `${MONTHS[dateParts(date).month]} ${dateParts(date).day}`,
  month: (date: string): string => `${MONTHS[dateParts(date).month]} ${dateParts(date).year}`,
};
