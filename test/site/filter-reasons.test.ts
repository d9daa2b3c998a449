import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { buildSite } from '../../scripts/commands/publish/build-site.ts';
import { browserMissing } from '../support/browser.ts';
import { makeFolder } from '../support/git-repository.ts';
import { openSite, type SiteVisit } from '../support/visit-site.ts';
import { ENTRIES, northwind, writeEdition } from '../worlds/northwind-edition.ts';

const SUBJECT = 'law-enforcement';
/** The entries with the subjects of their changes, as the changelog makes them. */
const WITH_SUBJECTS = ENTRIES.map((entry) => ({
  ...entry,
  topics: entry.changes.some(({ topics }) => topics.includes(SUBJECT)) ? [SUBJECT] : [],
}));

suite('why a change is found under a subject', { skip: browserMissing() ?? false }, () => {
  let pages: SiteVisit;
  before(async () => {
    const work = makeFolder();
    const edition = northwind();
    const documents = edition.documents.map((document) => ({
      ...document,
      versions: WITH_SUBJECTS.filter((each) => each.document === document.id).map(
        ({ changes: _, ...heading }) => heading,
      ),
    }));
    await writeEdition(join(work, 'data'), { ...edition, documents }, WITH_SUBJECTS);
    await buildSite({ edition: join(work, 'data'), out: join(work, 'site'), site: null });
    pages = await openSite(join(work, 'site'));
  });
  after(() => pages?.close());

  test('is told by the changed clauses that concern it, each a way to its place', async () => {
    await pages.visit(`?topic=${SUBJECT}`, {}, async (page) => {
      await page.locator('#matches article').first().waitFor();
      const reasons = page.locator('#matches p', { hasText: 'Changed clauses on this subject:' });
      assert.equal(await reasons.count(), await page.locator('#matches article').count());
      const link = reasons.first().locator('a').first();
      assert.match((await link.textContent()) ?? '', /^\(b\) “use the services for facial recognition/);
      await link.click();
      assert.match(page.url(), /\/changes\/ai-code-of-conduct\/8\/#/);
      await page.locator(':target').waitFor();
    });
  });

  test('is not told where no subject is asked for; documents, significance and counts always are', async () => {
    await pages.visit('?significance=substantive', {}, async (page) => {
      const first = page.locator('#matches article').first();
      await first.waitFor();
      assert.equal(await page.locator('#matches', { hasText: 'on this subject' }).count(), 0);
      assert.match(
        (await first.innerText()).replace(/\s+/g, ' '),
        /^15 December 2026 AI Services Code of Conduct, version 8 Facial .* Substantive change \+? ?1 added/,
      );
    });
  });

  test('stands in the page without a fault of accessibility', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      await pages.audit(`?topic=${SUBJECT}`, { colorScheme, viewport: { width: 390, height: 800 } });
  });
});
