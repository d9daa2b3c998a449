/** Letters of other scripts that look like a Latin one in any common typeface (Unicode, confusables.txt). */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...pairs('аеорсухѕіјһԁԛԝ', 'aeopcyxsijhdqw'),
  ...pairs('АВЕКМНОРСТХЅІЈԌԚԜ', 'ABEKMHOPCTXSIJGQW'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('ο', 'o'),
};

/** A word in which letters of Latin stand beside such of Cyrillic or Greek. */
export const MIXED_WORD =
  /(?<![\p{L}\p{M}])(?=[\p{L}\p{M}]*\p{Script=Latin})(?=[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{M}]+/gu;

/**
 * A mixed word as a reader sees it, in Latin letters: “pаy” with a Cyrillic а is “pay”. A word with a letter that looks like
 * no Latin one stays as it is, and so does a word that is of one script.
 */
export function foldHomoglyphs(word: string): string {
  const folded = word.replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => LOOK_ALIKES[letter] ?? letter);
  return /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(folded) ? word : folded;
}

function pairs(letters: string, latin: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...letters].map((letter, index) => [letter, latin[index]!]));
}
