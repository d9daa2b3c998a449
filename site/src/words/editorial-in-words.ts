import { LISTS } from './language.ts';

/** Documents named in the line that stands for a month's editorial changes. */
const NAMED = 3;

/** `3 editorial changes: Privacy Policy, Service Agreement`; each document once. */
export function editorialInWords(titles: readonly string[]): string {
  const names = [...new Set(titles)];
  const more = names.length > NAMED + 1 ? names.length - NAMED : 0;
  return LISTS.editorial(titles.length, more > 0 ? names.slice(0, NAMED) : names, more);
}
