import type { Kind } from '../edition.ts';
import { type Html, html } from '../markup/html.ts';

interface KindWords {
  /** As a tag on a clause: `Changed`. */
  readonly tag: string;
  /** After a count: `2 changed`. */
  readonly counted: string;
  /** The class that gives the tag its sign and colour. */
  readonly style: 'k-add' | 'k-chg' | 'k-rem' | 'k-mov' | 'k-fmt';
  /** What such a change is, for one that comes without a summary. */
  readonly sentence: string;
}

/** The kinds of change in the reader's words, in the order in which they are counted. */
export const KIND_WORDS: Readonly<Record<Kind, KindWords>> = {
  added: { tag: 'Added', counted: 'added', style: 'k-add', sentence: 'This clause is new.' },
  removed: { tag: 'Removed', counted: 'removed', style: 'k-rem', sentence: 'This clause is gone.' },
  modified: { tag: 'Changed', counted: 'changed', style: 'k-chg', sentence: 'The wording changes.' },
  split: { tag: 'Split', counted: 'split', style: 'k-mov', sentence: 'One clause becomes several.' },
  merged: { tag: 'Merged', counted: 'merged', style: 'k-mov', sentence: 'Several clauses become one.' },
  retitled: { tag: 'Retitled', counted: 'retitled', style: 'k-chg', sentence: 'The title changes.' },
  moved: {
    tag: 'Moved',
    counted: 'moved',
    style: 'k-mov',
    sentence: 'The clause stands elsewhere; its words are the same.',
  },
  renumbered: { tag: 'Renumbered', counted: 'renumbered', style: 'k-mov', sentence: 'Only the number changes.' },
  markup: { tag: 'Formatting', counted: 'reformatted', style: 'k-fmt', sentence: 'Only the formatting changes.' },
};

/** A kind of change as a word with a sign: `~ Changed`; with a count `~ 2 changed`. */
export function kindTag(kind: Kind, count?: number): Html {
  const { tag, counted, style } = KIND_WORDS[kind];
  return html`<span class="tag ${style}">${count === undefined ? tag : `${count} ${counted}`}</span>`;
}

/** `1` → `One`, `12` → `12`: numbers that open a sentence. */
export function countInWords(count: number): string {
  return COUNTS[count] ?? String(count);
}

const COUNTS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
