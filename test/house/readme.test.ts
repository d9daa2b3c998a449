import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { RULES } from '../../scripts/check/rules.ts';
import { parseConfiguration } from '../../scripts/history/statements/configuration.ts';
import { codeBlocks, commandNames, PAGES, sourcesOf, TOP } from './pages.ts';

const README = PAGES.get('README.md')!;
/** Between the program's own parts, and in a workflow that says itself what it is. */
const INTERNAL = ['TERMS_EDITION', 'TERMS_SOURCE'];

describe('README', () => {
  it('is short: what is not for everyone stands in a page of its own, which it names', () => {
    assert.ok(README.split('\n').length <= 150);
    const linked = [...README.matchAll(/\]\(([^)#]+\.md)\)/g)].map(([, path]) => path!);
    const own = [...PAGES.keys()].filter((path) => !/^README|pull_request_template|tricky/.test(path));
    assert.deepEqual(linked.toSorted(), own.toSorted());
  });

  it('shows a picture of the site, kept small', () => {
    const [, path = ''] = /!\[[^\]]{20,}\]\(([^)]+\.png)\)/.exec(README) ?? [];
    assert.ok(statSync(join(TOP, path)).size < 150_000, path);
    assert.equal(readFileSync(join(TOP, path)).subarray(1, 4).toString(), 'PNG');
  });

  it('lists every command once', () => {
    const table = README.slice(README.indexOf('| command '), README.indexOf('All that read documents'));
    const listed = [...table.matchAll(/^\| `((?:notices )?[a-z-]+)/gm)].map(([, name]) => name!);
    assert.deepEqual(listed.toSorted(), commandNames().toSorted());
  });

  it('lists every variable that the program and its steps read', () => {
    const table = README.slice(README.indexOf('| variable '), README.indexOf('## Settings'));
    const read = `${sourcesOf('scripts')}\n${sourcesOf('.ci')}`.matchAll(
      /\b(TERMS_[A-Z_]+[A-Z]|GITHUB_(?:TOKEN|API_URL))\b/g,
    );
    const missing = [...new Set([...read].map(([, name]) => name!))].filter(
      (name) => !INTERNAL.includes(name) && !table.includes(`\`${name}\``),
    );
    assert.deepEqual(missing, []);
  });

  it('shows settings as they are read', () => {
    const [settings = ''] = codeBlocks(README, 'yaml');
    const { check, notices } = parseConfiguration(settings, 'README.md');
    assert.deepEqual(
      Object.keys(check).filter((name) => !RULES.some((rule) => rule.name === name)),
      [],
    );
    assert.deepEqual([notices.pace, notices.settle, notices.period], [8_000, 600_000, 30]);
  });
});
