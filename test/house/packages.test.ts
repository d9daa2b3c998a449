import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { FILES, TOP } from './pages.ts';

const read = (path: string) => readFileSync(join(TOP, path), 'utf8');

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

suite('what comes from elsewhere', () => {
  const named = JSON.parse(read('package.json')) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const { packages } = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };

  test('threat 22: each package is named by its exact version, and locked to it', () => {
    for (const [name, version] of Object.entries({ ...named.dependencies, ...named.devDependencies })) {
      assert.match(String(version), /^\d+\.\d+\.\d+$/, name);
      assert.equal(packages[`node_modules/${name}`]?.version, version, name);
    }
  });

  test('threat 22: each locked package has its hash, and comes from no address of its own', () => {
    for (const [path, { integrity = '', resolved, link = false }] of Object.entries(packages).slice(1)) {
      assert.match(integrity, /^sha512-[\w+/]{86}==$/, path);
      assert.deepEqual([resolved, link], [undefined, false], path);
    }
  });

  test('threat 22: no package runs anything as it is installed but those that are named', () => {
    const running = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = running.map(([path]) => path.replace(/^.*node_modules\//, ''));
    assert.deepEqual([...new Set(names)].sort(), Object.keys(named.allowScripts!).sort());
  });

  test('threat 23: nothing listens for what others send; what is published is shown by Astro, on this machine', () => {
    const listening = FILES.filter((path) => /^(scripts|site)\/.*\.(ts|astro)$/.test(path)).filter((path) =>
      // A language server listens to the editor that started it, on standard input.
      /createServer|createSecureServer|(?<!\b(?:connection|documents))\.listen\(/.test(read(path)),
    );
    assert.deepEqual(listening, []);
  });
});
