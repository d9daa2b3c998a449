import type { Language } from '../sentences/function-words.ts';
import { languageOfSentence } from '../sentences/language.ts';
import { withoutContacts } from './contacts.ts';
import { findDates } from './dates.ts';
import type { Finding } from './findings.ts';
import { monthsOf } from './measures.ts';
import { type Placed, pairQuantities } from './pair-quantities.ts';
import { compareSizes, type Quantity, readQuantities } from './quantities.ts';
import { findVaguePeriods } from './vague-periods.ts';

type Figure = Extract<Finding, { readonly kind: 'quantity' | 'deadline' }>;

/** Figures, periods and dates that differ between a sentence and its counterpart, each with both values; all of them are told. */
export function findQuantities(
  before: string | null,
  after: string | null,
  language: Language = 'en',
): readonly Figure[] {
  const lone = before === null || after === null;
  const [old, current] = [withoutContacts(before ?? ''), withoutContacts(after ?? '')];
  return pairQuantities(place(old, language), place(current, language), old, current).flatMap((pair) => {
    const one = pair.before === null || pair.after === null;
    if (one && saysVaguely(pair.before ?? pair.after!, pair.before === null ? old : current)) return [];
    if (one && !isTelling(pair.before ?? pair.after!, pair.before === null ? current : old, lone)) return [];
    return tell(pair.before, pair.after) ?? tellStart(pair.before, pair.after, old, current) ?? [];
  });
}

interface Stated extends Placed {
  readonly kind: 'quantity' | 'deadline';
  /** Equal for the same day; empty for what is no date. */
  readonly date: string;
  readonly limit: boolean;
}

function place(text: string, language: Language): readonly Stated[] {
  const figures = readQuantities(text, languageOfSentence(text, language)).map((quantity): Stated => {
    const kind =
      quantity.period && !describes(text, quantity) && !mayBeAge(quantity, language) ? 'deadline' : 'quantity';
    return { ...quantity, of: quantity.measure.of, quantity, kind, date: '', limit: true };
  });
  const vague = findVaguePeriods(text)
    .filter(({ at, end }) => !figures.some((one) => one.at < end && at < one.end))
    .map((period): Stated => ({ ...period, of: 'time', quantity: null, kind: 'deadline', date: '' }));
  const dates = findDates(text)
    .filter((date) => !isOfDocument(text, date.at))
    .map(
      ({ value, words, at, end }): Stated => ({
        words,
        at,
        end,
        of: 'date',
        quantity: null,
        kind: 'deadline',
        date: value,
        limit: true,
      }),
    );
  return [...figures, ...vague, ...dates].sort((one, other) => one.at - other.at);
}

function tell(one: Stated | null, other: Stated | null): Figure | null {
  const size = one?.quantity && other?.quantity ? compareSizes(one.quantity, other.quantity) : null;
  if (size === 'equal') return null;
  if (one !== null && other !== null && one.quantity === null && other.quantity === null && isSame(one, other))
    return null;
  return {
    kind: (other ?? one)!.kind === 'deadline' || one?.kind === 'deadline' ? 'deadline' : 'quantity',
    before: one?.words ?? null,
    after: other?.words ?? null,
    direction: size ?? 'other',
  };
}

/** One period that runs from another day: "four years after your last order", "four years after your first order". */
function tellStart(one: Stated | null, other: Stated | null, old: string, current: string): Figure | null {
  if (one?.quantity?.period !== true || other?.quantity?.period !== true) return null;
  const [from, to] = [startOf(old, one.end), startOf(current, other.end)];
  if (from === '' || to === '' || contentOf(from) === contentOf(to)) return null;
  return { kind: 'deadline', before: `${one.words} ${from}`, after: `${other.words} ${to}`, direction: 'other' };
}

function startOf(text: string, at: number): string {
  return (
    /^\s((?:after|from|following|before|prior to|since)\s[^,.;()]{3,60})(?=[,.;()]|$)/i.exec(
      text.slice(at, at + 90),
    )?.[1] ?? ''
  );
}

function contentOf(words: string): string {
  return [...new Set(words.toLowerCase().match(/\p{L}{4,}/gu) ?? [])]
    .filter((word) => !/^(?:after|from|following|before|prior|since|your|their|such|that|this|which)$/.test(word))
    .sort()
    .join(' ');
}

/** "Kept for as long as necessary" and "kept as long as necessary" set one time. */
function saysVaguely({ words, quantity, date }: Stated, other: string): boolean {
  return quantity === null && date === '' && other.toLowerCase().includes(words.toLowerCase().replace(/^for\s/, ''));
}

function isSame(one: Stated, other: Stated): boolean {
  return one.date === '' ? bareWords(one.words) === bareWords(other.words) : one.date === other.date;
}

/** "A limited period" and "limited period" set the same time. */
function bareWords(words: string): string {
  return words.toLowerCase().replace(/^(?:an?|the)\s/, '');
}

/** "âgé d'au moins 16 ans", "16歳": in another language than English so many years are as often an age as a period. */
function mayBeAge({ unit, value }: Quantity, language: Language): boolean {
  return language !== 'en' && value >= 10 && value <= 25 && monthsOf(unit) === 12;
}

/** How old somebody is, how much is taught or recorded, and since when something has been so, are no deadlines: "For 12 years we have looked after boats." */
function describes(text: string, { at, end }: Quantity): boolean {
  const [left, right] = [text.slice(Math.max(0, at - 60), at), text.slice(end, end + 60)];
  return (
    /^\s(?:old|of age|of experience|ago)\b/i.test(right) ||
    /^\sof\s(?:[\p{L}-]+\s)?(?:teaching|instruction|training|lessons?|class(?:es)?|tuition|study|course ?work|education|lectures?|practice|work|labou?r|footage|video|audio|recordings?)\b/iu.test(
      right,
    ) ||
    /\b(?:aged|age of|older than|younger than)\s(?:at least\s)?$/i.test(left) ||
    (/\bfor\s(?:(?:more than|over|almost|nearly|about|the (?:last|past))\s)?$/i.test(left) &&
      (/^,?\s(?:now\s)?(?:we|our|the|it|they|\p{Lu}\p{L}+)\s(?:\p{L}+\s){0,2}?(?:have|has)\b/u.test(right) ||
        /\b(?:have|has)\b[^.;]{0,40}$/i.test(left.replace(/\bfor\s.*$/i, ''))))
  );
}

/** What came or went without a counterpart: a period, an amount, a share, a date by which; of a new sentence no bare number and no mere "immediately". */
function isTelling({ kind, quantity, date, limit, at }: Stated, text: string, lone: boolean): boolean {
  if (date !== '') return isDeadline(text, at);
  if (quantity === null) return limit || !lone;
  if (kind === 'deadline') return true;
  return !lone || /^(?:money|share|data)$/.test(quantity.measure.of);
}

/** Before a date by which, from which or until which something is so. */
const BY =
  /\b(?:by|from|until|till|before|after|through|no later than|not later than|on or (?:after|before)|as of|starting(?: on)?|beginning(?: on)?|ends? on|expires? on|ending on|due(?: on)?)\s(?:the\s)?$/i;
/** These say by when something must be so, whatever was spoken of before: "stop using version 2 by 1 June". */
const BY_WHEN = /\b(?:by|until|till|before|through|no later than|not later than|on or before)\s(?:the\s)?$/i;
/** The date of a text, of a law or of something that happened. */
const OF_DOCUMENT =
  /\b(?:dated|updated|revised|modified|amended|published|posted|version|effective|adopted|enacted|signed|entered into|Act|Law|Regulation|Directive|Code|Council|Parliament)\b[^.;]{0,50}$/i;

function isDeadline(text: string, at: number): boolean {
  const left = text.slice(Math.max(0, at - 60), at);
  if (OF_DOCUMENT.test(left) && !BY_WHEN.test(left)) return false;
  return BY.test(left) || (/\bon\s$/i.test(left) && /\b(?:will|shall|must|may|ends?|expires?|due)\b/.test(text));
}

function isOfDocument(text: string, at: number): boolean {
  const left = text.slice(Math.max(0, at - 60), at);
  return OF_DOCUMENT.test(left) && !BY_WHEN.test(left);
}
