import type { Change } from '../../reading/read-change.ts';
import { findSections } from './find-sections.ts';
import type { News } from './news.ts';
import { newsByKind } from './news-by-kind.ts';
import { newsOfSections } from './news-of-sections.ts';
import { placeOfChange } from './place-of-change.ts';

/** What the changes bring, the weightiest first; each change stands for one of them at most. */
export function findNews(changes: readonly Change[], documentTitle: string): readonly News[] {
  const sections = findSections(changes, documentTitle);
  const inside = new Set(sections.flatMap((section) => section.changes));
  const single = changes.filter((change) => !inside.has(change)).flatMap((change) => newsOf(change, documentTitle));
  return [...newsOfSections(sections), ...joinAlike(single)].toSorted((one, other) => other.weight - one.weight);
}

function newsOf(change: Change, documentTitle: string): readonly News[] {
  const place = placeOfChange(change, documentTitle);
  const { gist } = change;
  if (gist !== undefined) return [{ place, ...gist, changes: [change] }];
  const news = newsByKind(change, place);
  return news === null ? [] : [news];
}

/** What is said in the same words of several places is said once; what a list or a table gained in one place too. */
function joinAlike(news: readonly News[]): readonly News[] {
  const joined: News[] = [];
  for (const each of news) {
    const same = joined.findIndex(({ what, words }) => what === each.what && words === each.words && each.words !== '');
    const list = joined.findIndex(
      ({ what, place }) => LISTED.has(what) && what === each.what && nameOf(place) === nameOf(each.place),
    );
    const at = same >= 0 ? same : list;
    const other = joined[at];
    if (other === undefined) joined.push(each);
    else
      joined[at] = {
        ...(same >= 0 ? inBoth(other, each) : asList(other, each)),
        changes: [...other.changes, ...each.changes],
      };
  }
  return joined;
}

/** News of several places matters a little more. */
function inBoth(one: News, other: News): News {
  const known = one.places ?? [one.place].filter((place) => place !== null);
  const places = [...known, other.place].filter(
    (place, index, all) => place !== null && all.findIndex((each) => nameOf(each) === nameOf(place)) === index,
  ) as readonly NonNullable<News['place']>[];
  if (places.length < 2) return one;
  return { ...one, place: null, places, weight: one.weight + (places.length < MOST_WEIGHED ? 2 : 0) };
}

/** More places do not make it weigh more. */
const MOST_WEIGHED = 6;

function asList(one: News, other: News): News {
  const list = [...(one.list ?? [one.words]), ...(other.list ?? [other.words])];
  return { ...one, words: '', list, weight: Math.max(one.weight, other.weight) };
}

/** Kinds of news of which several make a list. */
const LISTED: ReadonlySet<string> = new Set(['added', 'removed', 'new definition', 'definition removed']);

function nameOf(place: News['place']): string {
  return place === null ? '' : `${place.number} ${place.title}`;
}
