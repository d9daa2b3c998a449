/**
 * Cuts the quotations of a line, the longest first, at the end of a phrase or of a word, until it is short enough or nothing is left
 * to cut; never within a word. Null where what is left would say too little, or two quotations the same.
 */
export function shortenQuotes(words: string, longest: number): string | null {
  let line = words;
  for (let turn = 0; line.length > longest; turn++) {
    const quotes = [...line.matchAll(/“([^”]*)”/g)].map(([, inside]) => inside!);
    const [inside] = quotes.toSorted((one, other) => other.length - one.length);
    if (inside === undefined || turn > MOST_TURNS) return null;
    const cut = cutAtWord(inside.replace(/\s*…$/, ''), inside.length - (line.length - longest));
    if (cut === null) return null;
    line = line.replace(`“${inside}”`, `“${cut}”`);
  }
  const quotes = [...line.matchAll(/“([^”]*)”/g)].map(([, inside]) => inside);
  return new Set(quotes).size < quotes.length ? null : line;
}

/** Both quotations of a line, and each once more. */
const MOST_TURNS = 4;
/** Fewer characters of a quotation say nothing. */
const LEAST = 14;

/** With its ellipsis no longer than allowed; at the end of a phrase, where that keeps two thirds. */
function cutAtWord(text: string, longest: number): string | null {
  const room = text.slice(0, Math.max(0, longest - 1));
  const phrase = Math.max(
    ...[', ', '; ', ' (', ' unless ', ' where ', ' which '].map((mark) => room.lastIndexOf(mark)),
  );
  const end = phrase > (longest * 2) / 3 ? phrase : room.lastIndexOf(' ');
  return end < LEAST ? null : `${text.slice(0, end).replace(/[\s,;:(–—-]+$/, '')} …`;
}
