import { nearestKey } from '../../history/statements/nearest-key.ts';
import type { Rule } from '../rule.ts';

export const documentUnknown: Rule = {
  name: 'document-unknown',
  level: 'error',
  what: 'Front matter names a document or a version that does not exist',
  why: 'Whom the change binds follows from these names; one that leads nowhere leaves customers untold.',
  mend: 'Write the id of a document: what its front matter states, else its file’s name.',
  example: {
    wrong: { yaml: 'incorporates: [acceptible-use]', beside: { 'acceptable-use': '' } },
    right: { yaml: 'incorporates: [acceptable-use]', beside: { 'acceptable-use': '' } },
  },
  *find({ frontMatter, desk, versions, lineOf }) {
    const ids = desk.documents.map(({ id }) => id);
    for (const key of ['incorporates', 'supersedes', 'translates'] as const) {
      const named = key === 'translates' ? [frontMatter.translates?.split('@')[0] ?? ''] : frontMatter[key];
      for (const id of named) {
        if (id === '' || ids.includes(id)) continue;
        const near = nearestKey(id, ids) ?? ids[0]!;
        yield {
          line: lineOf(key),
          message: `\`${key}\` names “${id}”, which is no document`,
          expected: `an id such as ${near}`,
          example: near,
        };
      }
    }
    const corrects = frontMatter.change?.corrects;
    if (corrects !== undefined && !versions.slice(0, -1).some(({ label }) => label === corrects)) {
      const last = versions.at(-2)?.label ?? '1';
      yield {
        line: lineOf('change', 'corrects'),
        message: `\`corrects\` names version ${corrects}, which there is not`,
        expected: 'an earlier version of this document',
        example: `corrects: ${last}`,
      };
    }
  },
};
