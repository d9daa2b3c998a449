import { spawn } from 'node:child_process';
import { InputError } from '../input-error.ts';
import { type BlobContent, createBatchParser } from './batch-parser.ts';
import { GIT_SETTINGS } from './git-environment.ts';
import type { Repository } from './open-repository.ts';

/** Where blobs are, and how git is to be run there. */
export type BlobSource = Pick<Repository, 'directory' | 'environment'>;

/** Reads blobs by their hashes from one git process. */
export interface BlobReader {
  /** Rejects only where git itself ended. */
  read(hash: string): Promise<BlobContent>;
  /** In the order given. */
  readAll(hashes: readonly string[]): Promise<BlobContent[]>;
  /** Ends the process. Safe to call twice. */
  close(): Promise<void>;
}

/**
 * Largest blob that is read. The largest document in the corpora has 344 KB; 5 MB is more than a long book, and keeps a
 * stray data file from filling the memory.
 */
export const BLOB_LIMIT = 5 * 1024 * 1024;

/**
 * Reads blobs through `git cat-file --batch`, which answers each hash in turn and costs one process for a whole history. It
 * is started by the first question: where all is known already, there is none.
 */
export function openBlobReader(repository: BlobSource, { limit = BLOB_LIMIT } = {}): BlobReader {
  let open: BlobReader | null = null;
  let closed = false;
  const read = (hash: string): Promise<BlobContent> => {
    // Anything but a hash could hold a line break, which would make two questions of one.
    if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(hash))
      return Promise.reject(new Error(`not a full object hash: ${hash}`));
    if (closed && open === null) return Promise.reject(new Error('git cat-file ended'));
    open ??= startBlobReader(repository, limit);
    return open.read(hash);
  };
  return {
    read,
    readAll: (hashes) => Promise.all(hashes.map(read)),
    async close() {
      closed = true;
      await open?.close();
    },
  };
}

/** A text that the history has read before. */
export async function readMarkdown(blob: string, blobs: BlobReader): Promise<string> {
  const content = await blobs.read(blob);
  if (content.kind !== 'content') throw new Error(`the text ${blob} was there and is not any more`);
  return content.content.toString();
}

/** A text that git has and cannot give: cut short on the disk, or left out of a partial clone. */
function unreadable(directory: string, reason: string): InputError {
  return new InputError(`git cannot read a text in ${directory} (${reason.replace(/\s+/g, ' ')})`, {
    expected: 'a sound repository with all its objects, not a partial clone',
    example: 'git fsck, then clone again without --filter',
  });
}

function startBlobReader(repository: BlobSource, limit: number): BlobReader {
  const child = spawn('git', [...GIT_SETTINGS, 'cat-file', '--batch'], {
    cwd: repository.directory,
    env: repository.environment,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const waiting: { resolve: (content: BlobContent) => void; reject: (error: Error) => void }[] = [];
  let ended: Error | null = null;
  let said = '';
  const end = (reason: string): void => {
    ended ??= unreadable(repository.directory, `${reason} ${said}`.trim());
    for (const { reject } of waiting.splice(0)) reject(ended);
  };
  const parse = createBatchParser(limit, (content) => waiting.shift()?.resolve(content));
  child.stdout.on('data', (chunk: Buffer) => {
    try {
      parse(chunk);
    } catch (error) {
      child.kill();
      end((error as Error).message);
    }
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(0, 1_000);
  });
  // The pipe breaks when git dies; what follows from it is told by `close`.
  child.stdin.on('error', () => {});
  child.on('error', (error) => end(error.message));
  const closed = new Promise<void>((resolve) => {
    child.on('close', (code, signal) => {
      end(signal === null ? `exit code ${code}` : `signal ${signal}`);
      resolve();
    });
  });
  const read = (hash: string): Promise<BlobContent> =>
    new Promise((resolve, reject) => {
      if (ended !== null) return reject(ended);
      waiting.push({ resolve, reject });
      child.stdin.write(`${hash}\n`);
    });
  return {
    read,
    readAll: (hashes) => Promise.all(hashes.map(read)),
    close() {
      child.stdin.end();
      return closed;
    },
  };
}
