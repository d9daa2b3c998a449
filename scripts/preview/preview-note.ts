import type { Draft } from '../check/draft.ts';
import { defuse } from '../texts/defuse.ts';

/** Items of a list that are shown; a comment has room for no more. */
const MOST_ITEMS = 20;

/** What the author wrote of a version, as customers will read it on the site and in the notice: a line each, in a quotation. */
export function writePreviewNote(
  { frontMatter: { change } }: Draft,
  computed: { readonly headline: string; readonly summary: string },
): readonly string[] {
  const paragraphs = [
    [defuse(change?.summary ?? computed.summary, 2_000)],
    ...writeList('What to do', change?.actions),
    ...writeList('What it brings', change?.benefits),
    ...writeList('What to watch for', change?.risks),
    ...(change?.why === undefined ? [] : [[`**Why it changes:** ${defuse(change.why, 2_000)}`]]),
  ];
  return [
    `**What customers will see:** ${defuse(change?.title ?? computed.headline, 400)}`,
    '',
    ...paragraphs.flatMap((lines, index) => [...(index === 0 ? [] : ['>']), ...lines.map((line) => `> ${line}`)]),
    '',
    ...(change?.summary === undefined ? [] : [`What was found: ${defuse(computed.summary, 1_500)}`, '']),
  ];
}

function writeList(title: string, items: readonly string[] = []): readonly (readonly string[])[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, MOST_ITEMS).map((item) => `- ${defuse(item, 400)}`);
  const more = items.length - shown.length;
  return [[`**${title}:**`], [...shown, ...(more === 0 ? [] : [`- and ${more} more`])]];
}
