import { findDates } from '../../reading/facets/dates.ts';
import { statedDates } from '../figures/note-figures.ts';
import type { Rule } from '../rule.ts';

export const actionLate: Rule = {
  name: 'action-late',
  level: 'warning',
  what: 'Customers are asked to act by a day that is before the version is published, or after it binds everyone',
  why: 'Who acts by that day acts too late, or cannot act at all.',
  mend: 'Name a day between the published date and the effective date.',
  example: {
    wrong: { yaml: 'effective: 2026-12-31\nchange: { actions: [Delete your old keys by 1 March 2028] }' },
    right: { yaml: 'effective: 2026-12-31\nchange: { actions: [Delete your old keys by 28 December 2026] }' },
  },
  *find(draft) {
    const { frontMatter, version, tree, isNew, lineOf } = draft;
    if (!isNew) return;
    const last = [...Object.values(version.effective), ...statedDates(draft)].toSorted().at(-1)!;
    const inText = new Set(tree.clauses.flatMap(({ text }) => findDates(text).map(({ value }) => value)));
    for (const action of frontMatter.change?.actions ?? []) {
      for (const { value, words } of findDates(action)) {
        if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(value) || inText.has(value)) continue;
        const day = value.padEnd(10, value.length === 7 ? '-99' : '');
        const isLate = value > last;
        if (!isLate && day >= version.published) continue;
        yield {
          line: lineOf('change', 'actions'),
          message: `\`actions\` names ${words}; ${isLate ? `the last day that this version or its text names is ${last}` : `the version is published on ${version.published}`}`,
          expected: `a day from ${version.published} to ${last}`,
        };
      }
    }
  },
};
