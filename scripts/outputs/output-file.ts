import type { ClauseHistory } from '../changelog/clause-history.ts';
import type { Edition } from '../changelog/edition.ts';
import type { Entry } from '../changelog/entry.ts';
import type { SinceSigned } from '../changelog/since-signed.ts';
import type { DocumentStanding } from '../changelog/standing.ts';
import type { VersionText } from '../texts/version-text.ts';

/** A file of the site that is not a page. */
export interface OutputFile {
  /** Below the site, with slashes: `changes/terms/2/redline.docx`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What outputs are made of: all that `publish` knows, read piece by piece, because histories are large. */
export interface EditionReader {
  edition(): Edition;
  /** One version with its changes, by its slug. */
  entry(slug: string): Entry;
  /** What has changed since a version that somebody may have signed (`changelog/signed-headings.ts`), by its slug. */
  since(slug: string): SinceSigned;
  /** One version's clauses as pages show them. */
  text(slug: string): VersionText;
  /** One version's Markdown without front matter, byte for byte what its hash is of. */
  markdown(slug: string): Uint8Array;
  /** Which text of a document binds whom and when. */
  standing(document: string): DocumentStanding;
  /** The clauses that have a history of their own, by document. */
  clausesWithHistory(): Readonly<Record<string, readonly string[]>>;
  clauseHistory(document: string, clause: string): ClauseHistory;
}
