import type { Rule } from '../rule.ts';

export const headingSkips: Rule = {
  name: 'heading-skips',
  level: 'warning',
  what: 'A heading is set more than one level below the one before it',
  why: 'Clauses are numbered, cited and compared by the sections they stand in; a level that is not there makes that a guess.',
  mend: 'Take away or add the `#` that make the difference.',
  example: {
    wrong: { text: '# Terms\n\n### Fees\n\nYou must pay.' },
    right: { text: '# Terms\n\n## Fees\n\nYou must pay.' },
  },
  *find({ tree }) {
    let above = 0;
    for (const { type, depth, start, end, title } of tree.clauses) {
      if (type !== 'heading') continue;
      if (above > 0 && depth > above + 1) {
        yield {
          line: start,
          endLine: end,
          message: `“${title}” is a heading of level ${depth} below one of level ${above}`,
          expected: `level ${above + 1}, or a heading of that level before it`,
          example: `${'#'.repeat(above + 1)} ${title}`,
        };
      }
      above = depth;
    }
  },
};
