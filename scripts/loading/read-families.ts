import { createHash } from 'node:crypto';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { BlobReader } from '../history/git/blob-reader.ts';
import type { DocumentRevisions } from '../history/git/group-revisions.ts';
import type { Repository } from '../history/git/open-repository.ts';
import { readRevisions } from '../history/git/read-revisions.ts';
import { repositoryPath } from '../history/git/repository-path.ts';
import { factsOf } from '../history/known-text.ts';
import type { NamedDocument } from '../history/read-document.ts';
import { readTexts } from '../history/read-document.ts';
import { nameDocuments } from '../history/read-history.ts';
import { type Family, groupFamilies } from './families.ts';
import type { Fingerprints } from './fingerprint.ts';
import type { Cache } from './open-cache.ts';
import { decodePack, emptyPack, type Pack } from './pack.ts';

/** A family of documents with what is known about it. */
export interface KnownFamily extends Family<NamedDocument> {
  readonly pack: Pack;
}

/** Where documents are read from and what was kept of them. */
export interface DocumentSource {
  readonly repository: Repository;
  readonly path: string;
  readonly blobs: BlobReader;
  readonly cache: Cache;
  readonly fingerprints: Fingerprints;
}

/**
 * The families of documents below a path, each with its pack as far as it still holds. Rejects with InputError where there are
 * no documents.
 */
export async function readFamilies(source: DocumentSource): Promise<KnownFamily[]> {
  const documents = await readKnownRevisions(source);
  const families = groupFamilies(documents);
  const packs = new Map(families.map((family) => [family, readPack(family.key, source)] as const));
  const packOf = new Map(
    families.flatMap((family) => family.documents.map((each) => [each, packs.get(family)!] as const)),
  );
  const statedIds: (string | null)[] = [];
  for (const document of documents) {
    const pack = packOf.get(document)!;
    const newest = document.revisions.at(-1)!;
    await readTexts({ revisions: [newest] }, source.blobs, pack.texts);
    const text = pack.texts.get(newest.blob)!;
    statedIds.push(factsOf(text)?.frontMatter.id ?? null);
  }
  const named = await nameDocuments(source.repository, source.path, documents, statedIds);
  return groupFamilies(named).map((family) => ({
    ...family,
    pack: packs.get(families.find(({ key }) => key === family.key)!)!,
  }));
}

export function packName(key: string): string {
  return `texts/${createHash('sha256').update(key).digest('hex').slice(0, 32)}.pack`;
}

function readPack(key: string, { cache, fingerprints }: DocumentSource): Pack {
  const file = cache.read(packName(key));
  return (file && decodePack(file, fingerprints)) ?? emptyPack();
}

/** The log of a commit, read once: it is the same for ever. One file for each repository and path on a machine. */
async function readKnownRevisions({
  repository,
  path,
  blobs,
  cache,
  fingerprints,
}: DocumentSource): Promise<readonly DocumentRevisions[]> {
  const base = repositoryPath(path);
  const place = createHash('sha256')
    .update(JSON.stringify([repository.directory, base]))
    .digest('hex')
    .slice(0, 32);
  const name = `logs/${place}.json`;
  const state = `${repository.head} ${fingerprints.changelog}`;
  const kept = decodeLog(cache.read(name));
  if (kept?.state === state) return kept.documents;
  const documents = await readRevisions(repository, blobs, base);
  cache.write(name, encodeLog({ state, documents }));
  return documents;
}

interface KeptLog {
  readonly state: string;
  readonly documents: readonly DocumentRevisions[];
}

/** The hash of the content before it, so that what is damaged is not believed. */
function encodeLog(log: KeptLog): Buffer {
  const content = zstdCompressSync(JSON.stringify(log));
  return Buffer.concat([createHash('sha256').update(content).digest(), content]);
}

function decodeLog(file: Buffer | null): KeptLog | null {
  if (file === null) return null;
  const [hash, content] = [file.subarray(0, 32), file.subarray(32)];
  if (!createHash('sha256').update(content).digest().equals(hash)) return null;
  try {
    return JSON.parse(zstdDecompressSync(content).toString()) as KeptLog;
  } catch {
    return null;
  }
}
