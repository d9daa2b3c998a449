import type { DocumentHeading, Edition } from '../../changelog/edition.ts';
import type { Entry, EntryHeading } from '../../changelog/entry.ts';
import { longDate } from '../../history/dates.ts';
import { theVersion, versionName } from '../../history/version-name.ts';
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
  const entry = { ...made, ...fateIn(document, made) };
  const url = site === null ? null : `${site}/changes/${entry.slug}/`;
  const days = entry.withdrawn ? [] : effectiveDays(entry);
  return {
    id: feedId(site, `changes/${entry.slug}`),
    url,
    title: plainLine(`${fate(entry)}${entry.title}, ${versionName(entry.version)}: ${entry.headline}`),
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

function fate(entry: EntryHeading): string {
  const { withdrawn, postponed } = entry;
  if (withdrawn) return 'Withdrawn: ';
  if (isCorrected(entry)) return 'Corrected: ';
  return postponed ? 'Postponed: ' : '';
}

function entryHtml(
  entry: Entry,
  { url, language }: { readonly url: string | null; readonly language: string },
): string {
  const actions = entry.author?.actions ?? [];
  return [
    paragraph(entry.summary),
    list([...(entry.previous === null ? [] : [SIGNIFICANCE_WORDS[entry.significance]]), ...datesOf(entry)]),
    ...(actions.length > 0 ? ['<h2>What to do</h2>', list(actions)] : []),
    changedClausesHtml(entry.changes, { page: url, language, room: ROOM }),
    paragraph('Only the text of the document is binding.'),
    ...(url === null ? [] : [`<p><a href="${markupText(url)}">The whole change, with every clause</a></p>`]),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function datesOf(entry: EntryHeading): readonly string[] {
  const { author, withdrawn, postponed, advanced } = entry;
  return [
    ...(withdrawn
      ? [`Withdrawn on ${longDate(withdrawn.on)}, so it does not take effect. ${withdrawn.reason}`]
      : datesInWords(entry)),
    ...(postponed ? [`Postponed from ${longDate(postponed.from)}. ${postponed.reason}`] : []),
    ...(advanced ? [`Brought forward from ${longDate(advanced.from)}`] : []),
    ...correctionInWords(entry),
    ...(author?.corrects && !withdrawn ? [`It corrects ${theVersion(author.corrects)}`] : []),
    ...(author?.exception ? [`Shorter notice: ${author.exception}`] : []),
  ];
}

/** When it takes effect for whom; where it never does for anyone, that another version took its place. */
function datesInWords(entry: EntryHeading): readonly string[] {
  const days = effectiveDays(entry);
  const [by] = Object.values(entry.overtaken ?? {});
  if (days.length > 0 || by === undefined) return days.map(({ words }) => words);
  if (isCorrected(entry)) return [`It never takes effect: ${theVersion(by)} corrected it before its day`];
  return [`It never takes effect, because ${theVersion(by)} took its place first`];
}

/** Whether it never takes effect for anyone, as another version corrected it in time. */
function isCorrected(entry: EntryHeading): boolean {
  const { correction, overtaken = {} } = entry;
  return effectiveDays(entry).length === 0 && Object.values(overtaken)[0] === correction?.version;
}

/** A correction that came when it was in effect, or was withdrawn since; where it came in time the dates say so. */
function correctionInWords(entry: EntryHeading): readonly string[] {
  const { correction } = entry;
  if (correction === undefined || entry.withdrawn) return [];
  const { version, withdrawn } = correction;
  if (withdrawn !== null)
    return [`${capital(theVersion(version))}, which corrected it, was withdrawn on ${longDate(withdrawn)}`];
  return isCorrected(entry) ? [] : [`${capital(theVersion(version))} corrects it`];
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** What later versions made of it, which only its document knows. */
function fateIn({ versions }: DocumentHeading, { slug }: Entry): Pick<EntryHeading, 'overtaken' | 'correction'> {
  const { overtaken, correction } = versions.find((version) => version.slug === slug) ?? {};
  return { ...(overtaken && { overtaken }), ...(correction && { correction }) };
}

function paragraph(text: string): string {
  return text === '' ? '' : `<p>${markupText(text).replaceAll('\n', '<br>\n')}</p>`;
}

function list(items: readonly string[]): string {
  return `<ul>\n${items.map((item) => `<li>${markupText(item)}</li>`).join('\n')}\n</ul>`;
}
