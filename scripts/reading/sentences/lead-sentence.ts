import { governs } from '../../clauses/lead-in.ts';
import { splitSentences } from './split-sentences.ts';

/** The sentence of a lead-in that goes on in the items below it: "You must not do the following. The list is not complete." */
export function leadSentenceOf(leadIn: string): string {
  const sentences = splitSentences(leadIn);
  return sentences.findLast(governs) ?? sentences.at(-1) ?? '';
}
