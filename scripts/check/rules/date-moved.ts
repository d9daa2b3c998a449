import { effectiveDate } from '../../history/effective-date.ts';
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
  *find({ isNew, version, current, frontMatter, desk, lineOf }) {
    // Where the line is gone or cannot be read, another rule says so.
    if (isNew || current === null || frontMatter.effective === null) return;
    if (current.version.published > desk.today) return;
    const announced = current.version.effective;
    const { postponed } = frontMatter;
    if (postponed !== null) {
      const known = [...Object.values(announced), current.frontMatter.postponed?.from];
      if (known.includes(postponed.from)) return;
      yield {
        line: lineOf('postponed', 'from'),
        message: `It is said to be postponed from ${postponed.from}, which was never announced`,
        expected: Object.values(announced).join(' or '),
        example: `postponed: { from: ${Object.values(announced).at(-1)}, reason: Why, in one sentence. }`,
      };
      return;
    }
    for (const [cohort, before] of Object.entries(announced)) {
      const date = effectiveDate(version, cohort);
      if (date <= before) continue;
      yield {
        line: lineOf('effective', cohort),
        message: `The effective date moves from ${before} to ${date}, and nothing says so`,
        expected: '`postponed`, with the date announced before',
        example: `postponed: { from: ${before}, reason: Why, in one sentence. }`,
      };
    }
  },
};
