import { normaliseText } from '../../clauses/normalise-text.ts';
import { countWords } from './fold-words.ts';
import { splitAnew } from './split-sentences.ts';

/**
 * The sentences of a table row: no sentence goes on from one cell to the next. A row of names and values is one, as none of them says
 * anything without the others; and so are the name in the first cell and what is said of it first.
 *
 *     | Birch Mail | We store addresses. Names are kept by us | Norway |   →   Birch Mail | We store addresses.
 *                                                                              Names are kept by us
 *                                                                              Norway
 *     | Birch Mail | mail | Norway |                                       →   Birch Mail | mail | Norway
 */
export function splitRow(cells: readonly string[], key: string): readonly string[] {
  const sentences = cells.flatMap(splitCell);
  if (sentences.every(isValue) && sentences.length <= cells.length) return [key];
  const [name, first, ...rest] = sentences;
  if (splitCell(cells[0] ?? '').length !== 1 || first === undefined || !isValue(name!)) return sentences;
  const together = `${name} | ${first}`;
  return key.includes(together) ? [together, ...rest] : sentences;
}

/** The sentences of a cell, in the form in which texts are compared; a line of it ends one. */
export function splitCell(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => splitAnew(normaliseText(line)));
}

/** A name, a figure, a few words. */
function isValue(text: string): boolean {
  return countWords(text) < LEAST_WORDS && !/[.!?;]["')]?$/.test(text);
}

const LEAST_WORDS = 5;
