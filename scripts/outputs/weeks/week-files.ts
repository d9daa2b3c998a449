import type { DocumentHeading, Edition } from '../../changelog/edition.ts';
import type { Entry, EntryHeading } from '../../changelog/entry.ts';
import { WEEK_GROUPS, type WeekGroup, weekGroup } from '../../changelog/week-group.ts';
import { type Week, weeksOf } from '../../changelog/weeks.ts';
import { longDate } from '../../history/dates.ts';
import { versionName } from '../../history/version-name.ts';
import { type FeedScope, frameFeed } from '../feeds/feed.ts';
import { type FeedEntry, updatedOn } from '../feeds/feed-entry.ts';
import { bothFormats } from '../feeds/feed-files.ts';
import { feedId } from '../feeds/feed-id.ts';
import { markupText, plainLine } from '../markup-text.ts';
import type { EditionReader, OutputFile } from '../output-file.ts';

/** Weeks in the feed of weeks: about a year of them where something changes in every second one. */
const LENGTH = 26;

/** The feed of what changed week by week, across all documents. */
export function* weekFiles(data: EditionReader): Iterable<OutputFile> {
  const edition = data.edition();
  const entries = weeksOf(edition.documents)
    .slice(0, LENGTH)
    .map((week) => weekEntry(week, edition, (heading) => data.entry(heading.slug)));
  yield* bothFormats(frameFeed(edition, scopeOf(edition), entries));
}

function scopeOf({ publisher, language }: Edition): FeedScope {
  return {
    ...{ folder: 'weeks/', page: 'weeks/', language },
    title: `${publisher}: changes to our terms, week by week`,
    description:
      'What changed in each week, in all documents, by what it means for customers. A week without a change has no entry.',
  };
}

function weekEntry(week: Week, edition: Edition, read: (heading: EntryHeading) => Entry): FeedEntry {
  const { id, from, until, versions } = week;
  const { site } = edition;
  const entries = versions.map((heading) => ({ ...read(heading), ...heading }));
  const groups = Map.groupBy(entries, weekGroup);
  const told = WEEK_GROUPS.flatMap((group) => {
    const of = groups.get(group) ?? [];
    return of.length === 0 ? [] : [{ group, of }];
  });
  const count = versions.length === 1 ? '1 change' : `${versions.length} changes`;
  return {
    id: feedId(site, `weeks/${id}`),
    url: site === null ? null : `${site}/weeks/${id}/`,
    title: `Week ${week.week} of ${week.year}: ${count}`,
    summary: plainLine(
      `${longDate(from)} to ${longDate(until)}. ${told.map(({ group, of }) => `${WORDS[group]}: ${of.length}.`).join(' ')}`,
    ),
    published: versions.at(-1)!.published,
    updated: versions.map(updatedOn).sort().at(-1)!,
    categories: [...new Set(versions.flatMap(({ topics }) => topics))]
      .sort()
      .map((topic) => ({ term: plainLine(`topic:${topic}`), label: plainLine(edition.topics[topic] ?? topic) })),
    language: edition.language,
    html: told
      .map(
        ({ group, of }) =>
          `<h2>${WORDS[group]}</h2>\n<ul>\n${of.map((entry) => item(entry, edition)).join('\n')}\n</ul>`,
      )
      .join('\n'),
  };
}

/** What each group says of the versions in it, and no more than was found. */
const WORDS: Readonly<Record<WeekGroup, string>> = {
  duties: 'New or wider prohibitions and duties of customers',
  rights: 'Rights, liability, numbers and amounts',
  dates: 'Time limits and dates',
  other: 'Other substantive changes',
  first: 'First versions',
  clarifying: 'Clarified',
  editorial: 'Editorial',
  never: 'Announced or recorded, and never in effect',
};

function item(entry: Entry, { site, documents }: Edition): string {
  const { title, version, slug, headline, summary, author, withdrawn } = entry;
  const name = markupText(plainLine(`${title}, ${versionName(version)}: ${headline}`));
  const link = site === null ? name : `<a href="${markupText(`${site}/changes/${slug}/`)}">${name}</a>`;
  const { language } = documents.find(({ id }) => id === entry.document) as DocumentHeading;
  return [
    `<li lang="${markupText(language)}">${link}`,
    paragraph(withdrawn === null ? '' : `Withdrawn on ${longDate(withdrawn.on)}. ${withdrawn.reason}`),
    paragraph(summary),
    list('What it brings', author?.benefits),
    list('What to watch for', author?.risks),
    '</li>',
  ]
    .filter(Boolean)
    .join('\n');
}

function paragraph(text: string): string {
  return text === '' ? '' : `<p>${markupText(text)}</p>`;
}

function list(name: string, items: readonly string[] = []): string {
  return items.length === 0
    ? ''
    : `<p>${name}:</p><ul>${items.map((each) => `<li>${markupText(each)}</li>`).join('')}</ul>`;
}
