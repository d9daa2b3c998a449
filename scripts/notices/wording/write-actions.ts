import { longDate } from '../../history/dates.ts';
import { defuse } from '../../texts/defuse.ts';
import type { Affected, Matter } from '../deciding/affected.ts';
import type { Review } from '../deciding/concerns.ts';
import type { Downstream } from '../deciding/downstream.ts';
import type { NoticePeriod } from '../deciding/notice-period.ts';
import type { Names, Reason } from '../deciding/reasons.ts';
import { fenceText } from './fence-text.ts';

/** All that a notice is written from: public facts, and what the registry says of one kind of customer. */
export interface NoticeMatter {
  readonly matter: Matter;
  readonly verdict: Affected;
  readonly period: NoticePeriod | null;
  readonly reviews: readonly Review[];
  readonly downstream: readonly Downstream[];
}

/** What the customer is to do and by when, what is reviewed meanwhile, and whom it must tell in its turn. */
export function writeActions(notice: NoticeMatter, names: Names): string[] {
  const { matter, verdict, reviews, downstream } = notice;
  if (verdict.ends) return ['### What to do', 'Nothing. This version sets no conditions for you.'];
  const { heading } = matter.live;
  const actions = (heading.author?.actions ?? []).slice(0, 8).map((action) => `- ${defuse(action, 500)}`);
  const useCases = new Map(verdict.reasons.flatMap(ownUseCase));
  for (const [id, title] of [...useCases].slice(0, 8)) {
    actions.push(`- Check use case ${id}, ${defuse(title, 300)}, against the changed clauses.`);
  }
  if (actions.length === 0) actions.push('- Read the changed clauses and check your use against them.');
  const urgency = verdict.priority === 'action-required' ? '**Action required.** ' : '';
  // The day the notice is read or planned must not show: the same plan may be resumed later.
  const atOnce = verdict.effective <= heading.published;
  const when = atOnce ? 'At once, for it takes effect on' : 'Before';
  return [
    '### What to do',
    `${urgency}${when} ${longDate(verdict.effective)}:`,
    actions.join('\n'),
    ...writeLateness(notice),
    ...writeReviews(reviews),
    ...downstream.slice(0, 2).flatMap((duty) => writeDownstream(duty, names)),
  ];
}

function ownUseCase(reason: Reason): [string, string][] {
  return reason.kind === 'use-case' ? [[reason.useCase, reason.title]] : [];
}

/** The clock runs from delivery, of which the text cannot know the day. */
function writeLateness({ matter: { told, live }, period }: NoticeMatter): string[] {
  if (period === null || period.exception !== null) return [];
  const { days, sendBy } = period;
  const known = told?.version === live.heading.version && told.kind !== 'withdrawal' ? told : null;
  const atLatest = known === null ? '' : `, and at the latest on ${longDate(known.effectiveToldOf)}`;
  return [
    `You are owed ${days} days of notice. If this notice reaches you after ${longDate(sendBy)}, the version binds you only ${days} days after the day on which it does${atLatest}.`,
  ];
}

function writeReviews(reviews: NoticeMatter['reviews']): string[] {
  const shown = reviews.slice(0, 4).flatMap(writeReview);
  const more = reviews.slice(4, 24).map(({ useCase }) => useCase);
  return more.length === 0 ? shown : [...shown, `So are the approvals of these use cases: ${more.join(', ')}.`];
}

function writeReview({ useCase, title, until, clauses }: NoticeMatter['reviews'][number]): string[] {
  const shown = clauses.slice(0, 3).map((clause) => defuse(clause, 200));
  const more = clauses.length > shown.length ? ` and ${clauses.length - shown.length} more` : '';
  return [
    `**We are reviewing an approval.** Use case ${useCase}, ${defuse(title, 300)}, was approved before this version. A new prohibition may meet it (${shown.join('; ')}${more}). The review is to end before ${longDate(until)}; from that day on the prohibition applies whatever has been decided.`,
  ];
}

function writeDownstream({ document, version, clause, words, by, days }: Downstream, names: Names): string[] {
  const title = names.documents.get(document) ?? document;
  const when = by === null ? `within ${days} days of this notice` : `by ${longDate(by)}`;
  return [
    `**You may have to tell your own users, ${when}.** ${defuse(clause, 300)} of ${defuse(title, 300)}, version ${defuse(version, 100)}, says:`,
    fenceText(words.slice(0, 800)),
  ];
}
