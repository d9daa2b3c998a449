import { HEADS_APART } from '../../clauses/html/html-table.ts';
import type { Finding } from '../facets/findings.ts';
import { quote } from '../quote-words.ts';

type Column = Extract<Finding, { readonly kind: 'column' }>;

/** What became of a column: "A column is new: “Country”, filled in 3 rows". Without a stop. */
export function describeColumn({ change, head: { before, after }, rows }: Column): string {
  switch (change) {
    case 'added':
      return `A column is new${named(after)}${rows > 0 ? `, filled in ${countRows(rows)}` : ''}`;
    case 'removed':
      return `A column is gone${named(before)}${rows > 0 ? `; it was filled in ${countRows(rows)}` : ''}`;
    case 'moved':
      return `A column stands elsewhere in the table${named(after)}`;
    case 'headed': {
      const governs = rows === 0 ? '' : `; it governs ${countRows(rows)}`;
      if (before === '') return `A column has a head now: ${nameHead(after)}${governs}`;
      if (after === '')
        return `The head of a column is gone: ${nameHead(before)}${governs.replace('governs', 'governed')}`;
      return `The head of a column changed: ${nameHead(after)} instead of ${nameHead(before)}${governs}`;
    }
  }
}

/** "3 rows" */
export function countRows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}

/** A head, or the beginning of a row, in quotation marks; long ones are cut. Heads that stand one over the other are named one by one. */
export function nameHead(words: string | null): string {
  return (words ?? '')
    .split(HEADS_APART)
    .filter((head) => head.trim() !== '')
    .map((head) => quote(head, LONGEST))
    .join(', ');
}

const LONGEST = 60;

function named(head: string | null): string {
  return head === null || head.trim() === '' ? '' : `: ${nameHead(head)}`;
}
