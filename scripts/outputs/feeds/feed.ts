import type { DocumentHeading, Edition } from '../../changelog/edition.ts';
import type { Entry, EntryHeading } from '../../changelog/entry.ts';
import { compareText } from '../../history/compare-text.ts';
import { plainLine } from '../markup-text.ts';
import { type FeedEntry, makeFeedEntry, updatedOn } from './feed-entry.ts';
import { feedId } from './feed-id.ts';

/** A feed before it is written as Atom or JSON. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly language: string;
  /** The page that it follows; null where the site's address is not known. */
  readonly home: string | null;
  /** Its own address without the ending that tells Atom from JSON. */
  readonly self: string | null;
  /** ISO date of its newest entry. */
  readonly updated: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** Entries in a feed: who follows it sees each as it comes, and who does not finds all on the site. */
const LENGTH = 50;

/**
 * The versions that a feed tells of, the one that last changed first: of everything, or of one document. Of several that were
 * recorded on one day, the last alone: it tells what the day changed.
 */
export function newestVersions(documents: readonly DocumentHeading[]): readonly EntryHeading[] {
  return documents
    .flatMap(({ versions }) => versions.filter(({ stepTo }) => stepTo === undefined).toReversed())
    .toSorted(
      (one, other) => compareText(updatedOn(other), updatedOn(one)) || compareText(other.published, one.published),
    )
    .slice(0, LENGTH);
}

/**
 * Makes the feed of everything, or of one document.
 * @param entries those of `newestVersions`, in its order
 */
export function makeFeed(edition: Edition, entries: readonly Entry[], document: DocumentHeading | null): Feed {
  const { publisher, site, language, documents } = edition;
  const headings = new Map(documents.map((it) => [it.id, it]));
  const folder = document === null ? '' : `documents/${document.id}/`;
  return {
    id: feedId(site, `${folder}feed`),
    title: plainLine(document === null ? `${publisher}: changes to our terms` : `${publisher}: ${document.title}`),
    description: plainLine(
      `Every change to ${document === null ? 'the documents you agree to' : document.title}, with the date it takes effect and the words that changed.`,
    ),
    publisher: plainLine(publisher),
    language: document?.language ?? language,
    home: site === null ? null : `${site}/${folder}`,
    self: site === null ? null : `${site}/${folder}feed`,
    updated: entries[0] === undefined ? BEFORE_ALL : updatedOn(entries[0]),
    entries: entries.map((entry) => makeFeedEntry(entry, headings.get(entry.document)!, edition)),
  };
}

/** Atom wants a day even of a feed that tells of nothing yet. */
const BEFORE_ALL = '1970-01-01';
