import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Edition } from '../../scripts/changelog/edition.ts';
import { signedHeadings } from '../../scripts/changelog/signed-headings.ts';
import type { SinceSigned } from '../../scripts/changelog/since-signed.ts';
import { compare } from '../../scripts/index.ts';
import { readChangelog } from '../../scripts/loading/read-changelog.ts';
import { findGaps } from '../support/find-gaps.ts';
import { findNetFaults, type PublishedSince } from '../support/find-net-faults.ts';
import { makeFolder } from '../support/git-repository.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

suite('what changed since a signed version', { skip: !existsSync(join(ROOT, '.git')) && 'not a clone' }, () => {
  const cache = makeFolder();
  let read: PublishedSince;

  before(async () => {
    read = await readSince(cache);
  });

  test('is told of each version that the edition names, up to the texts that it names', () => {
    const told = read.since.map(({ slug, texts }) => `${slug} → ${texts.map(({ slug }) => slug).join(' ')}`);
    const named = read.edition.documents.flatMap((document) => {
      const found = signedHeadings(document, read.edition);
      const texts = found && [found.inForce, ...found.announced].map(({ slug }) => slug).join(' ');
      return (found?.signed ?? []).map(({ slug }) => `${slug} → ${texts}`);
    });
    assert.ok(named.length > 10);
    // The documents that another one has replaced are compared as well, as their families cannot know.
    assert.deepEqual(
      named.filter((each) => !told.includes(each)),
      [],
    );
  });

  test('is the direct comparison of the two texts, and leaves out no word of either', () => {
    assert.deepEqual(
      findNetFaults(read, (one, other) => compare(one, other, { topics: read.topics }), findGaps),
      [],
    );
  });

  test('gives each change a place of its own on the page', () => {
    for (const { slug, texts } of read.since) {
      const anchors = texts.flatMap(({ changes }) => changes.map(({ anchor }) => anchor));
      assert.equal(new Set(anchors).size, anchors.length, slug);
    }
  });

  test('leaves out what was changed and changed back', () => {
    const policy = read.since.find(({ slug }) => slug === 'acceptable-use-policy/3');
    assert.deepEqual(policy?.texts[0]?.changes, []);
  });

  test('is the same when it comes from the cache', async () => {
    assert.deepEqual((await readSince(cache)).since, read.since);
  });
});

async function readSince(cache: string): Promise<PublishedSince> {
  const since: SinceSigned[] = [];
  const texts = new Map<string, string>();
  const { edition, publisher } = (await readChangelog(
    { repo: ROOT, path: 'terms', today: '2026-12-01', jobs: 1, cache },
    {
      entry: () => undefined,
      since: (each) => void since.push(each),
      text: ({ text, markdown }) => void texts.set(text.slug, markdown),
    },
    () => undefined,
  )) satisfies { readonly edition: Edition };
  return { edition, since, texts, topics: publisher.topics };
}
