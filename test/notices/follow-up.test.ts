import assert from 'node:assert/strict';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { readState } from '../../scripts/commands/notices/open-state.ts';
import type { FollowUpRun } from '../../scripts/notices/follow-up/follow-up.ts';
import { listOpenCustomers, summariseNotices } from '../../scripts/notices/ledger/summarise-notices.ts';
import { type FakeGitHub, startFakeGitHub } from '../github/fake.ts';
import { repositoryOf } from '../github/world.ts';
import { makeDesk, planned } from '../worlds/delivery-desk.ts';
import { followUpOn } from '../worlds/follow-desk.ts';
import { entry } from '../worlds/notices-builders.ts';

const ALPHA = 'org-alpha/terms';
const NOTICE = planned('alpha');

suite('follow-up', () => {
  let fake: FakeGitHub;
  let desk: ReturnType<typeof makeDesk>;
  beforeEach(async () => {
    fake = await startFakeGitHub();
    desk = makeDesk(fake);
    desk.prepare([NOTICE]);
    await desk.deliver([NOTICE]);
  });
  afterEach(async () => {
    await fake.close();
    assert.deepEqual(fake.undescribed, []);
  });

  const follow = (today: string, part: Partial<FollowUpRun> = {}) => followUpOn(today, { fake, desk }, part);
  const comments = () => repositoryOf(fake.world, ALPHA).issues[0]!.comments;

  for (const [name, act, heard] of [
    ['closing by a person', () => fake.act.close(ALPHA, 1, 'alpha-counsel'), ['acknowledged']],
    ['closing as not planned', () => fake.act.close(ALPHA, 1, 'alpha-counsel', 'not_planned'), ['answered']],
    [
      'the word that was asked for',
      () => fake.act.comment(ALPHA, 1, 'alpha-counsel', 'Acknowledged'),
      ['acknowledged'],
    ],
    ['any other comment', () => fake.act.comment(ALPHA, 1, 'alpha-counsel', 'Noted, thank you.'), ['answered']],
    ['a reaction by a person', () => fake.act.react(ALPHA, 1, 'alpha-counsel', '+1'), ['acknowledged']],
    [
      'a comment that objects',
      () => fake.act.comment(ALPHA, 1, 'alpha-counsel', 'Objection: we rely on it.'),
      ['objected'],
    ],
    [
      'a comment in which we object',
      () => fake.act.comment(ALPHA, 1, 'alpha-counsel', '**We object** to it.'),
      ['objected'],
    ],
    ['a label', () => fake.act.label(ALPHA, 1, ['objection']), ['objected']],
    ['thumbs down', () => fake.act.react(ALPHA, 1, 'alpha-counsel', '-1'), ['answered']],
    ['a face that was not asked for', () => fake.act.react(ALPHA, 1, 'alpha-counsel', 'eyes'), ['answered']],
    ['the stale bot closing it (threat 8)', () => fake.act.close(ALPHA, 1, 'github-actions[bot]'), []],
    ['ourselves closing it (threat 8)', () => fake.act.close(ALPHA, 1, 'notice-sender[bot]'), []],
    ['the notice owner commenting (threat 8)', () => fake.act.comment(ALPHA, 1, 'Notices-Lead', 'Any questions?'), []],
    ['others of ours reacting (threat 8)', () => fake.act.react(ALPHA, 1, 'notices-desk', '+1'), []],
    ['a bot commenting (threat 8)', () => fake.act.comment(ALPHA, 1, 'triage[bot]', 'Thanks!'), []],
    ['a bot reacting (threat 8)', () => fake.act.react(ALPHA, 1, 'triage[bot]', 'heart'), []],
  ] as const) {
    test(`${name}: ${heard.join() || 'says nothing'}`, async () => {
      act();
      assert.deepEqual((await follow('2026-11-30')).heard, heard);
      assert.deepEqual((await follow('2026-12-01')).heard, [], 'once');
    });
  }

  test('threat 8: in a public repository a stranger says nothing, a member does', async () => {
    fake.act.set(ALPHA, { private: false, visibility: 'public' });
    fake.act.react(ALPHA, 1, 'passer-by', '+1');
    fake.act.comment(ALPHA, 1, 'passer-by', 'First!', 'NONE');
    assert.deepEqual((await follow('2026-11-30')).heard, []);
    fake.act.comment(ALPHA, 1, 'alpha-counsel', 'Acknowledged.');
    assert.deepEqual((await follow('2026-12-01')).heard, ['acknowledged']);
  });

  test('opening it again takes the acknowledgement back, until somebody answers anew', async () => {
    fake.act.comment(ALPHA, 1, 'alpha-counsel', 'Acknowledged');
    fake.act.close(ALPHA, 1, 'alpha-counsel');
    assert.equal((await follow('2026-11-30')).status.acknowledged, 1);
    fake.act.reopen(ALPHA, 1);
    const { heard, status } = await follow('2026-12-01');
    assert.deepEqual([heard, status.acknowledged], [['reopened'], 0]);
    assert.deepEqual((await follow('2026-12-02')).heard, []);
    fake.act.comment(ALPHA, 1, 'alpha-counsel', 'acknowledged.');
    assert.equal((await follow('2026-12-03')).status.acknowledged, 1);
  });

  test('a quiet day costs one request that counts against no limit', async () => {
    await follow('2026-11-30');
    fake.log.length = 0;
    assert.deepEqual((await follow('2026-12-01')).heard, []);
    assert.deepEqual(fake.log, ['GET /user', `GET /repos/${ALPHA}/issues`]);
  });

  test('reminds on the days before it takes effect, each once, until somebody answers', async () => {
    const days = ['2026-12-20', '2026-12-21', '2026-12-22', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-04'];
    const counts = [];
    for (const day of days) {
      await follow(day);
      counts.push(comments().length);
    }
    assert.deepEqual(counts, [0, 1, 1, 1, 2, 2, 2]);
    assert.match(
      comments()[0]!.body,
      /^\*\*Reminder: Code, version 2, takes effect for you on 4 January 2027\.\*\*[\s\S]*News[\s\S]*<https:\/\/terms\.example\/changes\/code\/2\/>[\s\S]*<legal@northwind\.example>/,
    );
    assert.equal((await follow('2027-01-05')).status.overdue, 1);
  });

  test('a reaction of which GitHub does not say that anything changed still keeps the reminder back', async () => {
    await follow('2026-12-01');
    fake.act.react(ALPHA, 1, 'alpha-counsel', '+1');
    assert.deepEqual((await follow('2026-12-02')).heard, [], 'the list is as before');
    await follow('2026-12-21');
    assert.equal(comments().length, 0);
  });

  test('a run that was missed sends one reminder and not two', async () => {
    await follow('2027-01-02');
    await follow('2027-01-03');
    assert.equal(comments().length, 1);
  });

  test('nobody is reminded of what was withdrawn, moved or is unknown by now', async () => {
    for (const headingOf of [
      () => entry('code', '2', { withdrawn: { on: '2026-12-01', reason: 'A mistake' } }),
      () => entry('code', '2', { effective: { all: '2027-02-01' } }),
      () => undefined,
    ])
      await follow('2026-12-21', { headingOf });
    assert.equal(comments().length, 0);
  });

  test('who is bound only from a later day on is reminded of that day', async () => {
    const effective = { all: '2026-12-01' };
    const brought = () => entry('code', '2', { effective, advanced: { from: '2027-01-04' } });
    await follow('2026-12-22', { headingOf: brought });
    assert.equal(comments().length, 0);
    await follow('2026-12-22', { headingOf: () => entry('code', '2', { effective }) });
    assert.match(comments()[0]!.body, /4 January 2027/);
  });

  test('a correction must be acknowledged anew', async () => {
    fake.act.comment(ALPHA, 1, 'alpha-counsel', 'Acknowledged');
    await follow('2026-11-30');
    fake.world.now += 1000;
    await desk.deliver([planned('alpha', { kind: 'correction', version: '3', continues: '2' })]);
    const { matter } = await follow('2026-12-01');
    assert.deepEqual([matter!.told.version, matter!.state.acknowledged], ['3', null]);
    fake.act.close(ALPHA, 1, 'alpha-counsel');
    assert.equal((await follow('2026-12-02')).matter!.state.acknowledged!.how, 'closed');
  });

  test('what a later version took the place of is not overdue, but that version is', async () => {
    fake.world.now += 60_000;
    await desk.deliver([planned('alpha', { kind: 'correction', version: '3', continues: '2' })]);
    const state = await readState(desk.place);
    const { versions } = summariseNotices(state, '2027-01-05');
    assert.deepEqual(
      listOpenCustomers(state, '2027-01-05').map(({ version, overdue }) => [version, overdue]),
      [
        ['2', []],
        ['3', ['alpha']],
      ],
    );
    assert.deepEqual(
      versions.map(({ version, overdue }) => [version, overdue]),
      [
        ['2', 0],
        ['3', 1],
      ],
    );
  });

  test('an issue that the customer deleted is looked after no more', async () => {
    fake.act.remove(ALPHA, 1);
    assert.deepEqual((await follow('2026-12-21')).heard, ['gone']);
    fake.log.length = 0;
    assert.equal((await follow('2026-12-22')).tally.refused.length, 0);
    assert.deepEqual(fake.log, ['GET /user']);
  });

  test('a repository that a person accepts in the place of another holds nothing to look after', async () => {
    fake.act.recreate(ALPHA);
    const { tally } = await follow('2026-12-21');
    assert.deepEqual(tally.refused, [{ customer: 'alpha', reason: 'another-repository' }]);
    const accepted = await follow('2026-12-22', { newRepository: () => true });
    assert.deepEqual([accepted.tally.refused, accepted.matter], [[], undefined]);
    assert.deepEqual(repositoryOf(fake.world, ALPHA).issues, []);
  });

  test('a repository that moved is told of and not followed', async () => {
    fake.act.rename(ALPHA, 'somebody-else/terms');
    assert.deepEqual((await follow('2026-12-21')).tally.refused, [{ customer: 'alpha', reason: 'moved' }]);
  });
});
