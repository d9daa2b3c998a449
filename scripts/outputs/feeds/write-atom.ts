import { longDate } from '../../history/dates.ts';
import { markupText } from '../markup-text.ts';
import type { Feed } from './feed.ts';
import type { FeedEntry } from './feed-entry.ts';

/**
 * A feed as Atom 1.0 (RFC 4287). Without the site's address it has no links, because nobody could follow them.
 *
 * What a browser shows beside the titles and summaries is in elements of XHTML, which are foreign to Atom and which a feed reader
 * passes over (section 6.3); only such can be links without XSLT.
 */
export function writeAtom(feed: Feed): string {
  const { id, title, description, publisher, language, home, self, updated, entries, folder } = feed;
  const start = '../'.repeat(folder.split('/').length - 1);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<?xml-stylesheet type="text/css" href="${start}feed.css"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${markupText(language)}">`,
    element('id', id),
    element('title', title),
    element('subtitle', description),
    element('updated', moment(updated)),
    `<author>${element('name', publisher)}</author>`,
    ...(self === null ? [] : [link('self', 'application/atom+xml', `${self}.xml`)]),
    ...(home === null ? [] : [link('alternate', 'text/html', home)]),
    '<section xmlns="http://www.w3.org/1999/xhtml" lang="en">',
    '<p>This is a feed. A feed reader tells you of each change when it comes: copy the address of this page into it.</p>',
    `<p><a href="${start}follow/">All feeds and calendars, and what each is for</a></p>`,
    '</section>',
    ...entries.map(writeEntry),
    '</feed>',
    '',
  ].join('\n');
}

function writeEntry({ id, url, title, summary, published, updated, categories, language, html }: FeedEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    ...(url === null ? [] : [link('alternate', 'text/html', url)]),
    inBrowser(title, url, published),
    element('published', moment(published)),
    element('updated', moment(updated)),
    ...categories.map(({ term, label }) => `<category term="${markupText(term)}" label="${markupText(label)}"/>`),
    element('summary', summary),
    `<content type="html" xml:lang="${markupText(language)}">${markupText(html)}</content>`,
    '</entry>',
  ].join('\n');
}

function inBrowser(title: string, url: string | null, published: string): string {
  const shown = url === null ? markupText(title) : `<a href="${markupText(url)}">${markupText(title)}</a>`;
  return `<p xmlns="http://www.w3.org/1999/xhtml"><time datetime="${published}">${longDate(published)}</time> ${shown}</p>`;
}

function element(name: string, text: string): string {
  return `<${name}>${markupText(text)}</${name}>`;
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${markupText(href)}"/>`;
}

function moment(date: string): string {
  return `${date}T00:00:00Z`;
}
