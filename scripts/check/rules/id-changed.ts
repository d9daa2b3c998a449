import type { Draft } from '../draft.ts';
import type { Rule } from '../rule.ts';

export const idChanged: Rule = {
  name: 'id-changed',
  level: 'error',
  what: 'A document gets another id, as its file is renamed or its `id` is edited',
  why: 'Agreements, the registry of customers and notices know it by its id: who is bound by it would not be told of its changes.',
  mend: 'State the id that it had in its front matter; the file may have any name.',
  example: {
    wrong: { yaml: 'id: use-policy', before: { yaml: 'id: acceptable-use' } },
    right: { yaml: 'id: acceptable-use', before: { yaml: 'id: acceptable-use' } },
  },
  *find({ id, current, desk, lineOf }) {
    if (current === null || current.id === id) return;
    const naming = desk.documents.filter((document) => document.id !== id && namesOf(document).includes(current.id));
    const named = naming.length === 0 ? '' : `; ${naming.map((document) => document.id).join(', ')} names it`;
    yield {
      line: lineOf('id'),
      message: `The document is known as “${current.id}” and would be “${id}”${named}`,
      expected: `the id ${current.id}`,
      example: `id: ${current.id}`,
    };
  },
};

function namesOf({ versions }: Draft['desk']['documents'][number]): readonly string[] {
  const facts = versions.at(-1)?.frontMatter;
  return facts === undefined ? [] : [...facts.incorporates, ...facts.supersedes];
}
