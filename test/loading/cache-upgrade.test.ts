import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Entry } from '../../scripts/changelog/entry.ts';
import { makeDocumentHeading, makeEdition } from '../../scripts/changelog/make-document.ts';
import { makeEntries } from '../../scripts/changelog/make-entries.ts';
import { headingOf, type Publisher } from '../../scripts/changelog/make-entry.ts';
import { requestPlan } from '../../scripts/commands/notices/request-plan.ts';
import { openBlobReader } from '../../scripts/history/git/blob-reader.ts';
import { openRepository } from '../../scripts/history/git/open-repository.ts';
import type { DocumentHistory } from '../../scripts/history/read-document.ts';
import { DEFAULT_CONFIGURATION } from '../../scripts/history/statements/configuration.ts';
import { ENGINE_SOURCES, type Fingerprints, readFingerprints } from '../../scripts/loading/fingerprint.ts';
import { openCache } from '../../scripts/loading/open-cache.ts';
import { openRecords } from '../../scripts/loading/open-records.ts';
import { decodePack, encodePack } from '../../scripts/loading/pack.ts';
import { packComparison, unpackComparison } from '../../scripts/loading/packed-comparison.ts';
import { openRegistry } from '../../scripts/notices/registry/registry.ts';
import { readNeeds } from '../house/source-needs.ts';
import { makeFolder } from '../support/git-repository.ts';
import { collectPlan } from '../worlds/notices-builders.ts';
import { makeSmallTerms, TODAY, writeRegistry } from '../worlds/small-terms.ts';

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
}

interface ReadRecord {
  readonly history: DocumentHistory;
  readonly entries: readonly Entry[];
}

suite('another version of the program', () => {
  const current: Fingerprints = { engine: 'e1', changelog: 'c1' };

  async function recordsOf(directory: string, cache: string, fingerprints: Fingerprints): Promise<ReadRecord[]> {
    const terms = await openRepository(directory);
    const blobs = openBlobReader(terms);
    const source = { repository: terms, path: 'terms', blobs, cache: openCache(cache), fingerprints };
    const work = { topics: [], jobs: 1, cores: 1, shard: null, ahead: true, since: null };
    const opened = await openRecords({ ...source, ...work });
    const records: ReadRecord[] = [];
    for (const id of opened.ids) {
      const { history, compareVersions } = (await opened.read(id))!;
      records.push({ history, entries: [...makeEntries(history, compareVersions)].map(({ entry }) => entry) });
    }
    await opened.close();
    await blobs.close();
    return records;
  }

  /** Who would be told of what. */
  async function toldOf(records: readonly ReadRecord[]): Promise<string[]> {
    const publisher: Publisher = { configuration: DEFAULT_CONFIGURATION, topics: [] };
    const headings = records.map(({ history, entries }) =>
      makeDocumentHeading(history, entries.map(headingOf), publisher),
    );
    const entries = new Map(records.flatMap((record) => record.entries.map((each) => [each.slug, each] as const)));
    const registry = writeRegistry();
    const reader = openRegistry();
    reader.yaml(registry, readFileSync(registry, 'utf8'));
    const { customers } = reader.finish();
    const edition = makeEdition(headings, publisher, TODAY);
    const none = { readPromises: async () => null, readText: async () => null };
    const sources = { readEntry: (slug: string) => entries.get(slug)!, ...none };
    return collectPlan(await requestPlan(edition, publisher, customers, sources)).notices.map(
      ({ customer, document, version }) => `${customer} ${document}@${version}`,
    );
  }

  /** Makes every comparison kept say something else, as an engine of these fingerprints might. */
  function rewrite(cache: string, from: Fingerprints, to: Fingerprints): void {
    for (const file of filesIn(join(cache, 'texts'))) {
      const pack = decodePack(readFileSync(file), from)!;
      for (const [key, packed] of pack.comparisons) {
        const { changes, ...rest } = unpackComparison(packed);
        const otherwise = changes.map((change) => ({ ...change, summary: 'Read otherwise.' }));
        pack.comparisons.set(
          key,
          packComparison(() => ({ ...rest, changes: otherwise })),
        );
      }
      writeFileSync(file, encodePack(pack, to));
    }
  }

  test('reads anew what was published, and invents no version and nobody to tell', async () => {
    const { directory } = await makeSmallTerms();
    const cache = makeFolder();
    const before = await recordsOf(directory, cache, current);
    // What an engine of other rules kept is not believed by this one, though it is of the same texts.
    rewrite(cache, current, { engine: 'e0', changelog: 'c0' });
    const after = await recordsOf(directory, cache, current);
    assert.deepEqual(after, before);
    // And the versions that the other engine published are the same versions.
    rewrite(cache, current, current);
    const otherwise = await recordsOf(directory, cache, current);
    const identity = (records: ReadRecord[]) =>
      records.flatMap(({ entries }) =>
        entries.map(({ document, version, slug, commit, published, effective, textHash, previous }) => {
          return { document, version, slug, commit, published, effective, textHash, previous };
        }),
      );
    assert.deepEqual(identity(otherwise), identity(before));
    assert.ok(otherwise.some(({ entries }) => entries.some(({ summary }) => summary.includes('Read otherwise.'))));
    const told = await Promise.all([before, otherwise].map(toldOf));
    assert.deepEqual(told, [['canary-transit service-agreement@2'], ['canary-transit service-agreement@2']]);
  });

  test('that only makes entries otherwise keeps the comparisons', async () => {
    const { directory } = await makeSmallTerms();
    const cache = makeFolder();
    await recordsOf(directory, cache, current);
    const [file] = filesIn(join(cache, 'texts'));
    const pack = decodePack(readFileSync(file!), { ...current, changelog: 'c2' })!;
    assert.deepEqual([pack.texts.size, pack.comparisons.size], [0, 2]);
    assert.deepEqual(decodePack(readFileSync(file!), { engine: 'e2', changelog: 'c2' })!.comparisons.size, 0);
  });

  test('is known by every source that the engine runs, and by the packages that parse', () => {
    const top = fileURLToPath(new URL('../../', import.meta.url));
    const seen = new Set(['scripts/index.ts']);
    for (const path of seen)
      for (const { to, erased } of readNeeds(path, readFileSync(join(top, path), 'utf8')).imports)
        if (!erased && to.startsWith('scripts/')) seen.add(to);
    seen.delete('scripts/index.ts');
    const known = [...seen].filter((path) => ENGINE_SOURCES.some((source) => path.startsWith(`scripts/${source}`)));
    assert.deepEqual(known, [...seen]);
    assert.match(readFingerprints().engine, /^[0-9a-f]{64}$/);
    assert.deepEqual(readFingerprints(), readFingerprints());
  });
});
