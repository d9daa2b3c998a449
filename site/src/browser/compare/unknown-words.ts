// In the worker this stands in for `scripts/reading/words/known-words.ts` (site/astro.config.ts), whose table of all English words
// would be a third of all that the page loads. The texts that are compared here are known when the site is built, and so are their
// words: for each document the site has a list of those that no dictionary knows, which the page fetches.

let unknown: ReadonlySet<string> = new Set();

/** Makes known which words of both texts are in no dictionary, in lower case. */
export function learnUnknownWords(words: Iterable<string>): void {
  unknown = new Set(words);
}

/** Whether a dictionary knows a word of the texts, in any letter case; of what is written with hyphens, every part. */
export function isKnownWord(word: string): boolean {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .split('-')
    .every((part) => !unknown.has(part));
}
