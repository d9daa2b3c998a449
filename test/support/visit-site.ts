import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { serveFolder } from './serve-folder.ts';

/** A built site in a browser. */
export interface SiteVisit {
  /** Opens a page, hands it over, and fails on anything that the browser complained about. */
  visit(path: string, look: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void>;
  /** Fails on anything that axe finds in a page with all its details open. */
  audit(path: string, look: BrowserContextOptions): Promise<void>;
  close(): Promise<void>;
}

/** Serves a folder as any static host would, and opens its pages in a browser. */
export async function openSite(folder: string, prefix = '/'): Promise<SiteVisit> {
  const served = await serveFolder(folder, prefix);
  const browser = await launchBrowser();
  const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

  async function visit(path: string, look: BrowserContextOptions, use: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext(look);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    await page.goto(served.address + path);
    await use(page);
    await context.close();
    assert.deepEqual(complaints, [], path);
  }

  async function audit(path: string, look: BrowserContextOptions): Promise<void> {
    await visit(path, look, async (page) => {
      await page.evaluate("for (const it of document.querySelectorAll('details')) it.open = true");
      await page.evaluate(`${axe};0`);
      const violations = await page.evaluate(
        "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 200))]))",
      );
      assert.deepEqual(violations, [], path);
    });
  }

  return {
    visit,
    audit,
    async close() {
      await browser.close();
      served.close();
    },
  };
}
