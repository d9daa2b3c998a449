import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildSite } from '../../scripts/commands/publish/build-site.ts';
import { makeFolder } from '../support/git-repository.ts';
import { buildNorthwind } from '../worlds/northwind-site.ts';

const SITE = fileURLToPath(new URL('../../site/', import.meta.url));

suite('a build', () => {
  test('leaves nothing in the repository', async () => {
    await buildNorthwind();
    const left = (await readdir(SITE)).filter((name) => !['.astro', 'node_modules'].includes(name));
    assert.deepEqual(left.sort(), ['README.md', 'astro.config.ts', 'public', 'src', 'tsconfig.json']);
  });

  test('that fails says what Astro said, and why', async () => {
    const edition = makeFolder();
    await writeFile(join(edition, 'edition.json'), '{');
    await assert.rejects(buildSite({ edition, out: join(makeFolder(), 'x'), site: null }), (error: Error) => {
      assert.match(
        error.message,
        /^The site could not be built\.\n.*edition\.json is not JSON[\s\S]*site\/src\/edition\.ts/,
      );
      return true;
    });
  });

  test('refuses a folder that holds something, because Astro would empty it', async () => {
    const out = join(makeFolder(), 'mine');
    await mkdir(out);
    await writeFile(join(out, 'letter.txt'), 'keep me');
    await assert.rejects(buildSite({ edition: makeFolder(), out, site: null }), /not empty: .* holds letter\.txt/);
    assert.equal(await readFile(join(out, 'letter.txt'), 'utf8'), 'keep me');
  });
});
