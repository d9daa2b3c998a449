import type { EntryHeading } from '../../changelog/entry.ts';
import { longDate } from '../../history/dates.ts';
import { defuse } from '../../texts/defuse.ts';
import { changePage, HOW_TO_ANSWER } from './write-foot.ts';

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
  const actions = (heading.author?.actions ?? []).slice(0, 5).map((action) => `- ${defuse(action, 500)}`);
  const what = `${defuse(heading.title, 600)}, version ${defuse(heading.version, 200)}`;
  const links = [
    ...(page === null ? [] : [`The whole change: <${page}>`]),
    ...(contact === null ? [] : [`Questions: <${contact}>`]),
  ];
  return [
    `**Reminder: ${what}, takes effect for you on ${longDate(effective)}.** This notice has not been acknowledged yet.`,
    `**${defuse(heading.headline, 800)}**`,
    ...(heading.author?.summary ? [defuse(heading.author.summary, 1_500)] : []),
    ...(actions.length === 0 ? [] : ['Before that day:', actions.join('\n')]),
    'The notice above has the rest.',
    ...links,
    '---',
    HOW_TO_ANSWER,
  ].join('\n\n');
}
