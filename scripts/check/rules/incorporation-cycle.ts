import type { Draft } from '../draft.ts';
import type { Rule } from '../rule.ts';

export const incorporationCycle: Rule = {
  name: 'incorporation-cycle',
  level: 'error',
  what: 'Documents make one another part of themselves, or replace one another, in a circle',
  why: 'Which of them governs, and whose promise of notice counts, cannot be said.',
  mend: 'Take the name out of the document that does not rank above the others.',
  example: {
    wrong: { yaml: 'incorporates: [code]', beside: { code: 'incorporates: [terms]' } },
    right: { yaml: 'incorporates: [code]', beside: { code: '' } },
  },
  *find(draft) {
    for (const key of ['incorporates', 'supersedes'] as const) {
      const circle = findCircle(draft, key);
      if (circle === null) continue;
      yield {
        line: draft.lineOf(key),
        message: `\`${key}\` leads in a circle: ${[...circle, draft.id].join(' → ')}`,
        expected: 'documents that rank one above the other',
      };
    }
  },
};

/** The way from a document back to itself; null where there is none. */
function findCircle({ id, desk }: Draft, key: 'incorporates' | 'supersedes'): readonly string[] | null {
  const ways: (readonly string[])[] = [[id]];
  const seen = new Set<string>();
  for (const way of ways) {
    const newest = desk.documents.find((document) => document.id === way.at(-1))?.versions.at(-1);
    for (const next of newest?.frontMatter[key] ?? []) {
      if (next === id) return way;
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return null;
}
