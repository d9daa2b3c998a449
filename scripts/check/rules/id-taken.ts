import { slugOfPath } from '../../history/document-id.ts';
import { parseFrontMatter } from '../../history/statements/front-matter.ts';
import { splitFrontMatter } from '../../history/statements/split-front-matter.ts';
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
    const wanted = frontMatter.id ?? (isPushedAside(id, path) ? id.replace(/-\d+$/, '') : null);
    const holder = desk.documents.find((document) => {
      if (document.path === path) return false;
      const stated = statedId(document.markdown);
      // A stated id goes before one that a path gives, so a new file can take the id of a document that stands.
      const gaveWay = stated === null && document.id.replace(/-\d+$/, '') === wanted;
      return document.id === wanted || stated === wanted || (gaveWay && isPushedAside(document.id, document.path));
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

/** Whether a document whose id its path gives is called otherwise: `code-2` in `code.md`, but not in `code-2.md`. */
function isPushedAside(id: string, path: string): boolean {
  return /-\d+$/.test(id) && !slugOfPath(path).endsWith(id);
}

function statedId(markdown: string): string | null {
  return parseFrontMatter(splitFrontMatter(markdown).yaml, '').frontMatter.id;
}
