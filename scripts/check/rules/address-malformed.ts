import type { Rule } from '../rule.ts';
import { readPassages } from '../words/read-passages.ts';

export const addressMalformed: Rule = {
  name: 'address-malformed',
  level: 'error',
  what: 'A mail address or the address of a page is none',
  why: 'Notices that customers send there do not arrive.',
  mend: 'Write the whole address.',
  example: {
    wrong: { text: 'Write to legal@northwind or see https:/northwind.example.' },
    right: { text: 'Write to legal@northwind.example or see https://northwind.example.' },
  },
  *find(draft) {
    for (const { text, lineOf } of readPassages(draft)) {
      for (const [words] of text.matchAll(MALFORMED)) {
        yield { line: lineOf(words), message: `“${words}” is no address`, expected: 'the whole address' };
      }
    }
  },
};

const OFFICES =
  'abuse|billing|compliance|contact|copyright|datenschutz|dmca|dpo|feedback|hello|help|info|kontakt|legal|mail|notices?|office|privacy|sales|security|service|support|terms|trust';
/** legal@northwind, legal@@northwind.example, legal@northwind,example; https:/x, https//x, wwww.x, http://https://x */
const MALFORMED = new RegExp(
  `(?<![\\p{L}\\p{N}.+_-])(?:(?:${OFFICES})@[a-z0-9-]{2,40}(?![a-z0-9.@-]*[a-z0-9]|\\.[a-z])|[\\w.+-]{1,40}@@[\\w.-]{1,60}|[\\w.+-]{1,40}@[\\w-]{2,40}(?:\\.[\\w-]{2,20})?,(?:com|org|net|eu|de|fr|io|ai|example)(?!\\p{L})|https?:/(?!/)[\\w.-]{3,60}|https?//[\\w.-]{3,60}|wwww\\.[\\w.-]{3,60}|https?://https?:?//[\\w.-]{3,60})`,
  'giu',
);
