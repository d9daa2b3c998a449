/** How far a text reaches in each direction, over all of it: what no line or block of it can exceed. */
export interface Extent {
  readonly lines: number;
  readonly lineLength: number;
  /** Of `*`, `_`, `[`, `` ` ``, `<` and `~`. */
  readonly delimiters: number;
  readonly pipes: number;
  /** The most spaces and `>` before a line's first word: each list within a list takes at least one, each quote one. */
  readonly indent: number;
}

/** Measures a text in one quick pass, so that real documents, which are far below every limit, need no closer look. */
export function scanExtent(markdown: string): Extent {
  let [lines, lineLength, delimiters, pipes, indent] = [1, 0, 0, 0, 0];
  let [start, columns, inIndent] = [0, 0, true];
  for (let at = 0; at < markdown.length; at++) {
    const code = markdown.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) {
      lines++;
      if (at - start > lineLength) lineLength = at - start;
      if (columns > indent) indent = columns;
      [start, columns, inIndent] = [at + 1, 0, true];
      continue;
    }
    if (code === 0x2a || code === 0x5f || code === 0x5b || code === 0x60 || code === 0x3c || code === 0x7e)
      delimiters++;
    else if (code === 0x7c) pipes++;
    if (!inIndent) continue;
    if (code === 0x09) columns += 4;
    else if (code === 0x20 || code === 0x3e) columns++;
    // Below "@" stand signs and digits: all that markers are made of, and more.
    else if (code >= 0x40) inIndent = false;
  }
  lineLength = Math.max(lineLength, markdown.length - start);
  return { lines, lineLength, delimiters, pipes, indent: Math.max(indent, columns) };
}
