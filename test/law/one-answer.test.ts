import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { makeFolder, makeRepository, type TestRepository } from '../support/git-repository.ts';
import { runTerms } from '../support/run-terms.ts';

const registry = (agreement: string) => `customers:
  - id: harbour-transit
    name: Harbour Transit
    notices: { repository: quiet-notices/harbour-transit, assignees: [harbour-counsel] }
    agreements: [${agreement}]
    cohort: existing
`;

function environmentFor(agreement: string): Record<string, string> {
  const file = join(makeFolder(), 'customers.yaml');
  writeFileSync(file, registry(agreement));
  return { TERMS_CUSTOMERS: file, TERMS_STATE: makeFolder() };
}

suite('a later text in force, and an older one of a later day', () => {
  let terms: TestRepository;
  const code = (facts: string, text: string) => ({
    'terms/code.md': `---\ntitle: Code\n${facts}\n---\n# Code\n\n${text}\n`,
  });
  before(async () => {
    terms = await makeRepository();
    const first = 'version: 1\npublished: 2026-02-01\neffective: { new: 2026-02-01, existing: 2026-04-01 }';
    terms.commit(code(first, 'You must not scan faces.'), { date: '2026-02-01' });
    const second = 'version: 2\npublished: 2026-03-01\neffective: 2026-03-01';
    terms.commit(code(second, 'You must not scan faces or plates.'), { date: '2026-03-01' });
  });

  test('in-force says that the later one binds on', async () => {
    const on = ['--on', '2026-04-01', '--cohort', 'existing', '--repo', terms.directory];
    const { stdout } = await runTerms(['in-force', 'code', ...on]);
    assert.match(
      stdout,
      /^code@2 .*\n {2}Version 2 took effect on 2026-03-01\. Version 1, announced for 2026-04-01, does not take effect: version 2 takes its place\.\n/,
    );
  });

  test('explain says the same', async () => {
    const args = [
      'notices',
      'explain',
      'harbour-transit',
      'code@1',
      '--repo',
      terms.directory,
      '--today',
      '2026-04-01',
    ];
    const { stdout } = await runTerms(args, { environment: environmentFor('code') });
    assert.match(stdout, /It never takes effect for this customer: version 2 takes its place, and speaks for it\./);
  });

  test('the site says the same, on the page of the version and on that of the day', async () => {
    const out = join(makeFolder(), 'dist');
    const { code: exit, stderr } = await runTerms([
      ...['publish', '--repo', terms.directory, '--today', '2026-04-01', '--out', out],
    ]);
    assert.equal(exit, 0, stderr);
    const change = textOf(join(out, 'changes/code/1/index.html'));
    assert.match(change, /Took effect on 1 February 2026 for new customers/);
    assert.doesNotMatch(change, /1 April 2026/);
    const feed = readFileSync(join(out, 'feed.xml'), 'utf8');
    assert.match(feed, /effective:new:2026-02-01/);
    assert.doesNotMatch(feed, /2026-04-01|1 April 2026/);
    const applies = readFileSync(join(out, 'applies/code.json'), 'utf8');
    assert.match(applies, /Version 1, announced for 1 April 2026, does not take effect: version 2 takes its place\./);
  });
});

suite('a document that is let go while a full stop changes', () => {
  let terms: TestRepository;
  const agreement = (facts: string, end: string) => ({
    'terms/agreement.md': `---\ntitle: Agreement\n${facts}\n---\n# Agreement\n\nYou may use the service${end}\n`,
  });
  const at = (...args: readonly string[]) => [...args, '--repo', terms.directory, '--today', '2026-05-01'];
  const branch = (...args: readonly string[]) => at(...args, '--base', 'main');
  before(async () => {
    terms = await makeRepository();
    const policy = '---\ntitle: Policy\nversion: 1\npublished: 2026-01-01\neffective: 2026-01-01\n---\nBe kind.\n';
    const standing = 'version: 1\npublished: 2026-01-01\neffective: 2026-01-01\nnotice: 5 days';
    terms.commit(
      { ...agreement(`${standing}\nincorporates: [policy]`, '.'), 'terms/policy.md': policy },
      { date: '2026-01-01' },
    );
    terms.git('checkout', '--quiet', '-b', 'let-go');
    const next = 'version: 2\npublished: 2026-05-01\neffective: 2026-05-02\nnotice: 5 days';
    terms.commit(agreement(next, '!'), { date: '2026-05-01' });
  });

  test('the check refuses its date', async () => {
    const { code: exit, stdout } = await runTerms(branch('check'));
    assert.equal(exit, 1);
    assert.match(stdout, /A substantive change published on 2026-05-01 would take effect on 2026-05-02; .* 5 days/);
  });

  test('the preview calls it substantive, and says what is let go', async () => {
    const out = join(makeFolder(), 'comment.md');
    await runTerms(branch('preview', '--out', out));
    const comment = readFileSync(out, 'utf8');
    assert.match(comment, /This version is \*\*substantive\*\*\./);
    assert.match(comment, /A document is no longer part of it\n\n> policy is no longer part of this document\.\n/);
    assert.match(comment, /5 days of notice are promised: the first lawful date is 2026-05-06\./);
  });

  test('the changelog calls it substantive', async () => {
    const { stdout } = await runTerms(at('changelog', '--json'));
    const versions = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const newest = versions.find(({ document, version }) => document === 'agreement' && version === '2');
    assert.equal(newest?.significance, 'substantive');
  });

  test('the plan calls it substantive, and its date too early', async () => {
    const {
      code: exit,
      stdout,
      stderr,
    } = await runTerms(at('notices', 'plan'), {
      environment: environmentFor('agreement'),
    });
    assert.equal(exit, 1);
    assert.match(stdout + stderr, /agreement@2 takes effect on 2 May 2026, which is too early/);
  });
});

function textOf(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}
