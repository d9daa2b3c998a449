import { changePage } from '../../addresses.ts';
import { KIND_STYLES } from '../../words/kind-tag.ts';
import { CHANGES, DATES, LISTS } from '../../words/language.ts';
import { element, link } from '../form/elements.ts';
import type { IndexedChange } from './change-index.ts';

/**
 * The changes as the home page lists them, by month, with what takes effect soon before all else.
 * @param topic the subject that was asked for, empty where none was: each change names the clauses that concern it
 */
export function listMatches(changes: readonly IndexedChange[], topic: string): readonly Element[] {
  const groups = Map.groupBy(changes, ({ on, soon }) => (soon ? LISTS.soon : DATES.month(on)));
  const listed = [...groups].flatMap(([title, changes]) => [
    element('h3', 'month', title),
    ...changes.map((change) => row(change, topic)),
  ]);
  return listed.length === 0 ? [] : [element('h2', '', LISTS.matching), ...listed];
}

function row(change: IndexedChange, topic: string): Element {
  const { slug, on, soon, headline, summary, title, version, remarks, langs } = change;
  const time = element('time', '', soon ? DATES.long(on) : DATES.dayAndMonth(on));
  time.setAttribute('datetime', on);
  return element(
    'article',
    'row',
    time,
    element(
      'div',
      '',
      element('p', 'meta', element('b', '', title), `, ${version}`),
      element('h4', '', inLanguage(link(changePage(slug), headline), langs?.headline)),
      inLanguage(element('p', '', summary), langs?.summary),
      ...remarks.map((remark) => element('p', 'meta', remark)),
      ...why(change, topic),
      element('p', 'tags', ...tagsOf(change)),
    ),
  );
}

function inLanguage(words: Element, lang: string | undefined): Element {
  if (lang !== undefined) words.setAttribute('lang', lang);
  return words;
}

/** The clauses that concern the subject, each a way to it. */
function why({ slug, where }: IndexedChange, topic: string): readonly Element[] {
  const found = where[topic];
  if (!found) return [];
  const named = found.clauses.flatMap(([name, anchor], index) => [
    index === 0 ? `${LISTS.clauses} ` : ', ',
    link(`${changePage(slug)}#${anchor}`, name),
  ]);
  return [element('p', 'meta', ...named, LISTS.moreClauses(found.count - found.clauses.length))];
}

function tagsOf({ significance, counts }: IndexedChange): readonly Element[] {
  if (significance === 'first') return [element('span', 'tag', LISTS.first)];
  return [
    element('span', significance === 'substantive' ? 'tag weighty' : 'tag', CHANGES.significance[significance]),
    ...counts.map(([kind, count]) => element('span', `tag ${KIND_STYLES[kind]}`, CHANGES.kinds[kind].counted(count))),
  ];
}
