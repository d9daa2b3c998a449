import type { IndexedChange } from './change-index.ts';
import { readFilter, writeFilter } from './filter-address.ts';
import { listMatches } from './list-matches.ts';
import { type Filter, matchChanges } from './match-changes.ts';

// The filter of the home page. The page lists the changes without it; the index is fetched when somebody first asks for something.

/** Rows that are shown at once: nobody reads more, and the slowest phone draws them at each letter that is typed. */
const SHOWN = 100;

const form = document.querySelector('form')!;
const fold = form.closest('details')!;
const status = document.querySelector('[role=status]')!;
const list = document.querySelector<HTMLElement>('#all-changes')!;
const matches = document.querySelector<HTMLElement>('#matches')!;
let index: Promise<readonly IndexedChange[]> | null = null;

form.addEventListener('input', () => void show(readForm()));
form.addEventListener('change', keep);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  keep();
});
addEventListener('popstate', showAddress);
showAddress();

/** What is chosen becomes the address, so that it can be shared and left by the way back. */
function keep(): void {
  const query = writeFilter(readForm());
  if (query !== location.search) history.pushState(null, '', query || location.pathname);
}

function showAddress(): void {
  const filter = readFilter(location.search);
  for (const [name, value] of Object.entries(filter)) {
    const control = form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null;
    if (control) control.value = value;
  }
  if (writeFilter(filter) !== '') fold.open = true;
  void show(filter);
}

function readForm(): Filter {
  return readFilter(new URLSearchParams(new FormData(form) as unknown as Record<string, string>).toString());
}

async function show(filter: Filter): Promise<void> {
  const asked = writeFilter(filter);
  form.dataset.shown = asked;
  if (asked === '') return showAll('');
  if (index === null) status.textContent = 'Loading all changes …';
  index ??= fetchIndex();
  const changes = await index.catch(() => null);
  // Somebody may have asked for something else meanwhile.
  if (form.dataset.shown !== asked) return;
  if (changes === null) {
    index = null;
    return showAll('The changes could not be loaded, so all are listed. Check the connection and choose again.');
  }
  const found = matchChanges(changes, filter);
  matches.replaceChildren(...listMatches(found.slice(0, SHOWN)));
  list.hidden = true;
  const cut = found.length > SHOWN ? ` The first ${SHOWN} are listed.` : '';
  say(`${found.length || 'None'} of ${changes.length} changes match.${cut} `, wayOut());
}

function showAll(words: string): void {
  matches.replaceChildren();
  list.hidden = false;
  say(words);
}

function wayOut(): Element {
  const link = document.createElement('a');
  link.href = location.pathname;
  link.textContent = 'Show all changes';
  return link;
}

function say(...words: readonly (string | Element)[]): void {
  status.replaceChildren(...words);
}

async function fetchIndex(): Promise<readonly IndexedChange[]> {
  const response = await fetch(form.dataset.index!);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}
