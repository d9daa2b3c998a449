import type { Hunk } from '../sentences/hunks.ts';
import { compareSizes, type Quantity, readQuantities } from './quantities.ts';

/** What a figure does in a rule: how much time, of what, or how many times. */
type Slot = 'deadline' | 'wait' | 'notice' | 'duration' | 'ceiling' | 'floor' | 'interval' | 'amount';
type Kind = 'prohibition' | 'obligation' | 'permission' | 'liability';
type Turn = 'widened' | 'narrowed';

/**
 * Whether edited words that turn one figure into another make a norm cover more, where the figure's slot proves it; `open` where the
 * words leave it so, null where they edit no figure.
 *
 *     You must pay within 14 days             a duty with less time covers more
 *     We may end it after 30 days of arrears  a right with a longer wait covers less
 *     You may store 500 MB                    a right to more covers more
 *
 * @param texts the whole sentences, in which the unit or "days' notice" may stand beside the edited words
 */
export function turnOfFigures(
  { deleted, inserted, atBefore, atAfter }: Pick<Hunk, 'deleted' | 'inserted' | 'atBefore' | 'atAfter'>,
  norm: Kind,
  texts: { readonly before: string; readonly after: string },
): Turn | 'open' | null {
  const one = figureIn(texts.before, atBefore, deleted);
  const other = figureIn(texts.after, atAfter, inserted);
  if (one === null || other === null) return null;
  const [size, slot] = [compareSizes(one.quantity, other.quantity), slotOf(other)];
  if (size === null || size === 'equal' || slot === null || slot !== slotOf(one)) return 'open';
  const more = MORE[norm][slot];
  return more === undefined ? 'open' : size === 'more' ? more : more === 'widened' ? 'narrowed' : 'widened';
}

/** What a higher figure does to a norm, by its slot. */
const MORE: Readonly<Record<Kind, Readonly<Partial<Record<Slot, Turn>>>>> = {
  obligation: {
    deadline: 'narrowed',
    wait: 'narrowed',
    notice: 'widened',
    duration: 'widened',
    ceiling: 'narrowed',
    floor: 'widened',
    interval: 'narrowed',
    amount: 'widened',
  },
  permission: {
    deadline: 'widened',
    wait: 'narrowed',
    notice: 'narrowed',
    duration: 'widened',
    ceiling: 'widened',
    interval: 'narrowed',
    amount: 'widened',
  },
  prohibition: { deadline: 'widened', wait: 'narrowed', notice: 'widened', duration: 'widened', ceiling: 'narrowed' },
  // A limit protects whoever is liable: the lower, the more.
  liability: { ceiling: 'narrowed' },
};

interface Placed {
  readonly quantity: Quantity;
  readonly left: string;
  readonly right: string;
}

/** The one figure that edited words state or are part of. */
function figureIn(text: string, at: number, words: string): Placed | null {
  if (words.trim() === '') return null;
  const touched = readQuantities(text).filter((figure) => figure.at < at + words.length && figure.end > at);
  const [quantity] = touched;
  if (quantity === undefined || touched.length > 1) return null;
  return { quantity, left: text.slice(0, quantity.at), right: text.slice(quantity.end) };
}

/** What decides whether a rule applies at all: the figure in it is a condition's. */
const CONDITION =
  /\b(?:if|when|where|unless|provided|once|until|except|whenever|in case|in the event|who|whose|whom|which|that|only)\b[^,;:]*$/i;
const THRESHOLD =
  /\b(?:over|above|below|under|exceeding|worth|older|younger|aged?|first|last|previous|past|preceding)\s(?:than\s|of\s|at\sleast\s)?(?:the\s)?$/i;
const AGE = /^\s(?:old\b|of age\b)|^\s(?:or|and)\s(?:more|older|over|above|less)\b/i;

function slotOf({ quantity, left, right }: Placed): Slot | null {
  const near = left.slice(-160);
  if (CONDITION.test(near) || THRESHOLD.test(near) || AGE.test(right)) return null;
  if (quantity.period) return periodSlot(near, right);
  if (CEILING.test(near)) return 'ceiling';
  if (FLOOR.test(near)) return 'floor';
  return AMOUNT.test(near) ? 'amount' : null;
}

const CEILING =
  /\b(?:(?:no|not) (?:more|greater|longer|higher|later) than|more than|longer than|up to|at most|a? ?maximum (?:of|is)|not (?:to )?exceed|exceed|limited to|capped at|fewer than|less than)\s(?:a total of\s|the sum of\s)?$/i;
const FLOOR = /\b(?:at least|(?:no|not) (?:less|fewer|lower) than|a minimum of)\s$/i;
/** The figure is the object of what must or may be done. */
const AMOUNT =
  /\b(?:pay|charge|charged|costs?|owe|refund|credit|contribute|store|keep|name|use|create|invite|hold|send|upload|appoint|register|bring|provide|fees?(?: is| are)?(?: of)?|price(?: is)?(?: of)?|interest(?: of| at)?|penalty(?: is)?(?: of)?|rate(?: is)?(?: of)?)\s(?:you\s|us\s|a\s(?:\p{L}+\s){0,2}(?:fee|price|penalty|deposit|interest|rate|sum|share|charge)\sof\s|up\sto\s|interest\s(?:of|at)\s)?$/iu;

function periodSlot(near: string, right: string): Slot | null {
  if (/^(?:'s?|s')?\s(?:\p{L}+\s){0,2}?notice\b/iu.test(right.replace(/^'/, "'"))) return 'notice';
  if (/\bnotice (?:period )?of\s(?:at least\s)?$/i.test(near)) return 'notice';
  if (
    /\b(?:within|no later than|not later than|in no more than|before the end of)\s(?:a period of\s|the first\s)?$/i.test(
      near,
    )
  )
    return 'deadline';
  if (/^\s(?:after|following|from|of)\b/i.test(right) && /\bwithin\b[^,;]*$/i.test(near)) return 'deadline';
  if (/\bafter\s(?:a period of\s|at least\s)?$/i.test(near) || /^\s(?:after|following)\b/i.test(right))
    return isDuration(near) ? 'duration' : 'wait';
  if (/\bevery\s$/i.test(near)) return 'interval';
  if (isDuration(near)) return 'duration';
  return null;
}

/** for 12 months, for up to two years, for a period of 30 days */
function isDuration(near: string): boolean {
  return /\bfor\s(?:(?:a|the) (?:\p{L}+\s)?(?:period|term|time) of\s|up to\s|at least\s|at most\s|(?:a )?(?:maximum|minimum) of\s|no (?:more|longer|less) than\s)?$/iu.test(
    near,
  );
}
