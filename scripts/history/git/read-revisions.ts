import type { Diagnostic } from '../input-error.ts';
import { DEFAULT_CONFIGURATION, parseConfiguration } from '../statements/configuration.ts';
import type { HistorySettings } from '../statements/history-settings.ts';
import { type BlobReader, readMarkdown } from './blob-reader.ts';
import { type DocumentRevisions, groupRevisions } from './group-revisions.ts';
import { listTree } from './list-tree.ts';
import { findLostVersions } from './lost-versions.ts';
import { readMainLine } from './main-line.ts';
import { findMovedIn } from './moved-in.ts';
import type { Repository } from './open-repository.ts';
import { recogniseSwaps } from './recognise-swaps.ts';

/**
 * The revisions of every document below a path ('' is the top), along the main line to the newest commit. A document that was
 * moved in from outside the path begins there, unless the settings say that the documents stood there before; so does one
 * whose earlier versions stand on the wrong side of a merge. Both are said.
 */
export async function readRevisions(
  repository: Repository,
  blobs: BlobReader,
  path: string,
): Promise<DocumentRevisions[]> {
  const settings = await readSettings(repository, blobs, path);
  const paths = path === '' ? [] : [path, ...(settings.folders ?? [])];
  const documents = groupRevisions(await recogniseSwaps(await readMainLine(repository, paths, settings), blobs));
  const warnings = [
    ...(settings.folders === null && path !== '' ? await findMovedIn(repository, documents, path) : []),
    ...(await findLostVersions(repository, blobs, documents, { paths, settings })),
  ];
  return warnings.length === 0 ? documents : documents.map((document) => withWarnings(document, warnings));
}

function withWarnings(document: DocumentRevisions, warnings: readonly Diagnostic[]): DocumentRevisions {
  return { ...document, warnings: warnings.filter(({ file }) => file === document.path) };
}

/** None where the settings cannot be read: who needs them says so, with the line. */
async function readSettings(repository: Repository, blobs: BlobReader, path: string): Promise<HistorySettings> {
  const file = path === '' ? 'terms.config.yaml' : `${path}/terms.config.yaml`;
  const blob = (await listTree(repository, [file])).get(file);
  if (blob === undefined) return DEFAULT_CONFIGURATION.history;
  const text = await readMarkdown(blob, blobs).catch(() => '');
  try {
    return parseConfiguration(text, file).history;
  } catch {
    return DEFAULT_CONFIGURATION.history;
  }
}
