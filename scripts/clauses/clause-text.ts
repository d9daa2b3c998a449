import { actsAsHeading, isBold, LONGEST_HEADING } from './acts-as-heading.ts';
import type { Mark } from './blocks/inline-text.ts';
import type { Block } from './blocks/read-blocks.ts';
import { GLYPH_BULLET } from './blocks/typed-bullets.ts';
import { readDefinitionRow } from './definition-rows.ts';
import { type Label, parseLabel, parseSeriesLabel } from './labels/parse-label.ts';
import { normaliseText } from './normalise-text.ts';

/** What a block says as a clause, whatever stands around it. Read once per distinct block. */
export interface ClauseText {
  /** The printed number: `4.2`, `(b)`, `3.`; `1. (a)` for a lettered paragraph in a numbered item; empty where none. */
  readonly label: string;
  /** The block's text after its label, character for character. */
  readonly text: string;
  /** Heading text, the bold run that opens a paragraph or item, or the term that a row defines; without the stop at its end. */
  readonly title: string;
  /** True for headings and for short paragraphs that are bold from end to end or all in capitals. */
  readonly heading: boolean;
  readonly marks: readonly Mark[];
  /** The text as compared; see `normaliseText`. A bullet typed as a character is left out. */
  readonly key: string;
}

const known = new WeakMap<Block, ClauseText>();
const knownInSeries = new WeakMap<Block, ClauseText>();

/** The label, title and own text of a block. */
export function readClauseText(block: Block): ClauseText {
  const text = known.get(block) ?? read(block);
  known.set(block, text);
  return text;
}

/**
 * The same for a block whose beginning is a label only because others of its series stand around it.
 * @param heading true for a title: "2 Definitions"
 */
export function readInSeries(block: Block, { text: label, length }: Label, heading: boolean): ClauseText {
  const text = knownInSeries.get(block) ?? readWithLabel(block, heading, { label, cut: length, from: 0 });
  knownInSeries.set(block, text);
  return text;
}

function read(block: Block): ClauseText {
  const heading = block.type === 'heading' || actsAsHeading(block);
  return readWithLabel(block, heading, cutLabel(block, heading));
}

/** A label and the characters of the text that it takes. */
interface Cut {
  readonly label: string;
  readonly from: number;
  readonly cut: number;
}

function cutLabel({ type, text, marks }: Block, heading: boolean): Cut {
  if (type === 'code' || type === 'row') return { label: '', from: 0, cut: 0 };
  const isBoldStart = marks.some(({ kind, start }) => kind === 'strong' && text.slice(0, start).trim() === '');
  const label = parseLabel(text, heading) ?? (isBoldStart ? parseBoldLabel(text) : null);
  if (label !== null) return { label: label.text, from: 0, cut: label.length };
  return cutStarredLabel(text) ?? { label: '', from: 0, cut: 0 };
}

/** `**4. Term.**The …` is not bold for CommonMark, which wants a space after it, and its stars stay; it is labelled all the same. */
function cutStarredLabel(text: string): Cut | null {
  const opening = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]{0,9}\*\*/u.exec(text)?.[0];
  if (opening === undefined) return null;
  const rest = text.slice(opening.length, opening.length + LONGEST_HEADING);
  const alone = /^([^*\s]{1,12})\*\*\s*/u.exec(rest);
  if (alone !== null && parseLabel(alone[1]!, false)?.text === alone[1])
    return { label: alone[1]!, from: 0, cut: opening.length + alone[0].length };
  const label = parseLabel(rest, false) ?? parseBoldLabel(rest);
  return label === null ? null : { label: label.text, from: opening.length, cut: label.length };
}

/** **B. Fees.** The …: in bold a letter is a label, not the initial of a name. */
function parseBoldLabel(text: string): Label | null {
  const label = parseSeriesLabel(text);
  return label !== null && /^[A-Z]\.$/.test(label.text) && /^.\.\s+[^a-z]/u.test(text.trimStart()) ? label : null;
}

function readWithLabel(block: Block, heading: boolean, { label, from, cut }: Cut): ClauseText {
  const text = cut === 0 ? block.text : block.text.slice(0, from) + block.text.slice(from + cut);
  const marks =
    cut === 0
      ? block.marks
      : block.marks.filter((mark) => !isInLabel(mark, from, cut)).map((mark) => shift(mark, from, cut));
  return {
    label: [block.ordinal, label].filter((part) => part !== '').join(' '),
    text,
    title: heading ? withoutStop(text) : findTitle(block, { text, marks, label }),
    heading,
    marks,
    key: normaliseText(text.replace(GLYPH_BULLET, '')),
  };
}

/** Fees and taxes; but not the item of a list, "Northwind Cloud and" */
const TITLE_WORDS = /^(?!.*(?:[.!?]\s|\b(?:and|or)\s*$))[\p{Lu}\p{Lo}]/su;

/** "**Termination.** You may …" is titled "Termination"; a bold word inside a sentence is no title. */
function findTitle(block: Block, { text, marks, label }: Pick<ClauseText, 'text' | 'marks' | 'label'>): string {
  const { type, nesting } = block;
  if (type === 'row') return readDefinitionRow(block)?.term ?? '';
  if (type === 'code') return '';
  const short = text.length <= LONGEST_HEADING && !/[.;,:。；，：]\s*$/u.test(text);
  if (short && (type === 'item' || label !== '') && isBold({ text, marks })) return withoutStop(text);
  const opening = marks.find(
    ({ kind, start }) => (kind === 'strong' || kind === 'emphasis') && text.slice(0, start).trim() === '',
  );
  const end = opening?.end ?? /^\s*\*\*[^*\n]+\*\*/.exec(text.slice(0, LONGEST_HEADING))?.[0].length ?? 0;
  const title = text.slice(0, end).replaceAll('**', '').trim();
  // A sentence that is bold from end to end is no title of itself.
  const whole = type === 'paragraph' && label === '' && text.slice(end).trim() === '';
  const stopped = /[.:：。]$/u.test(title) || /^\s*[.:：\n–—-]/u.test(text.slice(end));
  if (!whole && stopped && title.length <= LONGEST_HEADING && /\p{L}/u.test(title)) return withoutStop(title);
  const numberedTitle =
    nesting === 0 && /^[\dA-Z§第一-十]/u.test(label) && short && text.length <= 60 && TITLE_WORDS.test(text);
  return numberedTitle ? withoutStop(text) : '';
}

/** By hand, as a pattern anchored at the end alone is slow on a text full of spaces. */
function withoutStop(text: string): string {
  const end = endOfWords(text, text.length);
  const stop = /[.:：。]/u.test(text.charAt(end - 1)) ? endOfWords(text, end - 1) : end;
  return text.slice(0, stop).trimStart();
}

function endOfWords(text: string, from: number): number {
  let end = from;
  while (end > 0 && /[\s\u200b]/u.test(text[end - 1]!)) end--;
  return end;
}

/** True for what is marked on the label alone; right after it a footnote may stand. */
function isInLabel({ start, end }: Mark, from: number, cut: number): boolean {
  return start === end ? start >= from && end < from + cut : from === 0 && end <= cut;
}

function shift(mark: Mark, from: number, cut: number): Mark {
  const move = (at: number) => (at <= from ? at : Math.max(from, at - cut));
  return { ...mark, start: move(mark.start), end: move(mark.end) };
}
