import type { RenderedClause } from './render-clauses.ts';
import { type FindDocument, resolveLinks } from './resolve-links.ts';

/** One version's text, clause by clause, as pages show it. */
export interface VersionText {
  /** Document id. */
  readonly document: string;
  /** Version label. */
  readonly version: string;
  /** Address of its entry: `DOCUMENT/VERSION-SLUG`. */
  readonly slug: string;
  /** In reading order; none where the text is beyond what can be read. */
  readonly clauses: readonly TextClause[];
}

/** A clause as a page shows it, with the id that it keeps through all versions. */
export interface TextClause extends RenderedClause {
  /** Its lineage id, unique in the version; its anchor on the page. */
  readonly id: string;
}

/** Which version, and what it takes to lead its links to their ends. */
export interface TextPlace extends Pick<VersionText, 'document' | 'version' | 'slug'> {
  /** The lineage id of each clause, by index. */
  readonly ids: readonly string[];
  /** Path of the version's file, from which its links are read. */
  readonly path: string;
  readonly findDocument: FindDocument;
}

/** Makes a version's text of its rendered clauses. */
export function makeVersionText(clauses: readonly RenderedClause[], place: TextPlace): VersionText {
  const { document, version, slug, ids } = place;
  return {
    ...{ document, version, slug },
    clauses: clauses.map((clause, index) => ({
      id: ids[index]!,
      ...clause,
      html: resolveLinks(clause.html, place),
      cells: clause.cells.map((cell) => resolveLinks(cell, place)),
    })),
  };
}
