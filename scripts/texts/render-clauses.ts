import type { Block } from '../clauses/blocks/read-blocks.ts';
import type { Citation } from '../clauses/cite-clauses.ts';
import { definedTerms, definitionsOf } from '../clauses/defined-terms.ts';
import { findTermUses } from '../clauses/find-term-uses.ts';
import type { Span } from '../clauses/html/html-table.ts';
import { type Clause, type ClauseTree, parseClauses } from '../clauses/parse-clauses.ts';
import { type FindLinks, linkFinder, NAMED_TERM } from './find-links.ts';
import { noteNumbersOf } from './note-numbers.ts';
import { type MarkedText, renderInline } from './render-inline.ts';

/** A clause as a page shows it, whatever became of it before and after. */
export interface RenderedClause {
  readonly type: Block['type'];
  /** Heading depth 1 to 6, 7 for a line that acts as a heading, 0 for all else. */
  readonly depth: number;
  /** How many lists it stands in. */
  readonly nesting: number;
  /** True for the item of a numbered list. */
  readonly ordered: boolean;
  readonly quoted: boolean;
  /** True for the header row of a table. */
  readonly header: boolean;
  /** Position of the clause that it stands under; null for none. */
  readonly parent: number | null;
  /** The printed number; empty where there is none. */
  readonly label: string;
  /** What it is cited by: its full number, or which of the clauses without one it is. */
  readonly cite?: Citation;
  /** Heading or run-in title; empty where there is none. */
  readonly title: string;
  /** Its text after the label, character for character; the cells of a row are joined by ` | `. */
  readonly text: string;
  /** The terms that it is the first of the version to define. */
  readonly defines: readonly string[];
  /** The terms that it uses and another clause defines. */
  readonly uses: readonly string[];
  /** The kind of the box that begins with it: `Note`; empty elsewhere. */
  readonly box: string;
  /** For which readers alone the publishing system prints it: `page.lang == "en"`; empty where for all. */
  readonly condition: string;
  /** The same as HTML; empty for a row. See `renderInline` for what is in it. */
  readonly html: string;
  /** The cells of a row as HTML; empty for all else. */
  readonly cells: readonly string[];
  /** How many columns and rows each cell takes; absent where none is merged. */
  readonly spans?: readonly Span[];
  /** True for a row of a head that goes on with the row before; else absent. */
  readonly goesOn?: true;
}

/**
 * Renders the clauses of one version, in reading order.
 * @param markdown the whole file
 * @throws LimitError where the text is beyond what can be parsed in good time
 */
export function renderClauses(markdown: string): readonly RenderedClause[] {
  const tree = parseClauses(markdown);
  const findLinks = linkFinder(tree);
  return tree.clauses.map((clause) => renderClause(tree, clause, findLinks));
}

function renderClause(tree: ClauseTree, clause: Clause, findLinks: FindLinks): RenderedClause {
  const { type, depth, label, title, text, marks, block, box, condition } = clause;
  const marked: MarkedText = {
    text,
    marks,
    links: findLinks(clause),
    notes: noteNumbersOf(tree, clause),
    preformatted: type === 'code',
  };
  const { nesting, ordinal, quoted, header } = block;
  return {
    ...{ type, depth, nesting, ordered: ordinal !== '', quoted, header },
    parent: clause.parent?.index ?? null,
    ...{ label, cite: clause.cite, title, text, box, condition },
    defines: definedTerms(clause).filter((term) => NAMED_TERM.test(term) && definitionsOf(tree).get(term) === clause),
    uses: clause.heading ? [] : findTermUses(tree, clause).flatMap(({ term }) => (NAMED_TERM.test(term) ? [term] : [])),
    html: type === 'row' ? '' : renderInline(marked),
    cells: type === 'row' ? renderCells(block, marked) : [],
    ...(block.spans !== undefined && { spans: block.spans }),
    ...(goesOn(block, tree.clauses[clause.index - 1]?.block) && { goesOn: true }),
  };
}

function goesOn({ header, columns }: Block, above: Block | undefined): boolean {
  return header && above?.header === true && above.columns === columns;
}

/** Between two cells stands ` | ` in the row's text. */
const CELL_GAP = 3;

function renderCells({ cells }: Block, { marks, links, notes, preformatted }: MarkedText): readonly string[] {
  let end = -CELL_GAP;
  return cells.map((text) => {
    const start = end + CELL_GAP;
    end = start + text.length;
    const inCell = <Part extends { start: number; end: number }>(parts: readonly Part[]): readonly Part[] =>
      parts
        .filter((part) => isWithin(part, start, end))
        .map((part) => ({ ...part, start: Math.max(0, part.start - start), end: Math.min(end, part.end) - start }));
    const own = notes.filter(({ at }) => at >= start && at <= end).map((note) => ({ ...note, at: note.at - start }));
    return renderInline({ text, marks: inCell(marks), links: inCell(links), notes: own, preformatted });
  });
}

/** What stands at a place may stand at a cell's edge. */
function isWithin(part: { readonly start: number; readonly end: number }, start: number, end: number): boolean {
  if (part.start === part.end) return part.start >= start && part.end <= end;
  return part.start < end && part.end > start;
}
