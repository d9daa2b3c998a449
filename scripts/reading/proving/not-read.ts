import { LANGUAGE_NAMES, type Language } from '../sentences/function-words.ts';

const NO_MORE = 'what its rules mean is not read, only its words are compared.';

/** Of a few words that an English document does not say in English sentences: names, addresses, or another language. */
const FEW = 'What these words mean is not read, only that they changed.';

/**
 * Why nothing is said of a change in a language whose norms are not read: "This text is in Spanish; what its rules mean is not read, only
 * its words are compared."
 * @param language of the document
 */
export function notRead(language: Language): string {
  if (language === 'unknown') return `The language of this text is not known; ${NO_MORE}`;
  if (language === 'en') return FEW;
  return `This text is in ${LANGUAGE_NAMES[language]}; ${NO_MORE}`;
}

/** True for a reason that `notRead` gave. */
export function isNotRead(reason: string): boolean {
  return reason === FEW || isTextNotRead(reason);
}

/** True for such a reason that holds of the whole text. */
export function isTextNotRead(reason: string): boolean {
  return reason.endsWith(NO_MORE);
}
