import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { browserMissing } from '../../support/browser.ts';
import { makeFolder, makeRepository } from '../../support/git-repository.ts';
import { textContent } from '../../support/html-text-content.ts';
import { runTerms } from '../../support/run-terms.ts';
import { openSite, type SiteVisit } from '../../support/visit-site.ts';
import { HOSTILE } from '../../worlds/comparable-terms.ts';

const site = join(makeFolder(), 'site');
const PAGE = 'documents/agreement/contract/';
const POLICIES = Array.from({ length: 14 }, (_, index) => `policy-${index + 1}`);

/** An agreement with two codes; many policies join, one code takes the place of both, and all policies change on one day. */
before(async () => {
  const repository = await makeRepository();
  const file = (title: string, version: number, words: string, more = '') =>
    `---\ntitle: ${JSON.stringify(title)}\nversion: ${version}\n${more}---\n# ${title}\n\n1. You must not ${words}.\n`;
  const agreement = (version: number, parts: readonly string[], words: string) => ({
    'terms/agreement.md': file('Agreement', version, words, `incorporates: [${parts.join(', ')}]\n`),
  });
  const policies = (version: number, words: string) =>
    Object.fromEntries(
      POLICIES.map((id) => [
        `terms/${id}.md`,
        file(id === 'policy-2' ? `Policy ${HOSTILE}` : `The ${id}`, version, words),
      ]),
    );
  const deep = (word: string) => ({ 'terms/deep.md': `# Deep\n\n${'> '.repeat(60)}${word}\n` });
  const codes = {
    'terms/face.md': file('Face Code', 1, 'match faces'),
    'terms/speech.md': file('Speech Code', 1, 'imitate voices'),
  };
  const unified = `${file('AI Code', 1, 'match faces of anybody', 'supersedes: [face, speech]\n')}\n2. You must not imitate voices.\n`;
  repository.commit(
    { ...agreement(1, ['deep', 'face', 'speech'], 'share keys'), ...codes, ...deep('one') },
    { date: '2024-01-01' },
  );
  repository.commit(
    {
      ...agreement(2, ['deep', 'face', 'speech', ...POLICIES], 'share any keys'),
      ...policies(1, 'harm others'),
      ...deep('two'),
    },
    { date: '2024-02-01' },
  );
  repository.commit({ 'terms/ai.md': unified }, { date: '2024-03-01' });
  repository.commit(policies(2, 'harm or mislead others'), { date: '2024-04-01' });
  const args = ['publish', '--repo', repository.directory, '--today', '2024-05-01', '--out', site];
  const { code, stderr } = await runTerms(args);
  assert.equal(code, 0, stderr);
});

suite('the page of a whole contract', () => {
  const words = () => textContent(readFileSync(join(site, PAGE, 'index.html'), 'utf8')).replace(/\s+/g, ' ');

  test('is there for a contract of several documents alone, and its document leads to it', () => {
    assert.match(
      readFileSync(join(site, 'documents/agreement/index.html'), 'utf8'),
      /href="\.\.\/\.\.\/documents\/agreement\/contract\/"/,
    );
    assert.ok(!existsSync(join(site, 'documents/ai/contract')));
  });

  test('says without a script what changed on each day, with links to those changes', () => {
    assert.match(
      words(),
      /1 March 2024.*AI Code, version 1.*becomes part of the contract, takes the place of Face Code and Speech Code.*Face Code.*is replaced by AI Code.*1 February 2024.*Agreement.*from version 1 to version 2.*The policy-1, version 1.*1 January 2024.*Agreement, version 1.*begins to apply/,
    );
    assert.match(readFileSync(join(site, PAGE, 'index.html'), 'utf8'), /href="\.\.\/\.\.\/\.\.\/changes\/ai\/1\/"/);
  });
});

suite('the page of a whole contract in a browser', { skip: browserMissing() ?? false }, () => {
  let pages: SiteVisit;
  before(async () => {
    pages = await openSite(site);
  });
  after(() => pages?.close());

  const visit = (query: string, use: (page: Page) => Promise<void>, look: BrowserContextOptions = {}) =>
    pages.visit(PAGE + query, look, use);
  const status = (page: Page) => page.locator('[role=status].meta');
  const folds = (page: Page) => page.locator('#redlines > details');
  /** The summaries of all folds, once each is compared. */
  async function found(page: Page): Promise<readonly string[]> {
    await folds(page).first().waitFor();
    await page.locator('#redlines:not([aria-busy])').waitFor();
    return folds(page).locator('> summary').allTextContents();
  }

  test('compares each document that changed, one with those whose place it took, and says of which it cannot', async () => {
    await visit('?from=2024-01-15&to=2024-03-15', async (page) => {
      const [agreement, deep, ...more] = await found(page);
      assert.match(
        deep!,
        /^Deep, version of 1 February 2024: Deep, version of 1 January 2024 is too large to compare: /,
      );
      assert.deepEqual(
        [agreement, ...more],
        [
          'Agreement: one clause changes from version 1 to version 2.',
          'AI Code: 3 clauses change from Face Code and Speech Code to version 1.',
        ],
      );
      assert.equal(await status(page).textContent(), 'The texts of 3 documents are compared below.');
      const rows = await page.locator('#parts tbody tr').allInnerTexts();
      assert.equal(rows.length, 19);
      assert.match(rows[0]!, /^Agreement\s+Version 1\s+Version 2\s+from version 1 to version 2$/);
      assert.match(rows.at(-1)!, /^Speech Code\s+Version 1\s+not part of it\s+is replaced by AI Code$/);
      assert.equal(await folds(page).nth(0).locator('ins').first().textContent(), ' any');
      await folds(page).nth(2).locator('summary').first().click();
      assert.ok(await folds(page).nth(2).locator('ins').first().isVisible());
      await page.locator('#redlines article details.reading').first().waitFor();
      const ids = await page.locator('[id]').evaluateAll((them) => them.map(({ id }) => id));
      assert.deepEqual(ids, [...new Set(ids)]);
    });
  });

  test('shows the last change where no day is asked for, a dozen documents of it, and hostile words as words', async () => {
    await visit('', async (page) => {
      const all = await found(page);
      assert.equal(all.length, 12);
      assert.ok(
        all.every((words) => /one clause changes from version 1 to version 2\.$/.test(words)),
        all.join('\n'),
      );
      assert.ok(all[1]!.includes(HOSTILE));
      assert.match(
        (await status(page).textContent()) ?? '',
        /^The texts of 12 documents are compared below\. 2 more documents have another version; their texts are not compared here\.$/,
      );
      assert.equal(await page.locator('main :is(img, script)').count(), 0);
      assert.deepEqual(await Promise.all(['from', 'to'].map((name) => page.locator(`[name=${name}]`).inputValue())), [
        '2024-03-01',
        '2024-04-01',
      ]);
    });
  });

  test('keeps what is chosen in the address, and the way back shows what was there', async () => {
    await visit('?from=2024-03-10&to=2024-03-20', async (page) => {
      await status(page).filter({ hasText: 'On both days the contract consists of the same texts.' }).waitFor();
      await page.locator('[name=from]').fill('2024-01-10');
      await page.locator('[name=to]').fill('2023-01-10');
      await page.locator('form button:not(search *)').click();
      await page.locator('#parts', { hasText: 'begins to apply' }).waitFor();
      assert.match(page.url(), /\?from=2024-01-10&to=2023-01-10$/);
      assert.equal(await page.locator('[name=from]').inputValue(), '2023-01-10', 'the earlier day comes first');
      assert.equal(await folds(page).count(), 0);
      await page.goBack();
      await status(page).filter({ hasText: 'On both days' }).waitFor();
    });
    await visit('?from=2020-01-01&to=2020-02-01', (page) =>
      status(page).filter({ hasText: 'On neither of these days' }).waitFor(),
    );
    await visit('?from=soon', (page) => page.locator('.cases[role=status]', { hasText: 'Choose two days.' }).waitFor());
  });

  test('without a script shows its days, and no form that would do nothing', async () => {
    await visit(
      '',
      async (page) => {
        assert.match(await page.locator('main').innerText(), /Choosing two days takes a script\./);
        assert.ok(await page.getByRole('cell', { name: '1 March 2024' }).isVisible());
        assert.ok(!(await page.locator('[name=from]').isVisible()));
      },
      { javaScriptEnabled: false },
    );
  });
});
