import { longDate } from '../../history/dates.ts';
import { formatDiagnostic } from '../../history/input-error.ts';
import { visibleLine } from '../../texts/defuse.ts';
import { wordFormNotKept } from '../deciding/forms-not-kept.ts';
import type { Names, Reason } from '../deciding/reasons.ts';
import { wordReason } from '../wording/word-reason.ts';
import { versionKey } from './hash-versions.ts';
import type { Notice, PlanHeader, PlannedVersion } from './plan-format.ts';
import { WHY } from './summarise-plan.ts';

/** Beyond so many notices a table is nothing that a person reads: the file holds them all, and `--customer` shows one. */
export const MOST_SHOWN = 200;

/**
 * The plan for the person who approves it: counts first, then approvals to be reviewed, who is late, each notice with its reasons and
 * all who get it for the same ones, the last day of delivery and the digest last. Names customers, so it is for the notice owner alone.
 * @param notices the first of the plan, `MOST_SHOWN` at most
 */
export function formatPlan(header: PlanHeader, notices: readonly Notice[], names: Names): string {
  const lines = header.versions.length === 0 ? ['There is no version to tell customers of.'] : [];
  lines.push(...header.versions.flatMap(formatVersion));
  for (const error of header.errors) lines.push(formatDiagnostic(error));
  for (const form of header.forms) lines.push(`warning: ${wordFormNotKept(form, { names: true })}`);
  for (const warning of header.warnings) lines.push(`warning: ${warning}`);
  if (header.withoutChannel !== undefined)
    lines.push('', 'Without a repository and an address:', ...formatIds(header.withoutChannel));
  lines.push(...formatLate(header), ...formatReviews(notices));
  lines.push(...formatNotices(notices, names));
  if (header.notices > notices.length)
    lines.push(
      '',
      `… and ${header.notices - notices.length} more notices: --out writes them all, --customer shows one customer's.`,
    );
  if (header.deliverBy !== null)
    lines.push(
      '',
      `To be delivered by ${longDate(header.deliverBy)}: after that day a date in it is not true any more, and it is to be made again.`,
    );
  lines.push('', `${header.notices} ${header.notices === 1 ? 'notice' : 'notices'}. Digest: ${header.digest}`);
  return `${lines.map(visibleLine).join('\n')}\n`;
}

function formatVersion({
  document,
  version,
  customers,
  told,
  actionRequired,
  effective,
  sendBy,
  dates,
  notTold,
}: PlannedVersion): string[] {
  const days = effective.map(({ date, told: count }) => `${longDate(date)}: ${count}`);
  const when =
    days.length > 0 ? ` (takes effect ${days.join(', ')})` : ` (takes effect ${dates.map(longDate).join(' or ')})`;
  const by = sendBy === null ? '' : `, to be sent by ${longDate(sendBy)}`;
  const action = actionRequired > 0 ? `; ${actionRequired} of them must act` : '';
  const first = `${told} of ${customers} customers would be told of ${versionKey(document, version)}${when}${by}${action}`;
  const why = Object.entries(notTold).map(([kind, count]) => `${count} ${WHY[kind as Reason['kind']] ?? kind}`);
  return why.length > 0 ? [first, `  not told: ${why.join(', ')}`] : [first];
}

function formatIds(ids: readonly string[]): string[] {
  const more = ids.length > MOST_SHOWN ? [`  … and ${ids.length - MOST_SHOWN} more in the plan's header`] : [];
  return [`  ${ids.slice(0, MOST_SHOWN).join(', ')}`, ...more];
}

function formatLate({ late }: PlanHeader): string[] {
  const shown = late.slice(0, MOST_SHOWN).map(({ customer, document, version, sendBy, deliveredOn, binds }) => {
    const sent = deliveredOn === null ? 'not sent yet' : `delivered on ${longDate(deliveredOn)}`;
    const from = deliveredOn === null ? 'if it goes out today, the version binds from' : 'the version binds from';
    return `  ${customer}: ${versionKey(document, version)}, to be sent by ${longDate(sendBy)}, ${sent}; ${from} ${longDate(binds)}`;
  });
  if (late.length > shown.length) shown.push(`  … and ${late.length - shown.length} more in the plan's header`);
  return shown.length > 0 ? ['', 'Late:', ...shown] : [];
}

function formatReviews(notices: readonly Notice[]): string[] {
  const lines = notices.flatMap(({ customer, document, version, reviews }) =>
    reviews.map(({ useCase, title, owner, until, clauses }) => {
      const who = owner ?? 'nobody is named; set notices.owner, or owner beside the use case';
      return `  ${who}: ${customer}, use case ${useCase}, ${title}, because of ${versionKey(document, version)} (${clauses.join('; ')}), before ${longDate(until)}`;
    }),
  );
  return lines.length > 0 ? ['', 'Approvals to be reviewed, by who answers for them:', ...lines.sort()] : [];
}

/** By version; what is so for all customers of one is said once, then each group that is told the same for the same reasons. */
function formatNotices(notices: readonly Notice[], names: Names): string[] {
  const versions = Map.groupBy(notices, ({ document, version }) => versionKey(document, version));
  return [...versions].flatMap(([key, own]) => {
    const words = own.map(({ reasons }) => reasons.map((reason: Reason) => wordReason(reason, names)));
    const common = own.length < 2 ? [] : words[0]!.filter((word) => words.every((all) => all.includes(word)));
    const groups = new Map<string, string[]>();
    for (const [index, notice] of own.entries()) {
      const reasons = words[index]!.filter((word) => !common.includes(word));
      const head = formatNotice(notice, reasons).join('\n');
      groups.set(head, [...(groups.get(head) ?? []), `${notice.customer} (${placeOf(notice)})`]);
    }
    const shared =
      common.length === 0 ? [] : ['', `${key}, for all ${own.length} shown:`, ...common.map((word) => `  - ${word}`)];
    return [...shared, ...[...groups].flatMap(([head, who]) => ['', ...head.split('\n'), `  to ${who.join(', ')}`])];
  });
}

function placeOf({ channel, repository = '' }: Notice): string {
  if (channel === undefined) return repository;
  return channel === 'mail' ? 'by mail' : 'neither a repository nor an address';
}

function formatNotice(notice: Notice, reasons: readonly string[]): string[] {
  const { title, kind, priority, significance, sendBy, downstream } = notice;
  const by = sendBy === null ? '' : `, to be sent by ${longDate(sendBy)}`;
  const duties = downstream.map(({ clause }) => `  - Must tell its own users: ${clause}.`);
  return [
    title,
    `  ${priority === 'action-required' ? 'ACTION REQUIRED' : 'information'}, ${kind}, ${significance}${by}`,
    ...reasons.map((reason) => `  - ${reason}`),
    ...duties,
  ].map(visibleLine);
}
