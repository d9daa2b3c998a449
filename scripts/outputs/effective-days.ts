import type { EntryHeading } from '../changelog/entry.ts';
import { longDate } from '../history/dates.ts';
import { datesInOrder } from '../history/effective-date.ts';
import { customersIn } from '../law/cohorts.ts';
import type { Significance } from '../reading/judging/judge-significance.ts';

/** What is said of a version in words that are true on any day, so that a feed changes only when a document does. */

/** A day on which a version takes effect, and for whom. */
export interface EffectiveDay {
  readonly date: string;
  readonly cohort: string;
  /** `Effective on 15 December 2026 for new customers` */
  readonly words: string;
}

/** The days on which it takes effect, or was recorded where none is stated, earliest first; none for those for whom another version takes its place first. */
export function effectiveDays({ effective, stated, overtaken = {} }: EntryHeading): readonly EffectiveDay[] {
  const dates = datesInOrder({ effective });
  const alone = dates.length === 1;
  return dates
    .filter(({ cohort }) => !Object.hasOwn(overtaken, cohort))
    .map(({ date, cohort }) => {
      const whom = alone && cohort === 'all' ? '' : ` for ${customersIn(cohort)}`;
      return { date, cohort, words: `${stated.length === 0 ? 'Recorded' : 'Effective'} on ${longDate(date)}${whom}` };
    });
}

export const SIGNIFICANCE_WORDS: Readonly<Record<Significance, string>> = {
  substantive: 'Substantive change',
  clarifying: 'Clarifying change',
  editorial: 'Editorial change',
};
