import { dateParts } from '../../date-parts.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Dates, from ISO dates. Written by hand, not by Intl: the same on every machine and in every time zone. */
export const DATES = {
  /** What stands before, as and after the day where that is written large: `5` over `December 2026` */
  large: (date: string): readonly [string, string, string] => ['', dateParts(date).day, DATES.month(date)],
  /** `5 December 2026` */
  long: (date: string): string => `${dateParts(date).day} ${DATES.month(date)}`,
  /** `5 December` */
  dayAndMonth: (date: string): string => `${dateParts(date).day} ${MONTHS[dateParts(date).month]}`,
  /** `December 2026`; also of `2026-12` */
  month: (date: string): string => `${MONTHS[dateParts(date).month]} ${dateParts(date).year}`,
};
