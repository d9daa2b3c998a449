import { isKnownWord } from './known-words.ts';

/** A letter with what belongs to it, as sentences are read word by word (read-words.ts); here also inside addresses and figures. */
const LETTERS = /[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}_]|['’](?=\p{L}))*/gu;

/**
 * The words of a text that no dictionary knows, in the form in which they are looked up, sorted, each once. Whoever has the list for a
 * text need not have the dictionaries to read it: a word of the text that is not in the list is known.
 * @param texts of clauses, as they are compared
 */
export function unknownWords(texts: Iterable<string>): readonly string[] {
  const words = new Set<string>();
  for (const text of texts) for (const [word] of text.matchAll(LETTERS)) words.add(word);
  const forms = [...words].flatMap((word) => formsOf(word.toLowerCase().replaceAll('’', "'")));
  return [...new Set(forms)].filter((form) => !isKnownWord(form)).sort();
}

/** A word, and the word without what makes it an owner. */
function formsOf(word: string): readonly string[] {
  return word.endsWith("'s") ? [word, word.slice(0, -2)] : [word];
}
