/**
 * Tells for a line which of its places stand inside of code: after an odd number of backticks, and before another. It counts
 * them once, as a line may be all of markup.
 */
export function codeSpansOf(line: string): (at: number) => boolean {
  if (!line.includes('`')) return () => false;
  const before = new Uint32Array(line.length + 1);
  for (let at = 0; at < line.length; at++) before[at + 1] = before[at]! + (line[at] === '`' ? 1 : 0);
  return (at) => before[at]! % 2 === 1 && before[line.length]! > before[at]!;
}
