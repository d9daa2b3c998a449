import { openRepository } from '../history/git/open-repository.ts';
import { openBlobReader } from '../history/git/read-blobs.ts';
import { type DocumentHistory, makeHistory, readTexts } from '../history/read-document.ts';
import { cacheFolder } from './cache-folder.ts';
import { readFingerprints } from './fingerprint.ts';
import { openCache } from './open-cache.ts';
import type { ChangelogOptions } from './read-changelog.ts';
import { readFamilies } from './read-families.ts';

/** Reads the versions of all documents, by id, without comparing any. */
export async function readHistories(options: ChangelogOptions): Promise<DocumentHistory[]> {
  const { path } = options;
  const repository = await openRepository(options.repo);
  const blobs = openBlobReader(repository);
  try {
    const cache = openCache(cacheFolder(options));
    const families = await readFamilies({ repository, path, blobs, cache, fingerprints: readFingerprints() });
    const histories: DocumentHistory[] = [];
    for (const { documents, pack } of families) {
      for (const document of documents)
        histories.push(makeHistory(document, await readTexts(document, blobs, pack.texts)));
    }
    return histories.sort((one, other) => (one.id < other.id ? -1 : 1));
  } finally {
    await blobs.close();
  }
}
