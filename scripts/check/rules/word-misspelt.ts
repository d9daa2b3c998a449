import { languageOf } from '../../reading/sentences/language.ts';
import { isKnownWord } from '../../reading/words/known-words.ts';
import type { DeskDocument } from '../draft.ts';
import type { Rule } from '../rule.ts';
import { quoteAround } from '../words/quote-around.ts';
import { readPassages } from '../words/read-passages.ts';

export const wordMisspelt: Rule = {
  name: 'word-misspelt',
  level: 'warning',
  what: 'A word that no dictionary has is one letter off a word of these terms, or off the publisher’s name',
  why: 'It is not found by a search, and a name or a term with a slip in it names somebody or something else.',
  mend: 'Write the word that was meant.',
  example: {
    wrong: { text: 'Fees include tax. All prices include freight.\n\nOrders do not inculde freight.' },
    right: { text: 'Fees include tax. All prices include freight.\n\nOrders do not include freight.' },
  },
  *find(draft) {
    if (languageOf(draft.tree.clauses) !== 'en') return;
    const passages = readPassages(draft);
    const counts = countWords(passages.map(({ text }) => text));
    const others = draft.desk.documents.filter(({ id }) => id !== draft.id);
    const isElsewhere = (word: string) => others.some((document) => wordsOf(document).has(word));
    const brand = draft.desk.configuration.publisher.match(WORD) ?? [];
    const told = new Set<string>();
    for (const { text, lineOf } of passages) {
      for (const { 0: word, index } of text.matchAll(WORD)) {
        // A name of the document's own comes again.
        if ((counts.get(word) ?? 0) > 1 || told.has(word) || isKnownWord(word) || isElsewhere(word)) continue;
        const meant =
          brand.find((each) => each !== word && isSlipOf(word, each)) ??
          (/^\p{Lu}/u.test(word)
            ? undefined
            : neighbours(word).find((each) => (counts.get(each) ?? 0) > 1 && isKnownWord(each)));
        if (meant === undefined) continue;
        told.add(word);
        yield {
          line: lineOf(word),
          message: `${quoteAround(text, index, index + word.length)}: “${word}” is no word; “${meant}” is one letter off`,
          expected: meant,
          example: meant,
        };
      }
    }
  },
};

/** Shorter ones are one letter off too many others; parts of addresses and of names with digits are no words. */
const WORD = /(?<![\p{L}\p{M}\p{N}@.:/_#'’-])\p{L}\p{Ll}{4,30}(?![\p{L}\p{M}\p{N}@/_'’-]|\.\p{L})/gu;

const known = new WeakMap<DeskDocument, ReadonlySet<string>>();

function wordsOf(document: DeskDocument): ReadonlySet<string> {
  const words = known.get(document) ?? new Set(document.markdown.match(WORD));
  known.set(document, words);
  return words;
}

function countWords(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function isSlipOf(word: string, name: string): boolean {
  return word[0] === name[0] && neighbours(word).includes(name);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** All words that are one slip away: a letter left out, put in, taken for another, or two turned round. The first letter stays. */
function neighbours(word: string): readonly string[] {
  const found: string[] = [];
  for (let at = 1; at <= word.length; at++) {
    const [start, end] = [word.slice(0, at), word.slice(at)];
    if (end.length > 1) found.push(start + end[1] + end[0] + end.slice(2));
    if (end !== '') found.push(start + end.slice(1));
    for (const letter of LETTERS) {
      found.push(start + letter + end);
      if (end !== '') found.push(start + letter + end.slice(1));
    }
  }
  return found;
}
