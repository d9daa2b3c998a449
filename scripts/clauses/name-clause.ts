import { shorten } from './shorten.ts';

/** What a clause can be called by; all may be empty. */
export interface NamedClause {
  readonly label: string;
  readonly title: string;
  /** Its words, for the forms that call a clause without a title by the first of them. */
  readonly text?: string;
  /** The nearest section or lead-in that it stands under, for the forms that say so: `3.2 You must not:`. */
  readonly above?: string;
}

/**
 * Where a name stands, and so what it must tell:
 *
 *     line      3.4 Facial recognition     (b) “at our written request”        on a line of its own, beside the text
 *     sentence  3.4 “Facial recognition”   (b)                                 within a sentence
 *     short     3.4                        (b)                                 where there is room for a number
 *     under     3.4 Facial recognition     (b) under “3.2 You must not:”       on a line of its own, away from the text
 *     full      3 Fees under “A. Prices”   a paragraph under “9. Changes”      within a sentence, away from the text
 */
export type NameForm = 'line' | 'sentence' | 'short' | 'under' | 'full';

/**
 * How a clause is called, everywhere: by its number and title, else by its first words or what it stands under.
 * @param length characters of the title or the first words; beyond them they are cut
 */
export function nameClause(clause: NamedClause, form: NameForm = 'line', length = 70): string {
  const { label, title, text = '', above = '' } = clause;
  if (form === 'short' && /\w/.test(label)) return bareNumber(label);
  if (form === 'sentence') {
    const words = title === '' && label !== '' ? '' : title || text;
    return join(label, words && inQuotes(words, length)) || NAMELESS;
  }
  if (form === 'under' || form === 'full') {
    const name = join(label, title);
    // A dotted number says itself what the clause stands under.
    const told = form === 'full' ? /\d\.\d/.test(label) : title !== '';
    if (above === '' || told) return name || atStart(NAMELESS, form);
    return `${name || atStart(ITEM_UNDER.test(above) ? 'an item' : 'a paragraph', form)} under “${above}”`;
  }
  return join(label, title === '' ? firstWords(text, length) : shorten(title, length)) || atStart(NAMELESS, form);
}

/** A number inside a sentence: `12.` → `12`. */
export function bareNumber(label: string): string {
  return label.replace(/\.$/, '');
}

const NAMELESS = 'an unnumbered clause';
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
  const words = shorten(text, length);
  return /^["“”„«‘'「『]/u.test(words) || words === '' ? words : `“${words}”`;
}

/** Within a sentence the name must be told from the sentence's own words: quotation marks inside become single ones. */
function inQuotes(words: string, length: number): string {
  const single = words
    .trim()
    .replace(/“|(?<![^\s(])"/g, '‘')
    .replace(/[”"]/g, '’');
  return `“${shorten(single.replace(/[;,.:]?(?:\s+(?:and|or))?$/, ''), length)}”`;
}
