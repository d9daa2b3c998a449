import { forCohort } from '../../law/cohorts.ts';
import { correctionDays } from '../days/correction-days.ts';
import type { Rule } from '../rule.ts';

export const correctionGap: Rule = {
  name: 'correction-gap',
  level: 'error',
  what: 'A correction takes effect later than the version that it corrects, and than it must',
  why: 'What it corrects does not take effect, so the text before would stay in force on days for which customers were told otherwise.',
  mend: 'Give it the date of the version that it corrects, or the first lawful one after it. For a later day, postpone that version with a reason.',
  example: {
    wrong: {
      yaml: 'version: 3\npublished: 2026-11-23\neffective: 2027-02-01\nchange: { corrects: 2 }',
      before: { yaml: 'version: 2\npublished: 2026-11-20\neffective: 2026-12-31', earlier: 'version: 1' },
    },
    right: {
      yaml: 'version: 3\npublished: 2026-11-23\neffective: 2026-12-31\nchange: { corrects: 2 }',
      before: { yaml: 'version: 2\npublished: 2026-11-20\neffective: 2026-12-31', earlier: 'version: 1' },
    },
  },
  *find(draft) {
    const { version, frontMatter, lineOf } = draft;
    for (const { cohort, date, announced, due } of correctionDays(draft)) {
      if (date <= due) continue;
      const { corrects } = version;
      yield {
        line: lineOf('effective', cohort),
        message: `Version ${corrects} was announced for ${announced}${forCohort(cohort)} and does not take effect; its correction does on ${date}, and until then the text before binds`,
        expected: due === announced ? due : `${due}, the first lawful day after ${announced}`,
        example:
          frontMatter.change?.corrects === undefined || due !== announced
            ? `effective: ${due}`
            : `effective: ${due}, or postponed: [{ version: ${corrects}, from: ${announced}, to: ${date}, reason: Why, in one sentence. }]`,
      };
    }
  },
};
