import { readTextFingerprint } from '../cache/fingerprint.ts';
import { type KeptClauses, openKeptClauses } from '../cache/kept-clauses.ts';
import { openCache } from '../cache/open-cache.ts';
import type { MadeEntry } from '../changelog/make-entries.ts';
import { type BlobReader, readMarkdown } from '../history/read-blobs.ts';
import type { DocumentHistory, NamedDocument } from '../history/read-document.ts';
import { splitFrontMatter } from '../history/split-front-matter.ts';
import { documentFinder } from '../texts/find-document.ts';
import type { RenderedClause } from '../texts/render-clauses.ts';
import { makeVersionText, type VersionText } from '../texts/version-text.ts';
import { type CacheOptions, cacheFolder } from './cache-folder.ts';

/** A version's text in both forms. */
export interface ReadVersionText {
  readonly text: VersionText;
  /** The Markdown without front matter: in UTF-8 it is what `textHash` is the hash of. */
  readonly markdown: string;
}

/** Reads the texts of one document's versions, one at a time. */
export interface VersionTexts {
  read(made: MadeEntry): Promise<ReadVersionText>;
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
    const kept: KeptClauses = openKeptClauses(cache, `${id} ${versions[0]?.blob}`, fingerprint);
    return {
      async read({ entry, traced: { version, clauses: ids, unreadable } }) {
        const markdown = await readMarkdown(version.blob, blobs);
        const clauses = unreadable === null ? await kept.of(version.blob, () => render(markdown)) : [];
        return {
          text: makeVersionText(clauses, { ...entry, ids, path: version.path, findDocument }),
          markdown: splitFrontMatter(markdown).body.replaceAll('\r\n', '\n'),
        };
      },
      close: () => kept.close(),
    };
  };
}

/** The parser takes a while to load; where all was rendered before it is not needed. */
async function render(markdown: string): Promise<readonly RenderedClause[]> {
  const { renderClauses } = await import('../texts/render-clauses.ts');
  return renderClauses(markdown);
}
