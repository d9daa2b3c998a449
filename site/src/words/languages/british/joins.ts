/** What stands between words and around them. */
export const JOINS = {
  and: ' and ',
  or: ' or ',
  quote: (words: string): string => `“${words}”`,
  /** After what a list or a link tells of. */
  colon: ': ',
};
