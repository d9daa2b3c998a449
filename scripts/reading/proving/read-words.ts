import { eachMatch } from '../sentences/each-match.ts';
import { rememberTexts } from '../sentences/remember-texts.ts';

/** A word, a figure, an address or a sign that says something: the smallest thing of which a proof must give an account. */
export interface Word {
  /** As printed. */
  readonly text: string;
  /** Lower case, without a possessive mark or the commas of thousands: the form in which two words are one. */
  readonly form: string;
  readonly kind: 'word' | 'figure' | 'address' | 'sign';
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** `https://a.example/b`, `www.a.example`, `legal@a.example`, `a.example`, `*.a.example` */
const ADDRESS = [
  String.raw`(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?)\]']`,
  String.raw`[\w.+-]+@[\w-]+(?:\.\w+)+`,
  String.raw`\+\d[\d\s().-]{6,}\d`,
  String.raw`[\w.+-]*\[email[\s\u00a0]protected\][\w.-]*`,
  String.raw`(?:\*\.)?(?:[a-z\d][a-z\d-]*\.)+(?:com|org|net|io|ai|dev|app|example|eu|de|uk|fr|nl|us|co|gov|edu|info)(?:\/[^\s<>",;)]*[^\s<>".,;:)])?(?![\p{L}\d])`,
].join('|');
/** A letter with what belongs to it; a hyphen parts two words, so that "re-sign" is not "resign". */
const LETTERS = String.raw`[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}_]|['’](?=\p{L}))*`;
const FIGURE = String.raw`\p{N}+(?:[.,:]\p{N}+)*(?:[\p{L}\p{M}]+)?`;
/** Currency, share, comparison, arithmetic, ticks and crosses, a section, struck text, the border of a table's cell. */
const SIGN = String.raw`~~|(?<=[\s(]|^)[-+−](?=\d)|[\p{Sc}%‰§|<>≤≥=≠±+×÷√&✓✔✗✘✕✖☐☑☒●○◯■□★☆❌✅❎⛔🚫]`;
const WORD = new RegExp(`${LETTERS}|${FIGURE}|${SIGN}`, 'gu');
const WORD_OR_ADDRESS = new RegExp(`(${ADDRESS})|${WORD.source}`, 'gu');
/** Without one of these a text has no address, and none need be tried at each letter. */
const OF_ADDRESS =
  /@|:\/\/|www\.|\+\d|\[email|\.(?:com|org|net|io|ai|dev|app|example|eu|de|uk|fr|nl|us|co|gov|edu|info)/;
/** `{: datetime="2026-01-01" }`, `{#anchor}`: what a generator reads, not the reader. */
export const ATTRIBUTES = /\{[:#][^{}]{0,200}\}/g;
/** `](https://…)`, where a broken list left the source of a link in the text. */
const LINK_SOURCE = /\]\([^\s()]{1,500}\)/g;
/** `[comment]: <> (check this)` */
const COMMENT = /\[(?:comment|\/\/)\]: ?(?:<>|#) ?(?:\([^()]{0,300}\)|"[^"]{0,300}")/gi;
/** `:point_left:` */
export const EMOJI_CODE = /(?<![\p{L}\p{N}]):[a-z]+(?:_[a-z]+)+:/gu;
/** Archived pages print this behind links. */
const LINK_NOTE = /\(?opens in an? new (?:window|tab)\)?/gi;

/** The words of a text in order. Punctuation that only divides is no word; signs that say something are. */
export const readWords: (text: string) => readonly Word[] = rememberTexts((text) => {
  const seen = blank(text);
  return eachMatch(OF_ADDRESS.test(seen) ? WORD_OR_ADDRESS : WORD, seen).map((match): Word => {
    const [whole, address] = match;
    const start = match.index;
    return { ...spell(whole, address === undefined ? undefined : 'address'), start, end: start + whole.length };
  });
});

/** A word without its place. */
export type Spelling = Pick<Word, 'text' | 'form' | 'kind'>;

/** A reading of texts word by word that reads each word once, whatever texts it stands in: for texts that are themselves read once. */
export function readEachWord<Answer>(read: (word: Spelling) => Answer): (text: string) => readonly Answer[] {
  const readPrinted = rememberTexts((printed) => read(spell(printed)));
  return (text) => {
    const seen = blank(text);
    return OF_ADDRESS.test(seen) ? readWords(text).map(read) : (seen.match(WORD) ?? []).map(readPrinted);
  };
}

function spell(text: string, kind: Word['kind'] = kindOf(text)): Spelling {
  return { text, form: formOf(text, kind), kind };
}

function kindOf(text: string): Word['kind'] {
  return /^[\p{L}\p{M}]/u.test(text) ? 'word' : /^\p{N}/u.test(text) ? 'figure' : 'sign';
}

/** True for a text in which a word is read; an address has words within it. */
export function hasWords(text: string): boolean {
  WORD.lastIndex = 0;
  return WORD.test(blank(text));
}

/** Puts blanks for what no reader reads, so that offsets stay. */
function blank(text: string): string {
  const spaces = (match: string) => ' '.repeat(match.length);
  let seen = text.includes('{') ? text.replace(ATTRIBUTES, spaces) : text;
  if (seen.includes('](')) seen = seen.replace(LINK_SOURCE, spaces);
  if (seen.includes(']:')) seen = seen.replace(COMMENT, spaces);
  if (seen.includes(':')) seen = seen.replace(EMOJI_CODE, spaces);
  return /opens in/i.test(seen) ? seen.replace(LINK_NOTE, spaces) : seen;
}

/** In these `'s` is a verb and no owner. */
const SHORT_IS = /^(?:it|that|this|he|she|what|who|where|there|here|how|let)'s$/;

function formOf(text: string, kind: Word['kind']): string {
  if (kind === 'sign') return text === '−' ? '-' : text === '&' ? 'and' : text;
  const lower = text.includes('’') ? text.toLowerCase().replaceAll('’', "'") : text.toLowerCase();
  if (kind === 'address')
    return lower
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/$/, '');
  if (kind === 'figure') return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(lower) ? lower.replaceAll(',', '') : lower;
  return !lower.endsWith("'s") || SHORT_IS.test(lower) ? lower : lower.slice(0, -2);
}
