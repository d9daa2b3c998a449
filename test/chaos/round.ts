import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { StatePlace } from '../../scripts/commands/notices/open-state.ts';
import { readLedgers } from '../../scripts/commands/notices/open-state.ts';
import { readChain } from '../../scripts/notices/ledger/chain.ts';
import type { LedgerShard } from '../../scripts/notices/ledger/ledger-name.ts';
import { type FakeGitHub, startFakeGitHub } from '../github/fake.ts';
import { FAULTS } from '../github/faults.ts';
import { addRepository, repositoryOf } from '../github/world.ts';
import { makeClones, makeFolder } from '../support/git-repository.ts';
import { type PlannedLine, plannedLine } from '../worlds/delivery-desk.ts';
import { sha256 } from '../worlds/notices-builders.ts';
import { type ChaosRun, runChaos } from './runner.ts';

/** What a round went through. */
export interface RoundFigures {
  readonly runs: number;
  readonly faults: number;
  readonly kills: number;
  readonly requests: number;
  readonly posts: number;
  readonly notices: number;
}

/** Days on which things happen: delivery is in November, the version takes effect on 4 January. */
const REMINDER_DAY = '2026-12-21';
const MOST_RUNS = 60;

/**
 * One round: announcements, corrections and reminders are delivered through random faults, lagging lists, kills at any step, two
 * runners at once or shards, until every run says 0 or 1. Then each must be there exactly once.
 */
export async function playRound(seed: number): Promise<RoundFigures> {
  const chance = makeChance(seed);
  const fake = await startFakeGitHub();
  const counts = { runs: 0, faults: 0, kills: 0 };
  const places = await makePlaces(seed);
  const customers = Array.from({ length: 2 + chance(4) }, (_, index) => `customer-${index}`);
  const announcements = customers.map((customer) => plannedLine(customer));
  const corrected = customers.filter(() => chance(2) === 0);
  const corrections = corrected.map((customer) =>
    plannedLine(customer, { kind: 'correction', version: '3', continues: '2' }),
  );
  const shards: readonly (LedgerShard | null)[] = chance(3) === 0 ? [shard(1, 2), shard(2, 2)] : [null];
  for (const { repository } of announcements) addRepository(fake.world, repository, { pushAccess: chance(4) > 0 });

  let trouble = 15 + chance(15);
  fake.befall = () => {
    if (trouble === 0 || chance(3) > 0) return null;
    trouble--;
    counts.faults++;
    return Object.values(FAULTS)[chance(Object.keys(FAULTS).length)]!;
  };
  const untilDone = async (notices: readonly PlannedLine[], followUpOn?: string): Promise<void> => {
    let left = [...shards];
    for (let runs = 0; left.length > 0; runs++) {
      assert.ok(runs < MOST_RUNS, `seed ${seed}: no end after ${MOST_RUNS} runs`);
      fake.world.listLag = chance(480) * 1000;
      // Now and then a second runner of the same part comes at the same time.
      const started = chance(4) === 0 ? [...left, left[0]!] : left;
      counts.runs += started.length;
      const codes = await Promise.all(
        started.map((part, index) => {
          const place = places[index % places.length]!;
          return dieable({ url: fake.url, place, shard: part, notices, ...(followUpOn && { followUpOn }) });
        }),
      );
      left = left.filter((_, index) => codes[index] === 75 || codes[index] === 'killed');
      for (const code of codes) assert.notEqual(code, 1, `seed ${seed}: something was refused`);
      // Often before what is in doubt may have come to light.
      fake.world.now += chance(700) * 1000;
    }
  };
  const dieable = async (run: Pick<ChaosRun, 'url' | 'place' | 'shard' | 'notices'>): Promise<number | 'killed'> => {
    let steps = chance(2) === 0 && trouble > 0 ? chance(40) : Number.POSITIVE_INFINITY;
    let dead = false;
    try {
      return await runChaos({
        ...run,
        diesAt: () => dead || --steps < 0,
        die: () => {
          counts.kills += dead ? 0 : 1;
          dead = true;
          throw new Killed();
        },
        sleep: async (milliseconds) => {
          fake.world.now += milliseconds;
        },
      });
    } catch (error) {
      if (error instanceof Killed) return 'killed';
      throw error;
    }
  };

  try {
    await untilDone(announcements);
    await untilDone(corrections);
    const silent = customers.filter((customer) => {
      const answers = chance(3) === 0;
      if (answers) fake.act.comment(`org-${customer}/terms`, 1, `${customer}-counsel`, 'We have read it.');
      return !answers;
    });
    trouble = 8;
    fake.world.now = Math.max(fake.world.now, Date.parse(`${REMINDER_DAY}T09:00:00Z`));
    await untilDone(announcements, REMINDER_DAY);
    await untilDone([...announcements, ...corrections]);
    checkWorld(fake, { seed, customers, corrected, silent });
    for (const { name, place: where, text } of await readLedgers(places[0]!))
      readChain(text, `${name} ${where}`, sha256);
    const notices = customers.length + corrected.length + silent.length;
    const posts = fake.log.filter((line) => line.startsWith('POST')).length;
    return { ...counts, requests: fake.log.length, posts, notices };
  } finally {
    await fake.close();
  }
}

interface Expected {
  readonly seed: number;
  readonly customers: readonly string[];
  readonly corrected: readonly string[];
  readonly silent: readonly string[];
}

function checkWorld(fake: FakeGitHub, { seed, customers, corrected, silent }: Expected): void {
  for (const customer of customers) {
    const { issues } = repositoryOf(fake.world, `org-${customer}/terms`);
    const about = `seed ${seed}, ${customer}`;
    assert.equal(issues.length, 1, `${about}: one issue`);
    const comments = issues[0]!.comments.filter(({ body }) => body.includes('<!-- terms-notice:'));
    const isReminder = (body: string): boolean => body.startsWith('**Reminder:');
    const reminders = comments.filter(({ body }) => isReminder(body)).length;
    assert.equal(reminders, silent.includes(customer) ? 1 : 0, `${about}: reminders`);
    assert.equal(comments.length - reminders, corrected.includes(customer) ? 1 : 0, `${about}: corrections`);
    const status = issues[0]!.body.startsWith('<!-- terms-status -->');
    assert.equal(status, corrected.includes(customer), `${about}: status section`);
    const words = JSON.stringify(issues);
    for (const other of customers)
      assert.equal(words.includes(`canary-body-of-${other}`), other === customer, `${about}: words of ${other}`);
  }
  assert.deepEqual([...new Set(fake.undescribed)], [], `seed ${seed}: outside GitHub's description`);
}

/** Where the ledger is: a folder; in every thirtieth round a branch, to which the second runner comes with a clone of its own. */
async function makePlaces(seed: number): Promise<readonly StatePlace[]> {
  if (seed % 30 !== 0) return [{ kind: 'folder', folder: join(makeFolder(), 'state') }];
  const { clones } = await makeClones(2);
  return clones.map((clone) => ({ kind: 'branches', clone, prefix: 'notices', environment: process.env }));
}

class Killed extends Error {}

function shard(index: number, count: number): LedgerShard {
  return { index, count };
}

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
function makeChance(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}
