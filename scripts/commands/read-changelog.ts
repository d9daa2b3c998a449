import { availableParallelism } from 'node:os';
import type { Shard } from '../cache/families.ts';
import { readFingerprints } from '../cache/fingerprint.ts';
import { openCache } from '../cache/open-cache.ts';
import { openRecords, type Records } from '../cache/read-records.ts';
import type { DocumentHeading, Edition } from '../changelog/edition.ts';
import type { Entry, EntryHeading } from '../changelog/entry.ts';
import { type ClauseLife, describeLives, type LifeChange } from '../changelog/lives.ts';
import { makeDocumentHeading, makeEdition } from '../changelog/make-document.ts';
import { makeEntries } from '../changelog/make-entries.ts';
import { headingOf, type Publisher } from '../changelog/make-entry.ts';
import { Lineage } from '../diff/lineage.ts';
import type { Diagnostic } from '../history/input-error.ts';
import { openRepository, type Repository } from '../history/open-repository.ts';
import { type BlobReader, openBlobReader, readMarkdown } from '../history/read-blobs.ts';
import { readConfiguration } from '../history/read-configuration.ts';
import { splitFrontMatter } from '../history/split-front-matter.ts';
import { uncommittedDocuments } from '../history/uncommitted-documents.ts';
import { documentFinder } from '../texts/find-document.ts';
import { renderClauses } from '../texts/render-clauses.ts';
import { makeVersionText, type VersionText } from '../texts/version-text.ts';
import { type CacheOptions, cacheFolder } from './cache-folder.ts';
import { ReplacedDocuments } from './replaced-documents.ts';

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
  /** After each entry: the version's text, and its Markdown without front matter, of which `textHash` is the hash. */
  text?(text: VersionText, markdown: string): void | Promise<void>;
  /** After the entries of a document: the lives of its clauses. */
  lives?(document: string, lives: readonly ClauseLife[]): void | Promise<void>;
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
  return await withRecords(options, say, async ({ records, publisher, blobs, repository }) => {
    const changed = uncommittedDocuments(repository, options.path);
    const findDocument = documentFinder(records.files);
    const documents: DocumentHeading[] = [];
    const warnings: Diagnostic[] = [];
    const onUnreadable = (warning: Diagnostic) => void warnings.push(warning);
    const older = new ReplacedDocuments({ read: records.read, blobs, publisher });
    try {
      for (const [index, id] of records.ids.entries()) {
        say(`Comparing versions … ${index + 1} of ${records.ids.length} documents: ${id}`);
        const record = (await records.read(id))!;
        const { replaced, compareVersions, warnings: found } = await older.replacedBy(record);
        const lineage = new Lineage<LifeChange>(id);
        const headings: EntryHeading[] = [];
        const made = makeEntries(record.history, compareVersions, { replaced, lineage, onUnreadable });
        for (const { entry, traced } of made) {
          await take.entry(entry);
          if (take.text) {
            const markdown = await readMarkdown(traced.version.blob, blobs);
            const place = { ...entry, ids: traced.clauses, path: traced.version.path, findDocument };
            const clauses = traced.unreadable === null ? renderClauses(markdown) : [];
            await take.text(makeVersionText(clauses, place), splitFrontMatter(markdown).body.replaceAll('\r\n', '\n'));
          }
          headings.push(headingOf(entry));
        }
        await take.lives?.(id, describeLives(id, lineage));
        warnings.push(...record.history.warnings, ...found);
        if (headings.length > 0) documents.push(makeDocumentHeading(record.history, headings, publisher));
      }
      warnings.push(...(await changed).map(warnOfUncommitted));
    } finally {
      await changed.catch(() => undefined);
    }
    return { edition: makeEdition(documents, publisher, options.today), publisher, warnings };
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
