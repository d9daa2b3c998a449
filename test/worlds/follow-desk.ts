import { openState } from '../../scripts/commands/notices/open-state.ts';
import { tokenSender } from '../../scripts/notices/delivery/sender.ts';
import { type FollowUpRun, followUp } from '../../scripts/notices/follow-up/follow-up.ts';
import { openMatters } from '../../scripts/notices/ledger/open-matters.ts';
import { summariseNotices } from '../../scripts/notices/ledger/summarise-notices.ts';
import type { FakeGitHub } from '../github/fake.ts';
import { hmac, type makeDesk, SETTLE } from './delivery-desk.ts';
import { entry, sha256 } from './notices-builders.ts';

/** Follows up the notices of customer alpha on a day; version 2 of the code takes effect on 4 January 2027. */
export async function followUpOn(
  today: string,
  { fake, desk }: { readonly fake: FakeGitHub; readonly desk: ReturnType<typeof makeDesk> },
  part: Partial<FollowUpRun> = {},
) {
  fake.world.now = Math.max(fake.world.now + 1000, Date.parse(`${today}T09:00:00Z`));
  const ledger = await openState(desk.place, null);
  try {
    const { tally, heard } = await followUp({
      ...{
        ledger,
        hmac,
        sha256,
        today,
        settle: SETTLE,
        clock: () => 0,
        reminders: [14, 3],
        staff: ['notices-lead', '@Notices-Desk'],
      },
      sender: await tokenSender(desk.github),
      pace: { pace: 0, patience: 0, sleep: async () => undefined },
      allowPublic: () => false,
      site: 'https://terms.example',
      contact: 'legal@northwind.example',
      repositories: new Map([['alpha', 'org-alpha/terms']]),
      headingOf: (document, version) => entry(document, version),
      ...part,
    });
    const [status] = summariseNotices(ledger.state, today).versions;
    const [matter] = openMatters(ledger.state);
    return { tally, heard: [...heard.keys()], status: status!, matter };
  } finally {
    await ledger.close();
  }
}
