import type { Edition } from '../../changelog/edition.ts';
import { longDate } from '../../history/dates.ts';
import { defuse, defuseTitle } from '../../texts/defuse.ts';
import type { Withdrawal } from '../deciding/matters.ts';
import { writeFoot } from './write-foot.ts';

/** Title and text (GitHub Markdown, without salutation and marker) for whoever was told of a version that will not come. */
export function writeWithdrawal(
  { heading, told, instead, revives }: Withdrawal,
  { edition, contact }: { readonly edition: Edition; readonly contact: string | null },
): { readonly title: string; readonly text: string } {
  const what = `${defuse(heading.title, 600)}, version ${defuse(heading.version, 200)}`;
  const { on, reason } = heading.withdrawn!;
  const parts = [
    `**${what}, is withdrawn and will not take effect.** We told you that it would on ${longDate(told.effectiveToldOf)}. It was withdrawn on ${longDate(on)}.`,
  ];
  if (reason) parts.push(`Why: ${defuse(reason, 3_000)}`);
  if (instead) {
    const { version, effective } = { version: instead.heading.version, effective: instead.effective.date };
    const label = defuse(version, 200);
    if (revives)
      parts.push(
        `So version ${label} of the document is to apply to you after all. A notice of its own says from when.`,
      );
    else if (effective < edition.today)
      parts.push(`Version ${label} of the document, in effect since ${longDate(effective)}, goes on applying to you.`);
    else
      parts.push(
        `On that day, version ${label} of the document applies to you, which takes effect on ${longDate(effective)}.`,
      );
  }
  parts.push('### What to do', 'Nothing. What you have begun on account of that version is not required any more.');
  parts.push(writeFoot({ site: edition.site, contact }, heading, 'the withdrawn version'));
  const title = `Withdrawn: ${defuseTitle(heading.title, 140)}, version ${defuseTitle(heading.version, 40)}`;
  return { title, text: `${parts.join('\n\n')}\n` };
}
