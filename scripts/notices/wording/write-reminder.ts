import type { EntryHeading } from '../../changelog/entry.ts';
import { longDate } from '../../history/dates.ts';
import { defuse } from '../../texts/defuse.ts';
import { IF_NOT_AGREED } from './write-exits.ts';
import { changePage, HOW_TO_ANSWER, textPage } from './write-foot.ts';

/**
 * The words of a reminder (GitHub Markdown, without marker): what takes effect and when, in short, and where to read it.
 * @param effective the day that the customer was told, ISO
 */
export function writeReminder(
  heading: EntryHeading,
  effective: string,
  { site, contact }: { readonly site: string | null; readonly contact: string | null },
): string {
  const page = changePage(site, heading);
  const text = textPage(site, heading);
  const actions = (heading.author?.actions ?? []).slice(0, 5).map((action) => `- ${defuse(action, 500)}`);
  const what = `${defuse(heading.title, 600)}, version ${defuse(heading.version, 200)}`;
  const links = [
    ...(page === null ? [] : [`The whole change: <${page}>`]),
    ...(text === null ? [] : [`The whole text of this version: <${text}>`]),
    ...(contact === null ? [] : [`Questions: <${contact}>`]),
  ];
  return [
    `**Reminder: ${what}, takes effect for you on ${longDate(effective)}.** The notice above has not been acknowledged yet; with this reminder we make sure that it was seen.`,
    `**${defuse(heading.headline, 800)}**`,
    ...(heading.author?.summary ? [defuse(heading.author.summary, 1_500)] : []),
    ...(actions.length === 0 ? [] : ['Before that day:', actions.join('\n')]),
    `The notice above quotes the changed clauses. It also says why you were told and what applies to you until ${longDate(effective)}. Where a text of yours says whether and how you may object or end the contract, and until when, the notice quotes it under “${IF_NOT_AGREED}”; this reminder does not make that time longer. If you do nothing, what it says under “Dates” holds.`,
    ...links,
    '---',
    HOW_TO_ANSWER,
  ].join('\n\n');
}
