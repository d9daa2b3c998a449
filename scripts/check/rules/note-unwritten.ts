import type { ChangeNote } from '../../history/statements/front-matter.ts';
import type { Rule } from '../rule.ts';
import { PLACEHOLDER_NOTE } from '../words/placeholder-note.ts';

export const noteUnwritten: Rule = {
  name: 'note-unwritten',
  level: 'error',
  what: 'The author’s note is still that of the version before, or the one to fill in',
  why: 'It is the first thing that customers read about the change.',
  mend: 'Write `title` and `summary` under `change` for this version, or leave them out: then what was found is shown.',
  example: {
    wrong: {
      yaml: 'version: 2\nchange: { title: You must pay monthly }',
      before: { yaml: 'version: 1\nchange: { title: You must pay monthly }' },
    },
    right: {
      yaml: 'version: 2\nchange: { title: You may pay yearly }',
      before: { yaml: 'version: 1\nchange: { title: You must pay monthly }' },
    },
  },
  *find({ frontMatter, current, isNew, lineOf }) {
    const note = frontMatter.change;
    if (!isNew || note === null) return;
    for (const key of ['title', 'summary'] as const) {
      const problem = problemOf(key, note, current?.frontMatter.change ?? null);
      if (problem === null) continue;
      yield {
        line: lineOf('change', key),
        message: `The note's ${key} is ${problem}`,
        expected: 'words for this version',
        example: EXAMPLES[key],
      };
    }
  },
};

const EXAMPLES = {
  title: 'title: You may pay yearly',
  summary: 'summary: You may pay for a whole year at once.',
} as const;

function problemOf(key: 'title' | 'summary', note: ChangeNote, before: ChangeNote | null): string | null {
  const words = note[key];
  if (words === undefined) return null;
  if (words === PLACEHOLDER_NOTE[key]) return 'the one to fill in';
  return words === before?.[key] ? 'that of the version before' : null;
}
