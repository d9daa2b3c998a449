/**
 * Holds every claim that is printed about a change against both texts, prints those that they contradict, and counts them by kind.
 *
 *     npm run claims -- ../some-repository [--path terms] [--versions 200]     versions of a repository, or a sample of them
 *     npm run claims -- pairs.jsonl.gz                                         pairs, a line each: { "before": …, "after": … }
 *     npm run claims -- ../some-repository --only "gone, and stands"           one kind alone
 *     npm run claims -- ../some-repository --print 40                          the changes themselves, to be read: sentence and redline
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Change } from '../../scripts/index.ts';
import { samplePairs } from '../bench/pairs.ts';
import { findFalseClaims } from '../support/find-false-claims.ts';
import { type ComparedVersion, listComparedVersions, readComparedChanges } from '../support/list-compared-versions.ts';

const { values, positionals } = parseArgs({
  options: {
    path: { type: 'string', default: '.' },
    versions: { type: 'string', default: '200' },
    only: { type: 'string' },
    print: { type: 'string' },
  },
  allowPositionals: true,
});

async function checkClaims(source: string): Promise<void> {
  const all = /\.jsonl(?:\.gz)?$/.test(source) ? readPairs(source) : await listComparedVersions(source, values.path);
  const sample = samplePairs(all, Number(values.print ?? values.versions));
  const counts = new Map<string, number>();
  let [changes, told] = [0, 0];
  for (const version of sample) {
    const read = readComparedChanges(version);
    changes += read.length;
    if (values.print !== undefined) printChanges(version.name, read);
    const found = findFalseClaims(
      version.before.map(({ markdown }) => markdown),
      version.after,
      read,
    );
    for (const { kind, printed, against, change } of found) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (values.only !== undefined && values.only !== kind) continue;
      told++;
      process.stdout.write(`${version.name}: ${kind}\n  ${printed}\n  against: ${against.slice(0, 300)}\n`);
      if (values.only !== undefined) process.stdout.write(`  ${redlineOf(change)}\n`);
    }
  }
  process.stdout.write(`${source}: ${sample.length} versions, ${changes} changes, ${told} claims contradicted\n`);
  for (const [kind, count] of [...counts].sort(([, one], [, other]) => other - one))
    process.stdout.write(`${String(count).padStart(6)} ${kind}\n`);
}

function readPairs(file: string): readonly ComparedVersion[] {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trim().split('\n');
  return lines.map((line, index) => {
    const { pair, before, after } = JSON.parse(line) as { pair?: string; before: string; after: string };
    return { name: pair ?? `line ${index + 1}`, before: [{ document: 'before', markdown: before }], after };
  });
}

function printChanges(name: string, changes: readonly Change[]): void {
  process.stdout.write(`\n## ${name}\n`);
  for (const change of changes) {
    if (change.significance === 'editorial' && change.kind !== 'retitled') continue;
    process.stdout.write(`\n${change.kind}, ${change.significance}: ${change.summary}\n`);
    process.stdout.write(`  why: ${change.reasons.join(' ')}\n  ${redlineOf(change)}\n`);
  }
}

function redlineOf({ kind, redline, before, after }: Change): string {
  if (kind === 'added') return `{+${after.map(({ text }) => text).join(' ⏎ ')}+}`;
  if (kind === 'removed') return `[-${before.map(({ text }) => text).join(' ⏎ ')}-]`;
  return redline
    .map(({ op, text }) => ({ equal: text, insert: `{+${text}+}`, delete: `[-${text}-]` })[op])
    .join('')
    .replaceAll('\n', ' ⏎ ');
}

if (positionals.length === 0) {
  process.stderr.write('Whose claims? For example: npm run claims -- . --path terms\n');
  process.exitCode = 2;
}
for (const source of positionals) await checkClaims(source);
