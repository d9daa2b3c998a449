import assert from 'node:assert/strict';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { readState } from '../../scripts/commands/notices/open-state.ts';
import { formatProof } from '../../scripts/notices/ledger/format-proof.ts';
import { foldRecords } from '../../scripts/notices/ledger/ledger-state.ts';
import { proveNotices } from '../../scripts/notices/ledger/prove-notices.ts';
import { listOpenCustomers } from '../../scripts/notices/ledger/summarise-notices.ts';
import { type FakeGitHub, startFakeGitHub } from '../github/fake.ts';
import { repositoryOf } from '../github/world.ts';
import { makeDesk, planned } from '../worlds/delivery-desk.ts';
import { followUpOn } from '../worlds/follow-desk.ts';

const ALPHA = 'org-alpha/terms';
const NOTICE = planned('alpha');
const CORRECTION = planned('alpha', { kind: 'correction', version: '3', continues: '2' });

suite('answers to a notice', () => {
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

  const follow = (today: string) => followUpOn(today, { fake, desk });
  const say = (words: string) => fake.act.comment(ALPHA, 1, 'alpha-counsel', words);
  const comments = () => repositoryOf(fake.world, ALPHA).issues[0]!.comments;
  /** What counts on a day: acknowledged, objected, to be read. */
  const counts = async (today: string): Promise<readonly number[]> => {
    const { status } = await follow(today);
    return [status.acknowledged, status.objected, status.unread];
  };

  test('are each put on record once, however many they are', async () => {
    say('Who can we ask about clause 7?');
    say('We object to clause 7.');
    fake.act.react(ALPHA, 1, 'alpha-engineer', '+1');
    fake.act.close(ALPHA, 1, 'alpha-engineer');
    assert.deepEqual((await follow('2026-11-30')).heard.sort(), ['acknowledged', 'answered', 'objected']);
    assert.equal((await follow('2026-12-01')).heard.length, 0);
    const proof = proveNotices(await readState(desk.place), 'alpha', {});
    assert.deepEqual(
      proof.notices[0]!.answers.map(({ how, takenAs }) => [how, takenAs]),
      [
        ['comment', 'unread'],
        ['comment', 'objected'],
        ['reaction', 'acknowledged'],
        ['closed', 'acknowledged'],
      ],
    );
  });

  test('that acknowledge count for nothing beside an objection, or beside one that nobody has read', async () => {
    say('We do not accept this.');
    fake.act.close(ALPHA, 1, 'alpha-counsel');
    assert.deepEqual(await counts('2026-11-30'), [0, 1, 0]);
    fake.act.reopen(ALPHA, 1);
    say('What does clause 7 mean for us?');
    fake.act.react(ALPHA, 1, 'alpha-counsel', '+1');
    assert.deepEqual(await counts('2026-12-01'), [0, 1, 1]);
  });

  test('unread or objecting keep reminders back, and nobody is called overdue', async () => {
    say('Out of the office until 7 January.');
    await follow('2026-12-21');
    const { status } = await follow('2027-01-05');
    assert.deepEqual([comments().length, status.overdue, status.unread], [1, 0, 1]);
  });

  test('are named for the owner, with the issue and a name for each', async () => {
    const { id } = say('Please call us.');
    await follow('2026-11-30');
    const { unread, overdue } = listOpenCustomers(await readState(desk.place), '2027-01-05')[0]!;
    assert.deepEqual(
      unread.map(({ customer, issue, id: name }) => [customer, issue, name]),
      [['alpha', 1, `comment-${id}`]],
    );
    assert.deepEqual(overdue, []);
  });

  test('that were changed are judged anew; an objection stays until a person says otherwise', async () => {
    say('Acknowledged');
    assert.deepEqual(await counts('2026-11-30'), [1, 0, 0]);
    fake.act.rewrite(ALPHA, 1, 0, 'We object to clause 7.');
    assert.deepEqual(await counts('2026-12-01'), [0, 1, 0]);
    fake.act.rewrite(ALPHA, 1, 0, 'Acknowledged');
    assert.deepEqual(await counts('2026-12-02'), [0, 1, 0]);
  });

  test('unread that were changed to the word that was asked for acknowledge', async () => {
    say('Akcnowledged');
    assert.deepEqual(await counts('2026-11-30'), [0, 0, 1]);
    fake.act.rewrite(ALPHA, 1, 0, 'Acknowledged');
    assert.deepEqual(await counts('2026-12-01'), [1, 0, 0]);
  });

  test('that were deleted: an acknowledgement is taken back, an objection stays, and nothing is left to read', async () => {
    for (const words of ['Acknowledged', 'We object.', 'Please call us.']) say(words);
    assert.deepEqual(await counts('2026-11-30'), [0, 1, 1]);
    for (const index of [2, 1, 0]) fake.act.uncomment(ALPHA, 1, index);
    const { heard, status } = await follow('2026-12-01');
    assert.deepEqual([heard, status.acknowledged, status.objected, status.unread], [['removed'], 0, 1, 0]);
    assert.deepEqual((await follow('2026-12-02')).heard, []);
    assert.match(
      formatProof(proveNotices(await readState(desk.place), 'alpha', {}), 'https://github.example'),
      /answer: comment-\d+ by GitHub user \d+, .*; taken as: objected; not there any more as it was when looked at on 2026-12-01T/,
    );
  });

  test('a reaction that was taken back acknowledges no more', async () => {
    fake.act.react(ALPHA, 1, 'alpha-counsel', '+1');
    assert.deepEqual(await counts('2026-11-30'), [1, 0, 0]);
    fake.act.unreact(ALPHA, 1);
    assert.deepEqual((await follow('2026-12-01')).heard, [], 'GitHub says nothing of it');
    assert.deepEqual(await counts('2026-12-21'), [0, 0, 0]);
    assert.equal(comments().length, 1, 'and is reminded');
  });

  test('a reaction in the place of another is seen, though their number is the same', async () => {
    fake.act.react(ALPHA, 1, 'alpha-counsel', '+1');
    await follow('2026-11-30');
    fake.act.unreact(ALPHA, 1);
    fake.act.react(ALPHA, 1, 'alpha-counsel', '-1');
    assert.deepEqual(await counts('2026-12-21'), [0, 0, 1]);
    assert.equal(comments().length, 0);
  });

  test('what is said while opening again is heard', async () => {
    fake.act.close(ALPHA, 1, 'alpha-counsel');
    assert.deepEqual(await counts('2026-11-30'), [1, 0, 0]);
    fake.act.reopen(ALPHA, 1);
    say('On second thoughts, we object to clause 7.');
    assert.deepEqual(await counts('2026-12-01'), [0, 1, 0]);
  });

  test('closed, opened again and closed again is acknowledged by the second closing', async () => {
    fake.act.close(ALPHA, 1, 'alpha-counsel');
    await follow('2026-11-30');
    fake.act.reopen(ALPHA, 1);
    assert.deepEqual(await counts('2026-12-01'), [0, 0, 0]);
    fake.act.close(ALPHA, 1, 'alpha-engineer');
    assert.deepEqual(await counts('2026-12-02'), [1, 0, 0]);
  });

  test('that came before a correction are answers to what it corrects, and are not lost', async () => {
    say('We object to clause 7.');
    fake.world.now += 60_000;
    await desk.deliver([CORRECTION]);
    const { heard, matter } = await follow('2026-11-30');
    assert.deepEqual(heard, ['objected']);
    assert.deepEqual(
      matter!.tellings.map(({ identity, objected }) => [identity.version, objected !== null]),
      [
        ['2', true],
        ['3', false],
      ],
    );
  });

  test('changed after a correction acknowledge it never, and may object to it', async () => {
    say('Acknowledged');
    await follow('2026-11-30');
    fake.world.now += 60_000;
    await desk.deliver([CORRECTION]);
    fake.act.rewrite(ALPHA, 1, 0, 'Acknowledged.');
    const { matter } = await follow('2026-12-01');
    assert.deepEqual([matter!.state.acknowledged, matter!.state.unread.length], [null, 1]);
    fake.act.rewrite(ALPHA, 1, 0, 'We object to version 3.');
    assert.notEqual((await follow('2026-12-02')).matter!.state.objected, null);
  });

  test('a label from before a correction is no objection to the correction', async () => {
    fake.act.label(ALPHA, 1, ['objection']);
    await follow('2026-11-30');
    fake.world.now += 60_000;
    await desk.deliver([CORRECTION]);
    const { matter } = await follow('2026-12-01');
    assert.equal(matter!.state.objected, null);
  });

  test('of a locked issue are heard like any other, and a reminder that it does not take is told of', async () => {
    say('Please call us.');
    fake.act.lock(ALPHA, 1);
    assert.deepEqual(await counts('2026-11-30'), [0, 0, 1]);
    fake.act.uncomment(ALPHA, 1, 0);
    fake.act.set(ALPHA, { pushAccess: false });
    assert.deepEqual((await follow('2026-12-21')).tally.refused, [{ customer: 'alpha', reason: 'locked' }]);
  });

  test('a sender that the customer has blocked is told of by that name', async () => {
    fake.act.set(ALPHA, { blocked: true });
    assert.deepEqual((await follow('2026-12-21')).tally.refused, [{ customer: 'alpha', reason: 'blocked' }]);
  });

  test('in a ledger of earlier days, a comment that was taken for an acknowledgement is one that nobody has read', () => {
    const at = '2026-11-30T09:00:00Z';
    const facts = { customer: 'alpha', document: 'code', version: '2', kind: 'announcement', ordinal: 1 };
    const told = { ...facts, key: 'k', repositoryId: 7, textHash: 'h', effective: '2027-01-04', issue: 1 };
    const sent = {
      type: 'sent',
      ...told,
      how: 'created',
      comment: null,
      deliveredAt: at,
      at,
      requestId: null,
    } as const;
    const by = (how: 'comment' | 'reaction') => ({ type: 'acknowledged', key: 'k', how, by: 9, on: at, at }) as const;
    const [heard] = foldRecords([sent, by('comment')]).notices.values();
    assert.deepEqual([heard!.acknowledged, heard!.unread.length], [null, 1]);
    const [seen] = foldRecords([sent, by('reaction')]).notices.values();
    assert.equal(seen!.acknowledged!.how, 'reaction');
  });
});
