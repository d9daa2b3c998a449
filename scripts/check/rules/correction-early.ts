import { forCohort } from '../../law/cohorts.ts';
import { correctionDays } from '../days/correction-days.ts';
import type { Rule } from '../rule.ts';

export const correctionEarly: Rule = {
  name: 'correction-early',
  level: 'error',
  what: 'A correction takes effect before the day on which the version that it corrects was to',
  why: 'Customers were told of that day and planned for it; a correction is no way to shorten the notice that they had.',
  mend: 'Give it the date of the version that it corrects, or say under `change.exception` why it must be earlier; customers see the reason.',
  example: {
    wrong: {
      yaml: 'version: 3\npublished: 2026-11-23\neffective: 2027-01-04\nchange: { corrects: 2 }',
      before: { yaml: 'version: 2\npublished: 2026-11-20\neffective: 2027-02-01', earlier: 'version: 1' },
    },
    right: {
      yaml: 'version: 3\npublished: 2026-11-23\neffective: 2027-02-01\nchange: { corrects: 2 }',
      before: { yaml: 'version: 2\npublished: 2026-11-20\neffective: 2027-02-01', earlier: 'version: 1' },
    },
  },
  *find(draft) {
    const { version, frontMatter, lineOf } = draft;
    if (frontMatter.change?.exception !== undefined) return;
    for (const { cohort, date, announced, due } of correctionDays(draft)) {
      if (date >= announced) continue;
      yield {
        line: lineOf('effective', cohort),
        message: `Version ${version.corrects} was announced for ${announced}${forCohort(cohort)}, and its correction takes effect on ${date}`,
        expected: due,
        example: `effective: ${due}`,
      };
    }
  },
};
