import type { Clause } from '../clauses/parse-clauses.ts';

/** One of the clauses that the text of a reference is joined of, a line break between two. */
export interface RefPart {
  /** Characters that it takes of the text. */
  readonly length: number;
  /** As printed; empty for none. */
  readonly label: string;
  readonly heading?: true;
  /** Of a table row the characters of each cell; between two stands ` | `. */
  readonly cells?: readonly number[];
  /** True for the head of a table. */
  readonly header?: true;
}

/** Which parts a text of these clauses has; nothing where it is one clause and no table row. */
export function partsOf(clauses: readonly Clause[]): { readonly parts?: readonly RefPart[] } {
  if (clauses.length === 1 && clauses[0]!.type !== 'row') return {};
  return {
    parts: clauses.map(({ text, label, depth, type, block }) => ({
      length: text.length,
      label,
      ...(depth > 0 && { heading: true as const }),
      ...(type === 'row' && { cells: block.cells.map(({ length }) => length) }),
      ...(block.header && { header: true as const }),
    })),
  };
}
