import { type DocumentHistory, makeHistory, type NamedDocument, readTexts } from '../history/read-document.ts';
import type { Topic } from '../history/statements/topics.ts';
import { countMissing, type DocumentRecord, readRecords } from './document-record.ts';
import { type Family, familiesOfShard, largestFirst, revisionsOf, type Shard } from './families.ts';
import { keyComparisons } from './key-comparison.ts';
import { decodePack, emptyPack, encodePack, type Pack } from './pack.ts';
import { type DocumentSource, type KnownFamily, packName, readFamilies } from './read-families.ts';
import { openWorkerPool, type WorkerPool } from './worker-pool.ts';

/** How to read. */
export interface RecordsRequest extends DocumentSource {
  readonly topics: readonly Topic[];
  /** How many threads may work; null leaves it to how much there is to do. */
  readonly jobs: number | null;
  /** How many threads the machine can run at once. */
  readonly cores: number;
  /** Only this part of the documents; null for all. */
  readonly shard: Shard | null;
  /** Whether all will be asked for, so that threads may begin with what is missing. */
  readonly ahead: boolean;
  /** ISO date on which it will be asked what changed since each version that somebody may have signed; null where it will not be. */
  readonly since: string | null;
}

/** Documents that are read one by one, in any order. */
export interface Records {
  /** Of all documents, or those of the part that is asked for, sorted. */
  readonly ids: readonly string[];
  /** All documents, of whatever part, with the paths of their files. */
  readonly files: readonly NamedDocument[];
  /** A document with all its comparisons, of whatever part; null where there is none of that id. */
  read(id: string): Promise<DocumentRecord | null>;
  /** The versions of all documents, of whatever part, by id. Nothing is compared for it. */
  histories(): Promise<readonly DocumentHistory[]>;
  close(): Promise<void>;
}

/**
 * Opens all documents with their comparisons: what the cache holds as it is, the rest worked out, in threads where there is
 * much of it. The same on one thread and on many. Rejects with InputError where there are no documents or git lacks their
 * texts.
 */
export async function openRecords(request: RecordsRequest): Promise<Records> {
  const known = await readFamilies(request);
  const families = request.shard === null ? known : ofShard(known, request.shard);
  const familyOf = new Map(known.flatMap((family) => family.documents.map(({ id }) => [id, family] as const)));
  const read = new Map<string, Promise<readonly DocumentRecord[]>>();
  const missing: KnownFamily[] = [];
  for (const family of request.ahead ? families : []) {
    const records = readRecords(family, family.pack, request);
    if (records === null) missing.push(family);
    else read.set(family.key, Promise.resolve(records));
  }
  const pool = openPool(missing, request);
  for (const family of largestFirst(missing) as KnownFamily[])
    if (pool !== null) read.set(family.key, settled(fillInThread(family, pool, request)));
  return {
    files: known.flatMap(({ documents }) => documents),
    ids: families.flatMap(({ documents }) => documents.map(({ id }) => id)).sort(),
    async read(id) {
      const family = familyOf.get(id);
      if (family === undefined) return null;
      if (!read.has(family.key)) read.set(family.key, knownOrFilled(family, request));
      return (await read.get(family.key)!).find(({ history }) => history.id === id)!;
    },
    async histories() {
      const histories: DocumentHistory[] = [];
      for (const { documents, pack } of known)
        for (const document of documents)
          histories.push(makeHistory(document, await readTexts(document, request.blobs, pack.texts)));
      return histories.sort((one, other) => (one.id < other.id ? -1 : 1));
    },
    close: async () => await pool?.close(),
  };
}

function ofShard(families: readonly KnownFamily[], shard: Shard): KnownFamily[] {
  return familiesOfShard(families, shard) as KnownFamily[];
}

/**
 * Starting a thread and loading the parser in it takes 0.2 s, in which 30 versions are compared. For less than this there are
 * no threads, unless several are asked for; for more there is one at least, as its memory can be held small.
 */
const REVISIONS_WORTH_THREADS = 60;

function openPool(missing: readonly KnownFamily[], request: RecordsRequest): WorkerPool | null {
  const { jobs, cores, repository, topics, since, fingerprints } = request;
  const threads = Math.min(jobs ?? cores, missing.length);
  const work = missing.reduce((sum, family) => sum + workIn(family, request), 0);
  if (threads < 1 || ((jobs ?? 1) === 1 && work < REVISIONS_WORTH_THREADS)) return null;
  const { directory, environment } = repository;
  return openWorkerPool({ repository: { directory, environment }, topics, since, fingerprints }, threads);
}

/** About how many comparisons have to be made. */
function workIn(family: KnownFamily, { topics, since }: RecordsRequest): number {
  const { documents, pack } = family;
  if (pack.comparisons.size === 0) return revisionsOf(family);
  const blobs = documents.flatMap(({ revisions }) => revisions.map(({ blob }) => blob));
  const unread = blobs.filter((blob) => !pack.texts.has(blob)).length;
  if (unread > 0) return unread;
  const keyOf = keyComparisons(topics);
  return documents.reduce((sum, each) => sum + countMissing(makeHistory(each, pack.texts), pack, { keyOf, since }), 0);
}

async function fillInThread(
  { pack: known, ...family }: KnownFamily,
  pool: WorkerPool,
  request: RecordsRequest,
): Promise<readonly DocumentRecord[]> {
  const encoded = await pool.run(() => ({ family, known: encodePack(known, request.fingerprints) }));
  request.cache.write(packName(family.key), encoded);
  return recordsIn(family, decodePack(encoded, request.fingerprints) ?? emptyPack(), request);
}

async function knownOrFilled(family: KnownFamily, request: RecordsRequest): Promise<readonly DocumentRecord[]> {
  return readRecords(family, family.pack, request) ?? (await fillHere(family, request));
}

async function fillHere({ pack: known, ...family }: KnownFamily, request: RecordsRequest): Promise<DocumentRecord[]> {
  // The parser takes a while to load; where nothing has to be compared it is not needed.
  const { fillPack } = await import('./fill-pack.ts');
  const pack = await fillPack(family, known, request);
  request.cache.write(packName(family.key), encodePack(pack, request.fingerprints));
  return recordsIn(family, pack, request);
}

function recordsIn(family: Family<NamedDocument>, pack: Pack, request: RecordsRequest): DocumentRecord[] {
  const records = readRecords(family, pack, request);
  if (records === null) throw new Error(`the pack of ${family.documents[0]!.id} lacks something that was just made`);
  return records;
}

/** A rejection counts when it is waited for, in its turn. */
function settled<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}
