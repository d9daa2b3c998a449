import type { Clause } from '../../clauses/parse-clauses.ts';

/** A menu or a footer has at least so many links in a row. */
const LEAST_LINKS = 4;
const SHORT_HEADING = 40;
const EDGE_LINE =
  /^(?:©|\(c\)|copyright\b|all rights reserved|site footer|footer|navigation|menu|log ?in|sign ?(?:in|up)|english|(?:choose|select|change) (?:a |your )?(?:language|currency|region|country)|language|cookie (?:settings|preferences)|back to (?:the )?(?:top|index|contents)|come back to (?:the )?index|(?:go to )?(?:the )?(?:next|previous) (?:chapter|page|section|article)\b)/i;

/**
 * The menus and footers of an archived page: at its head and at its foot the run of links, short headings over them and copyright
 * lines, where it holds several links. The text of the terms begins and ends with the first and last clause that says something.
 */
export function pageEdges(clauses: readonly Clause[]): ReadonlySet<Clause> {
  const edges = known.get(clauses) ?? new Set([...edgeOf(clauses), ...edgeOf(clauses.toReversed())]);
  known.set(clauses, edges);
  return edges;
}

/** True below a heading by which the page itself calls its foot. */
export function isBelowFooter(clause: Clause): boolean {
  for (let above: Clause | null = clause; above !== null; above = above.parent)
    if (
      above.heading &&
      /^(?:(?:site |page )?(?:footer|navigation)(?: section| menu)?|related (?:articles|content|topics|pages)|was this (?:page|article) helpful\??)$/i.test(
        above.key.trim(),
      )
    )
      return true;
  return false;
}

const known = new WeakMap<readonly Clause[], ReadonlySet<Clause>>();

function edgeOf(clauses: readonly Clause[]): readonly Clause[] {
  const run: Clause[] = [];
  let [links, last] = [0, 0];
  for (const clause of clauses) {
    const isLink = isWhollyLink(clause);
    if (!isLink && !isEdgeLine(clause)) break;
    run.push(clause);
    if (isLink) links++;
    if (isLink || EDGE_LINE.test(clause.key.trim())) last = run.length;
  }
  // A heading after the last link opens the terms.
  return links >= LEAST_LINKS && links * 2 >= last ? run.slice(0, last) : [];
}

/** A line between the links of a menu: a short heading over them, what a page says of itself, a dot. */
function isEdgeLine({ key, heading, label }: Clause): boolean {
  const line = key.trim();
  return (
    EDGE_LINE.test(line) ||
    !/[\p{L}\p{N}]/u.test(line) ||
    (heading && line.length <= SHORT_HEADING && !/\d/.test(label))
  );
}

/** An entry that is a link from end to end. */
export function isWhollyLink({ text, marks, heading }: Clause): boolean {
  const length = text.trim().length;
  return (
    !heading &&
    length > 0 &&
    length <= 120 &&
    marks.some(({ kind, start, end }) => kind === 'link' && end - start >= length - 2)
  );
}
