import type { Rule } from '../rule.ts';

export const dateMoved: Rule = {
  name: 'date-moved',
  level: 'error',
  what: 'A version that was announced gets a later date and does not say that it is postponed',
  why: 'Those who were told of the first date must be told of the second, and see that it was moved.',
  mend: 'Say `postponed` with the first date and the reason.',
  example: {
    wrong: {
      yaml: 'version: 1\neffective: 2027-02-01',
      before: { yaml: 'version: 1\neffective: 2027-01-04' },
    },
    right: {
      yaml: 'version: 1\neffective: 2027-02-01\npostponed: { from: 2027-01-04, reason: Customers asked for it. }',
      before: { yaml: 'version: 1\neffective: 2027-01-04' },
    },
  },
  *find({ isNew, version, standing, frontMatter, desk, lineOf }) {
    if (isNew || standing === null || frontMatter.postponed !== null) return;
    if (standing.version.published > desk.today) return;
    for (const [cohort, date] of Object.entries(version.effective)) {
      const before = standing.version.effective[cohort];
      if (before === undefined || date <= before) continue;
      yield {
        line: lineOf('effective', cohort),
        message: `The effective date moves from ${before} to ${date}, and nothing says so`,
        expected: '`postponed`, with the date announced before',
        example: `postponed: { from: ${before}, reason: Why, in one sentence. }`,
      };
    }
  },
};
