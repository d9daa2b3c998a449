import { changePage } from '../../addresses.ts';
import { dayAndMonth, longDate, monthAndYear } from '../../words/dates.ts';
import { FILTER_WORDS, moreClauses } from '../../words/filter-words.ts';
import { KIND_WORDS } from '../../words/kind-words.ts';
import { LIST_WORDS } from '../../words/list-words.ts';
import { SIGNIFICANCE_WORDS } from '../../words/significance-words.ts';
import { element, link } from '../form/elements.ts';
import type { IndexedChange } from './change-index.ts';

/**
 * The changes as the home page lists them, by month, with what takes effect soon before all else.
 * @param topic the subject that was asked for, empty where none was: each change names the clauses that concern it
 */
export function listMatches(changes: readonly IndexedChange[], topic: string): readonly Element[] {
  const groups = Map.groupBy(changes, ({ on, soon }) => (soon ? FILTER_WORDS.soon : monthAndYear(on)));
  const listed = [...groups].flatMap(([title, changes]) => [
    element('h3', 'month', title),
    ...changes.map((change) => row(change, topic)),
  ]);
  return listed.length === 0 ? [] : [element('h2', '', FILTER_WORDS.matching), ...listed];
}

function row(change: IndexedChange, topic: string): Element {
  const { slug, on, soon, headline, summary, title, version, remarks } = change;
  const time = element('time', '', soon ? longDate(on) : dayAndMonth(on));
  time.setAttribute('datetime', on);
  return element(
    'article',
    'row',
    time,
    element(
      'div',
      '',
      element('p', 'meta', element('b', '', title), `, ${version}`),
      element('h4', '', link(changePage(slug), headline)),
      element('p', '', summary),
      ...remarks.map((remark) => element('p', 'meta', remark)),
      ...why(change, topic),
      element('p', 'tags', ...tagsOf(change)),
    ),
  );
}

/** The clauses that concern the subject, each a way to it. */
function why({ slug, where }: IndexedChange, topic: string): readonly Element[] {
  const found = where[topic];
  if (!found) return [];
  const named = found.clauses.flatMap(([name, anchor], index) => [
    index === 0 ? `${FILTER_WORDS.clauses} ` : ', ',
    link(`${changePage(slug)}#${anchor}`, name),
  ]);
  return [element('p', 'meta', ...named, moreClauses(found.count - found.clauses.length))];
}

function tagsOf({ significance, counts }: IndexedChange): readonly Element[] {
  if (significance === 'first') return [element('span', 'tag', LIST_WORDS.first)];
  return [
    element('span', significance === 'substantive' ? 'tag weighty' : 'tag', SIGNIFICANCE_WORDS[significance]),
    ...counts.map(([kind, count]) =>
      element('span', `tag ${KIND_WORDS[kind].style}`, `${count} ${KIND_WORDS[kind].counted}`),
    ),
  ];
}
