import type { News } from './news.ts';
import { placeInWords } from './place-in-words.ts';
import { listNames, tellNews } from './tell-news.ts';

/** Characters of a headline that nobody wrote. */
export const LONGEST_HEADLINE = 110;

/**
 * The weightiest news with its place, and which other sections have some, as far as there is room: "Section 9, Payment: “14 days”
 * instead of “30 days”; also Refunds". Never a count.
 */
export function writeHeadline(news: readonly News[], rewritten: boolean): string {
  const [first, ...others] = news;
  const opening = rewritten ? 'Largely rewritten. ' : '';
  if (first === undefined) return rewritten ? 'Largely rewritten' : 'Wording changed';
  const room = LONGEST_HEADLINE - opening.length;
  const said = tellNews(first, others.length > 0 ? room - AND_MORE.length : room);
  return `${opening}${withOthers(said, otherPlaces(first, others), room, others.length > 0)}`;
}

const AND_MORE = '; and more';

function withOthers(said: string, places: readonly string[], room: number, more: boolean): string {
  for (let count = Math.min(3, places.length); count > 0; count--) {
    const whole = `${said}; also ${listNames(places, count)}`;
    if (whole.length <= room) return whole;
  }
  return more && !said.endsWith(' and others') ? `${said}${AND_MORE}` : said;
}

/** Titles of other sections that changed, the weightiest first. */
function otherPlaces(first: News, others: readonly News[]): readonly string[] {
  const own = [nameSection(first), ...(first.places ?? []).map(({ title }) => title)];
  const names = others.filter(({ weight }) => weight >= LEAST_NAMED).map(nameSection);
  return [...new Set(names)].filter((name) => name !== '' && !own.includes(name) && name.length <= LONGEST_SECTION);
}

/** What weighs less is not news enough to be named beside other news. */
const LEAST_NAMED = 20;
const LONGEST_SECTION = 48;

function nameSection({ place }: News): string {
  if (place === null) return '';
  return place.title === '' ? placeInWords(place)[0]! : place.title.replace(/^New section, /, '');
}
