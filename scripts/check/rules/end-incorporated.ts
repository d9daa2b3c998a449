import { versionInForceOn } from '../../law/in-force.ts';
import { replacedFrom } from '../../law/replaced-from.ts';
import type { Rule } from '../rule.ts';

export const endIncorporated: Rule = {
  name: 'end-incorporated',
  level: 'error',
  what: 'A document ends that another one makes part of itself on that day',
  why: 'The contract would refer to terms that bind nobody, and each side could say that they still do, or do not.',
  mend: 'Publish a version of the other document that names it no longer, in effect on that day at the latest, or one that takes its place.',
  example: {
    wrong: { yaml: 'version: 1\nretired: 2027-01-04', beside: { agreement: 'incorporates: [terms]' } },
    right: { yaml: 'version: 1\nretired: 2027-01-04', beside: { agreement: '' } },
  },
  *find({ id, versions, frontMatter, desk, lineOf }) {
    const { retired } = frontMatter;
    if (retired === null || replacedFrom({ id, versions }, desk.documents) !== null) return;
    const naming = desk.documents.flatMap((each) => {
      const version = each.id === id ? null : versionInForceOn(each.versions, retired);
      return version?.incorporates.includes(id) ? [`${each.id}@${version.label}`] : [];
    });
    if (naming.length === 0) return;
    yield {
      line: lineOf('retired'),
      message: `The document ends on ${retired}, and ${naming.join(', ')} ${naming.length === 1 ? 'makes' : 'make'} it part of the contract on that day`,
      expected: 'a document that none in force names under `incorporates`',
      example: `incorporates without ${id}`,
    };
  },
};
