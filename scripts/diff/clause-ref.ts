import type { Citation } from '../clauses/cite-clauses.ts';
import type { Clause } from '../clauses/parse-clauses.ts';
import { partsOf, type RefPart } from './ref-parts.ts';

export interface ClauseRef {
  /** Position of the clause among those of its version, in reading order, from 0. */
  readonly index: number;
  /** 1-based, inclusive, in that version's Markdown: the clause's own text, or its whole subtree where the change is to all of it. */
  readonly lines: { readonly start: number; readonly end: number };
  /** Plain text of what `lines` covers, without markup, list markers and the clause's own label. */
  readonly text: string;
  /** The printed number, as the reader sees it: `3.4`, `(b)`, `A.1.`; empty where there is none. */
  readonly label: string;
  /** Heading or run-in title; empty where there is none. */
  readonly title: string;
  /** What it is cited by: its full number, or which of the clauses without one it is. */
  readonly cite?: Citation;
  /** Labels and titles of the sections above, outermost first, then the lead-in where the clause is one of its items. */
  readonly trail: readonly string[];
  /** What stands over the columns of a table row; absent for all else, and where nothing does. */
  readonly heads?: readonly string[];
  /** What the text is joined of, where it is of several clauses or of a table row; else absent. */
  readonly parts?: readonly RefPart[];
  /** Fragment identifier of the clause on a page of its version: `^[a-z0-9][a-z0-9-]*$`, unique within the version. */
  readonly anchor: string;
  /** Id of the document it stands in, where several were compared with the one that replaces them; else absent. */
  readonly document?: string;
}

/** A clause's own text and place. */
export function referTo(clause: Clause, anchors: ReadonlyMap<Clause, string>): ClauseRef {
  return {
    index: clause.index,
    lines: { start: clause.start, end: clause.end },
    text: clause.text,
    label: clause.label,
    title: clause.title,
    cite: clause.cite,
    trail: trailOf(clause),
    ...headsOf(clause),
    ...partsOf([clause]),
    anchor: anchors.get(clause)!,
  };
}

/** The text and place of a clause with all that stands under it. */
export function referToSubtree(
  clause: Clause,
  clauses: readonly Clause[],
  anchors: ReadonlyMap<Clause, string>,
): ClauseRef {
  const subtree = clauses.slice(clause.index, clause.until);
  return {
    ...referTo(clause, anchors),
    lines: { start: clause.start, end: subtree.reduce((end, below) => Math.max(end, below.end), clause.end) },
    text: subtree.map(({ text }) => text).join('\n'),
    ...partsOf(subtree),
  };
}

function headsOf({ block }: Clause): Pick<ClauseRef, 'heads'> {
  return block.header || block.columns.every((head) => head.trim() === '') ? {} : { heads: block.columns };
}

/** Labels and titles of what a clause stands under, outermost first; a lead-in is quoted in full. */
function trailOf(clause: Clause): readonly string[] {
  const trail: string[] = [];
  for (let above = clause.parent; above !== null; above = above.parent) {
    const leadIn = above === clause.parent && !above.heading && /[:：]\s*$/u.test(above.text);
    trail.unshift(
      [above.label, leadIn || above.title === '' ? shorten(above.text) : above.title]
        .filter((part) => part !== '')
        .join(' '),
    );
  }
  return trail;
}

/** Trails are read at a glance: beyond this many characters a lead-in is cut, with an ellipsis. */
const LONGEST_STEP = 160;

function shorten(text: string): string {
  return text.length <= LONGEST_STEP ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_STEP))} …`;
}
