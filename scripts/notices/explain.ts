import type { EntryHeading } from '../changelog/entry.ts';
import { type Affected, affectedBy } from './affected.ts';
import type { Customer } from './customers.ts';
import { visibleText } from './defuse.ts';
import { lastTold, NOTHING_DELIVERED } from './delivered-notice.ts';
import { longDate } from './long-date.ts';
import type { PlanRequest } from './plan.ts';
import { contextOf } from './plan-context.ts';
import { versionKey } from './plan-hashes.ts';
import { planProfile } from './plan-profile.ts';
import type { Names, Reason } from './reasons.ts';
import { type Timelines, timelinesFor } from './timelines.ts';
import { wordReason } from './word-reason.ts';

/**
 * Why a customer is told of a version, or why not, in lines for the notice owner: the answer first, then each reason, then the
 * evidence from the agreement through document and clause to topic and use case.
 * @param request with the entries of all versions, and the `since` of the plan that is asked about
 */
export function explainVersion(request: PlanRequest, customer: Customer, heading: EntryHeading): string[] {
  const timelines = timelinesFor(request.edition, customer);
  const context = contextOf(request);
  const key = versionKey(heading.document, heading.version);
  const live = timelines.live.get(heading.document)?.find((one) => one.heading.version === heading.version);
  const told = (request.delivered ?? NOTHING_DELIVERED).toldTo(customer.id);
  const not = (why: string): string[] => [`${customer.id} is not told of ${key}.`, `  - ${why}`];
  if (!live) return not(whyNotLive(heading, timelines)).map(oneLine);

  const matter = { live, changes: context.changesOf(live.covers), told: null };
  const verdict = affectedBy(matter, customer, timelines, request.rules);
  if (!verdict.affected) {
    const more = verdict.reason.kind === 'signed-version' ? [`  - ${whySigned(verdict.reason.signed)}`] : [];
    return [...not(wordReason(verdict.reason, context.names)), ...more].map(oneLine);
  }
  const own = lastTold(told, heading);
  const plan = planProfile(customer, told, timelines, context);
  const planned = plan.notices.find(
    ({ notice }) => notice.document === heading.document && notice.version === heading.version,
  );
  const answer = planned
    ? `${customer.id} is told of ${key}: ${verdict.priority === 'action-required' ? 'action required' : 'information'}, takes effect ${longDate(verdict.effective)}.`
    : `${customer.id} is concerned by ${key}, but not told of it now.`;
  const reasons = planned?.notice.reasons ?? verdict.reasons;
  return [
    answer,
    ...(planned ? [] : [`  - ${whyNotNow(own?.deliveredOn ?? null, verdict, request)}`]),
    ...reasons.map((reason) => `  - ${wordReason(reason, context.names)}`),
    'Evidence:',
    ...evidenceOf(verdict, context.names).map((line) => `  ${line}`),
  ].map(oneLine);
}

function whyNotLive(heading: EntryHeading, { edition, live }: Timelines): string {
  if (heading.published > edition.today) return `It is published only on ${longDate(heading.published)}.`;
  if (heading.withdrawn) return `It was withdrawn on ${longDate(heading.withdrawn.on)}.`;
  const heir = live.get(heading.document)?.find(({ covers }) => covers.includes(heading));
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
function evidenceOf({ reasons }: Affected, names: Names): string[] {
  const chain = reasons.flatMap((reason) => (reason.kind === 'agreement' ? reason.chain : []));
  const documents = chain.map(({ document, version }) => (version === null ? document : versionKey(document, version)));
  const concerns = reasons.flatMap((reason) => stepsOf(reason, names));
  if (concerns.length === 0) return [documents.join(' → ')];
  return concerns.map((steps) => [...documents, ...steps].join(' → '));
}

function stepsOf(reason: Reason, names: Names): string[][] {
  if (reason.kind !== 'use-case' && reason.kind !== 'segment') return [];
  const topic = names.topics.get(reason.topic) ?? reason.topic;
  const last =
    reason.kind === 'use-case' ? `${reason.useCase} ${reason.title}` : `segment ${reason.segments.join(', ')}`;
  const clauses = reason.clauses.length > 0 ? reason.clauses : ['the whole document'];
  return clauses.map((clause) => [clause, topic, last]);
}

function oneLine(text: string): string {
  return visibleText(text).replaceAll('\n', ' ');
}
