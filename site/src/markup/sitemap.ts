import { html } from './html.ts';

/** An entry of a sitemap. */
export interface SitemapEntry {
  /** Whole. */
  readonly url: string;
  /** ISO date; null where it is not known. */
  readonly revised: string | null;
}

/** A sitemap as https://www.sitemaps.org/protocol.html has it. */
export function writeSitemap(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(
    ({ url, revised }) =>
      html`<url><loc>${url}</loc>${revised !== null && html`<lastmod>${revised}</lastmod>`}</url>\n`,
  );
  const body = html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body.markup}`;
}
