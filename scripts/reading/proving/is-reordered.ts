import { tellingClassOf } from '../words/telling-words.ts';
import type { Said } from './canonical-words.ts';
import { formsOf } from './residues.ts';

/** Phrases of manner and time that say the same wherever they stand in one clause. From Quirk et al., chapter 8: adjuncts of the predication. */
const MOVABLE = new Set([
  'in advance',
  'in writing',
  'in good faith',
  'in full',
  'at any time',
  'at all times',
  'from time to time',
  'by email',
  'by e-mail',
  'by post',
  'free of charge',
  'without delay',
  'as soon as possible',
  'immediately',
  'promptly',
  'automatically',
  'generally',
  'usually',
  'typically',
  'normally',
  'currently',
]);

/** What a phrase must not be carried over: there another clause begins, or what it bounds changes. */
const BOUNDARY =
  /^(?:and|or|but|nor|if|unless|when|where|while|because|that|which|who|whose|to|not|no|never|only|except|until)$/;
const LONGEST_CROSSED = 10;

/**
 * True where two sentences say the same words and only the members of one enumeration stand in another order, or one adverbial stands
 * elsewhere in its clause:
 *
 *     store, process, send or show     →    show, send, store or process
 *     inform you in advance of works   →    inform you of works in advance
 */
export function isReordered(
  before: readonly Said[],
  after: readonly Said[],
  texts: { readonly before: string; readonly after: string },
): boolean {
  if (before.length !== after.length || sorted(before) !== sorted(after)) return false;
  let [head, tail] = [0, 0];
  while (head < before.length && before[head]!.form === after[head]!.form) head++;
  while (tail < before.length - head && before.at(-1 - tail)!.form === after.at(-1 - tail)!.form) tail++;
  const old = before.slice(head, before.length - tail);
  const current = after.slice(head, after.length - tail);
  if (old.length < 2) return false;
  return isMoved(old, current) || isMoved(current, old) || (isList(old, texts.before) && isList(current, texts.after));
}

function sorted(said: readonly Said[]): string {
  return said
    .map(({ form }) => form)
    .sort()
    .join(' ');
}

/** One is the other with a phrase from its head put at its end. */
function isMoved(from: readonly Said[], to: readonly Said[]): boolean {
  for (let length = 1; length <= 5 && length < from.length; length++) {
    const [phrase, crossed] = [from.slice(0, length), from.slice(length)];
    if (!MOVABLE.has(printed(phrase)) || crossed.length > LONGEST_CROSSED) continue;
    if (crossed.some(({ form }) => BOUNDARY.test(form))) continue;
    if (formsOf(to) === formsOf([...crossed, ...phrase])) return true;
  }
  return false;
}

function printed(said: readonly Said[]): string {
  return said
    .flatMap(({ words }) => words)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
}

/** Single words between commas and one kind of conjunction, none of which turns, counts or names somebody. */
function isList(said: readonly Said[], text: string): boolean {
  const words = said.flatMap((one) => one.words);
  if (words.length < 2) return false;
  const stretch = text.slice(words[0]!.start, words.at(-1)!.end);
  const joints = new Set(stretch.match(/\b(?:and|or)\b/g) ?? []);
  if (joints.size > 1 || !/^[\p{L}-]+(?:(?:,\s(?:(?:and|or)\s)?|\s(?:and|or)\s)[\p{L}-]+)+$/u.test(stretch))
    return false;
  return said.every(
    ({ form }) => /^(?:and|or)$/.test(form) || /^(?:|acts|law|crimes|places)$/.test(tellingClassOf(form) ?? ''),
  );
}
