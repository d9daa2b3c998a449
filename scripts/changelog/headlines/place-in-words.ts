import { shorten } from '../../clauses/shorten.ts';
import type { Place } from './place-of-change.ts';

/** A place in full, then by its title, then by less of it, last by its number alone; one empty name where it has neither. */
export function placeInWords({ number, title }: Place): readonly string[] {
  const cited = /^(?:\d+|[A-Z])$/.test(number) ? `Section ${number}` : number;
  const names = [[cited, title].filter((part) => part !== '').join(', '), title, cutTitle(title), cited];
  const known = [...new Set(names)].filter((name) => name !== '');
  return known.length === 0 ? [''] : known;
}

/** The beginning of a long title, whole words. */
function cutTitle(title: string): string {
  return title.length <= LONGEST ? title : shorten(title, LONGEST);
}

const LONGEST = 48;
