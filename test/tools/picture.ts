/**
 * The picture of the site in README: the own terms are published as of a fixed day, and the tests' browser takes it.
 *
 *     npm exec -- node test/tools/picture.ts     writes .github/site.png
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publish } from '../../scripts/commands/publish/publish.ts';
import { makeFolder } from '../support/git-repository.ts';
import { openSite } from '../support/visit-site.ts';

const PICTURE = new URL('../../.github/site.png', import.meta.url);
/** A change that is announced, with its dates, its summary and its redlines. */
const PAGE = 'changes/service-agreement/6/';
const DAY = '2026-12-01';

if (import.meta.main) {
  const out = join(makeFolder(), 'site');
  await publish({ repo: fileURLToPath(new URL('../../', import.meta.url)), path: 'terms', today: DAY, out });
  const site = await openSite(out);
  await site.visit(PAGE, { viewport: { width: 1000, height: 790 }, colorScheme: 'light' }, async (page) => {
    await writeFile(PICTURE, await page.screenshot());
  });
  await site.close();
  console.log(`${(await readFile(PICTURE)).length} bytes`);
}
