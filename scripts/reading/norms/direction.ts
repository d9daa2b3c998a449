import { SCOPE_WORDS } from '../cues/scope-words.ts';
import { turnOfFigures } from '../facets/compare-quantities.ts';
import type { Hunk } from '../sentences/hunks.ts';
import type { Norm } from './read-own-norms.ts';

export type Direction = 'widened' | 'narrowed';

/**
 * Whether edited words make a norm cover more or less; null where the words do not tell.
 *
 *     You may not sell{+ or rent+} the service          widened
 *     You may not sell the service{+ unless we agree+}  narrowed
 */
export function directionOf(
  hunk: Hunk,
  norm: Norm,
  texts: { readonly before: string; readonly after: string },
): Direction | null {
  const { deleted, inserted } = hunk;
  if (CONCESSION.test(inserted) || CONCESSION.test(deleted)) return null;
  const figures = turnOfFigures(hunk, norm.norm, texts);
  if (figures !== null) return figures === 'open' ? null : figures;
  const swapped = bySwap(hunk);
  if (swapped !== null) return turned(swapped, hunk);
  if (deleted.trim() === '') return turned(byWords(inserted, hunk, norm), hunk);
  if (inserted.trim() === '') return turned(opposite(byWords(deleted, hunk, norm)), hunk);
  return turned(byContents(hunk), hunk);
}

/** "although …" bounds nothing. */
const CONCESSION = /^\W*(?:although|though|while|because|since|whereas)\b/i;

/** One conjunction or quantifier for another. */
const SWAPS: readonly (readonly [RegExp, RegExp, Direction])[] = [
  [/^and$/i, /^(?:or|and\/or)$/i, 'widened'],
  [/^(?:or|and\/or)$/i, /^and$/i, 'narrowed'],
  [/\bincluding\b/i, /\blimited\s+to\b/i, 'narrowed'],
  [/\blimited\s+to\b/i, /\bincluding\b/i, 'widened'],
  [/^(?:some|certain|material|the)$/i, /^(?:any|all|every)$/i, 'widened'],
  [/^(?:any|all|every)$/i, /^(?:some|certain|material)$/i, 'narrowed'],
];

function bySwap({ deleted, inserted }: Hunk): Direction | null {
  const swap = SWAPS.find(([old, current]) => old.test(deleted.trim()) && current.test(inserted.trim()));
  return swap?.[2] ?? null;
}

const JOINS_BEFORE = /(?:,|\/|\b(?:and|or))\s*$/i;
const JOINED = /^\s*(?:,|\/|(?:and|or|and\/or|nor|as\s+well\s+as)\b)|(?:,|\/|\b(?:and|or))\s*$/i;

/** What words do to a norm where they are added to it. */
function byWords(words: string, { left, right }: Hunk, { norm }: Norm): Direction | null {
  const scope = SCOPE_WORDS.find(({ pattern, norms }) => pattern.test(words) && (norms?.includes(norm) ?? true));
  const joined = JOINED.test(words) || (JOINS_BEFORE.test(left) && /^\s*(?:,|\/|and\b|or\b)/i.test(right));
  if (scope === undefined) return joined ? 'widened' : null;
  // ", plugins (where enabled)" adds a thing; ", where enabled" bounds what is there.
  const leads = (scope.pattern.exec(words)?.index ?? 0) <= words.search(/[\p{L}\p{N}]/u);
  return scope.does === 'narrowed' && joined && !leads ? 'widened' : scope.does;
}

/**
 * Words put for others: one side may bound the rule and the other not; a longer enumeration covers more; a noun with more
 * adjectives covers less ("defects", "material defects").
 */
function byContents({ deleted, inserted }: Hunk): Direction | null {
  const [before, after] = [byScope(deleted), byScope(inserted)];
  if (before === null && after !== null) return after;
  if (after === null && before !== null) return opposite(before);
  const [old, current] = [contentOf(deleted), contentOf(inserted)];
  const [lost, gained] = [old.filter((word) => !current.includes(word)), current.filter((word) => !old.includes(word))];
  if ((lost.length === 0) === (gained.length === 0) || old.length === 0 || current.length === 0) return null;
  const listed = /,|\/|\b(?:and|or)\b/i.test(gained.length > 0 ? inserted : deleted);
  return gained.length > 0 === listed ? 'widened' : 'narrowed';
}

function byScope(words: string): Direction | null {
  return SCOPE_WORDS.find(({ pattern, plain }) => plain === true && pattern.test(words))?.does ?? null;
}

function contentOf(words: string): readonly string[] {
  return (words.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
    .map((word) => word.replace(/(?<=.{3})s$/, ''))
    .filter((word) => !/^(?:the|and|for|any|all|our|your|its|their|that|this|with|from)$/.test(word));
}

/** What widens an exception narrows the rule; the same for a condition. */
function turned(direction: Direction | null, { left }: Hunk): Direction | null {
  const inException = /\b(?:unless|except|other\s+than|excluding|without)\b[^.;]*$/i.test(left.slice(-160));
  return inException ? opposite(direction) : direction;
}

export function opposite(direction: Direction | null): Direction | null {
  return direction === null ? null : direction === 'widened' ? 'narrowed' : 'widened';
}
