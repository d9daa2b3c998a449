import type { Rule } from '../rule.ts';

export const backDated: Rule = {
  name: 'back-dated',
  level: 'error',
  what: 'A version is dated, or a document ended, before the day on which that can be published',
  why: 'The published date starts the period of notice; a day in the past takes days away from customers.',
  mend: 'Set the date to the day on which the change is merged, or a later one.',
  example: {
    wrong: { yaml: 'published: 2026-11-20' },
    right: { yaml: 'published: 2026-12-01' },
  },
  *find({ version, previous, current, isNew, unmerged, frontMatter, desk, lineOf }) {
    const { retired } = frontMatter;
    if (unmerged && retired !== null && retired < desk.today && retired !== (current?.frontMatter.retired ?? null)) {
      yield {
        line: lineOf('retired'),
        message: `The document is said to have ended on ${retired}, and today is ${desk.today}`,
        expected: `${desk.today} or a later day`,
        example: `retired: ${desk.today}`,
      };
    }
    if (frontMatter.published === null || !isNew) return;
    const { published } = version;
    const before = previous?.version ?? null;
    if (before !== null && published < before.published) {
      yield {
        line: lineOf('published'),
        message: `The version is published on ${published}, before version ${before.label}, published on ${before.published}`,
        expected: `${before.published} or a later day`,
      };
    } else if (unmerged && published < desk.today) {
      yield {
        line: lineOf('published'),
        message: `The version is dated ${published}, and today is ${desk.today}`,
        expected: `${desk.today} or a later day`,
        example: `published: ${desk.today}`,
      };
    }
  },
};
