import { joinWords } from '../../join-words.ts';
import { nameOfLanguage } from '../../name-of-language.ts';
import type { TRANSLATIONS as BRITISH } from '../british/translations.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { LANGUAGE_CODE } from './language-code.ts';
import { VERSIONS } from './versions.ts';

export const TRANSLATIONS: typeof BRITISH = {
  heading: 'Dans d’autres langues',
  language: (code) => nameOfLanguage(code, LANGUAGE_CODE),
  name: (label, code) => `${VERSIONS.name(label)} (${TRANSLATIONS.language(code)})`,
  description: (title, label, code) =>
    `${title}, ${TRANSLATIONS.name(label, code)} : la traduction à côté de l’original, clause par clause.`,
  lede: (label, title) => `Traduction de ${JOINS.quote(VERSIONS.ofDocument(label, title))}.`,
  revised: (on) => `La traduction a été modifiée en dernier lieu le ${DATES.long(on)}.`,
  prevails: {
    original: (code) => `En cas de divergence, l’original (${TRANSLATIONS.language(code)}) prévaut.`,
    translation: (code) => `En cas de divergence, la traduction (${TRANSLATIONS.language(code)}) prévaut.`,
    both: () => 'L’original et la traduction font également foi.',
    unstated: () => 'L’éditeur n’indique pas ici lequel des deux textes prévaut.',
  },
  translationOf: (label) => `traduction : ${VERSIONS.name(label)}`,
  notTranslated: (label) => `non traduite : ${VERSIONS.name(label)}`,
  notTranslatedInto: (label, code) =>
    `Il n’y a pas de traduction (${TRANSLATIONS.language(code)}) : ${VERSIONS.name(label)}.`,
  translatedToo: (code) => `Dans cette langue (${TRANSLATIONS.language(code)}) :`,
  original: (code) => `Original (${TRANSLATIONS.language(code)})`,
  translation: (code) => `Traduction (${TRANSLATIONS.language(code)})`,
  text: 'Original et traduction',
  missing: 'Aucune clause trouvée dans la traduction',
  added: 'Aucune clause trouvée dans l’original',
  paired:
    'La mise en regard des clauses résulte d’un calcul d’après leurs numéros, leur nature, leur longueur et leur place.',
  markdown: 'Traduction en Markdown',
  alone: 'L’original seul',
  also: (names) => `aussi en : ${joinWords(names, JOINS.and)}`,
};
