import type { EntryHeading } from '../../changelog/entry.ts';

/** The address of a version's change page; null where no site of the web is configured. */
export function changePage(site: string | null, { slug }: Pick<EntryHeading, 'slug'>): string | null {
  return site !== null && /^https?:\/\/[^\s<>"]+$/.test(site) ? `${site}/changes/${slug}/` : null;
}

/** What follow-up understands. GitHub shows reactions to a comment apart, so they count on the first message alone. */
export const HOW_TO_ANSWER =
  'To acknowledge what you are told here, close this issue, react to its first message, for example with 👍, or comment. A comment that begins with “Objection” objects.';

/** How every notice ends, before the marker that delivery appends. */
export function writeFoot(page: string | null): string {
  const link = page === null ? [] : [`The whole change: <${page}>`];
  return ['---', ...link, HOW_TO_ANSWER, 'This notice explains; only the text of the documents binds.'].join('\n\n');
}
