import { dateParts } from '../../date-parts.ts';

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** Dates, from ISO dates: `5. Dezember 2026`. */
export const DATES = {
  large: (date: string): readonly [string, string, string] => ['', `${dateParts(date).day}.`, DATES.month(date)],
  long: (date: string): string => `${dateParts(date).day}. ${DATES.month(date)}`,
  dayAndMonth: (date: string): string => `${dateParts(date).day}. ${MONTHS[dateParts(date).month]}`,
  month: (date: string): string => `${MONTHS[dateParts(date).month]} ${dateParts(date).year}`,
};
