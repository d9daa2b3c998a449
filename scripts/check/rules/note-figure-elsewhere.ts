import { findNoteFigures } from '../figures/note-figures.ts';
import type { Rule } from '../rule.ts';

export const noteFigureElsewhere: Rule = {
  name: 'note-figure-elsewhere',
  level: 'warning',
  what: 'The author’s note states a period, an amount or a date that only clauses have which stay as they are',
  why: 'Where the note speaks of what changes, the figure may be another one’s.',
  mend: 'Look the figure up in the clauses that change.',
  example: {
    wrong: {
      yaml: 'change: { title: Pay within 10 days }',
      text: 'You must pay within 14 days.\n\nWe answer within 10 days.',
      before: { text: 'You must pay within 30 days.\n\nWe answer within 10 days.' },
    },
    right: {
      yaml: 'change: { title: Pay within 14 days }',
      text: 'You must pay within 14 days.\n\nWe answer within 10 days.',
      before: { text: 'You must pay within 30 days.\n\nWe answer within 10 days.' },
    },
  },
  *find(draft) {
    for (const { key, words, stands } of findNoteFigures(draft)) {
      if (!stands) continue;
      yield {
        line: draft.lineOf('change', key),
        message: `\`${key}\` says “${words}”, which only clauses have that do not change`,
        expected: 'a figure of the clauses that change',
      };
    }
  },
};
