import { availableParallelism } from 'node:os';
import type { ClauseHistory } from '../changelog/clause-history.ts';
import type { DocumentHeading, Edition } from '../changelog/edition.ts';
import type { Entry } from '../changelog/entry.ts';
import { findLateChanges, type LateChanges } from '../changelog/late-changes.ts';
import { makeDocumentHeading, makeEdition } from '../changelog/make-document.ts';
import type { Publisher } from '../changelog/make-entry.ts';
import { type DocumentStanding, makeStandings } from '../changelog/standing.ts';
import { openRepository, type Repository } from '../history/git/open-repository.ts';
import { type BlobReader, openBlobReader } from '../history/git/read-blobs.ts';
import { uncommittedDocuments } from '../history/git/uncommitted-documents.ts';
import type { Diagnostic } from '../history/input-error.ts';
import type { DocumentHistory } from '../history/read-document.ts';
import { readConfiguration } from '../history/statements/read-configuration.ts';
import { type CacheOptions, cacheFolder } from './cache-folder.ts';
import { DocumentReader } from './document-reader.ts';
import type { Shard } from './families.ts';
import { readFingerprints } from './fingerprint.ts';
import { openCache } from './open-cache.ts';
import { openVersionTexts, type ReadVersionText } from './open-version-texts.ts';
import { openRecords, type Records } from './read-records.ts';

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
  readonly warnings: readonly Diagnostic[];
}

/** What is handed over as it is made, documents by id and versions oldest first. */
export interface ChangelogTaker {
  entry(entry: Entry): void | Promise<void>;
  /** Before the entries of a document: where its versions' texts are. */
  history?(history: DocumentHistory): void;
  /** After each entry: the version's text. */
  text?(read: ReadVersionText): void | Promise<void>;
  /**
   * After the entries of a document: the histories of its clauses, for those that have one. Once more, at the end, for a
   * document whose clauses go on in one that was read after it.
   */
  histories?(document: string, histories: Iterable<ClauseHistory>): void | Promise<void>;
  /** After all documents: which text of each binds whom, and what is part of its contract. */
  standing?(standing: DocumentStanding): void | Promise<void>;
}

/**
 * Reads a repository's documents and makes their changelog. Entries are handed over one by one and not kept: their
 * changes are most of the memory of a long history.
 * @throws InputError where the repository cannot be read or holds no documents
 */
export async function readChangelog(
  options: ChangelogOptions,
  take: ChangelogTaker,
  say: (text: string) => void,
): Promise<ReadChangelog> {
  return await withRecords(options, say, async (open) => {
    const { records, publisher, blobs, repository } = open;
    const changed = uncommittedDocuments(repository, options.path);
    const documents: DocumentHeading[] = [];
    const histories: DocumentHistory[] = [];
    const lateChanges = new Map<string, LateChanges>();
    const warnings: Diagnostic[] = [];
    const reader = new DocumentReader(open, {
      today: options.today,
      textsOf: take.text ? openVersionTexts(options, blobs, records.files) : null,
    });
    const late = new Set<string>();
    const read = new Set<string>();
    try {
      for (const [index, id] of records.ids.entries()) {
        say(`Comparing versions … ${index + 1} of ${records.ids.length} documents: ${id}`);
        const { history, headings, lives, replaced, warnings: found } = await reader.read(id, take);
        read.add(id);
        for (const old of replaced) if (read.has(old)) late.add(old);
        warnings.push(...found);
        if (headings.length === 0) continue;
        documents.push(makeDocumentHeading(history, headings, publisher));
        histories.push(history);
        lateChanges.set(id, findLateChanges(lives, headings, options.today));
      }
      for (const id of late) await reader.readAgain(id, take);
      warnings.push(...(await changed).map(warnOfUncommitted));
    } finally {
      await changed.catch(() => undefined);
    }
    const edition = makeEdition(documents, publisher, options.today);
    if (take.standing)
      for (const standing of makeStandings(edition, histories, lateChanges)) await take.standing(standing);
    return { edition, publisher, warnings };
  });
}

/** All documents with their comparisons, and where they come from. */
interface OpenRecords {
  readonly records: Records;
  readonly publisher: Publisher;
  readonly blobs: BlobReader;
  readonly repository: Repository;
}

/** Opens a repository's documents with their comparisons, and closes them after use. */
export async function withRecords<Result>(
  options: ChangelogOptions,
  say: (text: string) => void,
  use: (open: OpenRecords) => Promise<Result>,
): Promise<Result> {
  const { repo, path, jobs = null, shard = null } = options;
  say('Reading the history …');
  const repository = await openRepository(repo);
  const publisher = await readConfiguration(repository, path);
  const blobs = openBlobReader(repository);
  let records: Records | null = null;
  try {
    const kept = { cache: openCache(cacheFolder(options)), fingerprints: readFingerprints() };
    const cores = Math.min(availableParallelism(), MOST_THREADS);
    records = await openRecords({ repository, path, blobs, ...kept, topics: publisher.topics, jobs, cores, shard });
    return await use({ records, publisher, blobs, repository });
  } finally {
    await records?.close();
    await blobs.close();
  }
}

/** Each takes 100 MB; on more cores than this, `--jobs` says so. */
const MOST_THREADS = 8;

function warnOfUncommitted(file: string): Diagnostic {
  const message = 'The file has changes that are not committed; they are no version and are left out';
  return { severity: 'warning', file, line: 1, message, cause: 'uncommitted' };
}
