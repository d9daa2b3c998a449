import { statedDates } from '../days/stated-dates.ts';
import type { Rule } from '../rule.ts';

export const datesDisagree: Rule = {
  name: 'dates-disagree',
  level: 'error',
  what: 'The text states another date than its front matter',
  why: 'Customers are told by front matter and bound by the text; each side may hold the other to its date.',
  mend: 'Set both to the same day, or take the date out of the text.',
  example: {
    wrong: { yaml: 'effective: 2027-01-04', text: 'Effective date: January 1, 2027' },
    right: { yaml: 'effective: 2027-01-04', text: 'Effective date: January 4, 2027' },
  },
  *find({ tree, frontMatter, version }) {
    const { published } = frontMatter;
    const effective = Object.values(frontMatter.effective ?? {});
    for (const { kind, date, words, line } of statedDates(tree)) {
      // What was updated may bear either date; what takes effect has one alone.
      const known = kind === 'effective' ? effective : published === null ? [] : [published, ...effective];
      if (known.length === 0 || known.includes(date)) continue;
      yield {
        line,
        message: `The text says “${words}”; front matter says ${[...new Set(known)].join(' or ')}`,
        expected: `the dates of version ${version.label} to agree`,
      };
    }
  },
};
