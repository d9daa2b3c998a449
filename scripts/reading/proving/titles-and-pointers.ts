import type { Sentence } from '../norms/read-norms.ts';

/** "Termination." before the sentence that it names. */
export function isRunInTitle({ text, clause, first }: Sentence): boolean {
  return (
    first &&
    !clause.heading &&
    clause.type !== 'row' &&
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

const POINTER =
  /\b(?:for (?:more |further |additional )?(?:information|details?)\b|for (?:details|questions)|learn more|read more|find out more|more (?:information|details)|you can (?:also )?find|^read (?:the|our|this|these)\b[^.;]{3,90}\bhere\b|please (?:see|visit|refer|read|contact|consult|review)|contact us|click here|can be (?:found|seen|viewed|read)\b|(?:is|are) (?:available|described|explained) (?:at|here|on|in)|if you have (?:any )?(?:questions|concerns)|see (?:the|our|this|section|also|below|above|here)|point of contact)\b/i;

/** True for a sentence that points to more information, or says how to get in touch. */
export function isPointer(text: string): boolean {
  // "Trials (see above) may collect …" points in passing.
  return POINTER.test(text.replace(/\([^()]{0,200}\)/g, ' ')) && text.length < LONGEST_POINTER;
}

/** A longer sentence says something besides. */
const LONGEST_POINTER = 400;
