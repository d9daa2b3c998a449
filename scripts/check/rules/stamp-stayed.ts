import { statedDates } from '../days/stated-dates.ts';
import type { Rule } from '../rule.ts';
import { computedSignificance } from '../significance-of.ts';

export const stampStayed: Rule = {
  name: 'stamp-stayed',
  level: 'warning',
  what: 'The text changes, and its own “Last updated” stays',
  why: 'A reader who looks at the date alone believes that nothing has changed.',
  mend: 'Bring the date in the text up to date.',
  example: {
    wrong: {
      text: 'Last updated: November 1, 2026\n\nYou must pay.',
      before: { text: 'Last updated: November 1, 2026\n\nYou may pay.' },
    },
    right: {
      text: 'Last updated: December 1, 2026\n\nYou must pay.',
      before: { text: 'Last updated: November 1, 2026\n\nYou may pay.' },
    },
  },
  *find({ tree, edits, current, version, frontMatter }) {
    if (edits === null || current === null || computedSignificance(edits) === 'editorial') return;
    const stood = new Set(statedDates(current.tree).map(({ kind, date }) => `${kind} ${date}`));
    for (const { kind, date, words, line } of statedDates(tree)) {
      if (kind !== 'updated' || !stood.has(`${kind} ${date}`)) continue;
      if (date === frontMatter.published) continue;
      yield {
        line,
        message: `The text changes, and it still says “${words}”`,
        expected: 'the date of this version',
        example: `Last updated: ${version.published}`,
      };
    }
  },
};
