import type { DocumentHeading, Edition } from '../../changelog/edition.ts';
import type { EntryHeading } from '../../changelog/entry.ts';
import { compareText } from '../../history/compare-text.ts';
import { plainLine } from '../markup-text.ts';
import { type FeedEntry, updatedOn } from './feed-entry.ts';
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
  /** Its folder below the site, with a slash at its end; empty for the feed of everything. */
  readonly folder: string;
  /** ISO date of its newest entry. */
  readonly updated: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
}

/** Entries in a feed: who follows it sees each as it comes, and who does not finds all on the site. */
const FEED_LENGTH = 50;

/**
 * The versions that a feed tells of, the one that last changed first: of everything, or of one document. Of several that were
 * recorded on one day, the last alone: it tells what the day changed.
 * @param belongs which of them the feed is of
 */
export function newestVersions(
  documents: readonly DocumentHeading[],
  belongs: (heading: EntryHeading) => boolean = () => true,
): readonly EntryHeading[] {
  return documents
    .flatMap(({ versions }) => versions.filter((each) => each.stepTo === undefined && belongs(each)).toReversed())
    .toSorted(
      (one, other) => compareText(updatedOn(other), updatedOn(one)) || compareText(other.published, one.published),
    )
    .slice(0, FEED_LENGTH);
}

/** What a feed is of. */
export interface FeedScope {
  /** Its folder below the site, with a slash at its end; empty for the feed of everything. */
  readonly folder: string;
  /** The page that it follows, below the site. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

/** What the feed of everything is of, or that of one document. */
export function documentScope({ publisher, language }: Edition, document: DocumentHeading | null): FeedScope {
  const of = document === null ? 'the documents you agree to' : document.title;
  const folder = document === null ? '' : `documents/${document.id}/`;
  return {
    ...{ folder, page: folder, language: document?.language ?? language },
    title: `${publisher}: ${document === null ? 'changes to our terms' : document.title}`,
    description: `Every change to ${of}, with the date it takes effect and the words that changed.`,
  };
}

/** A feed around entries that are made. @param entries the one that last changed first */
export function frameFeed({ publisher, site }: Edition, scope: FeedScope, entries: readonly FeedEntry[]): Feed {
  const { folder, page, title, description, language } = scope;
  return {
    id: feedId(site, `${folder}feed`),
    title: plainLine(title),
    description: plainLine(description),
    publisher: plainLine(publisher),
    language,
    home: site === null ? null : `${site}/${page}`,
    self: site === null ? null : `${site}/${folder}feed`,
    folder,
    updated: entries[0]?.updated ?? BEFORE_ALL,
    entries,
  };
}

/** Atom wants a day even of a feed that tells of nothing yet. */
const BEFORE_ALL = '1970-01-01';
