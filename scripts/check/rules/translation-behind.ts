import type { Rule } from '../rule.ts';

export const translationBehind: Rule = {
  name: 'translation-behind',
  level: 'warning',
  what: 'A translation is of an older version than the one that stands',
  why: 'Who reads the translation reads terms that bind no more.',
  mend: 'Translate the newest version, and say so in `translates`.',
  example: {
    wrong: { yaml: 'translates: code@1', beside: { code: 'version: 2' } },
    right: { yaml: 'translates: code@2', beside: { code: 'version: 2' } },
  },
  *find({ id, frontMatter, version, desk, lineOf }) {
    const [original, of] = frontMatter.translates?.split('@') ?? [];
    const newest = desk.documents.find((document) => document.id === original)?.versions.at(-1);
    if (newest !== undefined && newest.label !== of) {
      yield {
        line: lineOf('translates'),
        message: `This translates version ${of ?? '(none named)'} of ${original}, and version ${newest.label} stands`,
        expected: `the text of version ${newest.label}`,
        example: `translates: ${original}@${newest.label}`,
      };
    }
    for (const { path, versions } of desk.documents) {
      const [translated, named] = versions.at(-1)?.frontMatter.translates?.split('@') ?? [];
      if (translated !== id || named === version.label) continue;
      yield {
        line: lineOf('version'),
        message: `${path} translates version ${named ?? '(none named)'}, and this is version ${version.label}`,
        expected: 'a translation of this version',
      };
    }
  },
};
