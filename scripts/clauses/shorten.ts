/**
 * A text as one line of at most so many characters, cut at a word's end where there is one near and marked with `…`.
 * Characters are code points, so that none is cut in two.
 */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
  // No more than it takes to know: texts may be long, and the names of clauses are many.
  const characters = [...line.slice(0, 2 * (length + 1))];
  if (characters.length <= length) return line;
  const cut = characters.slice(0, length - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > cut.length * 0.6 ? space : undefined).replace(/[\s,;:.]+$/, '')}…`;
}
