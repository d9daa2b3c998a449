/** How deep the lists and quotes that a line opens stand. */
export interface Nesting {
  readonly lists: number;
  readonly quotes: number;
}

const MARKER = /[-*+]|\d{1,9}[.)]/y;

/**
 * Measures the nesting of lists and quotes line by line, from indentation and markers alone, never less than what the
 * parser would find.
 *
 *     - a             1
 *       - b           2
 *     - > - - c       3, and a quote
 */
export function measureNesting(): (line: string) => Nesting {
  /** The columns at which the text of the open items begins. */
  let open: number[] = [];
  let afterBlank = true;
  return (line) => {
    const wasBlank = afterBlank;
    afterBlank = /^[ \t]*$/.test(line);
    if (!/^[\s>]*(?:[-*+>]|\d{1,9}[.)])/.test(line)) {
      if (wasBlank && /^\S/.test(line)) open = [];
      return { lists: 0, quotes: 0 };
    }
    let [quotes, column, at] = [0, 0, 0];
    for (; at < line.length; ) {
      const sign = line[at]!;
      if (sign === ' ' || sign === '\t') {
        column += sign === ' ' ? 1 : 4 - (column % 4);
        at++;
        continue;
      }
      if (sign === '>') {
        quotes++;
        column++;
        at++;
        continue;
      }
      MARKER.lastIndex = at;
      const marker = MARKER.exec(line)?.[0];
      const after = marker === undefined ? '' : (line[at + marker.length] ?? ' ');
      if (marker === undefined || !/\s/.test(after)) break;
      while (open.length > 0 && open.at(-1)! > column) open.pop();
      column += marker.length;
      at += marker.length;
      open.push(column + 1);
    }
    return { lists: open.length, quotes };
  };
}
