import { SEARCH } from '../../words/language.ts';
import { type Asked, bindAskingForm, wayOut } from '../form/asking-form.ts';
import { writeQuery } from '../form/query.ts';
import { foundRow } from './found-row.ts';
import { loadPagefind, type Pagefind, type Result } from './pagefind.ts';

/** Results that are shown at once, each a small file of its own to fetch. */
const SHOWN = 20;

const form = document.querySelector<HTMLFormElement>('main form')!;
const status = document.querySelector('[role=status]')!;
const list = document.querySelector('#found')!;
const more = document.querySelector<HTMLButtonElement>('#more')!;
const { index = '', home = '' } = form.dataset;
let pagefind: Promise<Pagefind> | null = null;
let shown = '';
let found: readonly Result[] = [];

// Fetched as soon as somebody turns to the form, so that it is there when the words are.
form.addEventListener('focusin', () => void load().catch(() => null));
more.addEventListener('click', () => void showMore());
followOldAddress();
bindAskingForm(form, ['q', 'document', 'kind', 'year', 'significance'], (asked) => void show(asked));

async function show(asked: Asked): Promise<void> {
  shown = writeQuery(asked);
  const mine = shown;
  if (shown === '') return clear('');
  if (list.childElementCount === 0) say(SEARCH.searching);
  try {
    const { q: words, ...filters } = asked;
    const chosen = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
    const { results } = await (await load()).search(words || null, { filters: chosen });
    // Somebody may have asked for something else meanwhile.
    if (shown !== mine) return;
    found = results;
    const first = await Promise.all(found.slice(0, SHOWN).map((result) => result.data()));
    if (shown !== mine) return;
    list.replaceChildren(...first.map((it) => foundRow(it, home)));
    more.hidden = found.length <= SHOWN;
    const said = found.length === 0 ? SEARCH.nothing : SEARCH.found(found.length);
    say(`${said} `, wayOut(SEARCH.startAgain));
  } catch {
    pagefind = null;
    if (shown === mine) clear(SEARCH.notLoaded);
  }
}

async function showMore(): Promise<void> {
  const mine = shown;
  const from = list.childElementCount;
  const rows = await Promise.all(found.slice(from, from + SHOWN).map((result) => result.data()));
  if (shown !== mine) return;
  list.append(...rows.map((it) => foundRow(it, home)));
  more.hidden = found.length <= list.childElementCount;
  list.children[from]?.querySelector('a')?.focus();
}

/** Until the search stood on every page, the words were called `words` in addresses. */
function followOldAddress(): void {
  const query = new URLSearchParams(location.search);
  const words = query.get('words');
  if (words === null || query.has('q')) return;
  query.delete('words');
  query.set('q', words);
  history.replaceState(null, '', `?${query}`);
}

function load(): Promise<Pagefind> {
  pagefind ??= loadPagefind(index);
  return pagefind;
}

function clear(words: string): void {
  found = [];
  list.replaceChildren();
  more.hidden = true;
  say(words);
}

function say(...words: readonly (string | Element)[]): void {
  status.replaceChildren(...words);
}
