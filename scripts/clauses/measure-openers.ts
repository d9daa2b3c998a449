/**
 * Counts, line by line, the characters that the parser looks through in vain: from each sign that opens a picture, a comment or another
 * piece of HTML, to the end of the block in which nothing closes it. It does so anew for each of them.
 * @returns the count of the block so far
 */
export function measureOpeners(): (line: string, startsBlock: boolean) => number {
  let span = 0;
  let open = OPENERS.map(() => 0);
  return (line, startsBlock) => {
    if (startsBlock) {
      span = 0;
      open = OPENERS.map(() => 0);
    }
    for (const [kind, { opener, closer }] of OPENERS.entries()) {
      const closed = closer === null ? -1 : line.lastIndexOf(closer);
      if (closed !== -1) open[kind] = 0;
      span += open[kind]! * line.length;
      for (let at = line.indexOf(opener, closed + 1); at !== -1; at = line.indexOf(opener, at + opener.length)) {
        open[kind]! += 1;
        span += line.length - at;
      }
    }
    return span;
  };
}

/** The parser tries a picture at each sign for one, whether it closes or not. */
const OPENERS: readonly { readonly opener: string; readonly closer: string | null }[] = [
  { opener: '<!--', closer: '-->' },
  { opener: '<?', closer: '?>' },
  { opener: '<![CDATA[', closer: ']]>' },
  { opener: '<!', closer: '>' },
  { opener: '![', closer: null },
];
