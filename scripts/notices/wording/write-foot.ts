import type { EntryHeading } from '../../changelog/entry.ts';

/** The address of a version's change page; null where no site of the web is configured. */
export function changePage(site: string | null, { slug }: Pick<EntryHeading, 'slug'>): string | null {
  return site !== null && /^https?:\/\/[^\s<>"]+$/.test(site) ? `${site}/changes/${slug}/` : null;
}

/** The one word that acknowledges, alone in a comment. */
export const ACKNOWLEDGING_WORD = 'Acknowledged';

/**
 * What follow-up takes for what: `judgeResponses` goes by it. GitHub shows reactions to a comment apart, so they count on the issue's
 * first message alone.
 */
export const HOW_TO_ANSWER = [
  `To acknowledge that you have been told, close this issue as completed, put 👍 on its first message, or write a comment with the one word “${ACKNOWLEDGING_WORD}”.`,
  'To object, say so in a comment here. Any other answer, and every question, is read by a person, and is not taken for an acknowledgement.',
].join(' ');

/** How every notice ends, before the marker that delivery appends. */
export function writeFoot(page: string | null): string {
  const link = page === null ? [] : [`The whole change: <${page}>`];
  return ['---', ...link, HOW_TO_ANSWER, 'This notice explains; only the text of the documents binds.'].join('\n\n');
}
