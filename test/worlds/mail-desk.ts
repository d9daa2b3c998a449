import { join } from 'node:path';
import { openState } from '../../scripts/commands/notices/open-state.ts';
import { type Deliverable, deliverPlan } from '../../scripts/notices/delivery/deliver-plan.ts';
import { exitCodeOf, type Tally } from '../../scripts/notices/delivery/tally.ts';
import { composeLetter } from '../../scripts/notices/mail/compose-letter.ts';
import type { MailSender } from '../../scripts/notices/mail/mail-sender.ts';
import { speakToMailServer } from '../../scripts/notices/mail/speak-to-mail-server.ts';
import { type NoticeToSend, readNoticeToSend } from '../../scripts/notices/planning/plan-format.ts';
import { makeFolder } from '../support/git-repository.ts';
import { hmac, plannedLine, SETTLE } from './delivery-desk.ts';
import type { MailWorld } from './mail-server.ts';
import { sha256 } from './notices-builders.ts';

/** When letters are sent in tests. */
export const NOON = Date.parse('2026-11-10T12:00:00Z');
/** Milliseconds: short, as silence is waited out. */
export const HASTE = { greeting: 300, answer: 300 };

/** A letter of a plan, as `notices plan` writes it. */
export function plannedLetter(customer: string, part: Readonly<Record<string, unknown>> = {}): NoticeToSend {
  const { repository: _, assignees: __, ...line } = plannedLine(customer);
  return readNoticeToSend(JSON.stringify({ ...line, channel: 'mail', ...part }), { file: 'plan.jsonl', line: 2 });
}

export function addressOf(customer: string): string {
  return `counsel@${customer}.example`;
}

export function mailSender(world: MailWorld): MailSender {
  return {
    from: { name: 'Northwind Legal', address: 'legal@northwind.example', bounces: 'bounces@northwind.example' },
    answersTo: 'legal@northwind.example',
    addressOf,
    compose: composeLetter,
    post: speakToMailServer(world.server, HASTE),
  };
}

/** Delivers letters to a mail server in this process, with a ledger in a folder of its own. */
export function makeMailDesk(world: MailWorld, folder: string = join(makeFolder(), 'state')) {
  const place = { kind: 'folder', folder } as const;
  let now = NOON;
  const sleep = async (milliseconds: number): Promise<void> => {
    now += milliseconds;
  };
  return {
    folder,
    place,
    pass(milliseconds: number): void {
      now += milliseconds;
    },
    async deliver(
      letters: readonly NoticeToSend[],
      part: { readonly mail?: MailSender; readonly again?: (customer: string) => boolean } = {},
    ): Promise<Tally & { readonly code: number }> {
      const ledger = await openState(place, null);
      try {
        const deliverables = letters.map(
          (letter): Deliverable => ({
            ...{ customer: letter.customer, repository: null, channel: letter.channel ?? 'github' },
            read: async () => letter,
          }),
        );
        const tally = await deliverPlan(deliverables, {
          ...{ ledger, hmac, sha256, sender: null, mail: mailSender(world), settle: SETTLE, clock: () => now },
          ...{ lookOnly: false, allowPublic: () => false },
          pace: { pace: 0, patience: 100_000, sleep },
          ...part,
        });
        return { ...tally, code: exitCodeOf(tally) };
      } finally {
        await ledger.close();
      }
    },
    async state() {
      const ledger = await openState(place, null);
      await ledger.close();
      return ledger.state;
    },
  };
}
