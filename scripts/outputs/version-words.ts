import type { EntryHeading } from '../changelog/entry.ts';
import { longDate } from '../history/dates.ts';
import type { Significance } from '../reading/judging/judge-significance.ts';

/** What is said of a version in words that are true on any day, so that a feed changes only when a document does. */

/** `version 8`; of one that is called by its date, `version of 1 May 2024`. */
export function versionName(label: string): string {
  const dated = /^(\d{4}-\d{2}-\d{2})(?:\.(\d+))?$/.exec(label);
  if (!dated?.[1]) return `version ${label}`;
  return `version of ${longDate(dated[1])}${dated[2] ? ` (${dated[2]})` : ''}`;
}

/** A day on which a version takes effect, and for whom. */
export interface EffectiveDay {
  readonly date: string;
  readonly cohort: string;
  /** `Effective on 15 December 2026 for new customers` */
  readonly words: string;
}

/** The effective days of all cohorts, earliest first. */
export function effectiveDays({ effective }: EntryHeading): readonly EffectiveDay[] {
  const cohorts = Object.keys(effective).sort();
  return cohorts
    .map((cohort) => {
      const date = effective[cohort]!;
      return { date, cohort, words: `Effective on ${longDate(date)}${forWhom(cohort, cohorts.length)}` };
    })
    .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

export const SIGNIFICANCE_WORDS: Readonly<Record<Significance, string>> = {
  substantive: 'Substantive change',
  clarifying: 'Clarifying change',
  editorial: 'Editorial change',
};

function forWhom(cohort: string, cohorts: number): string {
  if (cohort === 'all') return cohorts === 1 ? '' : ' for all other customers';
  const name = cohort.length <= 3 && !['new', 'old'].includes(cohort) ? cohort.toUpperCase() : cohort;
  return ` for ${name.replaceAll('-', ' ')} customers`;
}
