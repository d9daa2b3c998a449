import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { cueTable, tableInReadme } from './cue-table.ts';
import { ruleTable, ruleTableInReadme } from './rule-table.ts';

describe('README', () => {
  it('lists the cues that the reading uses; npm run readme writes them', () => {
    assert.equal(tableInReadme(), cueTable());
  });

  it('lists the rules that the check runs; npm run readme writes them', () => {
    assert.equal(ruleTableInReadme(), ruleTable());
  });

  it('names each npm script that it tells people to run', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    for (const [, name] of readme.matchAll(/npm run (?:-s )?([a-z:]+)/g))
      assert.ok(Object.hasOwn(scripts, name!), name);
  });
});
