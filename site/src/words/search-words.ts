/** The words of the page that searches. */
export const SEARCH_WORDS = {
  words: 'Words',
  hint: 'All of them are looked for, in any order; words in "quotes" as they stand.',
} as const;
