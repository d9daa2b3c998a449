import { translatedText } from '../../history/translated-text.ts';
import type { Rule } from '../rule.ts';

export const translationFacts: Rule = {
  name: 'translation-facts',
  level: 'error',
  what: 'A translation does not say of which version or into which language it is, or which text prevails, or states what only its original can',
  why: 'It is published beside the version that it names, and nowhere else; dates and changes are those of the document, and what a translation states of them is not read.',
  mend: 'State `title`, `language`, `translates` with the version, and `prevails`; leave out the rest.',
  example: {
    wrong: { yaml: 'translates: code\nlanguage: de', beside: { code: 'version: 2' } },
    right: {
      yaml: 'translates: code@2\nprevails: original\nlanguage: de\nversion:\npublished:\neffective:',
      beside: { code: 'version: 2' },
    },
  },
  *find({ frontMatter, desk, lineOf }) {
    const of = translatedText(frontMatter);
    const original = desk.documents.find(({ id }) => id === of?.document);
    const newest = original?.versions.at(-1);
    if (of === null || original === undefined || newest === undefined) return;
    const line = lineOf('translates');
    const further = translatedText(newest.frontMatter);
    if (further !== null) {
      yield {
        line,
        message: `${of.document} is a translation itself, of ${further.document}`,
        expected: 'the document that was written first',
        example: `translates: ${further.document}@1`,
      };
      return;
    }
    if (!original.versions.some(({ label }) => label === of.version))
      yield {
        line,
        message: `\`translates\` names ${of.version === null ? 'no version' : `version ${of.version}`} of ${of.document}${of.version === null ? '' : ', which there is not'}`,
        expected: 'a version of that document',
        example: `translates: ${of.document}@${newest.label}`,
      };
    if (frontMatter.prevails === null)
      yield {
        line,
        message: 'The translation does not say which of the two texts prevails',
        expected: 'original, translation or both',
        example: 'prevails: original',
      };
    const theirs = newest.frontMatter.language ?? desk.configuration.language;
    const language = frontMatter.language ?? desk.configuration.language;
    if (language === theirs)
      yield {
        line: lineOf('language'),
        message: `The translation is in the language of its original (${theirs})`,
        expected: 'the language of this text',
        example: 'language: fr',
      };
    for (const key of OF_THE_ORIGINAL) {
      const stated = frontMatter[key];
      if (stated === null || (Array.isArray(stated) && stated.length === 0)) continue;
      yield {
        line: lineOf(key),
        message: `\`${key}\` of a translation is not read`,
        expected: `that it stands in ${original.path} alone`,
        example: `translates: ${of.document}@${newest.label}`,
      };
    }
  },
};

/** What binds, and when. */
const OF_THE_ORIGINAL = [
  'effective',
  'notice',
  'supersedes',
  'incorporates',
  'products',
  'regions',
  'change',
  'postponed',
  'withdrawn',
  'retired',
] as const;
