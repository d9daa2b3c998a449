import { dayBefore, longDate } from '../../history/dates.ts';
import { defuse } from '../../texts/defuse.ts';
import type { Affected, Matter } from '../deciding/affected.ts';
import type { Exit } from '../deciding/exits.ts';
import type { NoticePeriod } from '../deciding/notice-period.ts';
import { type Names, nameWord } from '../deciding/reasons.ts';
import { markRuns } from './mark-runs.ts';
import { wordPromise } from './word-reason.ts';

/** All that the dates of a notice are written from. */
export interface DatedNotice {
  readonly matter: Matter;
  readonly verdict: Affected;
  readonly period: NoticePeriod | null;
  readonly exits: readonly Exit[];
}

/** From when the version binds this customer, what notice was promised, and what follows if nothing is done. */
export function writeDates(notice: DatedNotice, names: Names, today: string): string[] {
  const { matter, verdict, exits } = notice;
  const { heading, effective: cohort } = matter.live;
  const { effective } = verdict;
  const lateness = verdict.reasons.find((reason) => reason.kind === 'late');
  const whom =
    cohort.cohort === 'all' || lateness !== undefined ? '' : `, for ${nameWord(cohort.cohort, names)} customers`;
  const borrowed = cohort.own ? '' : ', the earliest date, as none is given for your group';
  const lines = [
    `- **From when:** ${longDate(effective)}${defuse(whom, 200)}${borrowed}. The version was published on ${longDate(heading.published)}.`,
  ];
  lines.push(...writeOwed(notice, names));
  const applies = effective > today ? `applies to you from ${longDate(effective)}` : 'goes on applying to you';
  // Where a text says that a change binds only who agrees to it, what doing nothing comes to is not for us to say.
  if (!exits.some(({ needsAssent }) => needsAssent))
    lines.push(
      `- **If you do nothing:** version ${defuse(heading.version, 200)} ${applies}, whether or not you acknowledge this notice.`,
    );
  return ['### Dates', lines.join('\n')];
}

/** The notice that was promised, and what becomes of the date where it is not kept. */
function writeOwed({ verdict, period }: DatedNotice, names: Names): string[] {
  const lateness = verdict.reasons.find((reason) => reason.kind === 'late');
  const title = (id: string): string => names.documents.get(id) ?? id;
  const promise = period && defuse(wordPromise(period, title), 600);
  if (lateness !== undefined)
    return [
      `- **Late:** this notice should have reached you by ${longDate(lateness.sendBy)}. As it comes later, the version binds you only from ${longDate(verdict.effective)}, and not from ${longDate(lateness.instead)}. Notice owed to you: ${promise ?? `${lateness.days} days`}.`,
    ];
  if (period === null) return [];
  const kept =
    period.exception === null ? '; this notice keeps to that' : '; it may be shorter here, for the reason given above';
  return [`- **Notice owed to you:** ${promise}${kept}.`];
}

/** What the customer's own texts let it do if it does not agree; nothing where they say nothing of it. */
export function writeExits({ verdict, exits }: DatedNotice, names: Names, today: string): string[] {
  if (exits.length === 0) return [];
  const lines = exits.flatMap(({ document, version, clause, words }) => {
    const title = defuse(names.documents.get(document) ?? document, 300);
    return [
      `${title}, version ${defuse(version, 100)}, says in ${defuse(clause, 160)}:`,
      markRuns([{ op: 'equal', text: words }]),
    ];
  });
  const past = verdict.effective < today;
  const last =
    !past && exits.some(({ beforeEffect }) => beforeEffect)
      ? `, so the last day before it does is ${longDate(dayBefore(verdict.effective))}`
      : '';
  const when = `For you the change ${past ? 'took' : 'takes'} effect on ${longDate(verdict.effective)}${last}.`;
  return ['### If you do not agree', ...lines, `${when} A comment on this issue may not be what these words ask for.`];
}
