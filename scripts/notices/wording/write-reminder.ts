import type { EntryHeading } from '../../changelog/entry.ts';
import { longDate } from '../../history/dates.ts';
import { defuse } from '../../texts/defuse.ts';
import type { Channel } from '../registry/channels.ts';
import { channelWords } from './channel-words.ts';
import { IF_NOT_AGREED } from './write-exits.ts';
import { changePage, textPage } from './write-foot.ts';

/** The site and whom to ask, null where none is configured; the way on which it goes, and the ISO day of the notice. */
export interface ReminderSurroundings {
  readonly site: string | null;
  readonly contact: string | null;
  readonly channel: Channel;
  readonly deliveredOn: string;
}

/**
 * The words of a reminder (GitHub Markdown, without marker): what takes effect and when, in short, and where to read it.
 * @param effective the day that the customer was told, ISO
 */
export function writeReminder(
  heading: EntryHeading,
  effective: string,
  { site, contact, channel, deliveredOn }: ReminderSurroundings,
): string {
  const words = channelWords(channel, contact);
  const earlier = words.earlier(deliveredOn);
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
    `**Reminder: ${what}, takes effect for you on ${longDate(effective)}.** ${earlier.is} has not been acknowledged yet; with this reminder we make sure that it was seen.`,
    `**${defuse(heading.headline, 800)}**`,
    ...(heading.author?.summary ? [defuse(heading.author.summary, 1_500)] : []),
    ...(actions.length === 0 ? [] : ['Before that day:', actions.join('\n')]),
    `${earlier.quotes} quotes the changed clauses. It also says why you were told and what applies to you until ${longDate(effective)}. Where a text of yours says whether and how you may object or end the contract, and until when, ${channel === 'github' ? 'the notice' : 'it'} quotes it under “${IF_NOT_AGREED}”; this reminder does not make that time longer. If you do nothing, what it says under “Dates” holds.`,
    ...links,
    '---',
    words.howToAnswer,
  ].join('\n\n');
}
