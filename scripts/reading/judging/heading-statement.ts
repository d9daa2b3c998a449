import { ATTRIBUTES, readWords } from '../proving/read-words.ts';

/** Verbs and words by which a line says something, where a title only names. */
const SAYS = /\b(?:is|are|was|were|be|must|shall|will|may|can|cannot|not|no|never|only|has|have|reserve|agree)\b/i;
/** More words than these are no title. */
const LONGEST_TITLE = 12;

/** True for a heading that only names: no statement, no figure, nothing after a colon. */
export function isTitle(heading: string): boolean {
  return !isStatement(heading) && !/[\d:：]/u.test(heading.replace(ATTRIBUTES, ''));
}

/** True for a heading that states something ("All fees are final"), which binds as any sentence does; a question states nothing. */
export function isStatement(printed: string): boolean {
  const heading = printed.replace(ATTRIBUTES, '').trim();
  if (/\?\s*$/.test(heading)) return false;
  if (readWords(heading).length > LONGEST_TITLE) return true;
  return SAYS.test(heading) && !/^(?:what|how|when|where|who|why|which|if)\b/i.test(heading.trim());
}
