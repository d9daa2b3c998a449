import { availableParallelism } from 'node:os';
import type { EntryRecord } from '../cache/document-record.ts';
import type { Shard } from '../cache/families.ts';
import { readFingerprints } from '../cache/fingerprint.ts';
import { openCache } from '../cache/open-cache.ts';
import { readAllRecords } from '../cache/read-records.ts';
import type { DocumentHeading, Edition } from '../changelog/edition.ts';
import { makeDocumentHeading, makeEdition } from '../changelog/make-document.ts';
import type { Publisher } from '../changelog/make-entry.ts';
import type { Diagnostic } from '../history/input-error.ts';
import { openRepository } from '../history/open-repository.ts';
import { openBlobReader } from '../history/read-blobs.ts';
import { readConfiguration } from '../history/read-configuration.ts';
import type { DocumentHistory } from '../history/read-document.ts';
import { uncommittedDocuments } from '../history/uncommitted-documents.ts';
import { type CacheOptions, cacheFolder } from './cache-folder.ts';

/** Where the documents are, which day it is, and how to work. */
export interface ChangelogOptions extends CacheOptions {
  /** A git repository or bare clone. */
  readonly repo: string;
  /** The folder of documents in it; `.` takes all Markdown. */
  readonly path: string;
  /** ISO date that stands in for the clock. */
  readonly today: string;
  /** How many threads may compare versions; absent: as many as help. */
  readonly jobs?: number;
  /** Only this part of the documents; absent: all. */
  readonly shard?: Shard;
}

/** What a reading of the whole changelog comes to, entries aside. */
export interface ReadChangelog {
  readonly edition: Edition;
  readonly publisher: Publisher;
  readonly histories: readonly DocumentHistory[];
  readonly warnings: readonly Diagnostic[];
}

/**
 * Reads a repository's documents and makes their changelog. Entries are handed over one by one, documents by id and
 * versions oldest first, and not kept: their changes are most of the memory of a long history.
 * @throws InputError where the repository cannot be read or holds no documents
 */
export async function readChangelog(
  options: ChangelogOptions,
  take: (entry: EntryRecord) => void | Promise<void>,
  say: (text: string) => void,
): Promise<ReadChangelog> {
  const { repo, path, today, jobs = null, shard = null } = options;
  say('Reading the history …');
  const repository = await openRepository(repo);
  const publisher = await readConfiguration(repository, path);
  const uncommitted = uncommittedDocuments(repository, path);
  const documents: DocumentHeading[] = [];
  const histories: DocumentHistory[] = [];
  const blobs = openBlobReader(repository);
  let total = 0;
  const onCount = (count: number) => {
    total = count;
  };
  const source = { repository, path, blobs, cache: openCache(cacheFolder(options)), fingerprints: readFingerprints() };
  const work = {
    topics: publisher.topics,
    jobs,
    cores: Math.min(availableParallelism(), MOST_THREADS),
    shard,
    onCount,
  };
  try {
    for await (const { history, entries } of readAllRecords({ ...source, ...work })) {
      histories.push(history);
      say(`Comparing versions … ${histories.length} of ${total} documents: ${history.id}`);
      for (const entry of entries) await take(entry);
      const headings = entries.map(({ heading }) => heading);
      if (headings.length > 0) documents.push(makeDocumentHeading(history, headings, publisher));
    }
    const warnings = [
      ...histories.flatMap((history) => history.warnings),
      ...(await uncommitted).map(warnOfUncommitted),
    ];
    return { edition: makeEdition(documents, publisher, today), publisher, histories, warnings };
  } finally {
    await uncommitted.catch(() => undefined);
    await blobs.close();
  }
}

/** Each takes 100 MB; on more cores than this, `--jobs` says so. */
const MOST_THREADS = 8;

function warnOfUncommitted(file: string): Diagnostic {
  const message = 'The file has changes that are not committed; they are no version and are left out';
  return { severity: 'warning', file, line: 1, message, cause: 'uncommitted' };
}
