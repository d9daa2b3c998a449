import { parseFrontMatter } from '../../history/front-matter.ts';
import { splitFrontMatter } from '../../history/split-front-matter.ts';
import type { Rule } from '../rule.ts';

export const idTaken: Rule = {
  name: 'id-taken',
  level: 'error',
  what: 'Two documents have one id',
  why: 'Addresses, notices and the registry of customers know documents by id; one of the two would be called otherwise.',
  mend: 'Give the new document an `id` of its own.',
  example: {
    wrong: { yaml: 'id: code', beside: { code: 'id: code' } },
    right: { yaml: 'id: terms', beside: { code: 'id: code' } },
  },
  *find({ id, path, frontMatter, desk, lineOf }) {
    // Without an id of its own, a document that had to be called `code-2` wanted to be `code`.
    const wanted =
      frontMatter.id ?? (desk.documents.some((each) => `${each.id}-2` === id) ? id.replace(/-2$/, '') : null);
    const holder = desk.documents.find((document) => {
      if (document.path === path) return false;
      return document.id === wanted || (frontMatter.id !== null && statedId(document.markdown) === frontMatter.id);
    });
    if (wanted === null || holder === undefined) return;
    yield {
      line: lineOf('id'),
      message: `The id “${wanted}” is that of ${holder.path} as well`,
      expected: 'an id that no other document has',
      example: `id: ${wanted}-for-partners`,
    };
  },
};

function statedId(markdown: string): string | null {
  return parseFrontMatter(splitFrontMatter(markdown).yaml, '').frontMatter.id;
}
