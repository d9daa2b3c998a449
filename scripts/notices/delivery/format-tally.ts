import { wordCount } from '../../texts/word-count.ts';
import { REMEDIES, type RefusalReason } from './refusal.ts';
import type { StopCause, Tally } from './tally.ts';

/**
 * What a run came to, for the notice owner: counts, then the refused with what a person must do.
 * @param names whether customers may be named; where others read the log, only counts, and none below five
 */
export function formatTally(tally: Tally, names: boolean): readonly string[] {
  const counts = [
    count(tally.created, 'sent', names),
    count(tally.found, 'found on GitHub from an earlier run', names),
    count(tally.known, 'delivered before', names),
    count(tally.absent, 'not on GitHub', names),
    count(tally.refused.length, 'refused', names),
    count(tally.undecided, 'in doubt', names),
    count(tally.unanswered.length, 'to be recorded', names),
    count(tally.left, 'not reached', names),
  ].flat();
  const lines = [
    counts.length > 0 ? counts.join(', ') : 'nothing to deliver',
    ...refusals(tally, names),
    ...unanswered(tally, names),
  ];
  for (const [trouble, lanes] of tally.stops)
    lines.push(`${STOPS[trouble]}${lanes > 1 ? ` (${lanes} installations)` : ''}`);
  if (tally.undecided > 0 || tally.left > 0) lines.push(comeBack(tally.resumeAt));
  return lines;
}

function count(number: number, what: string, names: boolean): readonly string[] {
  return number === 0 ? [] : [`${names ? number : wordCount(number)} ${what}`];
}

function refusals({ refused }: Tally, names: boolean): readonly string[] {
  const byReason = new Map<RefusalReason, string[]>();
  for (const { customer, reason } of refused) byReason.set(reason, [...(byReason.get(reason) ?? []), customer]);
  return [...byReason].flatMap(([reason, customers]) => [
    `refused (${reason}): ${REMEDIES[reason]}${names ? '' : ` (${wordCount(customers.length)})`}`,
    ...(names ? [...new Set(customers)].sort().map((customer) => `  ${customer}`) : []),
  ]);
}

function unanswered({ unanswered: customers }: Tally, names: boolean): readonly string[] {
  if (customers.length === 0) return [];
  return [
    `to be recorded: these letters were sent or not, and are not sent again on a guess. Look for their Message-IDs (\`notices status --names\`) in the mail server's log, or where they were exported to, and take down what became of them with \`notices record\`${names ? '' : ` (${wordCount(customers.length)})`}`,
    ...(names ? [...new Set(customers)].sort().map((customer) => `  ${customer}`) : []),
  ];
}

const STOPS: Readonly<Record<StopCause, string>> = {
  'github limited': 'GitHub asks to wait',
  'github unreachable': 'GitHub does not answer as it should',
  'github credentials': 'GitHub does not accept the token any more',
  'mail limited': 'The mail server asks to wait',
  'mail unreachable': 'The mail server does not answer as it should',
  'mail credentials': 'The mail server does not let us in any more',
};

function comeBack(resumeAt: number | null): string {
  if (resumeAt === null) return 'Not finished: run the same command again.';
  return `Not finished: run the same command again after ${new Date(Math.ceil(resumeAt / 60_000) * 60_000).toISOString().slice(0, 16).replace('T', ' ')} UTC.`;
}
