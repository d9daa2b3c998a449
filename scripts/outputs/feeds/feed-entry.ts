import type { DocumentHeading, Edition } from '../../changelog/edition.ts';
import type { Entry, EntryHeading } from '../../changelog/entry.ts';
import { versionName } from '../../history/version-name.ts';
import { datesInWords, fateBefore, withFate } from '../dates-in-words.ts';
import { effectiveDays, SIGNIFICANCE_WORDS } from '../effective-days.ts';
import { markupText, plainLine } from '../markup-text.ts';
import { changedClausesHtml } from './clauses-html.ts';
import { feedId } from './feed-id.ts';

/** One version of a document as a feed tells it. */
export interface FeedEntry {
  readonly id: string;
  /** The change page; null where the site's address is not known. */
  readonly url: string | null;
  readonly title: string;
  /** The author's summary, else the one composed from the findings. */
  readonly summary: string;
  /** ISO dates. */
  readonly published: string;
  readonly updated: string;
  /** What readers may sort by, with its name in words: `effective:new:2026-12-15`. */
  readonly categories: readonly { readonly term: string; readonly label: string }[];
  readonly language: string;
  readonly html: string;
}

/**
 * Characters of HTML that the clauses of one entry may take. In a history of 159 documents and 2,900 versions nine entries in
 * ten show all their clauses, and no feed exceeds 500 KB.
 */
const ROOM = 30_000;

export function makeFeedEntry(made: Entry, document: DocumentHeading, edition: Edition): FeedEntry {
  const { site, topics } = edition;
  const entry = withFate(made, document);
  const url = site === null ? null : `${site}/changes/${entry.slug}/`;
  const days = entry.withdrawn ? [] : effectiveDays(entry);
  return {
    id: feedId(site, `changes/${entry.slug}`),
    url,
    title: plainLine(`${fateBefore(entry)}${entry.title}, ${versionName(entry.version)}: ${entry.headline}`),
    summary: plainLine(entry.summary),
    published: entry.published,
    updated: updatedOn(entry),
    categories: [
      { term: `significance:${entry.significance}`, label: SIGNIFICANCE_WORDS[entry.significance] },
      ...days.map(({ date, cohort, words }) => ({
        term: cohort === 'all' ? `effective:${date}` : `effective:${plainLine(cohort)}:${date}`,
        label: plainLine(words),
      })),
      ...entry.topics.map((id) => ({ term: plainLine(`topic:${id}`), label: plainLine(topics[id] ?? id) })),
    ],
    language: document.language,
    html: entryHtml(entry, { url, language: document.language }),
  };
}

/** The day on which an entry last came to say something else. Never the day of the build. */
export function updatedOn({ published, revised, correction }: EntryHeading): string {
  const days = [published, revised, ...(correction ? [correction.withdrawn ?? correction.published] : [])];
  return days.sort().at(-1)!;
}

function entryHtml(
  entry: Entry,
  { url, language }: { readonly url: string | null; readonly language: string },
): string {
  const actions = entry.author?.actions ?? [];
  return [
    paragraph(entry.summary),
    list([...(entry.previous === null ? [] : [SIGNIFICANCE_WORDS[entry.significance]]), ...datesInWords(entry)]),
    ...(actions.length > 0 ? ['<h2>What to do</h2>', list(actions)] : []),
    changedClausesHtml(entry.changes, { page: url, language, room: ROOM }),
    paragraph('Only the text of the document is binding.'),
    ...(url === null ? [] : [`<p><a href="${markupText(url)}">The whole change, with every clause</a></p>`]),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function paragraph(text: string): string {
  return text === '' ? '' : `<p>${markupText(text).replaceAll('\n', '<br>\n')}</p>`;
}

function list(items: readonly string[]): string {
  return `<ul>\n${items.map((item) => `<li>${markupText(item)}</li>`).join('\n')}\n</ul>`;
}
