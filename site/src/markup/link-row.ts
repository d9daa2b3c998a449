import { type Html, html } from './html.ts';

/** A link and its words. */
export interface Link {
  readonly href: string;
  readonly text: string;
}

/** Links in a row of their own; nothing where there are none. */
export function linkRow(links: readonly Link[]): Html | null {
  if (links.length === 0) return null;
  return html`<p class="meta tags">${links.map(({ href, text }) => html`<a href="${href}">${text}</a>`)}</p>`;
}
