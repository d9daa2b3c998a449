import { assignDocumentIds, MARKDOWN_PATH } from './document-id.ts';
import { type BlobReader, openBlobReader } from './git/blob-reader.ts';
import type { DocumentRevisions } from './git/group-revisions.ts';
import { listTree } from './git/list-tree.ts';
import type { Repository } from './git/open-repository.ts';
import { readRevisions } from './git/read-revisions.ts';
import { repositoryPath } from './git/repository-path.ts';
import { NoDocuments } from './no-documents.ts';
import { type DocumentHistory, type NamedDocument, readDocument } from './read-document.ts';
import { parseFrontMatter } from './statements/front-matter.ts';
import { splitFrontMatter } from './statements/split-front-matter.ts';

/** Where to read, and whom to tell how much there is. */
export interface HistoryOptions {
  /** Below the repository's top; `.` is all of it. */
  readonly path: string;
  /** Called once, with the number of documents to come. */
  readonly onCount?: (documents: number) => void;
}

/**
 * Yields every document below a path with all its versions, in the order of their ids. It holds the texts of one document
 * at a time, so a caller that keeps none can read a history of any length.
 * Throws InputError where there are no documents or git lacks their texts.
 */
export async function* readHistory(repository: Repository, options: HistoryOptions): AsyncGenerator<DocumentHistory> {
  const history = await openHistory(repository, options);
  try {
    for (const id of history.ids) yield (await history.read(id))!;
  } finally {
    await history.close();
  }
}

/** A history whose documents are read one by one, in any order. */
export interface History {
  /** Of all documents, sorted. */
  readonly ids: readonly string[];
  /** A document with all its versions; null where there is none of that id. */
  read(id: string): Promise<DocumentHistory | null>;
  close(): Promise<void>;
}

/** Opens the history of every document below a path. Throws InputError where there are none or git lacks a text. */
export async function openHistory(repository: Repository, { path, onCount }: HistoryOptions): Promise<History> {
  const blobs = openBlobReader(repository);
  try {
    const documents = new Map(
      (await listDocuments(repository, blobs, path)).map((document) => [document.id, document]),
    );
    onCount?.(documents.size);
    return {
      ids: [...documents.keys()],
      read: async (id) => {
        const document = documents.get(id);
        return document === undefined ? null : await readDocument(document, blobs);
      },
      close: () => blobs.close(),
    };
  } catch (error) {
    await blobs.close();
    throw error;
  }
}

/** The documents below a path with their revisions and ids, in the order of their ids. */
export async function listDocuments(
  repository: Repository,
  blobs: BlobReader,
  path: string,
): Promise<readonly NamedDocument[]> {
  const documents = await readRevisions(repository, blobs, repositoryPath(path));
  const newest = await blobs.readAll(documents.map(({ revisions }) => revisions.at(-1)!.blob));
  const statedIds = newest.map((content) => {
    const yaml = content.kind === 'content' ? splitFrontMatter(content.content.toString()).yaml : '';
    return parseFrontMatter(yaml, '').frontMatter.id;
  });
  return nameDocuments(repository, path, documents, statedIds);
}

/**
 * Gives documents their ids and puts them in the order of those. Rejects with InputError where there are none.
 * @param statedIds what the newest text of each states
 */
export async function nameDocuments(
  repository: Repository,
  path: string,
  documents: readonly DocumentRevisions[],
  statedIds: readonly (string | null)[],
): Promise<NamedDocument[]> {
  const base = repositoryPath(path);
  if (documents.length === 0) throw await noDocuments(repository, base);
  const unnamed = documents.map((document, index) => {
    return { path: document.path, statedId: statedIds[index] ?? null, removed: document.removed !== null };
  });
  const { ids, warnings } = assignDocumentIds(unnamed, base);
  const named = documents.map((document, index): NamedDocument => {
    const warning = warnings[index] ?? null;
    return { ...document, id: ids[index]!, warnings: [...document.warnings, ...(warning === null ? [] : [warning])] };
  });
  return named.sort((one, other) => (one.id < other.id ? -1 : 1));
}

async function noDocuments(repository: Repository, base: string): Promise<NoDocuments> {
  const tree = await listTree(repository, []);
  const folders = [...tree.keys()]
    .filter((path) => MARKDOWN_PATH.test(path))
    .map((path) => path.split('/').slice(0, -1).join('/') || '.');
  const [folder] = [...new Set(folders)].sort((one, other) => one.split('/').length - other.split('/').length);
  return new NoDocuments(`There are no documents below the path ${base || '.'} of ${repository.directory}`, {
    expected: `Markdown files (.md) there that are committed${folder ? `; there are some in ${folder}` : ''}`,
    example: `--path ${folder ?? 'terms'}`,
  });
}
