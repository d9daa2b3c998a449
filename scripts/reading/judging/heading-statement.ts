import { ATTRIBUTES, readWords } from '../proving/read-words.ts';
import type { Language } from '../sentences/function-words.ts';

/** Verbs and words by which a line says something, where a title only names; of other languages nothing tells a title. */
const SAYS: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /\b(?:is|are|was|were|be|must|shall|will|may|can|cannot|not|no|never|only|has|have|reserve|agree)\b/i,
  de: /(?<!\p{L})(?:ist|sind|war|waren|wird|werden|darf|dürfen|muss|müssen|kann|können|soll(?:en|te|ten)?|hat|haben|gilt|gelten|haftet|haften|bleibt|bleiben|nicht|kein\p{L}*|nie|niemals|ohne|nur|verboten|untersagt|ausgeschlossen|erlaubt|vorbehalten|zuzüglich|inklusive)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:est|sont|était|sera|seront|doit|doivent|devez|peut|peuvent|pouvez|a|ont|n’?'?est|ne|n|pas|aucune?|sans|jamais|seulement|uniquement|interdite?s?|exclue?s?|permise?s?|réservé(?:e|s|es)?|compris|hors)(?!\p{L})/iu,
};
/** More words than these are no title. */
const LONGEST_TITLE = 12;

/** True for a heading that only names: no statement, no figure, nothing after a colon. */
export function isTitle(heading: string, language: Language): boolean {
  return !isStatement(heading, language) && !/[\d:：]/u.test(heading.replace(ATTRIBUTES, ''));
}

/**
 * True for a heading that states something ("All fees are final"), which binds as any sentence does; a question states nothing. In a
 * language that is not read any heading may.
 */
export function isStatement(printed: string, language: Language): boolean {
  const heading = printed.replace(ATTRIBUTES, '').trim();
  const says = SAYS[language];
  if (says === undefined) return true;
  if (/\?\s*$/.test(heading)) return false;
  if (readWords(heading).length > LONGEST_TITLE) return true;
  return says.test(heading) && !(language === 'en' && /^(?:what|how|when|where|who|why|which|if)\b/i.test(heading));
}
