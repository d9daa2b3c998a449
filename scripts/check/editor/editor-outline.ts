import { LimitError } from '../../clauses/limits.ts';
import { nameClause } from '../../clauses/name-clause.ts';
import { type Clause, parseClauses } from '../../clauses/parse-clauses.ts';
import { type EditorRange, rangeOfLines } from './editor-diagnostics.ts';

/** A clause as a symbol of the Language Server Protocol. */
export interface EditorSymbol {
  readonly name: string;
  /** 3 (namespace) for a section, 15 (string) for all else. */
  readonly kind: 3 | 15;
  /** The clause with all below it. */
  readonly range: EditorRange;
  readonly selectionRange: EditorRange;
  readonly children: readonly EditorSymbol[];
}

/** The tree of a text's clauses; nothing where it is beyond what can be parsed. */
export function editorOutline(text: string): readonly EditorSymbol[] {
  const lines = text.split(/\r\n|\r|\n/);
  try {
    const { roots, clauses } = parseClauses(text.replace(/\r\n?/g, '\n'));
    return roots.map((clause) => symbolOf(clause, clauses, lines));
  } catch (error) {
    if (error instanceof LimitError) return [];
    throw error;
  }
}

function symbolOf(clause: Clause, clauses: readonly Clause[], lines: readonly string[]): EditorSymbol {
  const end = clauses.slice(clause.index, clause.until).reduce((last, below) => Math.max(last, below.end), clause.end);
  return {
    name: nameClause({ ...clause, text: clause.text }) || 'Clause',
    kind: clause.depth > 0 ? 3 : 15,
    range: rangeOfLines(clause.start, end, lines),
    selectionRange: rangeOfLines(clause.start, clause.end, lines),
    children: clause.children.map((child) => symbolOf(child, clauses, lines)),
  };
}
