import { LISTS } from '../../words/language.ts';
import { type Asked, bindAskingForm, wayOut } from '../form/asking-form.ts';
import { writeQuery } from '../form/query.ts';
import type { IndexedChange } from './change-index.ts';
import { listMatches } from './list-matches.ts';
import { type Filter, matchChanges, NO_FILTER } from './match-changes.ts';

// The filter of the home page. The page lists the changes without it; the index is fetched when somebody first asks for something.

/** Rows that are shown at once: nobody reads more, and the slowest phone draws them at each letter that is typed. */
const SHOWN = 100;

const form = document.querySelector<HTMLFormElement>('main form')!;
const status = document.querySelector('[role=status]')!;
const list = document.querySelector<HTMLElement>('#all-changes')!;
const matches = document.querySelector<HTMLElement>('#matches')!;
let index: Promise<readonly IndexedChange[]> | null = null;
let shown = '';

bindAskingForm(form, Object.keys(NO_FILTER), (asked) => void show(asked));

async function show(asked: Asked): Promise<void> {
  shown = writeQuery(asked);
  if (shown === '') return showAll('');
  const mine = shown;
  if (index === null) say(LISTS.loading);
  index ??= fetchIndex();
  const changes = await index.catch(() => null);
  // Somebody may have asked for something else meanwhile.
  if (shown !== mine) return;
  if (changes === null) {
    index = null;
    return showAll(LISTS.notLoaded);
  }
  const found = matchChanges(changes, asked as unknown as Filter);
  matches.replaceChildren(...listMatches(found.slice(0, SHOWN), asked.topic ?? ''));
  list.hidden = true;
  const listed = found.length > SHOWN ? SHOWN : null;
  say(`${LISTS.match(found.length, changes.length, listed)} `, wayOut(LISTS.showAll));
}

function showAll(words: string): void {
  matches.replaceChildren();
  list.hidden = false;
  say(words);
}

function say(...words: readonly (string | Element)[]): void {
  status.replaceChildren(...words);
}

async function fetchIndex(): Promise<readonly IndexedChange[]> {
  const response = await fetch(form.dataset.index!);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}
