import type { Compared } from '../changes/text-before.ts';
import { type Html, html } from '../markup/html.ts';

/** What is said around a redline. */
export const REDLINE_WORDS = {
  legend: 'Show',
  inline: 'Inline',
  side: 'Side by side',
  new: 'New text only',
  added: 'Added text',
  removed: 'Removed text',
  nothingBefore: 'This text did not exist.',
  nothingAfter: 'This text is gone.',
  /** The way from a change to the clause where it stands. */
  inTheText: 'In the text',
} as const;

/** The same for a clause that is gone: `In version 7`. */
export function inTheOldText({ before }: Compared): string {
  return `In ${before}`;
}

/** Over the redline of one of several clauses that became one: `From 3.4 and 3.5:` */
export function fromClauses(names: Html): Html {
  return html`From ${names}:`;
}
