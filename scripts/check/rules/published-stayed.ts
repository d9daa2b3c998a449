import type { Rule } from '../rule.ts';

export const publishedStayed: Rule = {
  name: 'published-stayed',
  level: 'error',
  what: 'A new version keeps the published date of the one before',
  why: 'The published date starts the period of notice, and says which version came first.',
  mend: 'Set `published` to the day on which the change is merged.',
  example: {
    wrong: { yaml: 'version: 2\npublished: 2026-11-01', before: { yaml: 'version: 1\npublished: 2026-11-01' } },
    right: { yaml: 'version: 2\npublished: 2026-12-01', before: { yaml: 'version: 1\npublished: 2026-11-01' } },
  },
  *find({ isNew, frontMatter, current, desk, unmerged, lineOf }) {
    const { published } = frontMatter;
    if (!isNew || published === null || published !== current?.frontMatter.published) return;
    // A correction of the same day is one more version with the same date.
    if (unmerged && published >= desk.today) return;
    if (!unmerged && frontMatter.change?.corrects !== undefined) return;
    yield {
      line: lineOf('published'),
      message: `Version ${frontMatter.version} has the published date ${published} of version ${current.version.label}`,
      expected: 'the day on which this version is published',
      example: `published: ${desk.today > published ? desk.today : published}`,
    };
  },
};
