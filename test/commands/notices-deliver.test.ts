import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { openState } from '../../scripts/commands/notices/open-state.ts';
import { type FakeGitHub, startFakeGitHub, TOKEN } from '../github/fake.ts';
import { FAULTS } from '../github/faults.ts';
import { addRepository, repositoryOf, userOf } from '../github/world.ts';
import { makeFolder, type TestRepository } from '../support/git-repository.ts';
import { faultsBySchema } from '../support/notices-schemas.ts';
import { type Run, refuses, runTerms } from '../support/run-terms.ts';
import { NOTICE_KEY } from '../worlds/delivery-desk.ts';
import { sha256 } from '../worlds/notices-builders.ts';
import { makeSmallTerms, TODAY, writeRegistry } from '../worlds/small-terms.ts';

const REPOSITORY = 'quietkeeper/canary-transit';

suite('the notice owner', () => {
  let fake: FakeGitHub;
  let terms: TestRepository;
  let [state, plan] = ['', ''];
  let environment: Record<string, string> = {};
  const outputs: string[] = [];
  before(async () => {
    fake = await startFakeGitHub();
    addRepository(fake.world, REPOSITORY);
    userOf(fake.world, 'finch-counsel');
    fake.world.now = Date.parse(`${TODAY}T09:00:00Z`);
    terms = await makeSmallTerms();
    state = join(makeFolder(), 'state');
    plan = join(makeFolder(), 'plan.jsonl');
    environment = {
      ...{ TERMS_STATE: state, TERMS_CUSTOMERS: writeRegistry(), TERMS_NOTICE_KEY: NOTICE_KEY },
      ...{ GITHUB_API_URL: fake.url, GITHUB_TOKEN: TOKEN },
    };
  });
  after(() => fake.close());
  const notices = async (command: string, ...args: string[]): Promise<Run> => {
    const run = await runTerms(['notices', command, ...args], { environment });
    outputs.push(run.stdout, run.stderr);
    return run;
  };
  const where = (today = TODAY) => ['--repo', terms.directory, '--today', today];
  const digest = (): string => JSON.parse(readFileSync(plan, 'utf8').split('\n')[0]!).digest;
  const deliver = (...args: string[]) =>
    notices('deliver', ...where(), '--plan', plan, '--approve', digest(), '--pace-ms', '0', ...args);

  test('plans, and delivers only what was approved and is still so', async () => {
    assert.equal((await notices('plan', ...where(), '--out', plan)).code, 0);
    const given = ['notices', 'deliver', ...where(), '--plan', plan, '--approve'];
    await refuses(
      [...given, '0'.repeat(64)],
      /This is not the plan that was approved\. Expected the plan with the digest "000/,
      {
        environment,
      },
    );

    const folder = given.map((each) => (each === plan ? makeFolder() : each));
    await refuses([...folder, digest()], /The plan cannot be read \(EISDIR\)/, { environment });

    const changed = join(makeFolder(), 'plan.jsonl');
    writeFileSync(changed, readFileSync(plan, 'utf8').replace('quietkeeper/canary', 'someone-else/canary'));
    const other = given.map((each) => (each === plan ? changed : each));
    await refuses([...other, digest()], /digest is not that of its notices/, { environment });

    const registry = writeRegistry(readFileSync(environment.TERMS_CUSTOMERS!, 'utf8').replace('finch', 'robin'));
    const moved = { environment: { ...environment, TERMS_CUSTOMERS: registry } };
    await refuses([...given, digest()], /a customer's entry in the registry has changed/, moved);
    assert.deepEqual(fake.log, []);
  });

  test('sees how long delivery takes before it begins', async () => {
    const { code, stdout } = await deliver('--dry-run');
    assert.deepEqual(
      [code, stdout],
      [
        0,
        '1 notice over 1 installation: at best 1 minute (content limit)\nThe first of them to be delivered by 16 May 2024\n',
      ],
    );
    assert.deepEqual(fake.log, []);
  });

  test('is told who was not told yet, by which way, and what tells them', async () => {
    const { stdout } = await notices('status', '--names', ...where());
    assert.equal(
      stdout,
      'No notice is on record.\nservice-agreement@2: not told yet 1, by issue, to be delivered by 16 May 2024: canary-transit\n  notices plan --out plan.jsonl, then notices deliver --plan plan.jsonl --approve DIGEST --channel github\n',
    );
    const elsewhere = await notices('status', '--repo', makeFolder());
    assert.match(elsewhere.stdout, /^No notice is on record\.\nWho was not told yet is not known: .*`--repo DIR`/);
  });

  test('is told to come again where something is in doubt, and then that all is done', async () => {
    fake.fail(FAULTS['a connection cut after the work'], /^POST /);
    const first = await deliver();
    assert.equal(first.code, 75);
    assert.match(
      first.stdout,
      /^1 in doubt\nNot finished: run the same command again after 2024-05-10 09:1\d UTC\.\n$/,
    );
    fake.world.now += 600_000;
    const second = await deliver();
    assert.deepEqual([second.code, second.stdout], [0, '1 found on GitHub from an earlier run\n']);
    assert.deepEqual(
      [(await deliver()).stdout, repositoryOf(fake.world, REPOSITORY).issues.length],
      ['1 delivered before\n', 1],
    );
    assert.equal((await deliver('--summary')).stdout, 'fewer than 5 delivered before\n');
    assert.match(
      (await notices('follow-up', ...where(), '--pace-ms', '0', '--summary')).stdout,
      /^fewer than 5 customers looked at: fewer than 5 reminded\n$/,
    );
  });

  test('plans nothing that was delivered', async () => {
    const { stdout } = await notices('plan', ...where());
    assert.doesNotMatch(stdout, /Service Agreement, version 2/);
    const explained = await notices('explain', 'canary-transit', 'service-agreement@2', ...where());
    assert.match(explained.stdout, /10 May 2024/);
  });

  test('takes down the acknowledgement, and proves all of it', async () => {
    const [issue] = repositoryOf(fake.world, REPOSITORY).issues;
    const said = await notices('follow-up', ...where('2024-06-02'), '--pace-ms', '0');
    assert.deepEqual([said.code, said.stdout], [0, '1 customer looked at: 1 reminded\n']);
    fake.act.close(REPOSITORY, issue!.number, 'finch-counsel');
    const heard = await notices('follow-up', ...where('2024-06-13'), '--pace-ms', '0');
    assert.deepEqual([heard.code, heard.stdout], [0, '1 customer looked at: 1 acknowledged, 0 reminded\n']);
    assert.equal(issue!.comments.length, 1);

    const status = JSON.parse((await notices('status', '--json', ...where('2024-07-01'))).stdout);
    assert.deepEqual(faultsBySchema('notices-status', status), []);
    const [{ told, acknowledged, overdue, reminders }] = status.versions;
    assert.deepEqual(
      { told, acknowledged, overdue, reminders },
      { told: 1, acknowledged: 1, overdue: 0, reminders: 1 },
    );

    const named = await notices('status', '--names', ...where('2024-07-01'));
    assert.equal(named.stdout, 'service-agreement@2\n  nobody to turn to\n');

    const proof = JSON.parse((await notices('proof', 'canary-transit', '--json')).stdout);
    assert.deepEqual(faultsBySchema('notices-proof', proof), []);
    const { title, body } = JSON.parse(readFileSync(plan, 'utf8').split('\n')[1]!);
    assert.equal(proof.notices[0].textHash, sha256(`${title}\n\n${body.trimEnd()}`));
    assert.equal(
      issue!.body.replace(/\n\n<!-- terms-notice:\w+ -->$/, ''),
      body.trimEnd(),
      'the text is the one on GitHub',
    );
    const { stdout } = await notices('proof', 'canary-transit');
    assert.match(
      stdout,
      /^# Notices to Kanarien Transit \(canary-transit\)\n\nRepository, by the registry of today: http:.*\/quietkeeper\/canary-transit\. .*\n\n## service-agreement@2, announcement\n\n- delivered: 2024-05-10T/,
    );
    assert.match(stdout, /acknowledged: closed by GitHub user \d+, 2024-/);
    await refuses(['notices', 'proof', 'siskin-labs'], /says nothing of "siskin-labs"/, { environment });
  });

  test('tells of a version that was taken back in the same issue, whose head says so', async () => {
    const file = join(terms.directory, 'terms/service-agreement.md');
    const withdrawn = 'effective: 2024-06-15\nwithdrawn: { on: 2024-06-14, reason: Not yet. }';
    terms.commit(
      { 'terms/service-agreement.md': readFileSync(file, 'utf8').replace('effective: 2024-06-15', withdrawn) },
      { date: '2024-06-14' },
    );
    const day = where('2024-06-14');
    await notices('plan', ...day, '--out', plan);
    const run = await notices('deliver', ...day, '--plan', plan, '--approve', digest(), '--pace-ms', '0');
    assert.deepEqual([run.code, run.stdout], [0, '1 sent\n'], run.stderr);
    const { issues } = repositoryOf(fake.world, REPOSITORY);
    assert.equal(issues.length, 1);
    assert.match(issues[0]!.body, /^<!-- terms-status -->\n> \*\*Version 2 was withdrawn and will not take effect\./);
    assert.match(issues[0]!.comments.at(-1)!.body, /Not yet\.[\s\S]*<!-- terms-notice:[0-9a-f]{32} -->$/);
    assert.doesNotMatch((await notices('plan', ...day)).stdout, /withdrawn/i);
  });

  test('verifies the ledger, every line of which is as described', async () => {
    const file = join(state, 'ledger.jsonl');
    const text = readFileSync(file, 'utf8');
    for (const line of text.trimEnd().split('\n'))
      assert.deepEqual(faultsBySchema('ledger-record', JSON.parse(line)), []);
    const sound = await notices('verify');
    assert.match(sound.stdout, /^ledger\.jsonl: \d+ records, sound up to [0-9a-f]{64}\n$/);
    writeFileSync(file, text.replace('"how":"closed"', '"how":"comment"'));
    const broken = await notices('verify');
    assert.deepEqual([broken.code, broken.stdout.includes('The chain of the ledger is broken')], [1, true]);
    writeFileSync(file, text.replace(/[^\n]*\n$/, ''));
    const [noted = ''] = /[0-9a-f]{64}/.exec(sound.stdout) ?? [];
    assert.equal((await notices('verify')).code, 0, 'a chain that was cut is sound in itself');
    const cut = await notices('verify', '--holds', noted);
    assert.deepEqual([cut.code, cut.stdout.includes('is the hash of no line')], [1, true]);
    writeFileSync(file, text);
    assert.equal((await notices('verify', '--holds', noted)).code, 0);
  });

  test('threat 10: neither tokens, keys nor words of notices were ever printed or kept', () => {
    const kept = readdirSync(state).map((name) => readFileSync(join(state, name), 'utf8'));
    const all = [...outputs.slice(2), ...kept].join('\n');
    for (const canary of [TOKEN, NOTICE_KEY, 'fourteen (14)', 'finch-counsel'])
      assert.ok(!all.includes(canary), canary);
    // A proof names the customer that was asked about, for whoever is to read it.
    const logs = [
      ...outputs.slice(2).filter((output) => !/# Notices to|terms-notice-proof/.test(output)),
      ...kept,
    ].join('\n');
    assert.ok(!logs.includes('Kanarien'));
  });

  test('is told to come again while another run has the ledger, or GitHub does not answer', async () => {
    const other = await openState({ kind: 'folder', folder: state }, null);
    const taken = await deliver();
    await other.close();
    assert.equal(taken.code, 75);
    assert.match(taken.stderr, /ledger\.jsonl: Another run is writing to this ledger\. Expected .*Example: /);
    fake.fail(FAULTS['a bad gateway before the work'], /^GET \/user$/);
    const silent = await deliver();
    assert.equal(silent.code, 75);
    assert.match(silent.stderr, /GitHub cannot be asked who we are \(502\)/);
  });

  for (const [name, change, message] of [
    ['no registry', { TERMS_CUSTOMERS: '' }, /TERMS_CUSTOMERS is not set/],
    ['no ledger', { TERMS_STATE: '' }, /TERMS_STATE is not set/],
    ['no key for markers', { TERMS_NOTICE_KEY: 'x'.repeat(31) }, /TERMS_NOTICE_KEY is not set, or too short/],
    [
      'all that is missing at once',
      { TERMS_CUSTOMERS: '', TERMS_STATE: '', TERMS_NOTICE_KEY: '', GITHUB_TOKEN: '' },
      /TERMS_CUSTOMERS, TERMS_STATE, TERMS_NOTICE_KEY, GITHUB_TOKEN are not set\. Expected TERMS_CUSTOMERS: the customer registry/,
    ],
    ['nothing to sign in with', { GITHUB_TOKEN: '' }, /nothing to sign in to GitHub with/],
    [
      'a token that is not accepted',
      { GITHUB_TOKEN: 'ghp_wrong00000000000000000000' },
      /GitHub does not accept GITHUB_TOKEN \(401/,
    ],
    [
      'a private key that is none',
      { TERMS_APP_ID: '1', TERMS_APP_PRIVATE_KEY: 'canary-key' },
      /TERMS_APP_PRIVATE_KEY is not a private key/,
    ],
    ['half an App', { TERMS_APP_ID: '1' }, /TERMS_APP_PRIVATE_KEY is not set\. Expected TERMS_APP_ID with/],
    [
      'a state that is no folder',
      { TERMS_STATE: import.meta.filename },
      /\.ts: The ledger cannot be kept in this folder \(ENOTDIR\)\. Expected .*Example: /,
    ],
    ['a state that is no branch', { TERMS_STATE: 'git:.#--upload-pack=x' }, /TERMS_STATE is .*Example: /],
  ] as const) {
    test(`is told of ${name}`, async () => {
      const args = ['notices', 'deliver', ...where(), '--plan', plan, '--approve', digest()];
      await refuses(args, message, { environment: { ...environment, ...change } });
    });
  }
});
