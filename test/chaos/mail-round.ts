import assert from 'node:assert/strict';
import { join } from 'node:path';
import { openState } from '../../scripts/commands/notices/open-state.ts';
import { deliverPlan } from '../../scripts/notices/delivery/deliver-plan.ts';
import { exitCodeOf } from '../../scripts/notices/delivery/tally.ts';
import { type LedgerStore, LedgerUnavailable, openLedger } from '../../scripts/notices/ledger/ledger.ts';
import { openLedgerFile } from '../../scripts/notices/ledger/ledger-file.ts';
import { noticeId } from '../../scripts/notices/ledger/ledger-state.ts';
import type { MailSender } from '../../scripts/notices/mail/mail-sender.ts';
import type { NoticeToSend } from '../../scripts/notices/planning/plan-format.ts';
import { makeFolder } from '../support/git-repository.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { hmac, SETTLE } from '../worlds/delivery-desk.ts';
import { addressOf, mailSender, NOON, plannedLetter } from '../worlds/mail-desk.ts';
import { MAIL_FAULTS, type MailWorld, startMailWorld } from '../worlds/mail-server.ts';
import { sha256 } from '../worlds/notices-builders.ts';

/** What a round of letters went through. */
export interface MailFigures {
  readonly runs: number;
  readonly faults: number;
  readonly kills: number;
  readonly letters: number;
  readonly sent: number;
  /** Told to the owner, as nobody can look for them. */
  readonly toBeRecorded: number;
  /** Told to the owner as well. */
  readonly refused: number;
}

const MOST_RUNS = 60;

/**
 * One round: announcements, then corrections, are given to a mail server that fails at any step, by runs that die at any step, now and then
 * two at once. In the end no address has a letter twice, and each letter is there and on record, or its customer is told to the owner.
 */
export async function playMailRound(seed: number): Promise<MailFigures> {
  const random = seededRandom(seed);
  const chance = (bound: number): number => Math.floor(random() * bound);
  const world = await startMailWorld();
  const folder = join(makeFolder(), 'state');
  const counts = { runs: 0, faults: 0, kills: 0 };
  const customers = Array.from({ length: 2 + chance(3) }, (_, index) => `customer-${index}`);
  const announcements = customers.map((customer) => plannedLetter(customer));
  const corrections = customers
    .filter(() => chance(2) === 0)
    .map((customer) => plannedLetter(customer, { kind: 'correction', version: '3', continues: '2' }));
  let trouble = 4 + chance(5);
  world.befall = () => {
    if (trouble === 0 || chance(3) > 0) return null;
    trouble--;
    counts.faults++;
    return MAIL_FAULTS[chance(MAIL_FAULTS.length)]!;
  };
  const untilDone = async (letters: readonly NoticeToSend[]): Promise<void> => {
    for (let runs = 0, code: Ended = 75; code === 75 || code === 'killed'; runs++) {
      assert.ok(runs < MOST_RUNS, `seed ${seed}: no end after ${MOST_RUNS} runs`);
      const twice = chance(4) === 0 ? 2 : 1;
      counts.runs += twice;
      const codes = await Promise.all(Array.from({ length: twice }, () => run(letters)));
      code = codes.find((each) => each === 75 || each === 'killed') ?? codes[0]!;
      // What was refused for good is tried again, as a person does.
      if (code === 1 && trouble > 0) trouble--;
    }
  };
  const run = async (letters: readonly NoticeToSend[]): Promise<Ended> => {
    let steps = chance(2) === 0 && trouble > 0 ? chance(25) : Number.POSITIVE_INFINITY;
    let dead = false;
    const step = (): void => {
      if (!dead && --steps >= 0) return;
      counts.kills += dead ? 0 : 1;
      dead = true;
      throw new Killed();
    };
    try {
      return await deliver(letters, folder, world, step);
    } catch (error) {
      if (error instanceof Killed) return 'killed';
      if (error instanceof LedgerUnavailable) return 75;
      throw error;
    }
  };
  try {
    await untilDone(announcements);
    await untilDone(corrections);
    trouble = 0;
    await untilDone([...announcements, ...corrections]);
    const letters = [...announcements, ...corrections];
    return { ...counts, letters: letters.length, ...(await checkLetters(seed, folder, world, letters)) };
  } finally {
    await world.close();
  }
}

type Ended = number | 'killed';

class Killed extends Error {}

/** One run that dies where `step` says so. */
async function deliver(
  letters: readonly NoticeToSend[],
  folder: string,
  world: MailWorld,
  step: () => void,
): Promise<number> {
  const store = await openLedgerFile(folder, 'ledger.jsonl', sha256);
  const dying: LedgerStore = {
    ...store,
    async append(lines) {
      step();
      await store.append(lines);
      step();
    },
  };
  const sender = mailSender(world);
  const mail: MailSender = {
    ...sender,
    async post(envelope, content) {
      step();
      const answer = await sender.post(envelope, content);
      step();
      return answer;
    },
  };
  try {
    const tally = await deliverPlan(
      letters.map((letter) => ({ customer: letter.customer, repository: null, read: async () => letter })),
      {
        ...{ ledger: openLedger(dying, { name: 'ledger.jsonl', sha256 }), hmac, sha256, sender: null, mail },
        ...{ settle: SETTLE, clock: () => NOON, lookOnly: false, allowPublic: () => false },
        pace: { pace: 0, patience: 600_000, sleep: async () => undefined },
      },
    );
    return exitCodeOf(tally);
  } finally {
    await store.close();
  }
}

async function checkLetters(
  seed: number,
  folder: string,
  { taken }: MailWorld,
  letters: readonly NoticeToSend[],
): Promise<Pick<MailFigures, 'sent' | 'toBeRecorded' | 'refused'>> {
  const ledger = await openState({ kind: 'folder', folder }, null);
  await ledger.close();
  let [sent, toBeRecorded, refused] = [0, 0, 0];
  for (const letter of letters) {
    const about = `seed ${seed}, ${letter.customer} ${letter.kind}`;
    const state = ledger.state.notices.get(noticeId({ ...letter, channel: 'mail' }));
    const there = taken.filter(
      ({ to, message }) =>
        to[0] === addressOf(letter.customer) &&
        state?.facts?.channel === 'mail' &&
        message.includes(`Message-ID: ${state.facts.messageId}`),
    );
    assert.ok(there.length <= 1, `${about}: ${there.length} times`);
    if (state?.sent) {
      assert.equal(there.length, 1, `${about}: on record as sent, and not there`);
      sent++;
    } else if (state?.openIntent != null) toBeRecorded++;
    else {
      // What goes on with a letter of which nobody knows waits until somebody does.
      assert.equal(state?.refused?.reason, 'earlier-unknown', `${about}: lost without a word`);
      assert.equal(there.length, 0, `${about}: refused, and there`);
      refused++;
    }
  }
  for (const { to, message } of taken)
    for (const { customer } of letters)
      assert.equal(
        message.includes(`canary-body-of-${customer}`),
        to[0] === addressOf(customer),
        `seed ${seed}: words`,
      );
  return { sent, toBeRecorded, refused };
}
