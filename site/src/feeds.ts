import type { DocumentHeading } from './edition.ts';
import { FRAME } from './words/language.ts';

/** A feed in both of its formats. */
export interface FeedLink {
  /** What it tells of: `all changes`, a document's title. */
  readonly name: string;
  readonly formats: readonly { readonly format: string; readonly type: string; readonly address: string }[];
}

/** The feeds that a page offers: that of everything, and that of the document which it is about. */
export function feedsFor(document: DocumentHeading | undefined): readonly FeedLink[] {
  const feeds = [feed(FRAME.allChanges, '')];
  return document ? [...feeds, feed(document.title, `documents/${document.id}/`)] : feeds;
}

/** @param folder its folder below the site, with a slash at its end */
export function feed(name: string, folder: string): FeedLink {
  return {
    name,
    formats: [
      { format: 'Atom', type: 'application/atom+xml', address: `${folder}feed.xml` },
      { format: 'JSON Feed', type: 'application/feed+json', address: `${folder}feed.json` },
    ],
  };
}
