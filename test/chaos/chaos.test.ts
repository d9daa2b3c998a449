import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type FakeGitHub, startFakeGitHub } from '../github/fake.ts';
import { addRepository, repositoryOf } from '../github/world.ts';
import { makeClones, makeFolder, runGit } from '../support/git-repository.ts';
import { plannedLine, SETTLE } from '../worlds/delivery-desk.ts';
import type { ChaosOrder } from './child.ts';
import { type MailFigures, playMailRound } from './mail-round.ts';
import { playRound, type RoundFigures } from './round.ts';

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));

suite('whatever fails or dies', () => {
  test('each notice, correction and reminder is there exactly once, in 30 rounds of chaos', async () => {
    const rounds: RoundFigures[] = [];
    for (let seed = 1; seed <= 30; seed++) rounds.push(await playRound(seed));
    const sum = (count: (figures: RoundFigures) => number) => rounds.reduce((all, figures) => all + count(figures), 0);
    assert.ok(sum(({ kills }) => kills) > 50 && sum(({ faults }) => faults) > 300, 'the rounds were rough');
  });
});

suite('whatever a mail server does', () => {
  test('no letter goes out twice, and none is lost without a word, in 12 rounds of chaos', async () => {
    const rounds: MailFigures[] = [];
    for (let seed = 1; seed <= 12; seed++) rounds.push(await playMailRound(seed));
    const sum = (count: (figures: MailFigures) => number) => rounds.reduce((all, figures) => all + count(figures), 0);
    assert.ok(sum(({ kills }) => kills) > 5 && sum(({ faults }) => faults) > 12, 'the rounds were rough');
    assert.ok(sum(({ sent }) => sent) > 20, 'most letters arrive');
  });
});

suite('processes', () => {
  let fake: FakeGitHub;
  const notices = ['alpha', 'delta', 'gamma'].map((customer) => plannedLine(customer));
  before(async () => {
    fake = await startFakeGitHub();
    for (const { repository } of notices) addRepository(fake.world, repository);
  });
  after(() => fake.close());
  const issueCounts = () => notices.map(({ repository }) => repositoryOf(fake.world, repository).issues.length);
  const forgetIssues = () => {
    for (const { repository } of notices) repositoryOf(fake.world, repository).issues.length = 0;
  };
  const order = (part: Partial<ChaosOrder>): ChaosOrder => ({
    ...{ url: fake.url, shard: null, notices, killAt: null, steps: [] },
    place: { kind: 'folder', folder: join(makeFolder(), 'state') },
    ...part,
  });

  test('threat 20: killed by SIGKILL at each write in turn, a run leaves nothing lost and nothing doubled', async () => {
    for (const steps of [
      ['before write'],
      ['torn write'],
      ['after write'],
      ['before request', 'after request'],
    ] as const) {
      forgetIssues();
      const given = order({ notices: notices.slice(0, 1), steps });
      let code: number | null = null;
      let kills = 0;
      // Each run is killed a step later than the one before, until one lives.
      for (let killAt = 1; code !== 0; killAt++) {
        assert.ok(killAt < 40, 'an end');
        code = await runChild({ ...given, killAt });
        kills += code === null ? 1 : 0;
        fake.world.now += SETTLE;
      }
      assert.ok(kills >= 2, `${steps}: ${kills} kills`);
      assert.deepEqual(issueCounts(), [1, 0, 0], steps.join());
    }
  });

  test('threat 20: two processes on one ledger: one works, the other stops with 75', async () => {
    forgetIssues();
    const given = order({});
    const codes = await Promise.all([runChild(given), runChild(given), runChild(given)]);
    assert.ok(codes.includes(0) && codes.every((code) => code === 0 || code === 75), codes.join());
    assert.deepEqual(issueCounts(), [1, 1, 1]);
  });

  test('threat 20: two processes with clones of one bare repository: the push of the intent is the lock', async () => {
    forgetIssues();
    const { clones, remote } = await makeClones(2);
    const orders = clones.map((clone) =>
      order({ place: { kind: 'branches', clone, prefix: 'notices', environment: {} } }),
    );
    let codes: (number | null)[] = [75, 75];
    for (let runs = 0; runs < 6 && codes.includes(75); runs++) {
      codes = await Promise.all(orders.map((each) => runChild(each)));
      assert.ok(
        codes.every((code) => code === 0 || code === 75),
        codes.join(),
      );
      assert.deepEqual(
        issueCounts().filter((count) => count > 1),
        [],
        'never two',
      );
      fake.world.now += SETTLE;
    }
    assert.deepEqual(codes, [0, 0]);
    assert.deepEqual(issueCounts(), [1, 1, 1]);
    const lines = runGit(remote, ['cat-file', 'blob', 'refs/heads/notices:ledger.jsonl']).trimEnd().split('\n');
    assert.equal(lines.filter((line) => line.includes('"type":"sent"')).length, 3);
  });

  test('shards work side by side, each on its own branch, and tell each customer once', async () => {
    forgetIssues();
    const { clones, remote } = await makeClones(2);
    const codes = await Promise.all(
      clones.map((clone, index) =>
        runChild(
          order({
            place: { kind: 'branches', clone, prefix: 'ledger/notices', environment: {} },
            shard: { index: index + 1, count: 2 },
          }),
        ),
      ),
    );
    assert.deepEqual(codes, [0, 0]);
    assert.deepEqual(issueCounts(), [1, 1, 1]);
    const branches = runGit(remote, ['for-each-ref', '--format=%(refname:short)', 'refs/heads/ledger']);
    assert.equal(branches, 'ledger/notices-1-of-2\nledger/notices-2-of-2\n');
  });
});

/** The exit code; null where it was killed. */
async function runChild(order: ChaosOrder): Promise<number | null> {
  const child = spawn(process.execPath, [CHILD, JSON.stringify(order)], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  assert.ok(code === null || code === 0 || code === 75, said);
  return code;
}
