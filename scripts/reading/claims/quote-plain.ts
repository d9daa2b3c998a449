import type { Clause } from '../../clauses/parse-clauses.ts';
import { quote } from '../quote-words.ts';
import { saysWords } from './version-words.ts';

/** A text in quotation marks for a headline, each cell of a row for itself: no markup of the page or of the publishing system. */
export function quotePlain(text: string, longest: number): string {
  return quote(withoutMarkup(text), longest);
}

/** What stands between the outer quotation marks; cells that are quoted one by one, as a row has them. */
export function unquote(quoted: string): string {
  return quoted.replace(/^“|”$/g, '').replaceAll('”, “', ' | ');
}

/** The words of a text without what no reader sees. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/\{\{.*?\}\}/gs, '…')
    .replace(/\{%.*?%\}/gs, ' ')
    .replace(/\[!\w+\]|\]\([^)\s]*\)|\*\*|__|<\/?[a-z][^>]*>|[`[\]]/gi, ' ')
    .replace(/^\s*\||\|\s*$/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:)])/g, '')
    .trim();
}

/** True where something of a text would have to be left out. */
export function hasMarkup(text: string): boolean {
  return /\{[{%]|[%}]\}|\]\(|\*\*|<\/?[a-z]|\[!|\|/i.test(text);
}

/** True where a quotation, cut as short as a headline may cut it, stands in the other version too: then it tells nothing new or gone. */
export function standsWhenCut(text: string, other: readonly Clause[]): boolean {
  return saysWords(other, unquote(quotePlain(text, SHORTEST)).replace(/\s?…$/, ''));
}

const SHORTEST = 40;
