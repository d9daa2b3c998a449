import type { Edition } from '../../changelog/edition.ts';
import { longDate } from '../../history/dates.ts';
import { defuse, defuseTitle } from '../../texts/defuse.ts';
import type { Withdrawal } from '../deciding/matters.ts';
import { changePage, writeFoot } from './write-foot.ts';

/** Title and text (GitHub Markdown, without salutation and marker) for whoever was told of a version that will not come. */
export function writeWithdrawal(
  { heading, told, instead }: Withdrawal,
  { edition }: { readonly edition: Edition },
): { readonly title: string; readonly text: string } {
  const what = `${defuse(heading.title, 600)}, version ${defuse(heading.version, 200)}`;
  const { on, reason } = heading.withdrawn!;
  const parts = [
    `**${what}, is withdrawn and will not take effect.** We told you that it would on ${longDate(told.effectiveToldOf)}. It was withdrawn on ${longDate(on)}.`,
  ];
  if (reason) parts.push(`Why: ${defuse(reason, 3_000)}`);
  const later = instead !== undefined && instead.effective.date > edition.today;
  if (instead) {
    const { version, effective } = { version: instead.heading.version, effective: instead.effective.date };
    const took = later ? 'takes' : 'took';
    parts.push(
      `On that day, version ${defuse(version, 200)} of the document applies to you, which ${took} effect on ${longDate(effective)}.`,
    );
  }
  const undone = 'What you have begun on account of that version is not required any more';
  // What is still to come may ask for the same.
  parts.push('### What to do', later ? `${undone}, unless the other one asks for it.` : `Nothing. ${undone}.`);
  parts.push(writeFoot(changePage(edition.site, heading)));
  const title = `Withdrawn: ${defuseTitle(heading.title, 140)}, version ${defuseTitle(heading.version, 40)}`;
  return { title, text: `${parts.join('\n\n')}\n` };
}
