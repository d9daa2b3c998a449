import { findNoteFigures } from '../figures/note-figures.ts';
import type { Rule } from '../rule.ts';

export const noteFigure: Rule = {
  name: 'note-figure',
  level: 'error',
  what: 'The author’s note states a period, an amount or a date that stands nowhere in the text',
  why: 'It is the first thing that customers read, and they will hold you to it.',
  mend: 'Write the figure that the text has, or leave it out of the note.',
  example: {
    wrong: {
      yaml: 'change: { title: Pay within 10 days }',
      text: 'You must pay within 14 days.',
      before: { text: 'You must pay within 30 days.' },
    },
    right: {
      yaml: 'change: { title: Pay within two weeks instead of 30 days }',
      text: 'You must pay within 14 days.',
      before: { text: 'You must pay within 30 days.' },
    },
  },
  *find(draft) {
    for (const { key, words, kind, stands } of findNoteFigures(draft)) {
      if (stands) continue;
      yield {
        line: draft.lineOf('change', key),
        message: `\`${key}\` says “${words}”; ${FAULTS[kind]}`,
        expected: 'what the text says',
      };
    }
  },
};

const FAULTS = {
  date: 'neither the text nor front matter has that day',
  figure: 'the text has no such figure',
  reversed: 'by the text it is the other way round',
} as const;
