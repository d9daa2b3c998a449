import { addDays, dayBefore, longDate } from '../../history/dates.ts';
import { takesEffectLater } from '../../reading/promises/takes-effect-later.ts';
import { defuse } from '../../texts/defuse.ts';
import type { Exit } from '../deciding/exits.ts';
import type { Names } from '../deciding/reasons.ts';
import { markRuns } from './mark-runs.ts';
import type { DatedNotice } from './write-dates.ts';

/** The section that says what a customer may do who does not agree; its end refers to it by this name. */
export const IF_NOT_AGREED = 'If you do not agree';

/** Whether the customer's own texts let it object or end the contract, so that the notice has that section. */
export function grantsExit(exits: readonly Exit[]): boolean {
  return exits.some(({ grants }) => grants);
}

/** `Service Agreement, version 5, 16.5 Objection` */
export function nameExit({ document, version, clause }: Exit, names: Names): string {
  const title = defuse(names.documents.get(document) ?? document, 300);
  return `${title}, version ${defuse(version, 100)}, ${defuse(clause, 160)}`;
}

/**
 * What the customer's own texts let it do if it does not agree, in their words, with the last day, and what telling us of it is and is not;
 * of texts that only say what silence, further use or a lack of assent amounts to, their words alone. Nothing where they say nothing of it.
 */
export function writeExits(notice: DatedNotice, names: Names, today: string): string[] {
  const { exits } = notice;
  if (exits.length === 0) return [];
  if (!grantsExit(exits))
    return ['### What your own texts say of agreeing to a change', ...exits.flatMap((exit) => quoteExit(exit, names))];
  const addressed = exits.find(({ grants, address }) => grants && address !== null);
  const address =
    addressed === undefined
      ? []
      : [
          `How a notice to us is given is said in ${defuse(addressed.address!.clause, 160)} of the same text:`,
          quote(addressed.address!.words),
        ];
  return [
    `### ${IF_NOT_AGREED}`,
    'Whether and how you may object to this change, or end the contract because of it, is for the words of your own text to say. This notice does not decide whether their conditions are met.',
    ...exits.flatMap((exit) => quoteExit(exit, names)),
    ...address,
    ...[writeLastDays(notice, names, today).join('\n')].filter((lines) => lines !== ''),
  ];
}

function quoteExit(exit: Exit, names: Names): string[] {
  return [`${nameExit(exit, names)}, says:`, quote(exit.words)];
}

function quote(words: string): string {
  return markRuns([{ op: 'equal', text: words }]);
}

function writeLastDays(notice: DatedNotice, names: Names, today: string): string[] {
  const { verdict, exits } = notice;
  const rights = exits.filter(({ grants }) => grants);
  const times = new Set(rights.map(({ beforeEffect, daysFromNotice }) => (beforeEffect ? 'before' : daysFromNotice)));
  const lines = rights.flatMap((exit) => {
    const by = times.size > 1 ? `, by ${nameExit(exit, names)}` : '';
    if (exit.beforeEffect) {
      if (verdict.effective <= today) return [];
      if (exit.address !== null && takesEffectLater(exit.address.words))
        return [
          `- **In time${by}:** the words set a time that ends before the change takes effect, and for you it takes effect on ${longDate(verdict.effective)}. By the words on notices a notice takes effect some time after it is sent, so one that is sent on the day before may come too late.`,
        ];
      return [
        `- **Your last day${by}:** ${longDate(dayBefore(verdict.effective))}. The words set a time that ends before the change takes effect, and for you it takes effect on ${longDate(verdict.effective)}. What must have reached us by then, and when it counts as given, is for the words above to say.`,
      ];
    }
    return exit.daysFromNotice === null ? [] : writeFromNotice(exit.daysFromNotice, by, notice, today);
  });
  return [...new Set(lines), ...(notice.words.objecting === '' ? [] : [notice.words.objecting])];
}

/** Of a text that was told of before, the days ran from then. */
function writeFromNotice(days: number, by: string, { matter, deliverBy, words }: DatedNotice, today: string): string[] {
  if (matter.told?.version === matter.live.heading.version) return [];
  const from = matter.told === null ? '' : ', and not from that of the earlier one';
  const last =
    words.sameDay && deliverBy === today
      ? ` As it is posted on ${longDate(today)}, the last day is ${longDate(addDays(today, days))}.`
      : '';
  return [
    `- **Your last day${by}:** the ${days} days are reckoned from ${words.reckoned}${from}; that day is not counted.${last}`,
  ];
}
