import { effectiveDate } from '../../history/effective-date.ts';
import type { Rule } from '../rule.ts';

export const dateBroughtForward: Rule = {
  name: 'date-brought-forward',
  level: 'warning',
  what: 'A version that was announced takes effect earlier than was said',
  why: 'Customers planned for the later day, and are bound before it.',
  mend: 'Keep the date that was announced, unless everyone bound by it gains from the earlier one.',
  example: {
    wrong: {
      yaml: 'version: 1\neffective: 2027-01-04',
      before: { yaml: 'version: 1\neffective: 2027-02-01' },
    },
    right: {
      yaml: 'version: 1\neffective: 2027-02-01',
      before: { yaml: 'version: 1\neffective: 2027-02-01' },
    },
  },
  *find({ isNew, version, current, frontMatter, desk, lineOf }) {
    // Where the line is gone or cannot be read, the date is that of publication, and another rule says so.
    if (isNew || current === null || frontMatter.effective === null) return;
    if (current.version.published > desk.today) return;
    for (const [cohort, before] of Object.entries(current.version.effective)) {
      const date = effectiveDate(version, cohort);
      if (date >= before) continue;
      yield {
        line: lineOf('effective', cohort),
        message: `The effective date moves forward from ${before} to ${date}`,
        expected: `${before}, as was announced`,
        example: `effective: ${before}`,
      };
    }
  },
};
