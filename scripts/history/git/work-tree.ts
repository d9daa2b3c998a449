import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MARKDOWN_PATH } from '../document-id.ts';
import { type KnownText, readKnownText } from '../known-text.ts';
import { BLOB_LIMIT, type BlobReader } from './blob-reader.ts';
import type { DocumentRevisions } from './group-revisions.ts';
import { linkedPart } from './linked-part.ts';
import type { Repository } from './open-repository.ts';
import { recogniseRenames } from './recognise-renames.ts';
import { repositoryPath } from './repository-path.ts';
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

/**
 * Reads the documents that differ from the newest commit.
 * @param unsaved by path, texts that stand for what lies there: an editor has them open
 */
export async function readWorkTree(
  repository: Repository,
  path: string,
  unsaved: ReadonlyMap<string, string> = new Map(),
): Promise<WorkTree> {
  const edited = new Map<string, EditedFile>();
  for (const file of await uncommittedDocuments(repository, path)) {
    const place = join(repository.directory, file);
    const linked = (await linkedPart(repository.directory, file)) !== null;
    const status = linked ? null : await lstat(place).catch(() => null);
    const isRead = status?.isFile() === true && status.size <= BLOB_LIMIT;
    const markdown = isRead ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(place)) : '';
    const text = isRead ? readKnownText(markdown) : status?.isFile() ? status.size : null;
    edited.set(file, { blob: `edited ${file}`, markdown, text });
  }
  const folder = repositoryPath(path);
  for (const [file, markdown] of unsaved) {
    const isBelow = !file.startsWith('../') && (folder === '' || file.startsWith(`${folder}/`));
    if (!isBelow || !MARKDOWN_PATH.test(file)) continue;
    const place = join(repository.directory, file);
    if ((await readFile(place, 'utf8').catch(() => null)) === markdown) continue;
    const size = Buffer.byteLength(markdown);
    const isRead = size <= BLOB_LIMIT;
    edited.set(file, {
      blob: `edited ${file}`,
      markdown: isRead ? markdown : '',
      text: isRead ? readKnownText(markdown) : size,
    });
  }
  return edited;
}

/** Which files of the work tree are committed ones under another name: the former path by the new one. */
export async function findRenames(
  documents: readonly DocumentRevisions[],
  edited: WorkTree,
  blobs: BlobReader,
): Promise<ReadonlyMap<string, string>> {
  const living = documents.filter(({ removed }) => removed === null);
  const paths = new Set(living.map(({ path }) => path));
  const added = [...edited].flatMap(([path, { markdown, text }]) =>
    text === null || paths.has(path) ? [] : [{ path, markdown }],
  );
  const gone = living.filter(({ path }) => edited.get(path)?.text === null);
  if (added.length === 0 || gone.length === 0) return new Map();
  const texts = [];
  for (const { path, revisions } of gone) {
    const content = await blobs.read(revisions.at(-1)!.blob);
    if (content.kind === 'content') texts.push({ path, markdown: content.content.toString() });
  }
  return recogniseRenames(texts, added);
}

/**
 * The documents with what lies in the work tree as their newest revisions.
 * @param renames the former path of each file that has another name, by the new one
 */
export function withEdits(
  documents: readonly DocumentRevisions[],
  edited: WorkTree,
  renames: ReadonlyMap<string, string>,
  { head, today }: { readonly head: string; readonly today: string },
): DocumentRevisions[] {
  const living = new Set(documents.filter(({ removed }) => removed === null).map(({ path }) => path));
  const newPaths = new Map([...renames].map(([path, former]) => [former, path]));
  const known = documents.map((document) => {
    if (document.removed !== null) return document;
    const path = newPaths.get(document.path) ?? document.path;
    const file = edited.get(path);
    if (file === undefined) return document;
    if (file.text === null) return { ...document, removed: { commit: head, date: today } };
    const revisions = [...document.revisions, { commit: head, date: today, path, blob: file.blob }];
    const formerPaths = path === document.path ? document.formerPaths : [...document.formerPaths, document.path];
    return { ...document, path, formerPaths, revisions };
  });
  const added = [...edited].flatMap(([path, { blob, text }]) =>
    living.has(path) || renames.has(path) || text === null
      ? []
      : [
          {
            path,
            formerPaths: [],
            revisions: [{ commit: head, date: today, path, blob }],
            removed: null,
            warnings: [],
          },
        ],
  );
  return [...known, ...added].sort((one, other) => (one.path < other.path ? -1 : 1));
}
