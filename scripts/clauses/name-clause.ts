import type { Citation } from './cite-clauses.ts';
import { joinNumber } from './labels/join-number.ts';
import { shorten } from './shorten.ts';
import { withoutGenerators } from './without-generators.ts';

/** What a clause can be called by; all may be empty. */
export interface NamedClause {
  readonly label: string;
  readonly title: string;
  /** What it is cited by; its label alone where that is not known. */
  readonly cite?: Citation;
  /** Its words, for the forms that call a clause without a title by the first of them. */
  readonly text?: string;
  /** The nearest section or lead-in that it stands under, for the forms that say so: `3.2 You must not:`. */
  readonly above?: string;
}

/**
 * Where a name stands, and so what it must tell:
 *
 *     line      3.4 Facial recognition     15.3(b) “at our written request”      on a line of its own, beside the text
 *     sentence  3.4 “Facial recognition”   15.3(b)                               within a sentence
 *     short     3.4                        15.3(b)                               where there is room for a number
 *     under     3.4 Facial recognition     15.3(b) under “You must not:”         on a line of its own, away from the text
 *     full      3 Fees under “A. Prices”   second paragraph under “Changes”      within a sentence, away from the text
 */
export type NameForm = 'line' | 'sentence' | 'short' | 'under' | 'full';

/** The words by which a clause without a number is called, in one language. */
export interface NameWords {
  readonly nameless: string;
  /** Which it is of its kind below a number or a heading: `third bullet` */
  readonly nth: (count: number, kind: 'bullet' | 'paragraph') => string;
  /** Which it is in a bullet: `second below it` */
  readonly below: (count: number) => string;
  readonly row: string;
  /** The head of a table. */
  readonly head: string;
}

export const ENGLISH_NAMES: NameWords = {
  nameless: 'an unnumbered clause',
  nth: (count, kind) => `${ordinal(count)} ${kind}`,
  below: (count) => `${ordinal(count)} below it`,
  row: 'row',
  head: 'head of the table',
};

/**
 * How a clause is called, everywhere: by its full number and title, else by which it is of those without one, its first words or
 * what it stands under.
 * @param length characters of the title or the first words; beyond them they are cut
 * @param said the words of the forms `line`, `sentence` and `short`; the others are English
 */
export function nameClause(
  clause: NamedClause,
  form: NameForm = 'line',
  length = 70,
  said: NameWords = ENGLISH_NAMES,
): string {
  const { title, text = '', cite } = clause;
  const number = numberOf(clause);
  if (form === 'short' && /\w/.test(number)) return bareNumber(number);
  if (form === 'under' || form === 'full') return nameAway(clause, number, form);
  const words = cite?.kind === 'row' ? firstCell(text) : text;
  const place =
    number === '' && cite?.kind !== undefined && (cite.number !== '' || cite.kind === 'row')
      ? placeOf(cite, text, said)
      : '';
  // A title alone would be taken for words of the sentence around it.
  if (form === 'sentence' || (form === 'short' && (place !== '' || number === ''))) {
    const quoted = title === '' && number !== '' ? '' : title || words;
    return place || join(number, quoted && inQuotes(quoted, length)) || said.nameless;
  }
  const called = title === '' ? firstWords(words, length) : shorten(title, length);
  if (place === '') return join(number, called) || atStart(said.nameless, form);
  if (cite === undefined || cite.kind === 'row' || called === '') return atStart(place, form);
  return isCounted(cite, text) ? `${place}: ${called}` : `${cite.number}, ${called}`;
}

/** Away from its text, where the words around it do not tell what it stands under. */
function nameAway({ cite, label, title, text = '', above = '' }: NamedClause, number: string, form: NameForm): string {
  const counted = number === '' && cite?.kind !== undefined;
  // A number that was put together says what the clause stands under, but for its lead-in.
  const told = cite !== undefined && (counted ? cite.number !== '' : number !== label);
  const place = counted ? placeOf(cite, text, ENGLISH_NAMES) : '';
  const name =
    told && counted ? (title === '' || cite.kind === 'row' ? place : `${place}: ${title}`) : join(number, title);
  const under = told ? withoutNumber(above) : above;
  const enough = form === 'full' ? told || /\d\.\d/.test(number) : title !== '' || (told && !ITEM_UNDER.test(under));
  if (under === '' || (enough && name !== '')) return name || atStart(ENGLISH_NAMES.nameless, form);
  const nameless = place === '' ? (ITEM_UNDER.test(above) ? 'an item' : 'a paragraph') : `the ${place}`;
  return `${name || atStart(nameless, form)} under “${under}”`;
}

/** As it is printed where that is all of it: `12.`; else put together: `15.3(b)`. */
function numberOf({ label, cite }: NamedClause): string {
  return label === '' || cite === undefined || cite.number === joinNumber('', label) ? label : cite.number;
}

/** `7.2, third bullet`, `third bullet, second below it`, `1.1, “Fees”`, `2.1, row “Verification”` */
function placeOf(cite: Citation, text: string, said: NameWords): string {
  const { number, kind = 'paragraph', nth = [] } = cite;
  const [first = 1, ...inner] = nth;
  const row = `${nth.length === 0 ? said.head : said.row} ${inQuotes(firstCell(text), 40)}`;
  const counted = [
    said.nth(first, nth.length > 1 || kind === 'bullet' ? 'bullet' : 'paragraph'),
    ...inner.map(said.below),
  ];
  const words = TERM.exec(text)?.[0] ?? firstWords(text, 30);
  return [number, ...(kind === 'row' ? [row] : isCounted(cite, text) ? counted : [words])].filter(Boolean).join(', ');
}

/** Nobody counts to the eleventh paragraph, and a definition is found by its term. */
function isCounted({ kind, nth = [] }: Citation, text: string): boolean {
  return kind !== 'row' && nth.every((each) => each <= 10) && !TERM.test(text);
}

/** The term that a definition begins with: “Fees” means … */
const TERM = /^(?:“[^”]{1,60}”|"[^"]{1,60}"|„[^“]{1,60}“|«[^»]{1,60}»)(?=\s)/u;

function ordinal(count: number): string {
  return ORDINALS[count] ?? `${count}th`;
}

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Of a row the first of its cells that says something. */
function firstCell(text: string): string {
  return text.split(' | ').find((cell) => cell.trim() !== '') ?? text;
}

/** A step of a trail without the number that it begins with: `6.1 Integrations must not:` → `Integrations must not:` */
function withoutNumber(step: string): string {
  return step.replace(/^(?:[\dA-Z]{1,4}(?:\.\w{1,4})*[.)]?|\([a-z\d]{1,4}\)|[a-z][.)])\s+(?=\S)/u, '');
}

/** A number inside a sentence: `12.` → `12`. */
export function bareNumber(label: string): string {
  return label.replace(/\.$/, '');
}

/** What stands under a lead-in is an item: "You must not:". */
const ITEM_UNDER = /[:：]\s*$/u;

function join(label: string, words: string): string {
  return [label, words].filter((part) => part !== '').join(' ');
}

/** These begin a line. */
function atStart(words: string, form: NameForm): string {
  return form === 'line' || form === 'under' ? words[0]!.toUpperCase() + words.slice(1) : words;
}

/** A text that begins with a quotation mark gets none besides. */
function firstWords(text: string, length: number): string {
  const seen = withoutGenerators(text).trim();
  if (seen !== text && !/[\p{L}\p{N}]/u.test(seen)) return '';
  const words = shorten(seen, length);
  return /^["“”„«‘'「『]/u.test(words) || words === '' ? words : `“${words}”`;
}

/** Within a sentence the name must be told from the sentence's own words: quotation marks inside become single ones. */
function inQuotes(words: string, length: number): string {
  const single = withoutGenerators(words)
    .trim()
    .replace(/“|(?<![^\s(])"/g, '‘')
    .replace(/[”"]/g, '’');
  return `“${shorten(single.replace(/[;,.:]?(?:(?<!\s)\s+(?:and|or))?$/, ''), length)}”`;
}
