import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { formatTally } from '../../scripts/notices/delivery/format-tally.ts';
import { tokenSender } from '../../scripts/notices/delivery/sender.ts';
import { speakToGitHub } from '../../scripts/notices/delivery/speak-to-github.ts';
import { type FakeGitHub, startFakeGitHub, TOKEN } from '../github/fake.ts';
import { FAULTS, type Fault } from '../github/faults.ts';
import { repositoryOf } from '../github/world.ts';
import { makeDesk, NOTICE_KEY, planned, SETTLE } from '../worlds/delivery-desk.ts';

const ALPHA = 'org-alpha/terms';
const BOTH = [planned('alpha'), planned('beta')];

suite('delivery', () => {
  let fake: FakeGitHub;
  let desk: ReturnType<typeof makeDesk>;
  beforeEach(async () => {
    fake = await startFakeGitHub();
    desk = makeDesk(fake);
    desk.prepare(BOTH);
  });
  afterEach(async () => {
    await fake.close();
    assert.deepEqual(fake.undescribed, [], 'requests and answers are as GitHub describes them');
  });
  const issues = (name: string) => repositoryOf(fake.world, name).issues;
  const settle = () => {
    fake.world.now += SETTLE;
  };

  test('posts each notice once, in the repository of its customer, with the marker last', async () => {
    assert.deepEqual(await desk.deliver(BOTH).then(({ created, code }) => ({ created, code })), {
      created: 2,
      code: 0,
    });
    assert.deepEqual(await desk.deliver(BOTH).then(({ known, code }) => ({ known, code })), { known: 2, code: 0 });
    for (const customer of ['alpha', 'beta']) {
      const [issue, ...others] = issues(`org-${customer}/terms`);
      assert.equal(others.length, 0);
      assert.match(issue!.body, new RegExp(`canary-body-of-${customer}\n\n<!-- terms-notice:[0-9a-f]{32} -->$`));
      assert.deepEqual(issue!.labels, ['terms-notice']);
    }
    assert.equal(fake.log.filter((line) => line.startsWith('POST')).length, 2);
  });

  for (const [name, fault] of Object.entries(FAULTS) as [string, Fault][]) {
    for (const on of [/^POST /, /^GET .*\/issues$/, /^GET .*\/terms$/]) {
      test(`${name} at ${on.source} leaves one issue for each customer in the end`, async () => {
        fake.fail(fault, on);
        const codes: number[] = [];
        const said: string[] = [];
        do {
          const tally = await desk.deliver(BOTH);
          codes.push(tally.code);
          said.push(...formatTally(tally, true));
          settle();
        } while (codes.at(-1) === 75 && codes.length < 5);
        assert.equal(codes.at(-1), 0, codes.join(' '));
        assert.deepEqual([issues(ALPHA).length, issues('org-beta/terms').length], [1, 1]);
        const kept = readFileSync(join(desk.folder, 'ledger.jsonl'), 'utf8');
        for (const canary of [TOKEN, NOTICE_KEY, 'canary-body', 'Code, version 2'])
          assert.ok(!`${said}${kept}`.includes(canary), `threat 10: ${canary}`);
      });
    }
  }

  test('an answer that never comes leaves a notice in doubt, and is there in the end', async () => {
    const hasty = { sender: await tokenSender(speakToGitHub(fake.url, 1500)(`token ${TOKEN}`)) };
    fake.fail({ kind: 'silent' }, /^POST /);
    assert.equal((await desk.deliver([BOTH[0]!], hasty)).undecided, 1);
    settle();
    assert.equal((await desk.deliver([BOTH[0]!], hasty)).found, 1);
  });

  test('no time is on record but those of GitHub, even where an answer has none', async () => {
    fake.fail(FAULTS['an answer without a date'], /^POST /);
    await desk.deliver([BOTH[0]!]);
    assert.doesNotMatch(readFileSync(join(desk.folder, 'ledger.jsonl'), 'utf8'), /1970/);
  });

  test('what names a day that is not true any more is not posted, and what was posted before is found all the same', async () => {
    const dated = planned('alpha', { deliverBy: '2026-11-22' });
    fake.fail(FAULTS['a bad gateway after the work'], /^POST /);
    assert.equal((await desk.deliver([dated])).undecided, 1);
    fake.world.now += 86_400_000;
    assert.equal((await desk.deliver([dated])).found, 1, 'it was posted in time');
    const late = planned('beta', { deliverBy: '2026-11-22' });
    const tally = await desk.deliver([late]);
    assert.deepEqual([tally.refused, tally.code], [[{ customer: 'beta', reason: 'too-late' }], 1]);
    assert.match(formatTally(tally, true).join('\n'), /not true any more: plan again\n {2}beta/);
    assert.equal(issues('org-beta/terms').length, 0);
    assert.equal((await desk.deliver([planned('beta', { deliverBy: '2026-11-23' })])).created, 1);
  });

  test('what an earlier run posted, and could not know, is on record with the day that it names', async () => {
    fake.fail(FAULTS['a bad gateway after the work'], /^POST /);
    const first = planned('alpha', { deliverBy: '2026-11-22', effective: '2027-01-09', body: 'From 9 January.\n' });
    assert.equal((await desk.deliver([first])).undecided, 1);
    fake.world.now += 86_400_000;
    const anew = planned('alpha', { deliverBy: '2026-11-23', effective: '2027-01-10', body: 'From 10 January.\n' });
    assert.equal((await desk.deliver([anew])).found, 1);
    const { readLedgers } = await import('../../scripts/commands/notices/open-state.ts');
    const text = (await readLedgers(desk.place)).map((each) => each.text).join('\n');
    assert.match(text, /"type":"sent"[^\n]*"effective":"2027-01-09"|"effective":"2027-01-09"[^\n]*"type":"sent"/);
    assert.doesNotMatch(text, /2027-01-10/);
  });

  test('a correction whose earlier notice the ledger has lost is not told as news', async () => {
    const correction = planned('alpha', { kind: 'correction', version: '3', continues: '2' });
    await desk.deliver([BOTH[0]!, correction]);
    const rebuilt = makeDesk(fake);
    const posts = fake.log.filter((line) => line.startsWith('POST')).length;
    assert.deepEqual((await rebuilt.deliver([correction])).refused, [{ customer: 'alpha', reason: 'earlier-unknown' }]);
    assert.equal((await rebuilt.deliver([BOTH[0]!, correction], { lookOnly: true })).found, 2);
    assert.equal(fake.log.filter((line) => line.startsWith('POST')).length, posts);
  });

  test('what is in doubt is not posted again before it must have come to light', async () => {
    fake.fail(FAULTS['a connection cut after the work'], /^POST /);
    fake.world.listLag = SETTLE - 60_000;
    const first = await desk.deliver([BOTH[0]!]);
    assert.deepEqual([first.undecided, first.code], [1, 75]);
    fake.world.now += 120_000;
    assert.equal((await desk.deliver([BOTH[0]!])).undecided, 1, 'the list lags');
    assert.equal(fake.log.filter((line) => line.startsWith('POST')).length, 1);
    fake.world.now += SETTLE - 120_000;
    const last = await desk.deliver([BOTH[0]!]);
    assert.deepEqual([last.found, last.code, issues(ALPHA).length], [1, 0, 1]);
  });

  test('a run that slept between its intent and the POST does not post, as another may have', async () => {
    const moments = [0, SETTLE];
    const slept = await desk.deliver([BOTH[0]!], { clock: () => moments.shift()! });
    assert.deepEqual([slept.undecided, slept.code], [1, 75]);
    assert.ok(!fake.log.some((line) => line.startsWith('POST')));
    settle();
    assert.equal((await desk.deliver([BOTH[0]!])).created, 1);
  });

  test('what was in doubt and never arrived is posted again after it', async () => {
    fake.fail(FAULTS['a connection cut before the work'], /^POST /);
    assert.equal((await desk.deliver([BOTH[0]!])).code, 75);
    settle();
    assert.deepEqual(await desk.deliver([BOTH[0]!]).then(({ created, code }) => [created, code]), [1, 0]);
    assert.equal(issues(ALPHA).length, 1);
  });

  test('a page of issues that is cut off is no proof that the notice is not there', async () => {
    for (let index = 0; index < 150; index++) fake.act.open(ALPHA, 'somebody', `Question ${index}`, 'About the code.');
    await desk.deliver([BOTH[0]!]);
    fake.fail(FAULTS['a truncated answer'], /^GET .*\/issues$/);
    const elsewhere = makeDesk(fake);
    assert.equal((await elsewhere.deliver([BOTH[0]!])).code, 75);
    assert.deepEqual(await elsewhere.deliver([BOTH[0]!]).then(({ found, code }) => [found, code]), [1, 0]);
    assert.equal(issues(ALPHA).length, 151);
  });

  for (const [reason, arrange] of [
    ['archived', () => fake.act.set(ALPHA, { archived: true })],
    ['issues-off', () => fake.act.set(ALPHA, { hasIssues: false })],
    ['not-found', () => fake.world.names.delete(ALPHA)],
    ['not-private', () => fake.act.set(ALPHA, { visibility: 'internal' })],
  ] as const) {
    test(`is refused as ${reason}, for a person to mend, and goes out once mended`, async () => {
      const id = repositoryOf(fake.world, ALPHA).id;
      arrange();
      const { refused, created, code } = await desk.deliver(BOTH);
      assert.deepEqual({ refused, created, code }, { refused: [{ customer: 'alpha', reason }], created: 1, code: 1 });
      fake.world.names.set(ALPHA, { id, moved: false });
      fake.act.set(ALPHA, { archived: false, hasIssues: true, visibility: 'private' });
      assert.equal((await desk.deliver(BOTH)).code, 0);
      assert.deepEqual([issues(ALPHA).length, issues('org-beta/terms').length], [1, 1]);
    });
  }

  test('a refusal at the POST itself is final for this run and named', async () => {
    for (const [status, reason] of [
      [403, 'no-access'],
      [410, 'issues-off'],
      [422, 'not-accepted'],
      [404, 'not-found'],
    ] as const) {
      fake.fail({ kind: 'before', status }, /^POST /);
      assert.deepEqual((await desk.deliver([BOTH[0]!])).refused, [{ customer: 'alpha', reason }]);
    }
    assert.equal((await desk.deliver([BOTH[0]!])).code, 0);
  });

  test('labels and assignees that GitHub drops or refuses cost no notice and no second one', async () => {
    fake.act.set(ALPHA, { pushAccess: false });
    const notices = ['alpha', 'beta'].map((customer) => planned(customer, { assignees: ['nobody-here'] }));
    assert.equal((await desk.deliver(notices)).code, 0);
    assert.equal((await makeDesk(fake).deliver(notices)).found, 2, 'found without them');
    assert.deepEqual([issues(ALPHA).length, issues('org-beta/terms').length], [1, 1]);
  });

  test('a torn last line of the ledger is as if never written', async () => {
    await desk.deliver([BOTH[0]!]);
    const file = join(desk.folder, 'ledger.jsonl');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.slice(0, -40));
    assert.equal((await desk.deliver([BOTH[0]!])).found, 1);
    assert.equal(issues(ALPHA).length, 1);
    writeFileSync(file, whole.replace('"alpha"', '"omega"'));
    await assert.rejects(desk.deliver([BOTH[0]!]), /ledger\.jsonl:3: The chain of the ledger is broken/);
  });

  test('a lost ledger is rebuilt from GitHub by markers, without a single POST', async () => {
    await desk.deliver(BOTH);
    const posts = fake.log.filter((line) => line.startsWith('POST')).length;
    const rebuilt = makeDesk(fake);
    const third = planned('gamma');
    desk.prepare([third]);
    const { found, absent, code } = await rebuilt.deliver([...BOTH, third], { lookOnly: true });
    assert.deepEqual({ found, absent, code }, { found: 2, absent: 1, code: 1 });
    assert.equal(fake.log.filter((line) => line.startsWith('POST')).length, posts);
    assert.equal((await rebuilt.deliver(BOTH)).known, 2);
  });

  test('a run stops and says when to come back where GitHub asks for more than it has patience', async () => {
    fake.fail({ kind: 'before', status: 403, headers: { 'retry-after': '3600' } }, /^POST /);
    const { resumeAt, left, code } = await desk.deliver(BOTH);
    assert.deepEqual({ left, code, wait: resumeAt! - fake.world.now }, { left: 2, code: 75, wait: 3_600_000 });
    const reset = String((fake.world.now + 1_800_000) / 1000);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    fake.fail({ kind: 'before', status: 429, headers }, /^GET .*terms$/);
    assert.equal((await desk.deliver(BOTH)).resumeAt, Number(reset) * 1000 + 1000);
  });

  test('three failures in a row end a lane, for it is not the one request', async () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => planned(name));
    desk.prepare(many);
    fake.fail(FAULTS['an error after the work'], /^GET .*\/terms$/, 100);
    const { left, code, stops } = await desk.deliver(many);
    assert.deepEqual({ left, code, stops: [...stops] }, { left: 6, code: 75, stops: [['github unreachable', 1]] });
    assert.equal(fake.log.filter((line) => line.endsWith('/terms')).length, 3);
  });
});
