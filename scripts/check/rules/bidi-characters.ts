import type { Rule } from '../rule.ts';
import { linesWith } from '../words/lines-with.ts';

export const bidiCharacters: Rule = {
  name: 'bidi-characters',
  level: 'error',
  what: 'The text holds characters that turn the direction of reading, or control characters',
  why: 'What is read may differ from what is compared and quoted in notices.',
  mend: 'Delete the characters; write the passage anew where they cannot be seen in the editor.',
  example: {
    wrong: { text: 'You must \u202enot\u202c pay.' },
    right: { text: 'You must not pay.' },
  },
  find: (draft) => linesWith(draft, /[\p{Bidi_Control}--[\u200e\u200f]]|[\p{Cc}--[\n\t]]/gv, 'turn or break the text'),
};
