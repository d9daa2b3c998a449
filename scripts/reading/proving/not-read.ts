import { LANGUAGE_NAMES, type Language } from '../sentences/function-words.ts';

const NO_MORE = 'what its rules mean is not read, only its words are compared.';

/**
 * Why nothing is said of a change in a language whose norms are not read: "This text is in Spanish; what its rules mean is not read, only
 * its words are compared."
 * @param language of the document: a sentence in an English one that is not read is in another
 */
export function notRead(language: Language): string {
  if (language === 'unknown') return `The language of this text is not known; ${NO_MORE}`;
  if (language === 'en') return `These words are not in English; ${NO_MORE}`;
  return `This text is in ${LANGUAGE_NAMES[language]}; ${NO_MORE}`;
}

/** True for a reason that `notRead` gave. */
export function isNotRead(reason: string): boolean {
  return reason.endsWith(NO_MORE);
}
