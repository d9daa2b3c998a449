import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { browserMissing } from '../support/browser.ts';
import { htmlFiles } from '../support/find-broken-links.ts';
import { makeRepository } from '../support/git-repository.ts';
import { wordsOf } from '../support/read-page.ts';
import { runTerms } from '../support/run-terms.ts';
import { openSite } from '../support/visit-site.ts';

const CODE = (version: number, day: string, days: number) => `---
title: Camera Code
version: ${version}
published: ${day}
effective: ${day}
---
# Camera Code

You must not:

- film guests at their tables;
- keep pictures for longer than ${days} days.

2.1 Whoever runs a camera answers for it.
`;
const KODEX = (of: string, more = '') => `---
title: Kamerakodex
language: de
translates: ${of}
${more}---
# Kamerakodex

Es ist untersagt:

- Gäste an ihren Tischen zu filmen;
- Bilder länger als 30 Tage aufzubewahren.

2.2 Die Umsatzsteuer kommt hinzu.
`;

suite('a translation', () => {
  let folder: string;
  const page = (address: string): string => readFileSync(join(folder, address, 'index.html'), 'utf8');

  before(async () => {
    const repository = await makeRepository();
    repository.commit({ 'terms/camera-code.md': CODE(1, '2026-01-01', 30) }, { date: '2026-01-01' });
    repository.commit(
      { 'terms/camera-code-de.md': KODEX('camera-code@1', 'prevails: original\n') },
      { date: '2026-01-02' },
    );
    repository.commit({ 'terms/code-fr.md': KODEX('camera-code@7') }, { date: '2026-01-03' });
    repository.commit({ 'terms/camera-code.md': CODE(2, '2026-03-01', 10) }, { date: '2026-03-01' });
    folder = join(repository.directory, 'dist');
    const ran = await runTerms(['publish', '--repo', repository.directory, '--out', folder, '--today', '2026-06-01']);
    assert.equal(ran.code, 0, ran.stderr);
    assert.match(ran.stdout, /: 1 document, 2 versions \(.*\), 1 translation\n/);
    assert.match(ran.stderr, /terms\/code-fr\.md.*not say into which other language|names no version of camera-code/);
  });

  test('stands beside the version that it is of, clause by clause', () => {
    const html = page('documents/camera-code/1/de');
    const words = wordsOf(folder, 'documents/camera-code/1/de');
    assert.match(words, /film guests at their tables; # Gäste an ihren Tischen zu filmen;/);
    assert.match(words, /keep pictures for longer than 30 days\. # Bilder länger als 30 Tage aufzubewahren\./);
    assert.match(words, /No clause of the original found 2.2 Die Umsatzsteuer kommt hinzu\./);
    assert.match(words, /answers for it\. No clause of the translation found/);
    assert.match(html, /<td class="side" lang="de"/);
  });

  test('says which text prevails, and so does its original', () => {
    for (const address of ['documents/camera-code/1/de', 'documents/camera-code', 'documents/camera-code/1'])
      assert.match(wordsOf(folder, address), /Where the two differ, the original \(English\) prevails\./, address);
  });

  test('says what a newer version is not translated', () => {
    const words = wordsOf(folder, 'documents/camera-code/1/de');
    assert.match(words, /Today another text applies: Version 2/);
    assert.match(words, /There is no translation of version 2 \(German\)\./);
    assert.match(wordsOf(folder, 'documents/camera-code'), /translation of version 1; version 2 is not translated/);
  });

  test('is no document: it has no page, change, feed entry or day of its own', () => {
    const files = htmlFiles(folder);
    assert.deepEqual(
      files.filter((file) => file.includes('camera-code-de') || file.includes('code-fr')),
      [],
    );
    const changes = readFileSync(join(folder, 'changes.json'), 'utf8') + readFileSync(join(folder, 'feed.xml'), 'utf8');
    assert.doesNotMatch(changes, /Kamerakodex|camera-code-de/);
    assert.match(wordsOf(folder, 'documents'), /Camera Code also in German/);
  });

  test('is the very text that was translated, as Markdown', () => {
    assert.equal(
      readFileSync(join(folder, 'documents/camera-code/1/de/text.md'), 'utf8'),
      KODEX('camera-code@1').split('---\n').at(-1),
    );
  });

  test('can be read by everyone', { skip: browserMissing() ?? false }, async () => {
    const site = await openSite(folder);
    try {
      for (const width of [1200, 360])
        await site.audit('documents/camera-code/1/de/', { viewport: { width, height: 900 } });
    } finally {
      await site.close();
    }
  });
});

test('what prevails is what the translation states, and nothing where it states none', async () => {
  const repository = await makeRepository();
  repository.commit({
    'terms/camera-code.md': CODE(1, '2026-01-01', 30),
    'terms/camera-code-de.md': KODEX('camera-code@1', 'prevails: translation\n'),
    'terms/quay-code.md': CODE(1, '2026-01-01', 30),
    'terms/quay-code-de.md': KODEX('quay-code@1'),
  });
  const folder = join(repository.directory, 'dist');
  await runTerms(['publish', '--repo', repository.directory, '--out', folder, '--today', '2026-06-01']);
  assert.match(wordsOf(folder, 'documents/camera-code'), /Where the two differ, the translation \(German\) prevails\./);
  for (const address of ['documents/quay-code', 'documents/quay-code/1/de'])
    assert.match(wordsOf(folder, address), /The publisher does not state here which of the two texts prevails\./);
  const { stderr, code } = await runTerms([
    'in-force',
    'camera-code-de',
    '--on',
    '2026-06-01',
    '--repo',
    repository.directory,
  ]);
  assert.equal(code, 2);
  assert.match(stderr, /is a translation, and has no days of its own\. .*camera-code/);
});
