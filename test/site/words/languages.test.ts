import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import * as british from '../../../site/src/words/language.ts';
import { browserMissing } from '../../support/browser.ts';
import { htmlFiles } from '../../support/find-broken-links.ts';
import { makeRepository } from '../../support/git-repository.ts';
import { pageProse } from '../../support/page-prose.ts';
import { wordsOf } from '../../support/read-page.ts';
import { runTerms } from '../../support/run-terms.ts';
import { openSite, type SiteVisit } from '../../support/visit-site.ts';
import { walkWords } from '../../support/walk-words.ts';
import { ENTRIES, northwind } from '../../worlds/northwind-edition.ts';
import { buildNorthwind } from '../../worlds/northwind-site.ts';

/** What the publisher, its documents and its authors say, in whatever language. */
const GIVEN = JSON.stringify([northwind(), ENTRIES]).toLowerCase();

/** Words of the British tables that no text of the publisher has, so that they can only be the interface's. */
const ENGLISH = walkWords(british, '')
  .flatMap(({ path, value }) => (typeof value === 'string' && !path.startsWith('JOINS') ? value : []))
  .filter((words) => words.length > 4 && !GIVEN.includes(words.toLowerCase()));
const MONTHS =
  /\b(?:January|February|March|May|June|July|October|December) \d|\d (?:January|February|March|May|June|July|October|December)\b/;
/** Attributes that are read out or shown. */
const SPOKEN = / (?:aria-label|placeholder|alt|data-[a-z-]+)="([^"]*)"/g;

/** English words of the interface on the pages of a site, each with its page. */
function englishIn(folder: string, same: readonly string[]): readonly string[] {
  const words = ENGLISH.filter((each) => !same.includes(each));
  return htmlFiles(folder).flatMap((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const spoken = [...html.matchAll(SPOKEN)].map(([, value]) => value!);
    // The name of another project is the same in every language.
    const passages = [...pageProse(html, 'en'), ...spoken].map((each) => each.replaceAll('Open Terms Archive', ''));
    return passages.flatMap((passage) =>
      words.some((each) => has(passage, each)) || MONTHS.test(passage) ? `${file}: ${passage}` : [],
    );
  });
}

function has(passage: string, words: string): boolean {
  const at = passage.indexOf(words);
  return at >= 0 && !/\p{L}/u.test(passage[at - 1] ?? '') && !/\p{L}/u.test(passage[at + words.length] ?? '');
}

suite('a site in German', () => {
  let folder: string;
  let site: SiteVisit;
  before(async () => {
    folder = await buildNorthwind({ language: 'de' });
    if (browserMissing() === null) site = await openSite(folder);
  });
  after(() => site?.close());

  test('has no English word of the interface, but where it says that it is one', () => {
    assert.ok(ENGLISH.length > 200);
    assert.deepEqual(englishIn(folder, ['Commit', 'Text, SHA-256']), []);
  });

  test('says that it is German, and which words are not', () => {
    const change = readFileSync(join(folder, 'changes/ai-code-of-conduct/8/index.html'), 'utf8');
    assert.match(change, /<html lang="de"/);
    assert.match(change, /<h1 lang="en">/);
    assert.match(change, /<p class="says" lang="en">|<p class="inline[^"]*" dir="auto" lang="en">/);
  });

  test('has its dates, and tells the law of a day as German lawyers do', () => {
    assert.match(wordsOf(folder, ''), /15\. Dezember 2026/);
    assert.match(
      wordsOf(folder, 'documents/ai-code-of-conduct/'),
      /In Kraft vom 3\. Februar 2025 bis 14\. Dezember 2026 für neue Kunden\./,
    );
    assert.match(wordsOf(folder, 'applies/'), /Welcher Text für mich gilt/);
  });

  test('speaks in its scripts', { skip: browserMissing() ?? false }, () =>
    site.visit('?significance=substantive', {}, async (page) => {
      await page.waitForSelector('#matches h2');
      assert.match(
        (await page.textContent('[role=status]'))!,
        /^\d+ von \d+ Änderungen passen\. Alle Änderungen anzeigen$/,
      );
      assert.match((await page.textContent('#matches'))!, /Inhaltliche Änderung/);
    }),
  );

  test('is as accessible as in English', { skip: browserMissing() ?? false }, () =>
    site.audit('changes/ai-code-of-conduct/8/', { viewport: { width: 390, height: 800 } }),
  );
});

suite('a site in American English', () => {
  test('has the dates of its country', async () => {
    const folder = await buildNorthwind({ language: 'en-US' });
    assert.match(wordsOf(folder, ''), /December 15, 2026 for new customers/);
    assert.match(readFileSync(join(folder, 'index.html'), 'utf8'), /<html lang="en-US"/);
    const words = htmlFiles(folder).flatMap((file) => pageProse(readFileSync(join(folder, file), 'utf8')));
    assert.deepEqual(
      words.filter((passage) => /\b\d{1,2} (?:May|June|November|December) \d{4}|colour/.test(passage)),
      [],
    );
  });
});

suite('a site in French, of documents in French', () => {
  let folder: string;
  before(async () => {
    const repository = await makeRepository();
    const policy = (days: string) =>
      `---\nversion: ${days === '30' ? 1 : 2}\neffective: ${days === '30' ? '2024-01-01' : '2024-06-01'}\n---\n# Politique de confidentialité\n\n## 1. Conservation\n\nNous supprimons vos données dans un délai de ${days} jours.\n`;
    repository.commit(
      { 'terms/politique.md': policy('30'), 'terms/terms.config.yaml': 'publisher: Vent du Nord\nlanguage: fr\n' },
      { date: '2024-01-01' },
    );
    repository.commit({ 'terms/politique.md': policy('14') }, { date: '2024-05-01' });
    folder = join(repository.directory, 'out');
    const { code, stderr } = await runTerms(['publish', '--out', folder, '--today', '2024-05-10'], repository);
    assert.equal(code, 0, stderr);
  });

  test('has no English word of the interface, but where it says that it is one', () => {
    const same = ['Contact', 'Documents', 'Document', 'Version', 'Versions', 'Section', 'Clause', 'Dates', 'Question'];
    assert.deepEqual(englishIn(folder, [...same, 'Commit', 'Clarification', 'contact']), []);
  });

  test('has its dates, and does not mark its texts as of another language', () => {
    assert.match(wordsOf(folder, 'changes/politique/2/'), /Entre en vigueur le 1er juin 2024/);
    assert.match(wordsOf(folder, 'documents/politique/1/'), /en vigueur du 1er janvier 2024 au 31 mai 2024/i);
    assert.match(
      readFileSync(join(folder, 'documents/politique/index.html'), 'utf8'),
      /<div class="doc" dir="auto" data-copied/,
    );
  });
});
