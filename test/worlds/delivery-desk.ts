import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { openState } from '../../scripts/commands/notices/open-state.ts';
import { type Deliverable, type DeliveryRun, deliverPlan } from '../../scripts/notices/delivery/deliver-plan.ts';
import { tokenSender } from '../../scripts/notices/delivery/sender.ts';
import { speakToGitHub } from '../../scripts/notices/delivery/speak-to-github.ts';
import { exitCodeOf, type Tally } from '../../scripts/notices/delivery/tally.ts';
import type { LedgerShard } from '../../scripts/notices/ledger/ledger-name.ts';
import { type NoticeToSend, readNoticeToSend } from '../../scripts/notices/planning/plan-format.ts';
import { type FakeGitHub, TOKEN } from '../github/fake.ts';
import { addRepository } from '../github/world.ts';
import { makeFolder } from '../support/git-repository.ts';
import { sha256 } from './notices-builders.ts';

/** The secret of markers in tests: a canary that must never be printed. */
export const NOTICE_KEY = 'canary-notice-key-of-at-least-32-characters';
/** Ten minutes, as configured by default. */
export const SETTLE = 600_000;

export const hmac = (text: string): string => createHmac('sha256', NOTICE_KEY).update(text).digest('hex');

export type PlannedLine = ReturnType<typeof plannedLine>;

/** A line of a plan, as `notices plan` writes it. */
export function plannedLine(customer: string, part: Readonly<Record<string, unknown>> = {}) {
  return {
    customer,
    repository: `org-${customer}/terms`,
    assignees: [],
    document: 'code',
    version: '2',
    kind: 'announcement',
    priority: 'information',
    effective: '2027-01-04',
    significance: 'substantive',
    title: 'Code, version 2, takes effect 4 January 2027',
    body: `Northwind tells ${customer}: the code changes. canary-body-of-${customer}\n`,
    reasons: [],
    ...part,
  };
}

export function planned(customer: string, part: Readonly<Record<string, unknown>> = {}): NoticeToSend {
  return readNoticeToSend(JSON.stringify(plannedLine(customer, part)), { file: 'plan.jsonl', line: 2 });
}

export interface RunOptions extends Partial<Omit<DeliveryRun, 'ledger' | 'sha256' | 'hmac'>> {
  readonly shard?: LedgerShard | null;
}

/** Delivers notices to a fake in this process, with a ledger in a folder of its own. */
export function makeDesk(fake: FakeGitHub, folder: string = join(makeFolder(), 'state')) {
  const github = speakToGitHub(fake.url, 5_000)(`token ${TOKEN}`);
  const place = { kind: 'folder', folder } as const;
  const sleep = async (milliseconds: number): Promise<void> => {
    fake.world.now += milliseconds;
  };
  return {
    folder,
    place,
    github,
    /** Repositories for the customers of notices. */
    prepare(notices: readonly NoticeToSend[]): void {
      for (const { repository } of notices)
        if (repository !== null && !fake.world.names.has(repository.toLowerCase()))
          addRepository(fake.world, repository);
    },
    async deliver(
      notices: readonly NoticeToSend[],
      options: RunOptions = {},
    ): Promise<Tally & { readonly code: number }> {
      const { shard = null, ...run } = options;
      const ledger = await openState(place, shard);
      try {
        const tally = await deliverPlan(notices.map(deliverable), {
          ledger,
          hmac,
          sha256,
          sender: run.sender ?? (await tokenSender(github)),
          settle: SETTLE,
          clock: () => fake.world.now,
          lookOnly: false,
          allowPublic: () => false,
          // What is slept passes on GitHub's clock.
          pace: { pace: 0, patience: 120_000, sleep },
          ...run,
        });
        return { ...tally, code: exitCodeOf(tally) };
      } finally {
        await ledger.close();
      }
    },
  };
}

export function deliverable(notice: NoticeToSend): Deliverable {
  return { customer: notice.customer, repository: notice.repository, read: async () => notice };
}
