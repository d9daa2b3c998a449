import type { EntryHeading } from '../../changelog/entry.ts';
import { longDate } from '../../history/dates.ts';
import { visibleLine } from '../../texts/defuse.ts';
import { lastTold, NOTHING_DELIVERED } from '../planning/delivered-notice.ts';
import { versionKey } from '../planning/hash-versions.ts';
import type { SharedNotice } from '../planning/plan-format.ts';
import { planProfile } from '../planning/plan-profile.ts';
import { contextOf, type PlanRequest } from '../planning/plan-request.ts';
import type { Customer } from '../registry/customers.ts';
import { wordReason } from '../wording/word-reason.ts';
import { type Affected, affectedBy } from './affected.ts';
import type { Names, Reason } from './reasons.ts';
import { type Timelines, timelinesFor } from './timelines.ts';

/**
 * Why a customer is told of a version, or why not, in lines for the notice owner: the answer first, then each reason, then the
 * evidence from the agreement through document and clause to topic and use case.
 * @param request with the entries of all versions, and the `since` of the plan that is asked about
 */
export function explainVersion(request: PlanRequest, customer: Customer, heading: EntryHeading): string[] {
  const timelines = timelinesFor(request.edition, customer);
  const context = contextOf(request);
  const key = versionKey(heading.document, heading.version);
  const told = (request.delivered ?? NOTHING_DELIVERED).toldTo(customer.id);
  const because = (reasons: readonly Reason[]): string[] => [
    ...reasons.map((reason) => `  - ${wordReason(reason, context.names)}`),
    ...evidenceOf(reasons, heading, context.names),
  ];
  const planned = planProfile(customer, told, timelines, context).notices.find(
    ({ notice }) => notice.document === heading.document && notice.version === heading.version,
  );
  if (planned) return [wordAnswer(customer, key, planned.notice), ...because(planned.notice.reasons)].map(visibleLine);

  const not = (why: string): string[] => [`${customer.id} is not told of ${key}.`, `  - ${why}`];
  const live = timelines.live.get(heading.document)?.find((one) => one.heading.version === heading.version);
  if (!live) return not(whyNotLive(heading, timelines)).map(visibleLine);
  const matter = { live, changes: context.changesOf(live.covers), told: null, replaced: null, sinceTold: null };
  const verdict = affectedBy(matter, customer, timelines, request.rules);
  if (!verdict.affected) {
    const more = verdict.reason.kind === 'signed-version' ? [`  - ${whySigned(verdict.reason.signed)}`] : [];
    return [...not(wordReason(verdict.reason, context.names)), ...more].map(visibleLine);
  }
  const deliveredOn = lastTold(told, heading)?.deliveredOn ?? null;
  return [
    `${customer.id} is concerned by ${key}, but not told of it now.`,
    `  - ${whyNotNow(deliveredOn, verdict, request)}`,
    ...because(verdict.reasons),
  ].map(visibleLine);
}

function wordAnswer({ id }: Customer, key: string, { kind, priority, effective }: SharedNotice): string {
  if (kind === 'withdrawal') return `${id} is told that ${key} was withdrawn.`;
  const what = [
    kind === 'correction' ? 'correction' : '',
    priority === 'action-required' ? 'action required' : 'information',
  ];
  return `${id} is told of ${key}: ${what.filter(Boolean).join(', ')}, takes effect ${longDate(effective)}.`;
}

function whyNotLive(heading: EntryHeading, { edition, live }: Timelines): string {
  if (heading.published > edition.today) return `It is published only on ${longDate(heading.published)}.`;
  if (heading.withdrawn) return `It was withdrawn on ${longDate(heading.withdrawn.on)}.`;
  const heir = live.get(heading.document)?.find(({ instead }) => instead.includes(heading));
  if (heir)
    return `It never takes effect for this customer: version ${heir.heading.version} takes its place, and speaks for it.`;
  return 'It never takes effect for this customer: later versions overtook it.';
}

function whySigned(signed: string): string {
  return `The registry names version ${signed} as the one signed. A later version binds once the registry names that, or names no version. What version ${signed} makes part of itself binds as it is amended, and is told of.`;
}

function whyNotNow(deliveredOn: string | null, { effective }: Affected, { edition, since }: PlanRequest): string {
  if (deliveredOn !== null) return `It was told on ${longDate(deliveredOn)}, and nothing has changed since.`;
  const from = since === null ? 'notices.since is not set' : `notices.since is ${since}`;
  return `It took effect on ${longDate(effective)}, before ${longDate(edition.today)}, and ${from}.`;
}

/** `service-agreement@6 → ai-code@3 → 6.1 (c) → Facial recognition → uc-17 Body cameras`, a line for each clause. */
function evidenceOf(reasons: readonly Reason[], told: EntryHeading, names: Names): string[] {
  const chain = reasons.flatMap((reason) => (reason.kind === 'agreement' ? reason.chain : []));
  if (chain.length === 0) return [];
  // The chain is that by which the customer is bound until then; it ends with the version asked about.
  const documents = chain.map(({ document, version }) => {
    const label = document === told.document ? told.version : version;
    return label === null ? document : versionKey(document, label);
  });
  const concerns = reasons.flatMap((reason) => stepsOf(reason, names));
  const lines = (concerns.length === 0 ? [[]] : concerns).map((steps) => [...documents, ...steps].join(' → '));
  return ['Evidence:', ...lines.map((line) => `  ${line}`)];
}

function stepsOf(reason: Reason, names: Names): string[][] {
  if (reason.kind !== 'use-case' && reason.kind !== 'segment') return [];
  const topic = names.topics.get(reason.topic) ?? reason.topic;
  const last =
    reason.kind === 'use-case' ? `${reason.useCase} ${reason.title}` : `segment ${reason.segments.join(', ')}`;
  const clauses = reason.clauses.length > 0 ? reason.clauses : ['the whole document'];
  return clauses.map((clause) => [clause, topic, last]);
}
