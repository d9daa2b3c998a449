import { DATES } from './dates.ts';

/** What changed, week by week. */
export const WEEKS = {
  title: 'Week by week',
  lede: 'What was published in each week, in all documents. A week in which nothing was published is not listed.',
  none: 'No document has been published yet.',
  week: (week: number, year: string): string => `Week ${week} of ${year}`,
  days: (from: string, until: string): string => `${DATES.long(from)} to ${DATES.long(until)}`,
  changes: (count: number): string => (count === 1 ? '1 change' : `${count} changes`),
  other: 'Other weeks',
  /** What a version means to customers, by what was found in its words. */
  groups: {
    duties: 'New or wider prohibitions and duties of customers',
    rights: 'Rights, liability, numbers and amounts',
    dates: 'Time limits and dates',
    other: 'Other substantive changes',
    first: 'First versions',
    clarifying: 'Clarified',
    editorial: 'Editorial',
    never: 'Announced or recorded, and never in effect',
  },
  grouped: 'A change stands under the first of these headings that its words prove; its page tells all that it does.',
};
