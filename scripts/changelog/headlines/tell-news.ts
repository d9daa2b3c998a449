import { shorten } from '../../clauses/shorten.ts';
import type { News } from './news.ts';
import { placeInWords } from './place-in-words.ts';
import { shortenQuotes } from './shorten-quotes.ts';

/** One piece of news in no more characters than there are: in full, else with less of its place, else with less of its words. */
export function tellNews(told: News, room: number): string {
  const news = sayPlainly(told);
  const { place, what } = news;
  const places = place === null ? [''] : placeInWords(place);
  // A number tells less than a title, and is left for when that has no room.
  const named = places.filter((name) => name === '' || /\p{L}{3}/u.test(name.replace(/^Section /, '')));
  const forms = formsOf(news);
  const heads = (names: readonly string[]) =>
    [what, shortKind(what)].flatMap((kind) => names.map((name) => opening(name, kind)));
  for (const form of forms)
    for (const head of [...heads(named), ...heads(places)])
      if (head.length + form.length <= room) return join(head, form);
  const shortestFirst = heads(places).toSorted((one, other) => one.length - other.length);
  for (const head of [...heads(named).filter(({ length }) => length <= room / 2), ...shortestFirst]) {
    const cut = shortenQuotes(forms.at(-1)!, room - head.length);
    if (cut !== null) return join(head, cut);
  }
  const shortest = places.toSorted((one, other) => one.length - other.length)[0]!;
  return join(opening(shortest, what || 'wording changed'), '');
}

/** "Refunds, removed: “…”" would read as if the section were gone, of which a sentence is. */
function sayPlainly(news: News): News {
  const verb = VERBS[news.what];
  if (verb === undefined || news.list !== undefined || news.place === null || !news.words.startsWith('“')) return news;
  const shorter = news.shorter?.map((words) => (words.startsWith('“') ? `${verb} ${words}` : words));
  return { ...news, what: '', words: `${verb} ${news.words}`, ...(shorter && { shorter }) };
}

const VERBS: Readonly<Record<string, string>> = {
  new: 'adds',
  added: 'adds',
  removed: 'no longer says',
};

/** What happened, in full and in ever less. */
function formsOf({ words, shorter = [], list, places = [] }: News): readonly string[] {
  if (list !== undefined) {
    const [first = '', ...others] = list;
    const cut = first.startsWith('“') ? [] : [listNames([shorten(first, LONGEST_NAME), ...others], 1)];
    return [...list.map((_, index) => listNames(list, list.length - index)), ...cut];
  }
  return [...withPlaces(words, places), ...shorter];
}

/** Characters of a title in a list. */
const LONGEST_NAME = 48;

/** "“9 days” instead of “30 days” in Fees, Refunds and others": with as many places as there are, then with fewer. */
function withPlaces(words: string, places: NonNullable<News['places']>): readonly string[] {
  if (places.length < 2) return [words];
  const names = places.map(
    (place) =>
      placeInWords(place)
        .toSorted((one, other) => one.length - other.length)
        .find((name) => /\p{L}{2}/u.test(name)) ?? '',
  );
  if (names.includes('')) return [words];
  return [...names.map((_, index) => `${words} in ${listNames(names, names.length - index)}`), words];
}

/** "Fees, Refunds and others" */
export function listNames(names: readonly string[], count: number): string {
  const shown = names.slice(0, count);
  if (names.length > count) return `${shown.join(', ')} and others`;
  return shown.length < 2 ? shown.join() : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** "new prohibition" → "new": where room is short, the words tell what kind of rule it is. */
function shortKind(what: string): string {
  if (/^new /.test(what)) return 'new';
  if (/ removed$/.test(what)) return 'removed';
  return /^(?:wider|narrower) /.test(what) ? '' : what;
}

/** "Fees, new duty: "; a title that asks needs no colon. */
function opening(place: string, what: string): string {
  // A title stands as it is written: "npm uses cookies".
  const head = [place, place === '' ? capital(what) : what].filter((part) => part !== '').join(', ');
  return head === '' ? '' : /[?!]$/.test(head) ? `${head} ` : `${head}: `;
}

function join(head: string, words: string): string {
  if (words === '') return head.replace(/:? $/, '');
  return head === '' || /[?!] $/.test(head) ? `${head}${capital(words)}` : `${head}${words}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
