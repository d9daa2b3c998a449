import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnownText } from '../read-document.ts';
import { readText } from '../read-text.ts';
import { BLOB_LIMIT } from './blob-reader.ts';
import type { DocumentRevisions } from './group-revisions.ts';
import type { Repository } from './open-repository.ts';
import { uncommittedDocuments } from './uncommitted-documents.ts';

/** Documents as they lie in the work tree where they are not as committed, by path. */
export type WorkTree = ReadonlyMap<string, EditedFile>;

/** A file that is not as committed. */
export interface EditedFile {
  /** Stands for its blob, which git does not have. */
  readonly blob: string;
  /** Empty where the file is too large to be read. */
  readonly markdown: string;
  /** Null where the file is gone. */
  readonly text: KnownText | null;
}

/** Reads the documents that differ from the newest commit. */
export async function readWorkTree(repository: Repository, path: string): Promise<WorkTree> {
  const edited = new Map<string, EditedFile>();
  for (const file of await uncommittedDocuments(repository, path)) {
    const place = join(repository.directory, file);
    const status = await lstat(place).catch(() => null);
    const isRead = status?.isFile() === true && status.size <= BLOB_LIMIT;
    const markdown = isRead ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(place)) : '';
    const text = isRead ? readText(markdown) : status?.isFile() ? status.size : null;
    edited.set(file, { blob: `edited ${file}`, markdown, text });
  }
  return edited;
}

/**
 * The documents with what lies in the work tree as their newest revisions.
 * @param moved former paths by new ones, of files that got another name in the work tree
 */
export function withEdits(
  documents: readonly DocumentRevisions[],
  edited: WorkTree,
  {
    head,
    today,
    moved,
  }: { readonly head: string; readonly today: string; readonly moved: ReadonlyMap<string, string> },
): DocumentRevisions[] {
  const newPaths = new Map([...moved].map(([to, from]) => [from, to]));
  const living = new Set(documents.filter(({ removed }) => removed === null).map(({ path }) => path));
  const known = documents.map((document) => {
    const file = document.removed === null ? edited.get(document.path) : undefined;
    if (file === undefined) return document;
    const path = newPaths.get(document.path);
    if (path !== undefined) {
      const revision = { commit: head, date: today, path, blob: edited.get(path)!.blob };
      const formerPaths = [...document.formerPaths, document.path];
      return { ...document, path, formerPaths, revisions: [...document.revisions, revision] };
    }
    if (file.text === null) return { ...document, removed: { commit: head, date: today } };
    const revision = { commit: head, date: today, path: document.path, blob: file.blob };
    return { ...document, revisions: [...document.revisions, revision] };
  });
  const added = [...edited].flatMap(([path, { blob, text }]) =>
    living.has(path) || moved.has(path) || text === null
      ? []
      : [{ path, formerPaths: [], revisions: [{ commit: head, date: today, path, blob }], removed: null }],
  );
  return [...known, ...added].sort((one, other) => (one.path < other.path ? -1 : 1));
}
