import type { DocumentHeading, Edition } from '../../changelog/edition.ts';
import type { EntryHeading } from '../../changelog/entry.ts';
import type { DocumentStanding } from '../../changelog/standing.ts';
import { longDate } from '../../history/dates.ts';
import { theVersion, versionName } from '../../history/version-name.ts';
import { shownPeriod } from '../../law/timeline.ts';
import { defuse } from '../../texts/defuse.ts';
import { API, addressesOfVersion } from '../api/addresses.ts';
import { fateBefore } from '../dates-in-words.ts';

/** Changes that it names; all are in the data. */
const NEWEST = 20;

/**
 * The site for readers that are programs, by the convention of llmstxt.org: a title, a summary, and lists of links to plain files.
 * @param standingOf which text of a document binds when
 */
export function llmsText(edition: Edition, standingOf: (document: string) => DocumentStanding): string {
  const { publisher, site, documents, today } = edition;
  const at = (address: string) => (site === null ? address : `${site}/${address}`);
  const link = (name: string, address: string, note: string) =>
    `- [${defuse(name, 300)}](${at(address)}): ${defuse(note, 600)}`;
  const newest = documents
    .flatMap(({ versions }) => versions)
    .filter(({ stepTo }) => stepTo === undefined)
    .toSorted((one, other) => (one.published < other.published ? 1 : one.published > other.published ? -1 : 0))
    .slice(0, NEWEST);
  const lines = documents.flatMap((document) => {
    const shown = shownOf(document, standingOf(document.id), today);
    const { removed } = document;
    const gone = removed === undefined ? '' : `; its file was removed on ${longDate(removed)}`;
    return shown === null ? [] : [link(document.title, addressesOfVersion(shown.heading.slug).text, shown.note + gone)];
  });
  return `${[
    `# ${defuse(`${publisher}: terms and their changes`, 300)}`,
    `> ${defuse(`The documents of ${publisher}, every version that there was of them, and what each version changed.`, 600)}`,
    'Only the text of a document binds; what is found in it explains. Which text is in force depends on the day, and for some versions on the group of customers: the timelines in the data of a document tell, and nothing else does.',
    ...part('Documents', lines),
    ...part(
      'Newest changes',
      newest.map((each) =>
        link(
          `${each.title}, ${versionName(each.version)}`,
          addressesOfVersion(each.slug).changeText,
          fateBefore(each) + each.headline,
        ),
      ),
    ),
    ...part('Data', [
      link('Index', `${API}/index.json`, 'all documents as JSON, with the addresses of their versions'),
      link(
        'OpenAPI',
        `${API}/openapi.json`,
        'what files there are, how to tell what is in force on a day, and what may change',
      ),
    ]),
    ...part('Optional', [link('Feed', 'feed.json', 'the fifty versions that changed last, as JSON Feed')]),
  ].join('\n\n')}\n`;
}

function part(name: string, links: readonly string[]): readonly string[] {
  return links.length === 0 ? [] : [`## ${name}`, links.join('\n')];
}

/** The version that stands for a document on a day, and since when. */
function shownOf(
  { versions }: DocumentHeading,
  { timelines }: DocumentStanding,
  today: string,
): { readonly heading: EntryHeading; readonly note: string } | null {
  const periods = timelines[0]?.periods ?? [];
  const period = shownPeriod(periods, today, ({ slug }) => slug !== null);
  const heading = versions.find(({ slug }) => slug === period?.slug) ?? versions.at(-1);
  if (heading === undefined) return null;
  const { stated, version } = heading;
  const next = periods[periods.indexOf(period!) + 1];
  const from = period?.from ?? null;
  if (period === undefined || from === null) return { heading, note: versionName(version) };
  const ended = next?.from != null && next.from <= today && next.slug === null;
  const groups = timelines.length > 1 ? '; other days count for some customers' : '';
  if (ended)
    return { heading, note: `${versionName(version)}, the last text of a document that is no longer in force` };
  if (stated.length === 0) return { heading, note: `${versionName(version)}, on record since ${longDate(from)}` };
  const since = from > today ? `in force from ${longDate(from)}` : `in force since ${longDate(from)}`;
  const after =
    next?.from == null
      ? ''
      : nextInWords(
          versions.find(({ slug }) => slug === next.slug),
          next.from,
        );
  return { heading, note: `${versionName(version)}, ${since}${after}${groups}` };
}

function nextInWords(next: EntryHeading | undefined, from: string): string {
  return next === undefined
    ? `; it ends on ${longDate(from)}`
    : `; ${theVersion(next.version)} takes effect on ${longDate(from)}`;
}
