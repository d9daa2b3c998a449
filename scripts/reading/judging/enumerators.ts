/** `(i)`, `ii.`, `b)`: what counts the members of an enumeration that stands inside a paragraph. */
const ENUMERATOR = /(?<=^|\s)\(?(?:([ivx]{1,5})|([a-z]))[.)](?=\s)/g;
const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/**
 * A text without the letters and small Roman numbers that count its members, where they count on from the first: set as a list they are
 * labels, and no word is lost. A letter that counts nothing stays.
 */
export function withoutEnumerators(text: string): string {
  for (const counts of [ROMAN, [...'abcdefghijklmnopqrstuvwxyz']]) {
    const found = [...text.matchAll(ENUMERATOR)].map(([whole]) => whole.replace(/[().]/g, ''));
    const series = found.filter((each) => counts.includes(each));
    if (series.length >= LEAST && series.every((each, index) => each === counts[index]))
      return text.replace(ENUMERATOR, (whole) => (counts.includes(whole.replace(/[().]/g, '')) ? ' ' : whole));
  }
  return text;
}

/** One letter before a stop may be an initial. */
const LEAST = 2;
