import type { EntryHeading } from '../../changelog/entry.ts';
import { sinceAddress } from '../../changelog/since-address.ts';
import { longDate } from '../../history/dates.ts';
import { defuse } from '../../texts/defuse.ts';
import type { ChannelWords } from './channel-words.ts';

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

/**
 * How every notice ends, before the marker that delivery appends: where to read more, whom to ask, how to answer.
 * @param contact an address of mail or of the web, which the configuration has checked
 */
export function writeFoot(
  { site, contact, words }: FootSurroundings,
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
    words.howToAnswer,
    `This notice explains; only the text of the documents binds${onlyFrom === null ? '' : `, and the new one binds you only from ${longDate(onlyFrom)}, whichever day the document itself names`}.`,
  ].join('\n\n');
}

/** The site and whom to ask, null where none is configured, and how to answer. */
interface FootSurroundings {
  readonly site: string | null;
  readonly contact: string | null;
  readonly words: ChannelWords;
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
