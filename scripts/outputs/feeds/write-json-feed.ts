import type { Feed } from './feed.ts';
import type { FeedEntry } from './feed-entry.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Without the site's address it has no links. */
export function writeJsonFeed({ title, description, publisher, language, home, self, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    ...(home !== null && { home_page_url: home }),
    ...(self !== null && { feed_url: `${self}.json` }),
    language,
    authors: [{ name: publisher }],
    items: entries.map(makeItem),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function makeItem({ id, url, title, summary, published, updated, categories, language, html }: FeedEntry): object {
  return {
    id,
    ...(url !== null && { url }),
    title,
    summary,
    content_html: html,
    date_published: `${published}T00:00:00Z`,
    date_modified: `${updated}T00:00:00Z`,
    tags: categories.map(({ term }) => term),
    language,
  };
}
