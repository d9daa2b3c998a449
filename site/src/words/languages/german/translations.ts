import { joinWords } from '../../join-words.ts';
import { nameOfLanguage } from '../../name-of-language.ts';
import type { TRANSLATIONS as BRITISH } from '../british/translations.ts';
import { DATES } from './dates.ts';
import { JOINS } from './joins.ts';
import { LANGUAGE_CODE } from './language-code.ts';
import { VERSIONS } from './versions.ts';

export const TRANSLATIONS: typeof BRITISH = {
  heading: 'In anderen Sprachen',
  language: (code) => nameOfLanguage(code, LANGUAGE_CODE),
  name: (label, code) => `${VERSIONS.name(label)} (${TRANSLATIONS.language(code)})`,
  description: (title, label, code) =>
    `${title}, ${TRANSLATIONS.name(label, code)}: die Übersetzung neben dem Original, Klausel für Klausel.`,
  lede: (label, title) => `Übersetzung von ${JOINS.quote(VERSIONS.ofDocument(label, title))}.`,
  revised: (on) => `Die Übersetzung wurde zuletzt am ${DATES.long(on)} geändert.`,
  prevails: {
    original: (code) => `Wo die beiden voneinander abweichen, gilt das Original (${TRANSLATIONS.language(code)}).`,
    translation: (code) =>
      `Wo die beiden voneinander abweichen, gilt die Übersetzung (${TRANSLATIONS.language(code)}).`,
    both: () => 'Original und Übersetzung gelten gleichermaßen.',
    unstated: () => 'Der Herausgeber sagt hier nicht, welcher der beiden Texte maßgeblich ist.',
  },
  translationOf: (label) => `Übersetzung: ${VERSIONS.name(label)}`,
  notTranslated: (label) => `nicht übersetzt: ${VERSIONS.name(label)}`,
  notTranslatedInto: (label, code) =>
    `Es gibt keine Übersetzung (${TRANSLATIONS.language(code)}): ${VERSIONS.name(label)}.`,
  translatedToo: (code) => `In dieser Sprache (${TRANSLATIONS.language(code)}):`,
  original: (code) => `Original (${TRANSLATIONS.language(code)})`,
  translation: (code) => `Übersetzung (${TRANSLATIONS.language(code)})`,
  text: 'Original und Übersetzung',
  missing: 'Keine Klausel der Übersetzung gefunden',
  added: 'Keine Klausel des Originals gefunden',
  paired: 'Welche Klauseln nebeneinander stehen, ist aus Nummern, Art, Länge und Platz errechnet.',
  markdown: 'Übersetzung als Markdown',
  alone: 'Nur das Original',
  also: (names) => `auch in: ${joinWords(names, JOINS.and)}`,
};
