import type { Clause } from '../../clauses/parse-clauses.ts';

/** What a comparison with several replaced documents knows of them: a number, a neighbour and a "nowhere" are those of one document. */
export interface Documents {
  /** True where the old version is several documents, taken together. */
  readonly several: boolean;
  /** All clauses of the document that a clause stands in, on its side. */
  readonly ownClauses: (side: 'before' | 'after', clause: Clause) => readonly Clause[];
}

/**
 * Says of each clause of two versions which document it stands in.
 * @param documents the clauses of each replaced document, where there are several; together they are `before`
 */
export function readDocuments(
  versions: { readonly before: readonly Clause[]; readonly after: readonly Clause[] },
  documents: readonly (readonly Clause[])[] = [],
): Documents {
  if (documents.length < 2) return { several: false, ownClauses: (side) => versions[side] };
  const own = new Map(documents.flatMap((clauses) => clauses.map((clause) => [clause, clauses] as const)));
  return {
    several: true,
    ownClauses: (side, clause) => (side === 'before' ? (own.get(clause) ?? versions.before) : versions.after),
  };
}
