import type { EntryHeading } from '../../changelog/entry.ts';
import { sinceAddress } from '../../changelog/since-address.ts';
import { longDate } from '../../history/dates.ts';
import { defuse } from '../../texts/defuse.ts';

/** The address of a version's change page; null where no site of the web is configured. */
export function changePage(site: string | null, { slug }: Pick<EntryHeading, 'slug'>): string | null {
  return isOnTheWeb(site) ? `${site}/changes/${slug}/` : null;
}

/** The address of a version's whole text; null where no site of the web is configured. */
export function textPage(site: string | null, { slug }: Pick<EntryHeading, 'slug'>): string | null {
  return isOnTheWeb(site) ? `${site}/documents/${slug}/` : null;
}

function isOnTheWeb(site: string | null): site is string {
  return site !== null && /^https?:\/\/[^\s<>"]+$/.test(site);
}

/** The one word that acknowledges, alone in a comment. */
export const ACKNOWLEDGING_WORD = 'Acknowledged';

/**
 * What follow-up takes for what: `judgeResponses` goes by it. GitHub shows reactions to a comment apart, so they count on the issue's
 * first message alone.
 */
export const HOW_TO_ANSWER = [
  `To acknowledge that you have been told, close this issue as completed, put 👍 on its first message, or write a comment with the one word “${ACKNOWLEDGING_WORD}”.`,
  'We take that for nothing more, and not for consent.',
  'Whatever else you write here is read by a person, and is not taken for an acknowledgement.',
].join(' ');

/**
 * How every notice ends, before the marker that delivery appends: where to read more, whom to ask, how to answer.
 * @param contact an address of mail or of the web, which the configuration has checked
 */
export function writeFoot(
  { site, contact }: { readonly site: string | null; readonly contact: string | null },
  heading: Pick<EntryHeading, 'slug'>,
  { what = 'this version', before = [], onlyFrom = null, signed = null }: FootParts = {},
): string {
  const [page, text] = [changePage(site, heading), textPage(site, heading)];
  const links = [
    ...(page === null ? [] : [`- The whole change, with a redline: <${page}>`]),
    ...(signed === null || !isOnTheWeb(site)
      ? []
      : [
          `- For you, who signed version ${defuse(signed.version, 200)}, all that changed since then: <${site}/${sinceAddress(signed.slug)}>`,
        ]),
    ...before,
    ...(text === null ? [] : [`- The whole text of ${what}: <${text}>`]),
    ...(contact === null ? [] : [`- Questions: <${contact}>`]),
  ];
  return [
    ...(links.length === 0 ? [] : ['### Read more and ask', links.join('\n')]),
    '---',
    HOW_TO_ANSWER,
    `This notice explains; only the text of the documents binds${onlyFrom === null ? '' : `, and the new one binds you only from ${longDate(onlyFrom)}, whichever day the document itself names`}.`,
  ].join('\n\n');
}

interface FootParts {
  /** What to call the version. */
  readonly what?: string;
  /** Lines of the list that stand before its text. */
  readonly before?: readonly string[];
  /** The day from which the version binds this customer, where that is later than its own, ISO. */
  readonly onlyFrom?: string | null;
  /** The version that the customer signed, where the site tells what changed since; else null. */
  readonly signed?: EntryHeading | null;
}
