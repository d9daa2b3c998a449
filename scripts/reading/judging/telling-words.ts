import type { Sentence } from '../norms/read-norms.ts';
import type { Hunk } from '../sentences/hunks.ts';

/** Words of the law that matter although no rule here reads what they do. */
export const LEGAL =
  /\b(?:fees?|prices?|charges?|costs?|refund\w*|payments?|penalt\w*|tax(?:es)?|liab\w*|damages|arbitrat\w*|courts?|jurisdiction|licen[cs]\w*|ownership|confidential\w*|terminat\w*|calculat\w*|bill(?:ed|ing)|quotas?|quantit\w*|suspen\w*|retention|consent|breach\w*|binding|waive\w*|class action|incorporated (?:by reference|into)|supersed\w*|subject to|governed by)\b/i;

/** Small words that turn a sentence round or bound it, however long it is. */
const TURNS =
  /^(?:(?:is|are|do|does|will|may|can) )?(?:not|never|no|none|only|except|unless|without|all|any|each|every|solely)$|^\W*(?:unless|except|provided that|only (?:if|where|when)|subject to|to the extent|other than|save (?:for|where))\b/i;

/** True where a word came or went that turns a sentence round or bounds it. */
export function turns({ deleted, inserted }: Hunk): boolean {
  return TURNS.test(deleted.trim()) || TURNS.test(inserted.trim());
}

/** The beginning of a sentence that only illustrates the one before it. */
export const ILLUSTRATION = /^\W*(?:for example|for instance|e\.g\.|in other words|this means that)/i;
/** "Termination." before the sentence that it names. */
export function isRunInTitle({ text, clause, first }: Sentence): boolean {
  return (
    first &&
    !clause.heading &&
    clause.title !== '' &&
    bareTitle(text) === bareTitle(clause.title) &&
    clause.key.length > text.length
  );
}

function bareTitle(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A sentence that begins as a pointer and is nothing else. */
export const POINTS =
  /^\W*(?:for (?:more|further|additional) (?:information|details?)|please (?:see|visit|refer|read|consult)|see|learn more|to learn more|read more|you can (?:find|read|learn))\b/i;
/** Words that a mere pointer does not hold. */
export const MODAL = /\b(?:unless|except|only|must|shall|will|may|not|never)\b/i;

const POINTER =
  /\b(?:for (?:more|further|additional) (?:information|details?)|for (?:details|questions)|learn more|read more|find out more|more (?:information|details)|please (?:see|visit|refer|read|contact|consult|review)|contact us|can be found|(?:is|are) (?:available|described|explained) (?:at|here|on|in)|if you have (?:any )?(?:questions|concerns)|see (?:the|our|this|section|also|below|above|here)|point of contact)\b/i;

/** True for a sentence that points to more information, or says how to get in touch. */
export function isPointer(text: string): boolean {
  return POINTER.test(text) && text.length < LONGEST_POINTER;
}

/** A longer sentence says something besides. */
const LONGEST_POINTER = 400;
