import { canonicalJson } from './canonical-json.ts';
import { visibleText } from './defuse.ts';
import { longDate } from './long-date.ts';
import type { Notice, Plan } from './plan.ts';
import { versionKey } from './plan-hashes.ts';
import type { PlannedVersion } from './planned-version.ts';
import { type Names, type Reason, wordReason } from './reasons.ts';

/** The plan as JSON Lines: the header, then a notice a line, each in canonical JSON; ends with a line break. */
export function planLines({ header, notices }: Plan): string {
  return [header, ...notices].map((line) => `${canonicalJson(line)}\n`).join('');
}

/**
 * The plan for the person who approves it: counts first, then each customer with titles and reasons, the digest last. Names
 * customers, so it is for the notice owner alone.
 */
export function formatPlan(plan: Plan, names: Names): string {
  const { header, notices } = plan;
  const lines = summarisePlan(plan);
  for (const warning of header.warnings) lines.push(`Warning: ${warning}.`);
  let customer: string | null = null;
  for (const notice of notices) {
    if (notice.customer !== customer) lines.push('', `${notice.customer} (${notice.repository})`);
    customer = notice.customer;
    lines.push(...formatNotice(notice, names));
  }
  lines.push('', `Digest: ${header.digest}`);
  return `${lines.map(oneLine).join('\n')}\n`;
}

/** One or two lines a version, without customers' names: for the report of `publish`, which others may read. */
export function summarisePlan({ header }: Plan): string[] {
  if (header.versions.length === 0) return ['There is no version to tell customers of.'];
  return header.versions.flatMap(summariseVersion).map(oneLine);
}

function summariseVersion(planned: PlannedVersion): string[] {
  const { told, customers, actionRequired, effective, dates } = planned;
  const days = effective.length > 0 ? effective.map(({ date }) => date) : dates;
  const when = days.length > 0 ? ` (takes effect ${days.map(longDate).join(' or ')})` : '';
  const action = actionRequired > 0 ? `; ${actionRequired} of them must act` : '';
  const key = versionKey(planned.document, planned.version);
  const first = `${told} of ${customers} customers would be told of ${key}${when}${action}`;
  const others = Object.entries(planned.notTold).sort();
  const why = others.map(([kind, count]) => `${count} ${notTold[kind as Reason['kind']] ?? kind}`);
  return why.length > 0 ? [first, `  not told: ${why.join(', ')}`] : [first];
}

const notTold: Readonly<Partial<Record<Reason['kind'], string>>> = {
  'not-bound': 'not bound by the document',
  'signed-version': 'bound by a signed version',
  'other-product': 'with other products',
  'other-region': 'in other regions',
  'below-level': 'asked for weightier changes only',
};

function formatNotice({ title, kind, priority, significance, reasons }: Notice, names: Names): string[] {
  return [
    `  ${title}`,
    `    ${priority === 'action-required' ? 'ACTION REQUIRED' : 'information'}, ${kind}, ${significance}`,
    ...reasons.map((reason) => `    - ${wordReason(reason, names)}`),
  ];
}

/** Titles come from terms and registries; the terminal must not obey them. */
function oneLine(text: string): string {
  return visibleText(text).replaceAll('\n', ' ');
}
