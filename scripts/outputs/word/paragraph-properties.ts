import type { TextClause } from '../../texts/version-text.ts';
import { isRightToLeft } from './write-runs.ts';

/** Twentieths of a point from one step of indentation to the next. */
const STEP = 425;
/** Deeper steps would leave no room for words. */
const DEEPEST = 8;

/**
 * How a clause is set, but for what is tracked: its style, bullet, direction and indent, in the order that the schema asks for
 * (CT_PPrBase).
 * @param level how many clauses it stands under that are no headings
 */
export function paragraphProperties(clause: TextClause, level: number): string {
  const { depth, type, label, text } = clause;
  const bidi = isRightToLeft(text) ? '<w:bidi/>' : '';
  if (depth > 0) return `<w:pStyle w:val="${headingStyle(depth)}"/>${bidi}`;
  const step = Math.min(level, DEEPEST);
  const bullet = type === 'item' && label === '';
  const hanging = bullet || label !== '';
  const left = STEP * (step + (hanging ? 1 : 0));
  return [
    `<w:pStyle w:val="${type === 'code' ? 'ClauseCode' : clause.quoted ? 'ClauseQuote' : 'ClauseText'}"/>`,
    bullet ? `<w:numPr><w:ilvl w:val="${step}"/><w:numId w:val="1"/></w:numPr>` : '',
    bidi,
    left === 0 ? '' : `<w:ind w:left="${left}"${hanging ? ` w:hanging="${STEP}"` : ''}/>`,
  ].join('');
}

/** A line that only acts as a heading has a style of its own, which no table of contents lists. */
function headingStyle(depth: number): string {
  return depth > 6 ? 'ClauseHeading' : `Heading${depth}`;
}

/** For each clause of a text, how many clauses it stands under that are no headings. */
export function levelsOf(clauses: readonly TextClause[]): ReadonlyMap<TextClause, number> {
  const levels = new Map<TextClause, number>();
  for (const clause of clauses) {
    const above = clause.parent === null ? undefined : clauses[clause.parent];
    levels.set(clause, above === undefined || above.depth > 0 ? 0 : (levels.get(above) ?? 0) + 1);
  }
  return levels;
}
