import { hasMarkup, quotePlain } from '../../reading/claims/quote-plain.ts';
import { quote } from '../../reading/quote-words.ts';
import type { Change } from '../../reading/read-change.ts';
import type { News } from './news.ts';
import type { Place } from './place-of-change.ts';

/** What a change is told by that has no words of its own to quote: a title, another place, another number. Null where nothing is. */
export function newsByKind(change: Change, place: Place): News | null {
  const { kind, before, after } = change;
  const [old, current] = [before[0], after[0]];
  const news = (what: string, words: string, weight: number, at: Place | null = place): News => ({
    ...{ place: at, what, words, weight },
    changes: [change],
  });
  if (POINTER.test(change.reasons[0] ?? '')) return news('', 'pointer or contact details changed', 12);
  switch (kind) {
    case 'retitled':
      return news('', `“${titleOf(old!)}” is now titled “${titleOf(current!)}”`, 14, null);
    case 'moved':
      return news('moved', '', 10);
    case 'renumbered':
      return news('renumbered', '', 6);
    case 'added':
      if (isTitle(current!)) return news('new heading', quotePlain(current!.title, LONGEST), 12, null);
      return isWords(current!.text) ? news('new', quotePlain(ownWords(current!), LONGEST), 34) : null;
    case 'removed':
      if (isTitle(old!)) return news('heading removed', quotePlain(old!.title, LONGEST), 12, null);
      return isWords(old!.text) ? news('removed', quotePlain(ownWords(old!), LONGEST), 34) : null;
    default:
      return news('wording changed', '', 4);
  }
}

const POINTER = /^It points to more information|^A way to get in touch/;
const LONGEST = 76;

function isWords(text: string): boolean {
  return /\p{L}/u.test(text) && !hasMarkup(text);
}

function isTitle({ title, text }: { readonly title: string; readonly text: string }): boolean {
  return title !== '' && text.replace(/[.:：。]?$/u, '') === title;
}

/** Without the title that runs into it, which is its place. */
function ownWords({ title, text }: { readonly title: string; readonly text: string }): string {
  const rest = text.startsWith(title) ? text.slice(title.length).replace(/^[\s.:–—-]+/, '') : text;
  return rest === '' ? text : rest;
}

function titleOf({ title, text }: { readonly title: string; readonly text: string }): string {
  return quote(title || text, 44).slice(1, -1);
}
