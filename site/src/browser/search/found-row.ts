import { DATES, SEARCH, VERSIONS } from '../../words/language.ts';
import { element } from '../form/elements.ts';
import type { Found } from './pagefind.ts';

/** One thing found, as a row of the list. @param home address of the site from this page */
export function foundRow({ raw_url, meta, excerpt }: Found, home: string): Element {
  const link = element('a', '', meta.fate === 'first' ? SEARCH.firstVersion(meta.title) : meta.title);
  link.setAttribute('href', home + raw_url);
  const time = element('time', '', DATES.long(meta.date));
  time.setAttribute('datetime', meta.date);
  return element(
    'li',
    '',
    time,
    element('div', '', link, element('small', '', placeOf(meta)), element('p', '', ...marked(excerpt))),
  );
}

/** The document and version, what became of it, and what the clause stands under. */
function placeOf({ of, version, fate, above, kind }: Found['meta']): string {
  const became = fate === 'withdrawn' ? SEARCH.withdrawn : fate === 'never' ? SEARCH.never : '';
  const state = kind === 'clause' ? SEARCH.inForce : became;
  const place = [of, VERSIONS.name(version), state].filter(Boolean).join(', ');
  return above ? `${place} › ${above}` : place;
}

/** `to <mark>delete</mark> it` as text and elements. The index escapes `<` and `>` in the words themselves. */
function marked(excerpt: string): readonly (string | Element)[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part) => part.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
    .map((part, index) => (index % 2 === 0 ? part : element('mark', '', part)));
}
