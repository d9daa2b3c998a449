import { forCohort } from '../../law/cohorts.ts';
import type { Rule } from '../rule.ts';

export const effectiveBeforePublished: Rule = {
  name: 'effective-before-published',
  level: 'error',
  what: 'A version takes effect before it is published',
  why: 'Nobody can be bound by a text that could not be read.',
  mend: 'Move the effective date to the day of publication or later.',
  example: {
    wrong: { yaml: 'published: 2026-12-01\neffective: 2026-11-30' },
    right: { yaml: 'published: 2026-12-01\neffective: 2026-12-31' },
  },
  *find({ version: { effective, published }, lineOf }) {
    for (const [cohort, date] of Object.entries(effective)) {
      if (date >= published) continue;
      const whom = forCohort(cohort);
      yield {
        line: lineOf('effective', cohort),
        message: `The version takes effect on ${date}${whom}, before it is published on ${published}`,
        expected: `${published} or a later day`,
      };
    }
  },
};
