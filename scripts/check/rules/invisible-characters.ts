import type { Rule } from '../rule.ts';
import { linesWith } from '../words/lines-with.ts';

export const invisibleCharacters: Rule = {
  name: 'invisible-characters',
  level: 'warning',
  what: 'The text holds characters that nobody can see',
  why: 'Words that look the same are not found by a search, and two versions differ where a reader sees no difference.',
  mend: 'Delete the characters; they come along when text is copied from web pages and word processors.',
  example: {
    wrong: { text: 'You must pay with\u200bin 30 days.' },
    right: { text: 'You must pay within 30 days.' },
  },
  // Joiners are part of emoji and of some scripts; what turns the direction has a rule of its own.
  find: (draft) =>
    linesWith(draft, /[\u00ad\u180e\u200b\u200e\u200f\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu, 'cannot be seen'),
};
