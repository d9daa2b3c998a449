import { longDate } from '../../history/dates.ts';
import { InputError } from '../../history/input-error.ts';
import type { ChangelogOptions } from '../../loading/read-changelog.ts';
import type { LedgerState } from '../../notices/ledger/ledger-state.ts';
import { listUntold, type PlannedNotice, type Untold } from '../../notices/ledger/list-untold.ts';
import { planNotices } from '../../notices/planning/plan.ts';
import { readNotice } from '../../notices/planning/plan-format.ts';
import { showProgress } from '../console.ts';
import { openPlan } from './open-plan.ts';
import { readForNotices } from './read-for-notices.ts';
import { requestPlan } from './request-plan.ts';

/** Which plan is compared with the ledger: that of a file, else the one that would be made today. */
export interface UntoldOptions extends ChangelogOptions {
  readonly plan?: string;
}

/** Whom nothing was sent to yet; or why nobody can say. */
export type UntoldAnswer =
  | { readonly kind: 'known'; readonly untold: readonly Untold[]; readonly plan: string | null }
  | { readonly kind: 'unknown'; readonly why: string };

/**
 * Finds who is planned and was not told yet. What is to be said of others does not depend on it, so a repository or registry that cannot
 * be read is an answer and no error; a plan that was named and cannot be read is one.
 * @param example whether no registry is named, so that nobody knows who there is to tell
 */
export async function readUntold(state: LedgerState, example: boolean, options: UntoldOptions): Promise<UntoldAnswer> {
  if (options.plan !== undefined) {
    const { notices, close } = await openPlan(options.plan);
    try {
      const planned: PlannedNotice[] = [];
      for (const line of notices) planned.push(await line.read());
      return { kind: 'known', untold: listUntold(planned, state), plan: options.plan };
    } finally {
      await close();
    }
  }
  if (example) return { kind: 'unknown', why: 'TERMS_CUSTOMERS names no registry' };
  const progress = showProgress();
  try {
    return await readForNotices(options, progress, async ({ edition, publisher, customers, sources, delivered }) => {
      const request = await requestPlan(edition, publisher, customers, sources, { delivered });
      return { kind: 'known', untold: listUntold(eachNotice(request), state), plan: null };
    });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { kind: 'unknown', why: error.message };
  } finally {
    progress.stop();
  }
}

function* eachNotice(request: Parameters<typeof planNotices>[0]): Generator<PlannedNotice> {
  for (const line of planNotices(request)) {
    const { ordinal = 1, deliverBy = null, ...notice } = readNotice(line);
    yield { ...notice, ordinal, deliverBy };
  }
}

/** By which way, until when, and what command tells them; with names where they may be named. */
export function formatUntold(answer: UntoldAnswer, names: boolean): readonly string[] {
  if (answer.kind === 'unknown')
    return [
      `Who was not told yet is not known: ${answer.why} \`--plan FILE\` compares with a plan, \`--repo DIR\` names the terms.`,
    ];
  return answer.untold.flatMap(({ document, version, channel, customers, deliverBy }) => {
    const by = deliverBy === null ? '' : `, to be delivered by ${longDate(deliverBy)}`;
    const who = names ? `: ${customers.join(', ')}` : '';
    const what = `${document}@${version}: not told yet ${customers.length}, ${WAYS[channel]}${by}${who}`;
    return [what, `  ${COMMANDS[channel](answer.plan)}`];
  });
}

const WAYS = { github: 'by issue', mail: 'by letter', none: 'by a letter that somebody has to send' } as const;

const COMMANDS = {
  github: (plan: string | null) => `${approved('deliver', plan)} --channel github`,
  mail: (plan: string | null) =>
    `${approved('deliver', plan)} --channel mail, or \`notices export\` for another system of yours`,
  none: (plan: string | null) => `${approved('export', plan)} --out ../letters, then \`notices record\``,
} as const;

function approved(command: string, plan: string | null): string {
  const made = plan === null ? 'notices plan --out plan.jsonl, then ' : '';
  return `${made}notices ${command} --plan ${plan ?? 'plan.jsonl'} --approve DIGEST`;
}
