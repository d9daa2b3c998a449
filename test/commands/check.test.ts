import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, beforeEach, suite, test } from 'node:test';
import { Ajv } from 'ajv';
import type { CheckDiagnostic } from '../../scripts/check/check-draft.ts';
import { makeRepository, type TestRepository } from '../support/git-repository.ts';
import { refuses, runTerms } from '../support/run-terms.ts';
import { sarifFaults } from '../support/sarif-faults.ts';

const SCHEMA = JSON.parse(
  readFileSync(new URL('../../scripts/check/diagnostics.schema.json', import.meta.url), 'utf8'),
);
const TODAY = '2026-12-01';

interface Report {
  readonly base: string | null;
  readonly checked: readonly string[];
  readonly stood: number;
  readonly settings: readonly unknown[];
  readonly diagnostics: readonly CheckDiagnostic[];
}

const facts = (version: number, published: string, effective: string) =>
  `---\ntitle: Terms\nversion: ${version}\npublished: ${published}\neffective: ${effective}\n---\n`;
const OLD = `${facts(1, '2026-01-01', '2026-01-01')}# Terms\n\n### Use\n\nYou may leave.\n`;
const NEW = `${facts(2, TODAY, '2026-12-31')}# Terms\n\n### Use\n\nYou must not leave.\n`;

suite('terms check', () => {
  let terms: TestRepository;
  before(async () => {
    terms = await makeRepository();
    terms.commit({
      'terms/terms.md': OLD,
      'terms/other.md': `${facts(1, '2026-01-01', '2026-01-01')}# Other\n\nYou may.\n`,
    });
  });
  beforeEach(() => {
    terms.git('reset', '--quiet', '--hard', 'HEAD');
    terms.git('clean', '--quiet', '--force', '-d');
  });
  const write = (text: string, path = 'terms/terms.md') => writeFileSync(join(terms.directory, path), text);
  const check = (...args: string[]) => runTerms(['check', '--repo', terms.directory, '--today', TODAY, ...args]);
  const report = async (...args: string[]) => {
    const { code, stdout } = await check('--format', 'json', ...args);
    const parsed: Report = JSON.parse(stdout);
    const ajv = new Ajv({ allErrors: true });
    const isValid = ajv.validate(SCHEMA, parsed) as boolean;
    assert.ok(isValid, JSON.stringify(ajv.errors));
    return { code, ...parsed, rules: parsed.diagnostics.map(({ rule }) => rule) };
  };

  test('reads the work tree, committed or not, and with a base only what differs from it', async () => {
    write(NEW.replace('2026-12-31', '2026-12-10'));
    const { code, checked, rules, base } = await report('--base', 'main');
    assert.deepEqual({ code, checked, rules }, { code: 1, checked: ['terms'], rules: ['notice-too-short'] });
    assert.equal(base, terms.git('rev-parse', 'HEAD').trim());
    assert.deepEqual((await report()).checked, ['other', 'terms']);
    const sarif = await check('--format', 'sarif', '--base', 'main');
    assert.equal(sarif.code, 1);
    const log = JSON.parse(sarif.stdout);
    assert.deepEqual(sarifFaults(log), []);
    assert.equal(log.runs[0].results[0].ruleId, 'notice-too-short');
  });

  test('does not repeat the warnings that stood before, but all errors', async () => {
    write(NEW.replace('You must', '<b>You</b> must'));
    const { code, rules, stood } = await report('--base', 'main');
    assert.deepEqual({ code, rules, stood }, { code: 1, rules: ['raw-html'], stood: 1 });
    assert.deepEqual((await report()).rules, ['heading-skips', 'raw-html']);
  });

  test('says for a branch what it does: versions, dates, the last day to send, changed clauses', async () => {
    write(NEW);
    const { stdout } = await check('--base', 'main');
    assert.match(
      stdout,
      /^terms@2: substantive, published \d{4}-\d{2}-\d{2}\n {2}takes effect \d{4}-\d{2}-\d{2} for /m,
      stdout,
    );
    assert.match(stdout, /^ {2}\S.*: (?:modified|added), /m);
    terms.git('checkout', '--', '.');
  });

  test('has nothing to say where no document changes', async () => {
    const { code, stdout } = await check('--base', 'main');
    assert.deepEqual([code, stdout], [0, 'No document changes.\n']);
  });

  test('takes a branch from where it began, and as one revision', async () => {
    terms.git('checkout', '--quiet', '-b', 'draft');
    write(NEW.replace('2026-12-31', '2026-12-10'));
    terms.commitAll();
    write(NEW);
    terms.commitAll();
    terms.git('checkout', '--quiet', 'main');
    terms.commit({ 'terms/other.md': `${facts(1, '2026-01-01', '2026-01-01')}# Other\n\nYou may.\n\nAnd more.\n` });
    terms.git('checkout', '--quiet', 'draft');
    const { code, checked } = await report('--base', 'main');
    assert.deepEqual({ code, checked }, { code: 0, checked: ['terms'] });
    terms.git('checkout', '--quiet', 'main');
  });

  test('follows a file that the branch moves', async () => {
    terms.git('checkout', '--quiet', '-b', 'moves');
    terms.rename('terms/terms.md', 'terms/conditions.md', {
      content: OLD.replace('You may leave.', 'You must not leave.'),
    });
    const { rules } = await report('--base', 'main');
    assert.ok(rules.includes('version-stayed'), String(rules));
    terms.git('checkout', '--quiet', 'main');
  });

  test('knows a file that is renamed and not committed, with or without an edit', async () => {
    terms.git('mv', 'terms/terms.md', 'terms/agreement.md');
    assert.deepEqual((await report('--base', 'main')).rules, ['id-changed']);
    assert.doesNotMatch((await report()).rules.join(), /back-dated|text-missing/);
    const text = readFileSync(join(terms.directory, 'terms/agreement.md'), 'utf8');
    write(text.replace('title: Terms', 'title: Terms\nid: terms'), 'terms/agreement.md');
    assert.deepEqual((await report('--base', 'main')).diagnostics, []);
  });

  test('does not let a document go by deleting its file', async () => {
    rmSync(join(terms.directory, 'terms/other.md'));
    const { code, diagnostics } = await report('--base', 'main');
    assert.equal(code, 1);
    assert.deepEqual(
      diagnostics.map(({ file, rule }) => [file, rule]),
      [['terms/other.md', 'text-missing']],
    );
  });

  test('names each place for GitHub, so that nothing in a text can speak for it', async () => {
    write(NEW.replace('title: Terms', 'title: Terms\n"a%\\r\\n::error::x": 1'));
    const { code, stdout } = await check('--base', 'main', '--format', 'github');
    const [line, ...others] = stdout.trimEnd().split('\n');
    assert.equal(code, 1);
    assert.match(line!, /^::error file=terms\/terms\.md,line=3,endLine=3,title=front-matter::/);
    assert.ok(
      others.every((each) => !each.startsWith('::')),
      stdout,
    );
    assert.match(line!, /a%25/);
  });

  test('takes its levels from the configuration, and refuses a rule that there is not', async () => {
    write(NEW);
    terms.commit({ 'terms/terms.config.yaml': 'check: { heading-skips: error, notice-too-short: off }\n' });
    const { diagnostics } = await report();
    const skips = diagnostics.filter(({ rule }) => rule === 'heading-skips');
    assert.deepEqual(
      skips.map(({ severity }) => severity),
      ['error'],
    );
    terms.commit({ 'terms/terms.config.yaml': 'check: { heading-skip: off }\n' });
    await refuses(['check', '--repo', terms.directory], /the rule "heading-skip".*heading-skips/);
    terms.remove('terms/terms.config.yaml');
  });

  test('goes by the settings of the base, and says what the branch changes in them', async () => {
    terms.git('checkout', '--quiet', '-b', 'lenient');
    terms.commit({
      'terms/terms.config.yaml': 'check: { notice-too-short: off }\nnotices: { period: 1 day }\n',
      'terms/terms.md': NEW.replace('2026-12-31', '2026-12-10'),
    });
    const { code, rules, settings } = await report('--base', 'main');
    assert.equal(code, 1);
    assert.ok(rules.includes('notice-too-short'), String(rules));
    assert.deepEqual(settings, [
      { key: 'check.notice-too-short', before: null, after: 'off' },
      { key: 'notices.period', before: '30', after: '1' },
    ]);
    assert.match((await check('--base', 'main')).stdout, /check\.notice-too-short: not set → off/);
    terms.git('checkout', '--quiet', 'main');
  });

  test('tells of a setting even where no document changes, and mends one that cannot be read', async () => {
    terms.git('checkout', '--quiet', '-b', 'broken');
    terms.commit({ 'terms/terms.config.yaml': 'check: [\n' });
    terms.git('checkout', '--quiet', '-b', 'mended');
    terms.commit({ 'terms/terms.config.yaml': 'check: { raw-html: warning }\n' });
    const { code, stdout } = await check('--base', 'broken');
    assert.equal(code, 0);
    assert.match(stdout, /check\.raw-html: not set → warning\nNo document changes\.\n$/);
    terms.git('checkout', '--quiet', 'main');
  });

  test('refuses a base that is no revision, or has nothing in common', async () => {
    await refuses(['check', '--repo', terms.directory, '--base', '--output=x'], /There is no revision/);
    terms.git('checkout', '--quiet', '--orphan', 'apart');
    terms.commitAll();
    terms.git('checkout', '--quiet', 'main');
    await refuses(['check', '--repo', terms.directory, '--base', 'apart'], /no commit in common/);
  });

  for (const [what, text] of [
    ['one line of 5 MB', `# T\n\n${'word '.repeat(1_100_000)}`],
    ['200,000 lines', 'word\n\n'.repeat(100_000)],
    ['brackets without end', `# T\n\n${'(['.repeat(100_000)}`],
    ['signs of bold type without end', `# T\n\n${'*_'.repeat(100_000)}`],
    ['spaces without end', `# T\n\nYou ${' '.repeat(200_000)}must:`],
    [
      'words that look like dates, terms and references',
      `# T\n\n${'Last updated Section 5 “A” means Customer Data, '.repeat(4_000)}`,
    ],
    ['nothing', ''],
    ['front matter that is nothing but braces', `---\na: ${'{'.repeat(10_000)}\n---\nText.\n`],
  ] as const) {
    test(`ends in good time, with a report, on ${what}`, { timeout: 120_000 }, async () => {
      write(text);
      assert.equal((await report('--base', 'HEAD')).code, 1);
    });
  }
});
