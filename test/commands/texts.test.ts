import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { ReadVersionText } from '../../scripts/loading/open-version-texts.ts';
import { readChangelog } from '../../scripts/loading/read-changelog.ts';
import { makeFolder, type TestRepository } from '../support/git-repository.ts';
import { runTerms } from '../support/run-terms.ts';
import { makeSmallTerms, TODAY } from '../worlds/small-terms.ts';

let terms: TestRepository;
const cache = makeFolder();

before(async () => {
  terms = await makeSmallTerms();
  terms.commit(
    {
      'terms/code-of-conduct.md':
        '\ufeff---\r\ntitle: Code of Conduct\r\n---\r\n# Code of Conduct\r\n\r\nSee the [agreement](service-agreement.md#use), the [note](notes.md).\r\n',
      'other/notes.md': '# Elsewhere',
    },
    { date: '2024-03-01' },
  );
});
after(() => terms.cleanup());

async function readAll(): Promise<ReadonlyMap<string, ReadVersionText>> {
  const texts = new Map<string, ReadVersionText>();
  const options = { repo: terms.directory, path: 'terms', today: TODAY, jobs: 1, cache };
  const take = { entry: () => undefined, text: (read: ReadVersionText) => void texts.set(read.text.slug, read) };
  const { edition } = await readChangelog(options, take, () => undefined);
  for (const { versions } of edition.documents) {
    for (const { slug, textHash } of versions)
      assert.equal(createHash('sha256').update(texts.get(slug)!.markdown).digest('hex'), textHash, slug);
  }
  return texts;
}

suite('the texts of a repository', () => {
  test('are the words that the hash in the record is of, clause by clause under their ids', async () => {
    const texts = await readAll();
    assert.deepEqual([...texts.keys()].sort(), [
      'code-of-conduct/2024-01-01',
      'code-of-conduct/2024-02-01',
      'code-of-conduct/2024-03-01',
      'service-agreement/1',
      'service-agreement/2',
    ]);
    const ids = (slug: string) => texts.get(slug)!.text.clauses.map(({ id }) => id);
    assert.deepEqual(ids('service-agreement/2'), ids('service-agreement/1'));
    assert.equal(new Set(ids('service-agreement/2')).size, 5);
    const { markdown, text } = texts.get('code-of-conduct/2024-03-01')!;
    assert.match(markdown, /^# Code of Conduct\n\nSee/);
    assert.equal(text.clauses[1]!.html, 'See the <a href="/documents/service-agreement/">agreement</a>, the note.');
  });

  test('are the same from the cache, also from one that is damaged', async () => {
    const [first, kept] = [await readAll(), await readAll()];
    assert.deepEqual(kept, first);
    const packs = readdirSync(join(cache, 'clauses')).map((name) => join(cache, 'clauses', name));
    assert.equal(packs.length, 2);
    for (const pack of packs) {
      const content = readFileSync(pack);
      content[content.length - 9]! ^= 1;
      writeFileSync(pack, content);
    }
    assert.deepEqual(await readAll(), first);
  });

  test('are rendered again for new versions alone', async () => {
    await readAll();
    const pack = (name: string) => join(cache, 'clauses', name);
    const before = readdirSync(join(cache, 'clauses')).map((name) => [name, statSync(pack(name)).mtimeMs] as const);
    terms.commit({ 'terms/code-of-conduct.md': '# Code of Conduct\n\nBe kind.\n' }, { date: '2024-04-01' });
    assert.equal((await readAll()).size, 6);
    const written = before.filter(([name, time]) => statSync(pack(name)).mtimeMs !== time);
    assert.equal(written.length, 1);
  });

  test('are published to the byte, where the record says', async () => {
    const out = join(makeFolder(), 'site');
    const { code } = await runTerms(['publish', '--repo', terms.directory, '--today', TODAY, '--out', out]);
    assert.equal(code, 0);
    for (const slug of ['service-agreement/1', 'service-agreement/2', 'code-of-conduct/2024-03-01']) {
      const record = readFileSync(join(out, 'changes', slug, 'index.html'), 'utf8');
      const hash = createHash('sha256')
        .update(readFileSync(join(out, 'documents', slug, 'text.md')))
        .digest('hex');
      assert.ok(record.includes(`<code>${hash}</code>`), slug);
      assert.ok(record.includes(`href="../../../documents/${slug}/text.md"`), slug);
    }
    const page = readFileSync(join(out, 'documents', 'code-of-conduct', 'index.html'), 'utf8');
    assert.match(page, /Contracts that include it<\/h2>[\s\S]*Service Agreement/);
    assert.match(
      page,
      /<a class="tag" href="\.\.\/\.\.\/changes\/code-of-conduct\/2024-04-01\/#[^"]+">Changed 1 April 2024<\/a>/,
    );
  });
});
