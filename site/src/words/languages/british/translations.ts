import { joinWords } from '../../join-words.ts';
import { nameOfLanguage } from '../../name-of-language.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { LANGUAGE_CODE } from './language-code.ts';
import { VERSIONS } from './versions.ts';

/** A text in several languages. Languages are given by their codes. */
export const TRANSLATIONS = {
  heading: 'In other languages',
  language: (code: string): string => nameOfLanguage(code, LANGUAGE_CODE),
  name: (label: string, code: string): string => `${VERSIONS.name(label)} (${TRANSLATIONS.language(code)})`,
  description: (title: string, label: string, code: string): string =>
    `${title}, ${TRANSLATIONS.name(label, code)}: the translation beside the original, clause by clause.`,
  lede: (label: string, title: string): string =>
    `A translation of ${VERSIONS.ofDocument(label, title).replace(/^Version/, 'version')}.`,
  revised: (on: string): string => `The translation was last changed on ${DATES.long(on)}.`,
  /** Which text counts. @param code of the language of that text */
  prevails: {
    original: (code: string): string => `Where the two differ, the original (${TRANSLATIONS.language(code)}) prevails.`,
    translation: (code: string): string =>
      `Where the two differ, the translation (${TRANSLATIONS.language(code)}) prevails.`,
    both: (): string => 'Neither the original nor the translation prevails over the other.',
    unstated: (): string => 'The publisher does not state here which of the two texts prevails.',
  },
  translationOf: (label: string): string => `translation of ${VERSIONS.the(label)}`,
  notTranslated: (label: string): string => `${VERSIONS.the(label)} is not translated`,
  notTranslatedInto: (label: string, code: string): string =>
    `There is no translation of ${VERSIONS.the(label)} (${TRANSLATIONS.language(code)}).`,
  translatedToo: (code: string): string => `In this language (${TRANSLATIONS.language(code)}):`,
  original: (code: string): string => `Original (${TRANSLATIONS.language(code)})`,
  translation: (code: string): string => `Translation (${TRANSLATIONS.language(code)})`,
  text: 'Original and translation',
  missing: 'No clause of the translation found',
  added: 'No clause of the original found',
  paired: 'Which clauses stand side by side was worked out from their numbers, kinds, lengths and places.',
  markdown: 'Translation as Markdown',
  alone: 'The original alone',
  also: (names: readonly string[]): string => `also in ${joinWords(names, JOINS.and)}`,
};
