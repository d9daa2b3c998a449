import { longDate } from '../../history/dates.ts';
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
export function writeDates({ matter, verdict, period }: DatedNotice, names: Names, today: string): string[] {
  const { heading, effective: cohort } = matter.live;
  const { effective } = verdict;
  const lateness = verdict.reasons.find((reason) => reason.kind === 'late');
  const whom =
    cohort.cohort === 'all' || lateness !== undefined ? '' : `, for ${nameWord(cohort.cohort, names)} customers`;
  const borrowed = cohort.own ? '' : ', the earliest date, as none is given for your group';
  const lines = [
    `- **From when:** ${longDate(effective)}${defuse(whom, 200)}${borrowed}. The version was published on ${longDate(heading.published)}.`,
  ];
  const promise =
    period &&
    defuse(
      wordPromise(period, (id) => names.documents.get(id) ?? id),
      600,
    );
  if (lateness !== undefined)
    lines.push(
      `- **Late:** this notice should have reached you by ${longDate(lateness.sendBy)}. As it comes later, the version binds you only from ${longDate(effective)}, and not from ${longDate(lateness.instead)}. Notice owed: ${promise ?? `${lateness.days} days`}.`,
    );
  else if (promise !== null) lines.push(`- **Notice owed to you:** ${promise}.`);
  const version = defuse(heading.version, 200);
  lines.push(
    effective > today
      ? `- **If you do nothing:** version ${version} applies to you from ${longDate(effective)}, whether or not you acknowledge this notice.`
      : `- **If you do nothing:** version ${version} goes on applying to you, whether or not you acknowledge this notice.`,
  );
  return ['### Dates', lines.join('\n')];
}

/** What the customer's own texts let it do if it does not agree; nothing where they say nothing of it. */
export function writeExits({ verdict, exits }: DatedNotice, names: Names): string[] {
  if (exits.length === 0) return [];
  const lines = exits.flatMap(({ document, version, clause, words }) => {
    const title = defuse(names.documents.get(document) ?? document, 300);
    return [
      `${title}, version ${defuse(version, 100)}, says in ${defuse(clause, 300)}:`,
      markRuns([{ op: 'equal', text: words }]),
    ];
  });
  const before = exits.some(({ beforeEffect }) => beforeEffect)
    ? '; what may be done before that, you may do until the day before'
    : '';
  const when = `For you the change takes effect on ${longDate(verdict.effective)}${before}.`;
  return ['### If you do not agree', ...lines, `${when} A comment here may not be enough for what these words ask.`];
}
