import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type DocumentRecord, entryOf } from '../scripts/cache/document-record.ts';
import { ENGINE_SOURCES, type Fingerprints, readFingerprints } from '../scripts/cache/fingerprint.ts';
import { openCache } from '../scripts/cache/open-cache.ts';
import { decodePack, encodePack } from '../scripts/cache/pack.ts';
import { readAllRecords } from '../scripts/cache/read-records.ts';
import { makeDocumentHeading, makeEdition } from '../scripts/changelog/make-document.ts';
import type { Publisher } from '../scripts/changelog/make-entry.ts';
import { makePlan } from '../scripts/commands/make-plan.ts';
import { DEFAULT_CONFIGURATION } from '../scripts/history/configuration.ts';
import { openRepository } from '../scripts/history/open-repository.ts';
import { openBlobReader } from '../scripts/history/read-blobs.ts';
import { parseCustomers } from '../scripts/notices/customers.ts';
import { makeFolder } from './git-repository.ts';
import { makeSmallTerms, TODAY, writeRegistry } from './small-terms.ts';
import { readNeeds } from './source-needs.ts';

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
}

suite('another version of the program', () => {
  const current: Fingerprints = { engine: 'e1', changelog: 'c1' };

  async function recordsOf(directory: string, cache: string, fingerprints: Fingerprints): Promise<DocumentRecord[]> {
    const opened = await openRepository(directory);
    const blobs = openBlobReader(opened);
    const source = { repository: opened, path: 'terms', blobs, cache: openCache(cache), fingerprints };
    const records: DocumentRecord[] = [];
    const work = { topics: [], jobs: 1, cores: 1, shard: null, onCount: () => undefined };
    for await (const record of readAllRecords({ ...source, ...work })) records.push(record);
    await blobs.close();
    return records;
  }

  /** Who would be told of what. */
  async function toldOf(records: readonly DocumentRecord[]): Promise<string[]> {
    const publisher: Publisher = { configuration: DEFAULT_CONFIGURATION, topics: [] };
    const headings = records.map(({ history, entries }) =>
      makeDocumentHeading(
        history,
        entries.map(({ heading }) => heading),
        publisher,
      ),
    );
    const entries = new Map(
      records.flatMap((record) => record.entries.map((each) => [each.heading.slug, each] as const)),
    );
    const registry = writeRegistry();
    const customers = parseCustomers(readFileSync(registry, 'utf8'), registry);
    const edition = makeEdition(headings, publisher, TODAY);
    const plan = await makePlan(edition, publisher, customers, async (slug) => entryOf(entries.get(slug)!));
    return plan.notices.map(({ customer, document, version }) => `${customer} ${document}@${version}`);
  }

  /** Makes every heading kept say something else, as an engine of these fingerprints might. */
  function rewrite(cache: string, from: Fingerprints, to: Fingerprints): void {
    for (const file of filesIn(join(cache, 'texts'))) {
      const pack = decodePack(readFileSync(file), from)!;
      for (const [key, heading] of pack.headings) pack.headings.set(key, { ...heading, headline: 'Read otherwise' });
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
    const identity = (records: DocumentRecord[]) =>
      records.flatMap(({ entries }) =>
        entries.map(({ heading: { document, version, slug, commit, published, effective, textHash, previous } }) => {
          return { document, version, slug, commit, published, effective, textHash, previous };
        }),
      );
    assert.deepEqual(identity(otherwise), identity(before));
    assert.equal(entryOf(otherwise[0]!.entries[0]!).headline, 'Read otherwise');
    const told = await Promise.all([before, otherwise].map(toldOf));
    assert.deepEqual(told, [['canary-transit service-agreement@2'], ['canary-transit service-agreement@2']]);
  });

  test('that only makes entries otherwise keeps the comparisons', async () => {
    const { directory } = await makeSmallTerms();
    const cache = makeFolder();
    await recordsOf(directory, cache, current);
    const [file] = filesIn(join(cache, 'texts'));
    const pack = decodePack(readFileSync(file!), { ...current, changelog: 'c2' })!;
    assert.deepEqual([pack.texts.size, pack.headings.size, pack.comparisons.size], [0, 0, 1]);
    assert.deepEqual(decodePack(readFileSync(file!), { engine: 'e2', changelog: 'c2' })!.comparisons.size, 0);
  });

  test('is known by every source that the engine runs, and by the packages that parse', () => {
    const top = fileURLToPath(new URL('../', import.meta.url));
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
