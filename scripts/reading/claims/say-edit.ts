import type { Clause } from '../../clauses/parse-clauses.ts';
import { quote } from '../quote-words.ts';
import { countWords, foldWords } from '../sentences/fold-words.ts';
import type { ChangedWords } from './changed-words.ts';
import type { Matter } from './matter.ts';
import { standsInPart } from './stands-in-part.ts';
import { carriesWords, saysWords } from './version-words.ts';

/** A quotation of words put in or taken out, and of words that stand for others. */
const LONGEST = 140;
const LONGEST_OF_TWO = 90;
/** Words around an edit that are quoted with it where it says too little by itself. */
const MOST_AROUND = 4;
/** So many words in this order stand in two places for a reason only. */
const LEAST_CARRIED = 5;

/**
 * "it adds “X”", "it no longer says “Y”", "it says “X” instead of “Y”". Words that stood in the clause before, or stand in it still, are
 * quoted with their neighbours; null where the texts bear out no such sentence.
 */
export function sayEdit(whole: ChangedWords, { change, clauses, documents }: Matter): string | null {
  const edit = withoutSameEnd(whole);
  const [deleted, inserted] = [edit.deleted, edit.inserted].map(bare);
  if (countWords(deleted!) > 0 && countWords(inserted!) > 0 && foldWords(inserted!).includes(foldWords(deleted!)))
    return `it says ${quote(inserted!, LONGEST)}`;
  if (countWords(deleted!) > 0 && countWords(inserted!) > 0) {
    if (isOneForOther(deleted!, inserted!))
      return `it says ${quote(inserted!, LONGEST_OF_TWO)} instead of ${quote(deleted!, LONGEST_OF_TWO)}`;
    return sayLopsided(deleted!, inserted!, edit, { change, clauses, documents });
  }
  if (countWords(inserted!) > 0) return sayAdded(inserted!, edit, change.pairing, clauses.before, documents.several);
  return countWords(deleted!) > 0 ? sayDropped(deleted!, edit, change.pairing, clauses.after, documents.several) : null;
}

/** So many words may stand for others of about as many; of more, no one can say which stands for which. */
const MOST_REPLACED = 14;
/** So many times as many are more than what they stand for. */
const LOPSIDED = 3;
const LEAST_LOPSIDED = 6;

function isOneForOther(deleted: string, inserted: string): boolean {
  const [least, most] = [countWords(deleted), countWords(inserted)].sort((one, other) => one - other);
  return most! <= MOST_REPLACED && (most! < LEAST_LOPSIDED || most! < LOPSIDED * least!);
}

/** Words that stand for many more, or for many others: what came and what went is told, and not that one took the place of the other. */
function sayLopsided(
  deleted: string,
  inserted: string,
  edit: ChangedWords,
  { change, clauses, documents }: Pick<Matter, 'change' | 'clauses' | 'documents'>,
): string {
  const says = `it says ${quote(inserted, LONGEST_OF_TWO)}`;
  if (countWords(inserted) > LOPSIDED * countWords(deleted) && countWords(deleted) < LEAST_TELLING) return says;
  const dropped = sayDropped(deleted, edit, change.pairing, clauses.after, documents.several);
  if (dropped === null) return says;
  const isLittle = countWords(inserted) < LEAST_TELLING || standsWithin(inserted, deleted);
  if (isLittle) return dropped;
  return dropped.startsWith('it no longer says ')
    ? `${says} and ${dropped.slice('it '.length)}`
    : `${says}; ${dropped}`;
}

/** Fewer words beside many more tell nothing. */
const LEAST_TELLING = 3;

/** True where all words of one stretch stand in the other, in their order. */
function standsWithin(words: string, other: string): boolean {
  const there = foldWords(other).trim().split(' ');
  let at = 0;
  return foldWords(words)
    .trim()
    .split(' ')
    .every((word) => {
      at = there.indexOf(word, at) + 1;
      return at > 0;
    });
}

/** "We" made "After four weeks, we" puts words before it, and no more: the capital is the sentence's. */
function withoutSameEnd(edit: ChangedWords): ChangedWords {
  const [last, other] = [edit.deleted, edit.inserted].map((words) => /\p{L}+\s*$/u.exec(words)?.[0] ?? '');
  if (last === '' || last!.toLowerCase() !== other!.toLowerCase() || last === other) return edit;
  const [deleted, inserted] = [edit.deleted.slice(0, -last!.length), edit.inserted.slice(0, -other!.length)];
  if (countWords(deleted) > 0 === countWords(inserted) > 0) return edit;
  return { ...edit, deleted, inserted, right: other + edit.right };
}

function sayAdded(
  words: string,
  edit: ChangedWords,
  { before, after }: Matter['change']['pairing'],
  whole: readonly Clause[],
  several: boolean,
): string | null {
  const here = before.length > 0 ? before : whole;
  if (isCarried(words, whole) || (several && mayBeCarried(words, after[0], whole)))
    return `it says ${quote(words, LONGEST)}`;
  if (!showsAnew(words, here)) {
    return sayAmongNeighbours(edit, here, 'inserted');
  }
  return `it adds ${quote(words, LONGEST)}`;
}

function sayDropped(
  words: string,
  edit: ChangedWords,
  { before, after }: Matter['change']['pairing'],
  whole: readonly Clause[],
  several: boolean,
): string | null {
  const here = after.length > 0 ? after : whole;
  if (!showsAnew(words, here)) {
    return sayAmongNeighbours(edit, here, 'deleted');
  }
  if (countWords(words) < LEAST_CARRIED && saysWords(whole, shown(words))) return null;
  if (isCarried(words, whole)) return saysWords(whole, words) ? `${quote(words, LONGEST)} stands elsewhere` : null;
  if (several && mayBeCarried(words, before[0], whole)) return null;
  return `it no longer says ${quote(words, LONGEST)}`;
}

/** Of several documents one may say in other words what was put into the clause of another. */
function mayBeCarried(words: string, clause: Clause | undefined, whole: readonly Clause[]): boolean {
  if (clause === undefined || countWords(words) < LEAST_CARRIED) return false;
  return standsInPart({ text: words, clause, first: false }, whole) !== null;
}

function isCarried(words: string, whole: readonly Clause[]): boolean {
  return countWords(words) >= LEAST_CARRIED && (carriesWords(whole, words) || saysWords(whole, shown(words)));
}

/** The words as they are quoted, cut where they are long, are not what the clause also says in the other version. */
function showsAnew(words: string, other: readonly Clause[]): boolean {
  return !saysWords(other, shown(words)) && !(countWords(words) > 1 && carriesWords(other, words));
}

function shown(words: string): string {
  return quote(words, LONGEST).replace(/^“|”$|\s?…/g, '');
}

/**
 * Words that the other version says too, with as many of their neighbours as it takes to tell them apart, and what reads there without
 * them: "it says “cats, dogs” instead of “cats and dogs”".
 */
function sayAmongNeighbours(
  { left, right, ...edit }: ChangedWords,
  other: readonly Clause[],
  side: 'deleted' | 'inserted',
): string | null {
  const [before, after] = [left.match(/\S+\s*/g) ?? [], right.match(/\s*\S+/g) ?? []];
  for (let count = 1; count <= MOST_AROUND; count++) {
    const [opening, closing] = [before.slice(-count).join(''), after.slice(0, count).join('')];
    const more = bare(`${opening}${edit[side]}${closing}`);
    if (saysWords(other, shown(more)) || more.includes('\n')) continue;
    const less = bare(`${opening}${edit[side === 'deleted' ? 'inserted' : 'deleted']}${closing}`);
    const both = less.length > 0 && saysWords(other, less) && Math.max(more.length, less.length) <= LONGEST_OF_TWO;
    const [now, then] = side === 'inserted' ? [more, less] : [less, more];
    if (both) return `it says ${quote(now)} instead of ${quote(then)}`;
    return `it ${side === 'inserted' ? 'says' : 'no longer says'} ${quote(more, LONGEST)}`;
  }
  return null;
}

function bare(words: string): string {
  return words.replace(/^[\s,;.:–—-]+|[\s,;.:–—-]+$/g, '');
}
