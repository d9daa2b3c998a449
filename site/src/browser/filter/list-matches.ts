import { changePage } from '../../addresses.ts';
import { dayAndMonth, longDate, monthAndYear } from '../../words/dates.ts';
import { KIND_WORDS } from '../../words/kind-words.ts';
import { SIGNIFICANCE_WORDS } from '../../words/significance-words.ts';
import { element } from '../form/elements.ts';
import type { IndexedChange } from './change-index.ts';

/** The changes as the home page lists them, by month, with what takes effect soon before all else. */
export function listMatches(changes: readonly IndexedChange[]): readonly Element[] {
  const groups = Map.groupBy(changes, ({ on, soon }) => (soon ? 'Taking effect soon' : monthAndYear(on)));
  const listed = [...groups].flatMap(([title, changes]) => [element('h3', 'month', title), ...changes.map(row)]);
  return listed.length === 0 ? [] : [element('h2', '', 'Matching changes'), ...listed];
}

function row({ slug, on, soon, headline, summary, name, remarks, significance, kinds }: IndexedChange): Element {
  const time = element('time', '', soon ? longDate(on) : dayAndMonth(on));
  time.setAttribute('datetime', on);
  const link = element('a', '', headline);
  link.setAttribute('href', changePage(slug));
  const title = element('h4', '', link);
  const tags = kinds.map((kind) => element('span', `tag ${KIND_WORDS[kind].style}`, KIND_WORDS[kind].tag));
  const first = significance === 'first';
  const about = element('span', '', first ? name : `${name}. ${SIGNIFICANCE_WORDS[significance]}`);
  return element(
    'article',
    'row',
    time,
    element(
      'div',
      '',
      title,
      element('p', '', summary),
      ...remarks.map((remark) => element('p', 'meta', remark)),
      element('p', 'meta tags', about, ...(first ? [element('span', 'tag', 'First published')] : tags)),
    ),
  );
}
