import { ACT_CLASSES } from './telling-acts.ts';
import type { TellingClass } from './telling-class.ts';
import { GRAMMAR_CLASSES } from './telling-grammar.ts';
import { MEASURE_CLASSES } from './telling-measures.ts';
import { PLACE_CLASSES } from './telling-places.ts';

/**
 * Closed classes of words that can change what a clause means wherever they come or go; examples and sources at each table. A word that two classes
 * claim belongs to the first: in "may 2026" stands a modal, which is telling as well.
 */
export const TELLING: readonly TellingClass[] = [
  ...GRAMMAR_CLASSES,
  ...MEASURE_CLASSES,
  ...ACT_CLASSES,
  ...PLACE_CLASSES,
].map(({ name, words }) => ({ name, words: [...new Set(words)] }));

const CLASSES: ReadonlyMap<string, string> = new Map(
  [...TELLING].reverse().flatMap(({ name, words }) => words.map((word) => [word, name] as const)),
);

/** The class of one token, in lower case with straight apostrophes; null for a word of none. */
export function tellingClassOf(word: string): string | null {
  return CLASSES.get(word) ?? null;
}
