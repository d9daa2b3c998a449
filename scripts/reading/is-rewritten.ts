import type { Clause } from '../clauses/parse-clauses.ts';
import type { DescribedChange } from '../diff/describe-changes.ts';
import { splitWords } from '../diff/match/words.ts';

/**
 * So much of either text must be gone and new for it to be another text. Of 195 labelled pairs of versions seven have more on both sides;
 * of what was said to be new or gone in them 38 % was right, in the others 66 %: whole passages come back in other words elsewhere.
 */
const HALF = 0.5;

/** A page or so: of a few lines a reader sees by himself which is which. */
const LEAST_WORDS = 200;

/**
 * True for a version that was written anew: more than half of the old words are gone and more than half of the new ones are new. Where
 * each rule went cannot be told from its words then.
 */
export function isRewritten(
  changes: readonly DescribedChange[],
  { before, after }: { readonly before: readonly Clause[]; readonly after: readonly Clause[] },
): boolean {
  let [gone, come] = [0, 0];
  for (const { kind, redline, pairing } of changes) {
    if (kind === 'removed') gone += wordsOf(pairing.before);
    else if (kind === 'added') come += wordsOf(pairing.after);
    else
      for (const { op, text } of redline) {
        if (op === 'delete') gone += splitWords(text).length;
        else if (op === 'insert') come += splitWords(text).length;
      }
  }
  return Math.min(gone, come) > LEAST_WORDS && gone > HALF * wordsOf(before) && come > HALF * wordsOf(after);
}

function wordsOf(clauses: readonly Clause[]): number {
  return clauses.reduce((count, { key }) => count + splitWords(key).length, 0);
}
