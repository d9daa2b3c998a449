import type { News } from './news.ts';
import { placeInWords } from './place-in-words.ts';
import { splitTold } from './split-told.ts';

/** Findings that are told in sentences. */
const MOST = 3;
/** Characters of one of them. */
const LONGEST = 260;

/** Up to three findings in sentences, each with its place; that there are more is said, never how many. */
export function writeSummary(news: readonly News[]): string {
  const told = news.slice(0, MOST).map(tell);
  const more = news.length > MOST ? ['Other clauses changed too.'] : [];
  return [...told, ...more].join(' ');
}

function tell({ place, what, words, list, places, changes }: News): string {
  if (list !== undefined && place === null) return stop(`${upper(what)}: ${list.join(', ')}`);
  if (place === null && /section/.test(what)) return stop(`${upper(what)}: ${words}`);
  const sentence = firstParts(changes[0]!.summary);
  const [first] = place === null ? (places ?? []) : [place];
  const where = first === undefined ? '' : placeInWords(first)[0]!;
  return where === '' ? sentence : `${where}${/[?!]$/.test(where) ? '' : ':'} ${sentence}`;
}

/** As many parts of a sentence as there is room for, at least one; without the count of what it leaves out. */
function firstParts(summary: string): string {
  const parts = splitTold(summary.replace(/\.$/, '').replace(/^The wording changed: it /, 'It '));
  const kept = parts.filter((_, index) => index === 0 || parts.slice(0, index + 1).join('; ').length <= LONGEST);
  return `${kept.filter((part) => !/^and (?:\d+ )?more/.test(part)).join('; ')}.`;
}

function stop(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

function upper(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
