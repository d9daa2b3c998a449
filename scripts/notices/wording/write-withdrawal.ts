import type { Edition } from '../../changelog/edition.ts';
import { longDate } from '../../history/dates.ts';
import { defuse, defuseTitle } from '../../texts/defuse.ts';
import type { Withdrawal } from '../deciding/matters.ts';
import type { Channel } from '../registry/channels.ts';
import { channelWords } from './channel-words.ts';
import { textPage, writeFoot } from './write-foot.ts';

/** Title and text (GitHub Markdown, without salutation and marker) for whoever was told of a version that will not come. */
export function writeWithdrawal(
  { heading, told, instead, revives }: Withdrawal,
  { edition, contact }: { readonly edition: Edition; readonly contact: string | null },
  channel: Channel,
): { readonly title: string; readonly text: string } {
  const what = `${defuse(heading.title, 600)}, version ${defuse(heading.version, 200)}`;
  const { on, reason } = heading.withdrawn!;
  const parts = [
    `**${what}, is withdrawn and will not take effect.** On ${longDate(told.deliveredOn)} we told you that it would take effect on ${longDate(told.effectiveToldOf)}. It was withdrawn on ${longDate(on)}.`,
  ];
  if (reason) parts.push(`Why: ${defuse(reason, 3_000)}`);
  const stays = instead !== undefined && !revives && instead.effective.date < edition.today;
  const label = defuse(instead?.heading.version ?? '', 200);
  if (instead) {
    const day = longDate(instead.effective.date);
    if (revives)
      parts.push(
        `So version ${label} of the document is to apply to you after all. A notice of its own says from when.`,
      );
    else if (stays)
      parts.push(
        `Version ${label} of the document, in effect since ${day}, goes on applying to you. So nothing changes for you, and no time of notice runs.`,
      );
    else parts.push(`On that day, version ${label} of the document applies to you, which takes effect on ${day}.`);
  }
  parts.push(
    '### What to do',
    `Nothing. You need not do what version ${defuse(heading.version, 200)} would have asked of you.`,
  );
  parts.push(
    '### Why you are told',
    `You had our notice of ${longDate(told.deliveredOn)}, which announced that version.`,
  );
  const page = stays ? textPage(edition.site, instead.heading) : null;
  const before = page === null ? [] : [`- The whole text of version ${label}, which goes on applying: <${page}>`];
  parts.push(
    writeFoot({ site: edition.site, contact, words: channelWords(channel, contact) }, heading, {
      what: 'the withdrawn version',
      before,
    }),
  );
  const title = `Withdrawn: ${defuseTitle(heading.title, 140)}, version ${defuseTitle(heading.version, 40)}`;
  return { title, text: `${parts.join('\n\n')}\n` };
}
