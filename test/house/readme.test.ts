import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { RULES } from '../../scripts/check/rules.ts';
import { parseConfiguration } from '../../scripts/history/statements/configuration.ts';
import { parseFrontMatter } from '../../scripts/history/statements/front-matter.ts';
import { cueTable, tableInReadme } from '../tools/cue-table.ts';
import { ruleTable, ruleTableInReadme } from '../tools/rule-table.ts';

const TOP = new URL('../../', import.meta.url);
const README = readFileSync(new URL('README.md', TOP), 'utf8');
/** Between the program's own parts, and in a workflow that says itself what it is. */
const INTERNAL = ['TERMS_EDITION', 'TERMS_SOURCE'];

/** All files that a folder holds, at any depth, joined. */
function sourcesOf(folder: string): string {
  return readdirSync(new URL(folder, TOP), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
    .join('\n');
}

/** The `yaml` blocks, in order. */
function yamlBlocks(): readonly string[] {
  return [...README.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml]) => yaml!);
}

describe('README', () => {
  it('lists the cues that the reading uses; npm run readme writes them', () => {
    assert.equal(tableInReadme(), cueTable());
  });

  it('lists the rules that the check runs; npm run readme writes them', () => {
    assert.equal(ruleTableInReadme(), ruleTable());
  });

  it('names each npm script that it tells people to run', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('package.json', TOP), 'utf8'));
    const [, table = ''] = /\n\| `npm run …` .*?\n\|---\|---\|\n(.*?)(?:\n\n|$)/s.exec(README) ?? [];
    const rows = table.split('\n').flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([a-z:]+)/g)]);
    assert.ok(rows.length > 5, table);
    for (const [, name] of [...README.matchAll(/npm run (?:-s )?([a-z:]+)/g), ...rows])
      assert.ok(Object.hasOwn(scripts, name!), name);
  });

  it('lists every command once', () => {
    const sources = sourcesOf('scripts');
    const table = README.slice(README.indexOf('| command '), README.indexOf('All that read documents'));
    const names = (pattern: RegExp, prefix: string) => [...sources.matchAll(pattern)].map(([, name]) => prefix + name);
    const commands = [
      ...names(/program(?:\s|\n)*\.command\('([a-z-]+)'\)/g, '').filter((name) => name !== 'notices'),
      ...names(/notices(?:\s|\n)*\.command\('([a-z-]+)'\)/g, 'notices '),
    ];
    const listed = [...table.matchAll(/^\| `((?:notices )?[a-z-]+)/gm)].map(([, name]) => name!);
    assert.deepEqual(listed.toSorted(), commands.toSorted());
  });

  it('lists every variable that the program and its steps read', () => {
    const table = README.slice(README.indexOf('| variable '), README.indexOf('`terms.config.yaml` and'));
    const read = `${sourcesOf('scripts')}\n${sourcesOf('.ci')}`.matchAll(
      /\b(TERMS_[A-Z_]+[A-Z]|GITHUB_(?:TOKEN|API_URL))\b/g,
    );
    const missing = [...new Set([...read].map(([, name]) => name!))].filter(
      (name) => !INTERNAL.includes(name) && !table.includes(`\`${name}\``),
    );
    assert.deepEqual(missing, []);
  });

  it('shows settings and front matter as they are read', () => {
    const [settings = '', document = ''] = yamlBlocks();
    const { check, notices } = parseConfiguration(settings, 'README.md');
    assert.deepEqual(
      Object.keys(check).filter((name) => !RULES.some((rule) => rule.name === name)),
      [],
    );
    assert.deepEqual([notices.pace, notices.settle, notices.period], [8_000, 600_000, 30]);
    assert.deepEqual(parseFrontMatter(document.replace(/^---\n|---\n$/g, ''), 'README.md').warnings, []);
  });

  it('leads to headings that it has', () => {
    const anchors = [...README.matchAll(/^#+ (.*)$/gm)].map(([, title]) => title!.toLowerCase().replaceAll(' ', '-'));
    for (const [, anchor] of README.replace(/`[^`\n]*`/g, '').matchAll(/\]\(#([^)]+)\)/g))
      assert.ok(anchors.includes(anchor!), anchor);
  });
});
