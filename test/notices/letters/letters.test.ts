import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { formatTally } from '../../../scripts/notices/delivery/format-tally.ts';
import { noticeId } from '../../../scripts/notices/ledger/ledger-state.ts';
import { faultsBySchema } from '../../support/notices-schemas.ts';
import { NOTICE_KEY } from '../../worlds/delivery-desk.ts';
import { addressOf, makeMailDesk, plannedLetter } from '../../worlds/mail-desk.ts';
import { MAIL_FAULTS, type MailFault, type MailWorld, startMailWorld } from '../../worlds/mail-server.ts';

const LETTER = plannedLetter('alpha');

/** What comes of one letter where a fault befalls its first connection: how it ends then, and after further runs. */
const ENDS: Readonly<Record<MailFault, 'sent' | 'refused' | 'to be recorded' | 'sent later'>> = {
  'drops before the greeting': 'sent later',
  'is silent at the greeting': 'sent later',
  // A busy server is waited for, within one run.
  'is busy at the greeting': 'sent',
  'refuses the sender for now': 'sent later',
  'refuses the address for now': 'sent later',
  'refuses the address for good': 'refused',
  'drops at DATA': 'sent later',
  'refuses the letter for now': 'sent later',
  'refuses the letter for good': 'refused',
  'drops in the midst of the words': 'to be recorded',
  'takes the letter and drops': 'to be recorded',
  'takes the letter and is silent': 'to be recorded',
  'takes the letter and cuts its answer': 'to be recorded',
  'answers DATA twice': 'to be recorded',
  // Out of step, so that none of its answers can be trusted.
  'answers the letter twice': 'to be recorded',
  'answers the greeting twice': 'sent later',
};

suite('letters', () => {
  let world: MailWorld;
  let desk: ReturnType<typeof makeMailDesk>;
  beforeEach(async () => {
    world = await startMailWorld();
    desk = makeMailDesk(world);
  });
  afterEach(() => world.close());
  const ledgerText = () => readFileSync(join(desk.folder, 'ledger.jsonl'), 'utf8');

  test('go once each to the one address of their customer, with the server’s answer on record', async () => {
    const both = [LETTER, plannedLetter('beta')];
    const first = await desk.deliver(both);
    assert.deepEqual([first.created, first.code], [2, 0]);
    const again = await desk.deliver(both);
    assert.deepEqual([again.known, again.code], [2, 0]);
    assert.deepEqual(
      world.taken.map(({ from, to }) => [from, to]),
      ['alpha', 'beta'].map((customer) => ['bounces@northwind.example', [addressOf(customer)]]),
    );
    for (const [index, customer] of ['alpha', 'beta'].entries()) {
      const { message } = world.taken[index]!;
      assert.match(message, new RegExp(`canary-body-of-${customer}`));
      assert.ok(!message.includes(customer === 'alpha' ? 'beta' : 'alpha'), 'nothing of the other customer');
      assert.doesNotMatch(message, /^b?cc:/im);
    }
    const { sent } = (await desk.state()).notices.get(noticeId({ ...LETTER, channel: 'mail' }))!;
    assert.ok(sent?.channel === 'mail' && /queued as 1/.test(sent.answer ?? ''));
    assert.ok(world.taken[0]!.message.includes(`Message-ID: ${sent.messageId}\r\n`));
    for (const line of ledgerText().trimEnd().split('\n'))
      assert.deepEqual(faultsBySchema('ledger-record', JSON.parse(line)), []);
  });

  for (const fault of MAIL_FAULTS) {
    test(`a server that ${fault}: ${ENDS[fault]}, and never twice`, async () => {
      const faults: (MailFault | null)[] = [fault];
      world.befall = () => faults.shift() ?? null;
      const first = await desk.deliver([LETTER]);
      const said = formatTally(first, true).join('\n');
      const taken = world.taken.length;
      // Refused letters are tried again, and this time the server takes them.
      const second = await desk.deliver([LETTER]);
      const third = await desk.deliver([LETTER]);
      if (ENDS[fault] === 'to be recorded') {
        assert.deepEqual([first.code, second.code, third.code], [1, 1, 1]);
        assert.deepEqual([world.taken.length, third.unanswered], [taken, ['alpha']], 'not sent again on a guess');
        assert.match(said, /to be recorded: .*notices record.*\n {2}alpha/);
      } else {
        assert.deepEqual([world.taken.length, third.known, third.code], [1, 1, 0]);
        assert.equal(first.code, { sent: 0, refused: 1, 'sent later': 75 }[ENDS[fault]]);
      }
      const kept = ledgerText();
      for (const canary of [NOTICE_KEY, 'canary-body', 'Code, version 2', addressOf('alpha')])
        assert.ok(!`${said}${kept}`.includes(canary), canary);
      for (const line of kept.trimEnd().split('\n'))
        assert.deepEqual(faultsBySchema('ledger-record', JSON.parse(line)), []);
    });
  }

  test('a server that loses one answer after the other is given no more than three letters', async () => {
    world.befall = () => 'takes the letter and drops';
    const many = ['a', 'b', 'c', 'd', 'e'].map((customer) => plannedLetter(customer));
    const tally = await desk.deliver(many);
    assert.deepEqual([tally.unanswered.length, tally.left, tally.code], [3, 2, 75]);
  });

  test('a correction answers the first letter, as does what follows it', async () => {
    await desk.deliver([LETTER]);
    const correction = plannedLetter('alpha', { kind: 'correction', version: '3', continues: '2' });
    await desk.deliver([correction]);
    await desk.deliver([plannedLetter('alpha', { kind: 'withdrawal', version: '3', continues: '3' })]);
    const [first, ...others] = world.taken.map(({ message }) => message);
    const id = /^Message-ID: (.*)$/m.exec(first!)![1]!;
    for (const message of others) {
      assert.ok(message.includes(`In-Reply-To: ${id}`) && message.includes(`References: ${id}`));
      assert.ok(!message.includes(`Message-ID: ${id}`));
    }
    assert.equal(others.length, 2);
  });

  test('whoever has neither a repository nor an address is refused, and holds up nobody', async () => {
    const tally = await desk.deliver([plannedLetter('none', { channel: 'none' }), LETTER]);
    assert.deepEqual([tally.refused, tally.created, tally.code], [[{ customer: 'none', reason: 'no-channel' }], 1, 1]);
  });

  test('no letter goes out after the last day on which it is true', async () => {
    const tally = await desk.deliver([plannedLetter('alpha', { deliverBy: '2026-11-09' })]);
    assert.deepEqual([tally.refused[0]?.reason, world.taken.length], ['too-late', 0]);
  });
});
