import type { MadeEntry } from '../changelog/make-entries.ts';
import { LimitError } from '../clauses/limits.ts';
import { type BlobReader, readMarkdown } from '../history/git/blob-reader.ts';
import type { DocumentHistory, NamedDocument } from '../history/read-document.ts';
import { splitFrontMatter } from '../history/statements/split-front-matter.ts';
import type { Version } from '../history/versions.ts';
import { documentFinder } from '../texts/document-finder.ts';
import type { RenderedClause } from '../texts/render-clauses.ts';
import { makeVersionText, type VersionText } from '../texts/version-text.ts';
import { type CacheOptions, cacheFolder } from './cache-folder.ts';
import { readTextFingerprint } from './fingerprint.ts';
import { openKeptClauses } from './kept-clauses.ts';
import { openCache } from './open-cache.ts';

/** A version's text in both forms. */
export interface ReadVersionText {
  readonly text: VersionText;
  /** The Markdown without front matter: in UTF-8 it is what `textHash` is the hash of. */
  readonly markdown: string;
}

/** Reads the texts of one document's versions, one at a time. */
export interface VersionTexts {
  read(made: MadeEntry): Promise<ReadVersionText>;
  /** A version's clauses as they are rendered, before their ids and links are known. */
  clausesOf(version: Version): Promise<readonly RenderedClause[]>;
  /** Renders a version for later, unless that was done before. */
  prepare(version: Version): Promise<void>;
  /** Keeps what was rendered for the next run. */
  close(): void;
}

/** Gives for each document a reader of its versions' texts. */
export function openVersionTexts(
  options: CacheOptions,
  blobs: BlobReader,
  files: readonly NamedDocument[],
): (history: DocumentHistory) => VersionTexts {
  const cache = openCache(cacheFolder(options));
  const fingerprint = readTextFingerprint();
  const findDocument = documentFinder(files);
  return ({ id, versions }) => {
    const kept = openKeptClauses(cache, `${id} ${versions[0]?.blob}`, fingerprint);
    const clausesOf = ({ blob }: Version) => kept.of(blob, async () => orNone(render(await readMarkdown(blob, blobs))));
    return {
      async read({ entry, traced: { version, clauses: ids } }) {
        const clauses = await clausesOf(version);
        return {
          text: makeVersionText(clauses, { ...entry, ids, path: version.path, findDocument }),
          markdown: withoutFrontMatter(await readMarkdown(version.blob, blobs)),
        };
      },
      clausesOf,
      async prepare({ blob }) {
        await kept.keep(blob, async () => orNone(render(await readMarkdown(blob, blobs))));
      },
      close: () => kept.close(),
    };
  };
}

/** A text as it is published: without front matter, lines ended by LF. */
export function withoutFrontMatter(markdown: string): string {
  return splitFrontMatter(markdown).body.replaceAll('\r\n', '\n');
}

/** The parser takes a while to load; where all was rendered before it is not needed. */
async function render(markdown: string): Promise<readonly RenderedClause[]> {
  const { renderClauses } = await import('../texts/render-clauses.ts');
  return renderClauses(markdown);
}

/** A text beyond what can be read has no clauses; that it is so was warned of where it could not be compared. */
async function orNone(clauses: Promise<readonly RenderedClause[]>): Promise<readonly RenderedClause[]> {
  try {
    return await clauses;
  } catch (error) {
    if (error instanceof LimitError) return [];
    throw error;
  }
}
