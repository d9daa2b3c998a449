import type { Rule } from '../rule.ts';
import { quoteAround } from '../words/quote-around.ts';
import { readPassages } from '../words/read-passages.ts';

export const wordDoubled: Rule = {
  name: 'word-doubled',
  level: 'warning',
  what: 'A word stands twice in a row, or “must” beside “may”',
  why: 'Where it was meant to be another word, the sentence says something else.',
  mend: 'Delete one of them, or write the word that was meant.',
  example: {
    wrong: { text: 'You may end the contract at at any time.' },
    right: { text: 'You may end a contract that that company had had.' },
  },
  *find(draft) {
    for (const { text, lineOf } of readPassages(draft)) {
      for (const { 0: words, index } of text.matchAll(TWO_MODALS))
        yield alarm(words, text, index, lineOf, `“${words}”`);
      for (const match of text.matchAll(DOUBLED)) {
        const { 0: words, 1: word, 2: again, index } = match;
        if (again !== word!.toLowerCase() || !isSlip(again)) continue;
        yield alarm(`${words} ${again}`, text, index, lineOf, `“${word} ${again}”`);
      }
      for (const { 0: words, 1: phrase, index } of text.matchAll(DOUBLED_PAIR)) {
        const [first, second] = phrase!.split(/\s+/) as [string, string];
        // "more and more and", "bit by bit by" go on with the same word; a slip of the pen holds a small word at least.
        if (first === second || JOINS.has(first) || JOINS.has(second)) continue;
        if (!(ALWAYS.has(first) || ALWAYS.has(second)) || FROM.test(text.slice(0, index))) continue;
        yield alarm(words, text, index, lineOf, `“${words.replace(/\s+/g, ' ')}”`);
      }
    }
  },
};

function alarm(words: string, text: string, index: number, lineOf: (words: string) => number, what: string) {
  return {
    line: lineOf(words),
    message: `${quoteAround(text, index, index + words.length)} says ${what}`,
    expected: 'the word once',
  };
}

/** The second is looked at again as the first of the next two. */
const DOUBLED = /(?<![\p{L}\p{N}'’.-])(\p{L}+)(?=[ \t\n]+(\p{Ll}+)(?![\p{L}\p{N}'’@-]))/gu;
const DOUBLED_PAIR = /(?<![\p{L}\p{N}'’-])(\p{Ll}{2,}\s\p{Ll}{2,})\s\1(?![\p{L}\p{N}'’-])/gu;

/** your and your, trademarks or trademarks: two things of one name */
const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'und', 'oder', 'et', 'ou', 'by', 'as']);
/** from time to time to */
const FROM = /\b(?:from|von|de)\s$/iu;
/** must may, shall will: one of them was to be deleted */
const TWO_MODALS =
  /(?<![\p{L}’'-])(?:must|shall|may|should|would)\s(?:must|shall|may|will|should|would|can)(?![\p{L}’'-])/gu;

/** Words that stand twice in a row in no sentence: "the the", "of of", "nicht nicht", "et et". */
const ALWAYS: ReadonlySet<string> = new Set(
  'a an the of to at by for with from and or if but not be is are was were will shall must may can could should would any all each this these those our your their its we they you it such under upon into than then as on und oder nicht ein eine einem einen mit von für zur zum bei auf aus wird werden kann muss et ou un une le du au aux pour avec dans par est sont ne pas'.split(
    ' ',
  ),
);
/** Longer words that may be said twice. */
const SAID_TWICE = new Set(
  'that very much many such more really long sich dass nous vous faire again never blah same away something'.split(' '),
);

function isSlip(word: string): boolean {
  return ALWAYS.has(word) || (word.length >= 5 && !SAID_TWICE.has(word));
}
