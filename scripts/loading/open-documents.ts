import { availableParallelism } from 'node:os';
import { type BlobReader, openBlobReader } from '../history/git/blob-reader.ts';
import { openRepository, type Repository } from '../history/git/open-repository.ts';
import { InputError, quoteValue } from '../history/input-error.ts';
import { nearestKey } from '../history/statements/nearest-key.ts';
import { type PublisherSettings, readConfiguration } from '../history/statements/read-configuration.ts';
import { type CacheOptions, cacheFolder } from './cache-folder.ts';
import type { DocumentRecord } from './document-record.ts';
import type { Shard } from './families.ts';
import { readFingerprints } from './fingerprint.ts';
import { openCache } from './open-cache.ts';
import { openRecords, type Records } from './open-records.ts';

/** Where the documents are, and how to work. */
export interface DocumentsOptions extends CacheOptions {
  /** A git repository or bare clone. */
  readonly repo: string;
  /** The folder of documents in it; `.` takes all Markdown. */
  readonly path: string;
  /** How many threads may compare versions; absent: as many as help. */
  readonly jobs?: number;
  /** Only this part of the documents; absent: all. */
  readonly shard?: Shard;
}

/** A repository's documents, and what it takes to follow their clauses into one another. */
export interface OpenDocuments extends Records {
  readonly repository: Repository;
  readonly publisher: PublisherSettings;
  readonly blobs: BlobReader;
  /**
   * A document with all its comparisons.
   * @throws InputError where there is none of that id
   */
  find(id: string): Promise<DocumentRecord>;
}

/**
 * Opens a repository with its documents, and closes it after use. Whatever is read or compared is kept in the cache.
 * @param ahead whether all documents will be asked for, so that what is missing is worked out at once, in threads where it is much
 * @param since ISO date on which it will be asked what changed since each version that somebody may have signed
 * @throws InputError where the repository cannot be read or holds no documents
 */
export async function withDocuments<Result>(
  options: DocumentsOptions,
  { ahead, since = null }: { readonly ahead: boolean; readonly since?: string | null },
  use: (open: OpenDocuments) => Promise<Result>,
): Promise<Result> {
  const { repo, path, jobs = null, shard = null } = options;
  const repository = await openRepository(repo);
  const publisher = await readConfiguration(repository, path);
  const blobs = openBlobReader(repository);
  let records: Records | null = null;
  try {
    const kept = { cache: openCache(cacheFolder(options)), fingerprints: readFingerprints() };
    const cores = Math.min(availableParallelism(), MOST_THREADS);
    records = await openRecords({
      repository,
      path,
      blobs,
      ...kept,
      topics: publisher.topics,
      jobs,
      cores,
      shard,
      ahead,
      since,
    });
    const { ids, read } = records;
    const find = async (id: string) => (await read(id)) ?? refuseUnknown(id, ids);
    return await use({ ...records, repository, publisher, blobs, find });
  } finally {
    await records?.close();
    await blobs.close();
  }
}

/** Each takes 100 MB; on more cores than this, `--jobs` says so. */
const MOST_THREADS = 8;

function refuseUnknown(id: string, ids: readonly string[]): never {
  const near = nearestKey(id, ids) ?? ids[0]!;
  const known = ids.length <= 12 ? `one of ${ids.join(', ')}` : `one of ${ids.length} ids, such as ${near}`;
  throw new InputError(`There is no document ${quoteValue(id)}`, { expected: known, example: near });
}
