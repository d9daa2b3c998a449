import type { Mark } from './inline-text.ts';
import { normaliseText } from './normalise-text.ts';
import type { Block } from './parse-blocks.ts';
import { parseLabel } from './parse-label.ts';

/** What a block says as a clause, whatever stands around it. Read once per distinct block. */
export interface ClauseText {
  /** The printed number: `4.2`, `(b)`, `3.`; `1. (a)` for a lettered paragraph in a numbered item; empty where none. */
  readonly label: string;
  /** The block's text after its label, character for character. */
  readonly text: string;
  /** Heading text, or the bold run that opens a paragraph or item; without the stop at its end. */
  readonly title: string;
  /** True for headings and for short paragraphs that are bold from end to end. */
  readonly heading: boolean;
  readonly marks: readonly Mark[];
  /** The text as compared; see `normaliseText`. */
  readonly key: string;
}

/** A bold line longer than this is a warning in bold, not a heading (measured on published terms: headings end at 120). */
const LONGEST_HEADING = 120;

const known = new WeakMap<Block, ClauseText>();

/** The label, title and own text of a block. */
export function readClauseText(block: Block): ClauseText {
  const text = known.get(block) ?? read(block);
  known.set(block, text);
  return text;
}

function read(block: Block): ClauseText {
  const bold = block.marks.find((mark) => mark.kind === 'strong' && block.text.slice(mark.end).trim() === '');
  const heading =
    block.type === 'heading' || (block.type === 'paragraph' && bold !== undefined && isBoldHeading(block, bold));
  const label = block.type === 'code' || block.type === 'row' ? null : parseLabel(block.text, heading);
  const length = label?.length ?? 0;
  const text = length === 0 ? block.text : block.text.slice(length);
  const marks =
    length === 0 ? block.marks : block.marks.map((mark) => shift(mark, length)).filter(({ end }) => end > 0);
  return {
    label: [block.ordinal, label?.text ?? ''].filter((part) => part !== '').join(' '),
    text,
    title: heading ? withoutStop(text) : runInTitle(text, marks),
    heading,
    marks,
    key: normaliseText(text),
  };
}

function isBoldHeading(block: Block, bold: Mark): boolean {
  const outside = block.text.slice(0, bold.start).trim();
  return (
    block.nesting === 0 &&
    block.text.length <= LONGEST_HEADING &&
    !/[;,]\s*$/.test(block.text) &&
    (outside === '' || parseLabel(`${outside} `, true)?.length === outside.length + 1)
  );
}

/** "**Termination.** You may …" is titled "Termination"; a bold word inside a sentence is no title. */
function runInTitle(text: string, marks: readonly Mark[]): string {
  const opening = marks.find((mark) => mark.kind === 'strong' && text.slice(0, mark.start).trim() === '');
  if (opening === undefined) return '';
  const title = text.slice(opening.start, opening.end).trim();
  const stopped = /[.:]$/.test(title) || /^\s*[.:\n–—-]/.test(text.slice(opening.end));
  return stopped && title.length <= LONGEST_HEADING && /\p{L}/u.test(title) ? withoutStop(title) : '';
}

function withoutStop(title: string): string {
  return title.replace(/[\s\u200b]*[.:]?[\s\u200b]*$/u, '').trimStart();
}

function shift(mark: Mark, by: number): Mark {
  return { ...mark, start: Math.max(0, mark.start - by), end: mark.end - by };
}
