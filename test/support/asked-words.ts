import { registerHooks } from 'node:module';
import { isKnownWord as isKnown } from '../../scripts/reading/words/known-words.ts';

// Stands between the reading and its table of known words and writes down what is asked. To be imported before the engine.

const asked = new Set<string>();

/** What the table is asked for while something runs. */
export function wordsAskedFor(run: () => void): ReadonlySet<string> {
  asked.clear();
  run();
  return new Set(asked);
}

export function isKnownWord(word: string): boolean {
  asked.add(word);
  return isKnown(word);
}

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '../words/known-words.ts' ? { url: import.meta.url, shortCircuit: true } : next(specifier, context),
});
