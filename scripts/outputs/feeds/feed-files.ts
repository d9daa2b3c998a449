import type { Edition } from '../../changelog/edition.ts';
import type { EntryHeading } from '../../changelog/entry.ts';
import type { EditionReader, OutputFile } from '../output-file.ts';
import { documentScope, type Feed, type FeedScope, frameFeed, newestVersions } from './feed.ts';
import { type FeedEntry, makeFeedEntry } from './feed-entry.ts';
import { FEED_STYLES } from './feed-styles.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';

/**
 * The feeds of a site, each as Atom and as JSON Feed: of everything, of each document, of each subject that occurs, and of
 * substantive changes alone; and how they look in a browser.
 */
export function* feedFiles(data: EditionReader): Iterable<OutputFile> {
  const edition = data.edition();
  const { documents } = edition;
  const make = ({ document, slug }: EntryHeading): FeedEntry =>
    makeFeedEntry(data.entry(slug), documents.find(({ id }) => id === document)!, edition);
  yield { path: 'feed.css', content: FEED_STYLES };
  yield* bothFormats(frameFeed(edition, documentScope(edition, null), newestVersions(documents).map(make)));
  for (const document of documents)
    yield* bothFormats(frameFeed(edition, documentScope(edition, document), newestVersions([document]).map(make)));
  // One change is on several subjects.
  const made = new Map<string, FeedEntry>();
  const remember = (heading: EntryHeading): FeedEntry => {
    const entry = made.get(heading.slug) ?? make(heading);
    made.set(heading.slug, entry);
    return entry;
  };
  const some = (scope: FeedScope, belongs: (heading: EntryHeading) => boolean): Iterable<OutputFile> =>
    bothFormats(frameFeed(edition, scope, newestVersions(documents, belongs).slice(0, NARROW_LENGTH).map(remember)));
  for (const topic of topicsIn(edition))
    yield* some(topicScope(edition, topic), ({ topics }) => topics.includes(topic));
  yield* some(substantiveScope(edition), ({ significance }) => significance === 'substantive');
}

/**
 * Entries in a feed of one subject or of substantive changes: they come more rarely than changes, and with fifty in each the feeds of
 * 19 subjects over 814 versions would take 41 MB.
 */
const NARROW_LENGTH = 15;

/** A feed as the two files that it is. */
export function* bothFormats(feed: Feed): Iterable<OutputFile> {
  yield { path: `${feed.folder}feed.xml`, content: writeAtom(feed) };
  yield { path: `${feed.folder}feed.json`, content: writeJsonFeed(feed) };
}

/** Ids of the subjects that some change is on, as the publisher names them, in the order of its vocabulary. */
function topicsIn({ topics, documents }: Edition): readonly string[] {
  const found = new Set(documents.flatMap(({ versions }) => versions.flatMap((version) => version.topics)));
  return Object.keys(topics).filter((id) => found.has(id));
}

function topicScope({ publisher, topics, language }: Edition, id: string): FeedScope {
  const name = topics[id] ?? id;
  return {
    ...{ folder: `topics/${id}/`, page: `?topic=${id}`, language },
    title: `${publisher}: changes on ${name}`,
    description: `Every change to our terms, but editorial ones, that is on the subject of ${name}.`,
  };
}

function substantiveScope({ publisher, language }: Edition): FeedScope {
  return {
    ...{ folder: 'substantive/', page: '?significance=substantive', language },
    title: `${publisher}: substantive changes to our terms`,
    description:
      'Changes to what you or we may, must or must not do. Clarifications and editorial changes are left out.',
  };
}
