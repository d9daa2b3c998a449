import { z } from 'zod';
import type { DocumentHeading, Edition } from '../../scripts/changelog/edition.ts';
import type { Entry } from '../../scripts/changelog/entry.ts';
import { documentScope, type Feed, frameFeed, newestVersions } from '../../scripts/outputs/feeds/feed.ts';
import { makeFeedEntry } from '../../scripts/outputs/feeds/feed-entry.ts';
import { writeJsonFeed } from '../../scripts/outputs/feeds/write-json-feed.ts';
import { northwind } from '../worlds/northwind-edition.ts';

/** Where the feeds of the tests are. */
export const SITE = 'https://x.example/terms';

/** An edition of documents with those versions. */
function editionOf(entries: readonly Entry[], site: string | null = SITE): Edition {
  const documents = Map.groupBy(entries, ({ document }) => document);
  return {
    ...northwind(),
    site,
    documents: [...documents].map(([id, versions]) => ({
      id,
      title: versions.at(-1)!.title,
      path: `${id}.md`,
      language: 'en',
      retired: null,
      supersededBy: null,
      versions,
    })),
  };
}

/** The feed of everything over those versions. */
export function feedOf(entries: readonly Entry[], site: string | null = SITE): Feed {
  const edition = editionOf(entries, site);
  const bySlug = new Map(entries.map((it) => [it.slug, it]));
  return makeFeed(
    edition,
    newestVersions(edition.documents).map(({ slug }) => bySlug.get(slug)!),
    null,
  );
}

/** The feed of everything, or of one document. */
export function makeFeed(edition: Edition, entries: readonly Entry[], document: DocumentHeading | null): Feed {
  const of = (id: string) => edition.documents.find((each) => each.id === id)!;
  return frameFeed(
    edition,
    documentScope(edition, document),
    entries.map((entry) => makeFeedEntry(entry, of(entry.document), edition)),
  );
}

/** The items of a feed as JSON, held to the format. */
export function itemsOf(feed: Feed): z.infer<typeof JSON_FEED>['items'] {
  return JSON_FEED.parse(JSON.parse(writeJsonFeed(feed))).items;
}

const moment = z.iso.datetime();
const address = z.url().startsWith(`${SITE}/`);
/** What JSON Feed 1.1 allows of what we write, and nothing beside it. */
const JSON_FEED = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string(),
  home_page_url: address.optional(),
  feed_url: address.optional(),
  language: z.string(),
  authors: z.array(z.strictObject({ name: z.string() })).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: address.optional(),
      title: z.string().min(1),
      summary: z.string(),
      content_html: z.string().min(1),
      date_published: moment,
      date_modified: moment,
      tags: z.array(z.string()),
      language: z.string(),
    }),
  ),
});
