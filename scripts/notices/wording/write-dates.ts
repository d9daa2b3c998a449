import { addDays, daysBetween, longDate } from '../../history/dates.ts';
import { defuse } from '../../texts/defuse.ts';
import type { Affected, Matter } from '../deciding/affected.ts';
import type { Exit } from '../deciding/exits.ts';
import type { NoticePeriod } from '../deciding/notice-period.ts';
import { type Names, nameWord } from '../deciding/reasons.ts';
import type { ChannelWords } from './channel-words.ts';
import { wordPromise } from './word-reason.ts';
import { nameExit } from './write-exits.ts';

/** All that the dates of a notice are written from. */
export interface DatedNotice {
  readonly matter: Matter;
  readonly verdict: Affected;
  /** The notice that is owed; null where none is. */
  readonly period: NoticePeriod | null;
  /** The notice that was promised, also where none is owed anew. */
  readonly promised: NoticePeriod | null;
  readonly exits: readonly Exit[];
  /** The last day on which the notice may be delivered, ISO; null where it is true on any day. */
  readonly deliverBy: string | null;
  /** How it speaks of itself, as the issue or the letter that it is. */
  readonly words: ChannelWords;
}

/** From when the version binds this customer, what notice was promised, and what follows if nothing is done. */
export function writeDates(notice: DatedNotice, names: Names, today: string): string[] {
  const { matter, verdict, exits } = notice;
  const { heading, effective: cohort } = matter.live;
  const { effective } = verdict;
  const lateness = verdict.reasons.find((reason) => reason.kind === 'late');
  const whom =
    cohort.cohort === 'all' || lateness !== undefined
      ? ''
      : `, the day for ${nameWord(cohort.cohort, names)} customers, of whom you are one by our records`;
  const borrowed = cohort.own ? '' : ', the earliest date, as none is given for your group';
  const lines = [
    `- **From when:** ${longDate(effective)}${defuse(cohort.own ? whom : '', 200)}${borrowed}. The version was published on ${longDate(heading.published)}.`,
  ];
  lines.push(...writePromised(notice, names));
  const applies = effective > today ? `applies to you from ${longDate(effective)}` : 'goes on applying to you';
  // Where a text says that a change binds only who agrees to it, what doing nothing comes to is not for us to say.
  if (!exits.some(({ needsAssent }) => needsAssent)) {
    const silence = exits.filter(({ onSilence }) => onSilence).map((exit) => nameExit(exit, names));
    const also =
      silence.length === 0
        ? ''
        : ` What silence or further use then amounts to is said in the words quoted below from ${silence.join('; ')}.`;
    lines.push(
      `- **If you do nothing:** ${defuse(heading.title, 300)}, version ${defuse(heading.version, 200)}, ${applies}.${also}`,
    );
  }
  return ['### Dates', lines.join('\n')];
}

/** The notice that was promised and where, by which day it had to be given, and what becomes of the date where it was not. */
function writePromised({ matter, verdict, period, promised, words }: DatedNotice, names: Names): string[] {
  const lateness = verdict.reasons.find((reason) => reason.kind === 'late');
  const told = matter.told?.version === matter.live.heading.version ? matter.told : null;
  const title = (id: string): string => names.documents.get(id) ?? id;
  if (promised === null) return [];
  const promise =
    promised.by === null
      ? `- **Notice:** we found no promise of a time of notice in the texts by which this binds you. We give ${promised.days} days of our own accord.`
      : `- **Notice promised to you:** ${defuse(wordPromise(promised, title), 600)}.`;
  if (period === null) {
    if (told === null || told.kind === 'withdrawal') return [];
    const ahead = daysBetween(told.deliveredOn, verdict.effective);
    return [
      `${promise} We told you of this version on ${longDate(told.deliveredOn)}, ${ahead} days before ${longDate(verdict.effective)}; only its day has been put off since.`,
    ];
  }
  if (period.exception !== null) return [`${promise} It may be shorter here, for the reason given above.`];
  const inTime = longDate(addDays(verdict.effective, -period.days));
  if (lateness !== undefined)
    return [
      `${promise} For ${longDate(lateness.instead)} we should have told you by ${longDate(lateness.sendBy)}, and did not. So the version binds you only from ${longDate(verdict.effective)}, and not from ${longDate(lateness.instead)}: with these ${period.days} days, being told by ${inTime} is in time for that day.${words.posted}`,
    ];
  if (told !== null) return [promise];
  return [
    `${promise} With these ${period.days} days, you ${promised.by === null ? 'are' : 'had'} to be told by ${longDate(period.sendBy)} at the latest for the change to take effect on ${longDate(verdict.effective)}${words.notAfter}.${words.posted}`,
  ];
}
