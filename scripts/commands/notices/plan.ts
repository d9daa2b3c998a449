import type { ChangelogOptions } from '../../loading/read-changelog.ts';
import { namesOf } from '../../notices/deciding/reasons.ts';
import { formatPlan, MOST_SHOWN } from '../../notices/planning/format-plan.ts';
import { drainPlan, planNotices } from '../../notices/planning/plan.ts';
import { type Notice, readNotice } from '../../notices/planning/plan-format.ts';
import { summarisePlan } from '../../notices/planning/summarise-plan.ts';
import { planFact } from '../../notices/watching/webhook-facts.ts';
import { print, showProgress } from '../console.ts';
import { openPlanFile } from './plan-file.ts';
import { findCustomer, findVersionNamed, type NoticeInput, readForNotices } from './read-for-notices.ts';
import { requestPlan } from './request-plan.ts';
import { openWebhook, tellWebhook } from './tell-webhook.ts';

/** What of the plan is made and shown. */
export interface NoticesPlanOptions extends ChangelogOptions {
  readonly out?: string;
  readonly summary?: boolean;
  /** `DOCUMENT@VERSION`: only this version. */
  readonly for?: string;
  /** Only this customer. */
  readonly customer?: string;
  /** ISO date: versions published from then on, even those in effect. */
  readonly since?: string;
  /** ISO date by which late notices are to be delivered; where absent, the day of the plan. */
  readonly deliverBy?: string;
  /** Print this customer's notices as they would be sent. */
  readonly show?: string;
  /** Milliseconds since 1970, for messages to the webhook. */
  readonly clock: () => number;
}

/** `terms notices plan`: who would be told what and why; with `out`, the plan as data. Nothing is sent. 1 where a date breaks a promise. */
export async function noticesPlan(options: NoticesPlanOptions): Promise<number> {
  // What is wrong with its settings is told now, when nothing is at stake, and not by a delivery.
  openWebhook();
  const progress = showProgress();
  try {
    return await readForNotices(options, progress, async (input) => {
      const only = checkChoice(input, options);
      const { edition, publisher, customers, sources, delivered } = input;
      const { since, deliverBy } = options;
      const choice = {
        ...{ ...(since !== undefined && { since }), ...(deliverBy !== undefined && { deliverBy }) },
        ...{ only, delivered },
      };
      const request = await requestPlan(edition, publisher, customers, sources, choice);
      const file = options.out === undefined ? null : openPlanFile(options.out);
      const shown: Notice[] = [];
      let count = 0;
      try {
        const header = drainPlan(planNotices(request), (line) => {
          file?.add(line);
          if (shown.length < MOST_SHOWN) shown.push(readNotice(line));
          count += 1;
          if (count % 1_000 === 0) progress.say(`Planning notices … ${count}`);
        });
        file?.finish(header);
        progress.stop();
        const names = namesOf(edition, publisher.topics, publisher.configuration.names);
        const text = options.summary
          ? `${summarisePlan(header).join('\n')}\n`
          : options.show === undefined
            ? formatPlan(header, shown, names)
            : showNotices(shown);
        print(text);
        if (file !== null) await tellWebhook({ ...options, ...planFact(header) });
        return header.errors.length > 0 ? 1 : 0;
      } finally {
        file?.discard();
      }
    });
  } finally {
    progress.stop();
  }
}

function checkChoice(
  { edition, customers }: NoticeInput,
  { for: version, customer, show }: NoticesPlanOptions,
): { readonly customer?: string; readonly version?: string } {
  if (version !== undefined) findVersionNamed(edition, version);
  const id = show ?? customer;
  if (id !== undefined) findCustomer(customers, id);
  return { ...(id !== undefined && { customer: id }), ...(version !== undefined && { version }) };
}

function showNotices(notices: readonly Notice[]): string {
  if (notices.length === 0) return 'This customer would be told nothing. `notices explain` says why.\n';
  return notices.map(({ title, body }) => `# ${title}\n\n${body}`).join('\n\n');
}
