import { DATES, SEARCH } from '../../words/language.ts';
import { element } from '../form/elements.ts';
import type { Found } from './pagefind.ts';

/** One thing found, as a row of the list. @param home address of the site from this page */
export function foundRow({ raw_url, meta, excerpt }: Found, home: string): Element {
  const link = element('a', '', meta.title);
  link.setAttribute('href', home + raw_url);
  const time = element('time', '', DATES.long(meta.date));
  time.setAttribute('datetime', meta.date);
  const what = meta.kind === 'clause' ? SEARCH.inForce(meta.place.replace(/[.:]\s*$/u, '')) : meta.place;
  return element(
    'li',
    '',
    time,
    element('div', '', link, element('small', '', what), element('p', '', ...marked(excerpt))),
  );
}

/** `to <mark>delete</mark> it` as text and elements. The index escapes `<` and `>` in the words themselves. */
function marked(excerpt: string): readonly (string | Element)[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part) => part.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
    .map((part, index) => (index % 2 === 0 ? part : element('mark', '', part)));
}
