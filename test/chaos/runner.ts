import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StatePlace } from '../../scripts/commands/notices/open-state.ts';
import { type Deliverable, type DeliveryRun, deliverPlan } from '../../scripts/notices/delivery/deliver-plan.ts';
import type { GitHub } from '../../scripts/notices/delivery/make-answer.ts';
import { type Sender, SenderUnreachable, tokenSender } from '../../scripts/notices/delivery/sender.ts';
import { speakToGitHub } from '../../scripts/notices/delivery/speak-to-github.ts';
import { exitCodeOf } from '../../scripts/notices/delivery/tally.ts';
import { followUp } from '../../scripts/notices/follow-up/follow-up.ts';
import { type Ledger, type LedgerStore, LedgerUnavailable, openLedger } from '../../scripts/notices/ledger/ledger.ts';
import { openLedgerBranch } from '../../scripts/notices/ledger/ledger-branch.ts';
import { openLedgerFile } from '../../scripts/notices/ledger/ledger-file.ts';
import { inShard, type LedgerShard, ledgerName } from '../../scripts/notices/ledger/ledger-name.ts';
import { TOKEN } from '../github/fake.ts';
import { deliverable, hmac, type PlannedLine, planned, SETTLE } from '../worlds/delivery-desk.ts';
import { entry, sha256 } from '../worlds/notices-builders.ts';

/** One run that may die at any of its steps. */
export interface ChaosRun {
  readonly url: string;
  readonly place: StatePlace;
  readonly shard: LedgerShard | null;
  /** Lines of the plan. */
  readonly notices: readonly PlannedLine[];
  /** Where given, a follow-up of that day instead of a delivery. */
  readonly followUpOn?: string;
  /** Called at each step; where it says so the run dies there. `torn` is in the middle of a write. */
  readonly diesAt: (step: Step) => boolean;
  /** Does not return: throws, or ends the process. */
  readonly die: () => never;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export type Step = 'before request' | 'after request' | 'before write' | 'torn write' | 'after write';

/** Runs until its end, and gives the exit code of the command; 75 also where the ledger is taken or GitHub does not say who we are. */
export async function runChaos(run: ChaosRun): Promise<number> {
  const github = dyingGitHub(speakToGitHub(run.url, 5_000)(`token ${TOKEN}`), run);
  try {
    const sender = await tokenSender(github);
    const { ledger, close } = await dyingLedger(run);
    try {
      return await perform(run, { sender, ledger });
    } finally {
      await close();
    }
  } catch (error) {
    if (error instanceof LedgerUnavailable || error instanceof SenderUnreachable) return 75;
    throw error;
  }
}

async function perform(run: ChaosRun, { sender, ledger }: { readonly sender: Sender; readonly ledger: Ledger }) {
  const pace = { pace: 0, patience: 600_000, sleep: run.sleep };
  const means = {
    sender,
    ledger,
    hmac,
    sha256,
    settle: SETTLE,
    clock: Date.now,
    pace,
    allowPublic: () => false,
  } as const;
  const own = run.notices.filter(({ customer }) => inShard(customer, run.shard, sha256));
  if (run.followUpOn === undefined) {
    const notices: Deliverable[] = own.map((line) => deliverable(planned(line.customer, line)));
    return exitCodeOf(await deliverPlan(notices, { ...means, lookOnly: false } satisfies DeliveryRun));
  }
  const { tally } = await followUp({
    ...means,
    today: run.followUpOn,
    site: null,
    contact: null,
    reminders: [14],
    staff: [],
    repositories: new Map(own.map(({ customer, repository }) => [customer, repository])),
    headingOf: (document, version) => entry(document, version),
  });
  return exitCodeOf(tally);
}

function dyingGitHub(github: GitHub, { diesAt, die }: ChaosRun): GitHub {
  return async (request) => {
    if (diesAt('before request')) die();
    const answer = await github(request);
    if (diesAt('after request')) die();
    return answer;
  };
}

async function dyingLedger(run: ChaosRun): Promise<{ readonly ledger: Ledger; readonly close: () => Promise<void> }> {
  const { place, shard, diesAt, die } = run;
  const name = ledgerName(shard);
  const store =
    place.kind === 'folder'
      ? await openLedgerFile(place.folder, name, sha256)
      : await openLedgerBranch(place, name, sha256);
  const dying: LedgerStore = {
    ...store,
    async append(lines) {
      if (diesAt('before write')) die();
      if (place.kind === 'folder' && diesAt('torn write')) {
        const text = lines.join('');
        appendFileSync(join(place.folder, name), text.slice(0, text.length / 2));
        die();
      }
      await store.append(lines);
      if (diesAt('after write')) die();
    },
  };
  // The operating system takes the lock from whoever dies; in this process we do.
  return { ledger: openLedger(dying, { name, sha256 }), close: store.close };
}
