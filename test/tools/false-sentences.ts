/**
 * Publishes repositories and looks on every page for sentences that cannot be true or that nobody would sign: what
 * test/site/false-sentences.test.ts does with this repository's own terms.
 *
 *     npm run sentences -- ../some-repository [--path .] [--today 2026-11-30] [--print 20]
 *     npm run sentences -- --site dist                                          a site that is published already
 */
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { publish } from '../../scripts/commands/publish/publish.ts';
import { htmlFiles } from '../support/find-broken-links.ts';
import { findFalseSentences } from '../support/find-false-sentences.ts';
import { makeFolder } from '../support/git-repository.ts';

const { values, positionals } = parseArgs({
  options: {
    path: { type: 'string', default: '.' },
    today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    print: { type: 'string', default: '5' },
    site: { type: 'string' },
  },
  allowPositionals: true,
});

function tellOf(name: string, site: string): void {
  const found = Map.groupBy(findFalseSentences(site, values.today), ({ kind }) => kind);
  process.stdout.write(`${name}: ${htmlFiles(site).length} pages\n`);
  for (const [kind, all] of found) {
    const different = [...Map.groupBy(all, ({ sentence }) => sentence).values()].map(([first]) => first!);
    process.stdout.write(`${String(all.length).padStart(6)} ${kind}, ${different.length} different\n`);
    for (const { file, sentence } of different.slice(0, Number(values.print)))
      process.stdout.write(`         ${file}: ${sentence.slice(0, 300)}\n`);
  }
}

if (values.site !== undefined) tellOf(values.site, values.site);
for (const repo of positionals) {
  const out = join(makeFolder(), 'site');
  await publish({ repo, path: values.path, today: values.today, out });
  tellOf(repo, out);
}
if (values.site === undefined && positionals.length === 0) {
  process.stderr.write('Whose pages? For example: npm run sentences -- ../some-repository\n');
  process.exitCode = 2;
}
