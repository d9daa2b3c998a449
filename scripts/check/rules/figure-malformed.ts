import type { Rule } from '../rule.ts';
import { quoteAround } from '../words/quote-around.ts';
import { readPassages } from '../words/read-passages.ts';

export const figureMalformed: Rule = {
  name: 'figure-malformed',
  level: 'error',
  what: 'The digits of a figure are parted as in no country, or its sign stands twice',
  why: 'Whether 10,0000 is ten thousand or a hundred thousand each side will decide for itself.',
  mend: 'Write the figure anew.',
  example: { wrong: { text: 'You must pay EUR 10,0000.' }, right: { text: 'You must pay EUR 10,000 by June 5,2027.' } },
  *find(draft) {
    for (const { text, lineOf } of readPassages(draft)) {
      for (const { 0: words, index } of text.matchAll(MALFORMED)) {
        yield {
          line: lineOf(words),
          message: `${quoteAround(text, index, index + words.length)}: ${words} is no figure`,
          expected: 'one figure, as 10,000.00',
        };
      }
    }
  },
};

/** 1,000,0000; EUR 10,0000; 1,000,00; 5%%; $$5; €5$ */
const MALFORMED =
  /(?<![\p{L}\d.,/-])(?:\d{1,3}(?:,\d{3})+,\d{4}(?![\d,])|(?<=(?:[$€£]|EUR|USD|GBP|CHF)\s?)\d{1,3},\d{4}(?![\d,])|\d{1,3}(?:,\d{3})+,\d{1,2}(?![\d,])|\d[\d.,]{0,12}\s?%\s?%|[$€£]\s?[$€£]\s?\d[\d.,]*|(?<!\d\s?)[$€£]\s?\d[\d.,]{0,12}\s?[$€£](?!\s?\d))/gu;
