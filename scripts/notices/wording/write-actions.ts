import type { EntryHeading } from '../../changelog/entry.ts';
import { longDate } from '../../history/dates.ts';
import { defuse } from '../../texts/defuse.ts';
import type { Review } from '../deciding/concerns.ts';
import type { Downstream } from '../deciding/downstream.ts';
import type { Names, Reason } from '../deciding/reasons.ts';
import { markRuns } from './mark-runs.ts';
import { otherDaysIn } from './other-days-in.ts';
import type { DatedNotice } from './write-dates.ts';

/** All that a notice is written from: public facts, and what the registry says of one kind of customer. */
export interface NoticeMatter extends DatedNotice {
  readonly reviews: readonly Review[];
  readonly downstream: readonly Downstream[];
  /** An earlier version that the customer signed, since which the site tells what changed; null for most. */
  readonly signed: EntryHeading | null;
}

/** What the customer is to do and by when, what is reviewed meanwhile, and whom it must tell in its turn. */
export function writeActions(notice: NoticeMatter, names: Names, { publisher, today }: Surroundings): string[] {
  const { matter, verdict, reviews, downstream } = notice;
  if (verdict.ends) return ['### What to do', 'Nothing. This version sets no conditions for you.'];
  const { heading } = matter.live;
  const { effective } = verdict;
  const actions = (heading.author?.actions ?? [])
    .slice(0, 8)
    .map((action) => `- ${defuse(action, 500)}${otherDaysIn(action, notice)}`);
  const useCases = new Map(verdict.reasons.flatMap(ownUseCase));
  for (const [id, title] of [...useCases].slice(0, 8)) {
    actions.push(
      `- Check use case ${id}, ${defuse(title, 300)}, against the changed clauses, and change ${effective > today ? 'before that day' : 'at once'} what they do not allow.`,
    );
  }
  const more = [
    ...writeReviews(reviews, today, notice.words.here),
    ...downstream.slice(0, 2).flatMap((duty) => writeDownstream(duty, names)),
  ];
  const urgency = verdict.priority === 'action-required' ? '**Action required.** ' : '';
  const when =
    effective > today
      ? `Before ${longDate(effective)}`
      : `At once, as the version is in effect since ${longDate(effective)}`;
  if (actions.length > 0) return ['### What to do', `${urgency}${when}:`, actions.join('\n'), ...more];
  const who = defuse(publisher, 400);
  const from = effective > today ? `From ${longDate(effective)} on` : `Since ${longDate(effective)}`;
  return [
    '### What to do',
    `${urgency}${who} names no particular step. ${from}, the new text applies to what you do.`,
    ...more,
  ];
}

/** Who writes, and on which ISO date. */
interface Surroundings {
  readonly publisher: string;
  readonly today: string;
}

function ownUseCase(reason: Reason): [string, string][] {
  return reason.kind === 'use-case' ? [[reason.useCase, reason.title]] : [];
}

function writeReviews(reviews: NoticeMatter['reviews'], today: string, here: string): string[] {
  const shown = reviews.slice(0, 4).flatMap((review) => writeReview(review, today, here));
  const more = reviews.slice(4, 24).map(({ useCase }) => useCase);
  return more.length === 0 ? shown : [...shown, `So are the approvals of these use cases: ${more.join(', ')}.`];
}

function writeReview(
  { useCase, title, until, clauses }: NoticeMatter['reviews'][number],
  today: string,
  here: string,
): string[] {
  const shown = clauses.slice(0, 3).map((clause) => defuse(clause, 200));
  const more = clauses.length > shown.length ? ` and ${clauses.length - shown.length} more` : '';
  const meanwhile =
    until > today
      ? `Until ${longDate(until)} this version forbids you nothing, and the use may go on as your approval and the texts that bind you now allow. From that day on, what these words prohibit is prohibited for this use case too, whether or not the review has ended, unless we have told you${here} that it is lifted for you.`
      : `Since ${longDate(until)}, what these words prohibit is prohibited for this use case too, while the review goes on, unless we tell you${here} that it is lifted for you.`;
  return [
    `**We are reviewing an approval.** Use case ${useCase}, ${defuse(title, 300)}, was approved before this version, which prohibits something on the same subject: ${shown.join('; ')}${more}. ${meanwhile}`,
  ];
}

function writeDownstream({ document, version, clause, words, by, days }: Downstream, names: Names): string[] {
  const title = names.documents.get(document) ?? document;
  const when = by === null ? `within ${days} days of this notice` : `by ${longDate(by)}`;
  return [
    `**You may have to tell your own users, ${when}.** ${defuse(clause, 300)} of ${defuse(title, 300)}, version ${defuse(version, 100)}, says:`,
    markRuns([{ op: 'equal', text: words.slice(0, 800) }]),
  ];
}
