import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { MARKDOWN_PATH } from '../document-id.ts';
import { BLOB_LIMIT } from './blob-reader.ts';
import { linkedPart } from './linked-part.ts';
import { listTree } from './list-tree.ts';
import type { Repository } from './open-repository.ts';
import { repositoryPath } from './repository-path.ts';

/**
 * Paths of documents that differ from the newest commit: changed, removed, or new beside others. They are not part of the
 * history, which deserves a warning. Empty where there is no work tree.
 *
 * It compares hashes itself, because `git status` would run the filters and monitors that a repository's settings name.
 */
export async function uncommittedDocuments(repository: Repository, path: string): Promise<string[]> {
  return await uncommittedFiles(repository, path, MARKDOWN_PATH);
}

/** The same of the files whose paths match a pattern. */
export async function uncommittedFiles(repository: Repository, path: string, wanted: RegExp): Promise<string[]> {
  if (repository.bare) return [];
  const base = repositoryPath(path);
  const tree = await listTree(repository, base === '' ? [] : [base]);
  const committed = new Map([...tree].filter(([file]) => wanted.test(file)));
  const folders = new Set([base, ...[...committed.keys()].map((file) => parentOf(file))]);
  const candidates = new Set(committed.keys());
  for (const folder of folders) {
    if ((await linkedPart(repository.directory, `${folder}/`)) !== null) continue;
    for (const file of await listFilesIn(repository.directory, folder, wanted)) candidates.add(file);
  }
  const differing: string[] = [];
  for (const file of candidates) {
    const linked = (await linkedPart(repository.directory, file)) !== null;
    if (linked || !(await isCommitted(join(repository.directory, file), committed.get(file)))) differing.push(file);
  }
  return differing.sort();
}

async function listFilesIn(directory: string, folder: string, wanted: RegExp): Promise<string[]> {
  const entries = await readdir(join(directory, folder), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => posix.join(folder, entry.name));
}

async function isCommitted(file: string, blob: string | undefined): Promise<boolean> {
  if (blob === undefined) return false;
  const status = await lstat(file).catch(() => null);
  if (!status?.isFile() || status.size > BLOB_LIMIT) return false;
  const content = await readFile(file);
  // A Windows checkout has CRLF where git has LF.
  return hashBlob(content, blob) === blob || hashBlob(withLineFeeds(content), blob) === blob;
}

function hashBlob(content: Buffer, like: string): string {
  const algorithm = like.length === 64 ? 'sha256' : 'sha1';
  return createHash(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex');
}

function withLineFeeds(content: Buffer): Buffer {
  return Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}

function parentOf(file: string): string {
  const parent = posix.dirname(file);
  return parent === '.' ? '' : parent;
}
